import Bytes
import CommonMark

/// A number in digits in the text of a card: "4", "1.000.000", "08.30". Several rules ask what stands around it.
struct TextNumber {
    /// What may stand around a number: told from a byte or two, so that each rule looks closer at few of them.
    struct Hints: OptionSet {
        let rawValue: UInt8
        /// "Rp" may stand before it.
        static let currency = Hints(rawValue: 1)
        /// A bracket may open before or behind it.
        static let bracket = Hints(rawValue: 2)
        /// "hari" may stand behind it.
        static let day = Hints(rawValue: 4)
        /// A word of four to seven letters may stand before it that names steps or items.
        static let item = Hints(rawValue: 8)
    }

    /// The text node in which it stands.
    let node: Int32
    /// Where, in ``Document/text``.
    let start: Int32
    let end: Int32
    let hints: Hints

    var range: Range<Int> { Int(start)..<Int(end) }

    /// All numbers of a document in its order; code, links' addresses and comments are no text.
    static func all(in document: Document) -> [TextNumber] {
        var numbers: [TextNumber] = []
        numbers.reserveCapacity(32)
        document.text.withUnsafeBufferPointer { text in
            document.nodes.withUnsafeBufferPointer { nodes in
                for index in nodes.indices where nodes[index].kind == .text {
                    let literal = Int(nodes[index].literal.lowerBound)..<Int(nodes[index].literal.upperBound)
                    var position = literal.lowerBound
                    while let start = firstDigit(text, from: position, to: literal.upperBound) {
                        position = start
                        // A dot or comma belongs to the number when a digit follows.
                        while position < literal.upperBound,
                            ASCII.isDigit(text[position])
                                || (text[position] == 0x2E || text[position] == 0x2C) && position + 1 < literal.upperBound
                                    && ASCII.isDigit(text[position + 1])
                        {
                            position += 1
                        }
                        numbers.append(
                            TextNumber(
                                node: Int32(truncatingIfNeeded: index), start: Int32(truncatingIfNeeded: start),
                                end: Int32(truncatingIfNeeded: position), hints: hints(start..<position, text, literal)))
                    }
                }
            }
        }
        return numbers
    }

    /// Where the first digit stands; eight bytes are looked at in one step, since most texts have few.
    private static func firstDigit(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var position = start
        while position < end {
            if position + 8 > text.count {
                if ASCII.isDigit(text[position]) { return position }
                position += 1
                continue
            }
            let bytes = UInt64(littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: position, as: UInt64.self))
            // The top bit of each byte says that it is one of 0 to 9.
            let nibbles = bytes ^ (ones * 0x30)
            let digits = ~((nibbles & (ones * 0x7F)) + ones * (0x80 - 10) | nibbles) & (ones * 0x80)
            if digits != 0 {
                position += digits.trailingZeroBitCount >> 3
                return position < end ? position : nil
            }
            position += 8
        }
        return nil
    }

    private static func hints(_ number: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ literal: Range<Int>) -> Hints {
        var hints: Hints = []
        var before = number.lowerBound
        while before > literal.lowerBound, text[before - 1] == ASCII.space || text[before - 1] == 0x2E { before -= 1 }
        if before > literal.lowerBound, text[before - 1] | 0x20 == 0x70 { hints.insert(.currency) }
        before = number.lowerBound
        if before > literal.lowerBound, text[before - 1] == 0x28 { hints.insert(.bracket) }
        while before > literal.lowerBound, ASCII.isSpace(text[before - 1]) || text[before - 1] == 0x28 { before -= 1 }
        var word = before
        while word > literal.lowerBound, before - word < 8, ASCII.isWord(text[word - 1]) { word -= 1 }
        if (4...7).contains(before - word), isItem(text[word] | 0x20) { hints.insert(.item) }
        let end = number.upperBound
        guard end < literal.upperBound else { return hints }
        if text[end] == ASCII.space, end + 1 < literal.upperBound {
            let next = text[end + 1]
            if next | 0x20 == 0x68 || next == 0x28 || next == ASCII.space { hints.insert(.day) }
        }
        if text[end] == 0x28 || text[end] == 0x2C || ASCII.isSpace(text[end]) {
            var behind = end + (text[end] == 0x2C ? 2 : 1)
            while behind < literal.upperBound, ASCII.isSpace(text[behind]) { behind += 1 }
            if text[end] == 0x28 || behind < literal.upperBound && text[behind] == 0x28 { hints.insert(.bracket) }
        }
        return hints
    }

    /// Langkah, angka, butir, nomor, poin and point begin so.
    private static func isItem(_ first: UInt8) -> Bool {
        switch first {
        case 0x6C, 0x61, 0x62, 0x6E, 0x70: true
        default: false
        }
    }
}
