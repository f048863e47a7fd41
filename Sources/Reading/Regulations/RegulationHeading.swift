import Bytes
import ServiceStandard

/// What a heading of a regulation is the heading of: "BAB III KETENTUAN UMUM", "Pasal 14A".
package struct RegulationHeading {
    package var kind: RegulationNode.Kind
    /// The number as written, in the indices of the heading; `nil` for a section, and for an article without one.
    package var number: Range<Int>?
    /// What stands behind the number; empty when nothing does.
    package var title: Range<Int>

    /// Reads a heading without its number signs.
    package init(_ text: ByteSlice) {
        var reader = ByteReader(text)
        if let (kind, number) = Self.takeUnit(&reader) {
            self.kind = kind
            self.number = number
            // "BAB I – KETENTUAN UMUM", "Bagian Kesatu: Umum".
            while let next = reader.next {
                let dash = text[reader.position...].starts(with: "–") || text[reader.position...].starts(with: "—")
                if dash {
                    reader.position += 3
                } else if ASCII.isSpace(next) || next == 0x3A || next == 0x2D || next == 0x2E {
                    reader.position += 1
                } else {
                    break
                }
            }
            title = reader.position..<text.endIndex
        } else {
            kind = .section
            number = nil
            title = text.startIndex..<text.endIndex
        }
    }

    private static func takeUnit(_ reader: inout ByteReader) -> (RegulationNode.Kind, Range<Int>?)? {
        let before = reader.position
        func named(_ word: StaticString) -> Bool {
            var copy = reader
            guard copy.take(word: word), copy.next.map(ASCII.isSpace) ?? false else { return false }
            copy.skipSpaces()
            reader = copy
            return true
        }
        if named("pasal") {
            if reader.take(0x3F) { return (.article, nil) }
            if let number = takeNumber(&reader, orRoman: true) { return (.article, number) }
        } else if named("bab") {
            if let number = takeNumber(&reader, orRoman: true) { return (.chapter, number) }
        } else if named("paragraf") {
            if let number = takeNumber(&reader, orRoman: false) ?? takeOrdinal(&reader) { return (.paragraph, number) }
        } else if named("bagian") {
            if let number = takeOrdinal(&reader) { return (.part, number) }
        } else if named("buku") {
            if let number = takeOrdinal(&reader) ?? takeNumber(&reader, orRoman: true) { return (.book, number) }
        }
        reader.position = before
        return nil
    }

    /// Passes over "14", "14A", or a Roman number.
    private static func takeNumber(_ reader: inout ByteReader, orRoman: Bool) -> Range<Int>? {
        var copy = reader
        let digits = copy.take(while: ASCII.isDigit)
        let letters = copy.take(while: ASCII.isLetter)
        let isPlain = !digits.isEmpty && digits.count <= 4 && letters.count <= 1
        let isRoman = digits.isEmpty && !letters.isEmpty && letters.allSatisfy { index in
            [0x49, 0x56, 0x58, 0x4C, 0x43].contains(copy.bytes[index] & 0xDF)
        }
        guard isPlain || orRoman && isRoman else { return nil }
        defer { reader = copy }
        return digits.lowerBound..<letters.upperBound
    }

    /// Passes over an ordinal in words: "Kesatu", "Kedua Belas", "Kedua Puluh Satu".
    private static func takeOrdinal(_ reader: inout ByteReader) -> Range<Int>? {
        let start = reader.position
        var copy = reader
        guard copy.take(folded: "pertama") || copy.take(folded: "ke"), copy.take(while: ASCII.isLetter).count < 12 else { return nil }
        // Only the words of numbers are ordinals, "Kepala" is none.
        guard isOrdinal(copy.bytes[start..<copy.position]) else { return nil }
        reader.position = copy.position
        var end = copy.position
        for _ in 0..<2 {
            copy.skipSpaces()
            let word = copy.take(while: ASCII.isLetter)
            guard !word.isEmpty, copy.bytes[word].isOne(of: following) else { break }
            end = copy.position
            reader.position = end
        }
        return start..<end
    }

    private static let units: [StaticString] = [
        "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
    ]
    private static let following: [StaticString] = ["belas", "puluh"] + units

    private static func isOrdinal(_ word: ByteSlice) -> Bool {
        word.equalsFolded("pertama") || word.dropFirst(2).isOne(of: units)
    }
}
