import Bytes
import Diagnostics
import ServiceStandard

/// What a line of a regulation begins: a heading, a marker of the law, or plain text.
struct RegulationLine {
    enum Kind: Equatable {
        case blank
        /// `## …`; see ``RegulationHeading`` for what it is a heading of.
        case heading
        case marker(RegulationNode.Kind)
        case text
    }

    var kind: Kind
    /// The whole line without its end.
    var range: Range<Int>
    /// Of a heading or marker: the number between its marks.
    var number: Range<Int> = 0..<0
    /// Where the text behind the marker begins.
    var text: Int
    /// White space before the line's first character, in columns as CommonMark counts them.
    var indentation = 0

    /// Reads the line that stands at `range` of `bytes`.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.range = range
        var reader = ByteReader(bytes, range)
        while let byte = reader.next, byte == ASCII.space || byte == ASCII.tab {
            indentation += byte == ASCII.tab ? 4 - indentation % 4 : 1
            reader.position += 1
        }
        text = reader.position
        guard let first = reader.next else {
            kind = .blank
            return
        }
        if first == 0x23, indentation < 4, Self.isHeading(&reader) {
            kind = .heading
            text = reader.position
            return
        }
        guard let (marker, number) = Self.takeMarker(&reader) else {
            kind = .text
            return
        }
        kind = .marker(marker)
        self.number = number
        text = reader.position
    }

    /// Passes over one to six number signs and the white space behind them.
    private static func isHeading(_ reader: inout ByteReader) -> Bool {
        var copy = reader
        let signs = copy.take { $0 == 0x23 }
        guard signs.count <= 6, copy.next.map(ASCII.isSpace) ?? true else { return false }
        copy.skipSpaces()
        reader = copy
        return true
    }

    /// Passes over `(1)`, `a.`, `1.`, `a)`, `1)` with the white space behind it. Only behind an ayat may the space be missing,
    /// as the gazettes print it; `a.n.` is an abbreviation.
    private static func takeMarker(_ reader: inout ByteReader) -> (RegulationNode.Kind, Range<Int>)? {
        var copy = reader
        let isBracketed = copy.take(0x28)
        let start = copy.position
        let digits = copy.take(while: ASCII.isDigit)
        // "4a", "14A": inserted by an amendment; a letter alone: huruf, after z "aa".
        let letters = copy.take(while: ASCII.isLetter)
        let number = start..<copy.position
        guard !number.isEmpty, digits.count <= 3, letters.count <= (digits.isEmpty ? 2 : 1) else { return nil }
        let isSmall = letters.allSatisfy { copy.bytes[$0] >= 0x61 }
        let kind: RegulationNode.Kind
        if isBracketed {
            guard !digits.isEmpty, copy.take(0x29) else { return nil }
            kind = .clause
        } else if copy.take(0x2E) {
            guard digits.isEmpty ? isSmall : letters.isEmpty else { return nil }
            kind = digits.isEmpty ? .letter : .item
        } else if copy.take(0x29) {
            guard digits.isEmpty ? isSmall : letters.isEmpty else { return nil }
            kind = digits.isEmpty ? .subletter : .subitem
        } else {
            return nil
        }
        guard isBracketed || copy.next.map(ASCII.isSpace) ?? true else { return nil }
        copy.skipSpaces()
        reader = copy
        return (kind, number)
    }
}
