import Bytes

/// What stands before an item of a list: "1.", "2)", "(3)", "a.", "B.", "IV.", "2.1.", "•".
struct Marker: Sendable, Equatable {
    enum Kind: Sendable, Hashable {
        case number, numberParen, bracket, letter, letterParen, capital, roman, bullet
        /// "2.1": the item of that chapter.
        case below(Int)
    }

    var kind: Kind
    /// 1 for "1", "a", "A" and "I"; 0 for bullets.
    var value: Int
    /// Where the text behind it begins, counted from the start of the line.
    var length: Int

    /// The marker at the start of a text; a marker may stand close to its text ("1.Surat", "a.Surat").
    init?(_ text: ByteSlice) {
        guard let first = text.first else { return nil }
        func byte(_ offset: Int) -> UInt8? { offset < text.count ? text[text.startIndex + offset] : nil }
        var end = 0
        if let (chapter, number, length) = Self.below(text) {
            kind = .below(chapter)
            value = number
            end = length
        } else if ASCII.isDigit(first) {
            while let next = byte(end), ASCII.isDigit(next), end < 4 { end += 1 }
            guard end <= 3, let sign = byte(end), sign == 0x2E || sign == 0x29 else { return nil }
            // "10.000", "08.00" and "1.2" are numbers.
            if let next = byte(end + 1), ASCII.isDigit(next) { return nil }
            kind = sign == 0x2E ? .number : .numberParen
            value = Self.number(text.prefix(end))
            end += 1
        } else if first == 0x28 {
            end = 1
            while let next = byte(end), ASCII.isDigit(next), end < 4 { end += 1 }
            guard end > 1, byte(end) == 0x29 else { return nil }
            kind = .bracket
            value = Self.number(text.dropFirst().prefix(end - 1))
            end += 1
        } else if ASCII.isLetter(first) {
            while let next = byte(end), ASCII.isLetter(next), end < 6 { end += 1 }
            guard let sign = byte(end), sign == 0x2E || sign == 0x29 else { return nil }
            // "a.n. Kepala", "d.h.", "S.Sos.": letters and dots in turn are an abbreviation.
            if sign == 0x2E, let next = byte(end + 1), ASCII.isLetter(next), byte(end + 2) == 0x2E { return nil }
            if end == 1 {
                let isSmall = first == ASCII.lowercased(first)
                // A capital is a marker only apart from its text: "S.Kom".
                if !isSmall, sign == 0x2E, let next = byte(end + 1), !ASCII.isSpace(next) { return nil }
                kind = isSmall ? (sign == 0x2E ? .letter : .letterParen) : .capital
                value = Int(ASCII.lowercased(first) - 0x60)
                if first == 0x49 { (kind, value) = (.roman, 1) }
            } else {
                guard sign == 0x2E, let roman = Self.roman(text.prefix(end)) else { return nil }
                kind = .roman
                value = roman
            }
            end += 1
        } else if let length = Self.bullet(text) {
            kind = .bullet
            value = 0
            end = length
        } else {
            return nil
        }
        while let next = byte(end), ASCII.isSpace(next) { end += 1 }
        length = end
        // A capital V or X may be the number or the letter; only its place in a list tells, and Roman lists begin with I.
        guard end < text.count else { return nil }
    }

    /// "2.1 KTP", "2.1. KTP"; "1.5 jam" and "10.000" are amounts.
    private static func below(_ text: ByteSlice) -> (chapter: Int, number: Int, length: Int)? {
        var reader = ByteReader(text)
        let chapter = reader.take(while: ASCII.isDigit)
        guard (1...2).contains(chapter.count), reader.take(0x2E) else { return nil }
        let item = reader.take(while: ASCII.isDigit)
        guard (1...2).contains(item.count), text[item.lowerBound] != 0x30 else { return nil }
        _ = reader.take(0x2E)
        let length = reader.position - text.startIndex
        guard let space = reader.next, ASCII.isSpace(space) else { return nil }
        reader.skipSpaces()
        guard let letter = reader.next, (0x41...0x5A).contains(letter) || letter == 0x22 else { return nil }
        return (number(text[chapter]), number(text[item]), length)
    }

    private static func number(_ digits: ByteSlice) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }

    private static func roman(_ text: ByteSlice) -> Int? {
        ListNumber.romans.firstIndex(of: text.string).map { $0 + 1 }
    }

    private static func bullet(_ text: ByteSlice) -> Int? {
        let first = text[text.startIndex]
        if first == 0x2D || first == 0x2A || first == 0x2B {
            return text.count > 1 && ASCII.isSpace(text[text.startIndex + 1]) ? 1 : nil
        }
        guard first >= 0xE2 else { return nil }
        let length = Utf8Walk.length(text, text.startIndex)
        guard length > 0 else { return nil }
        switch Utf8Walk.scalar(text.prefix(length)) {
        case 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0...0x25FF, 0x2713, 0x2714, 0x2756, 0x27A2, 0x27A4, 0xF000...0xF0FF: return length
        case 0x2013, 0x2014, 0x2192:
            return text.count > length && ASCII.isSpace(text[text.startIndex + length]) ? length : nil
        default: return nil
        }
    }
}
