import Bytes
import CommonMark

/// A number in digits in the text of a card: "4", "1.000.000", "08.30". Several rules ask what stands around it.
struct TextNumber {
    /// The text node in which it stands.
    let node: Int32
    /// Where, in ``Document/text``.
    let start: Int32
    let end: Int32

    var range: Range<Int> { Int(start)..<Int(end) }

    /// All numbers of a document in its order; code, links' addresses and comments are no text.
    static func all(in document: Document) -> [TextNumber] {
        var numbers: [TextNumber] = []
        numbers.reserveCapacity(32)
        document.text.withUnsafeBufferPointer { text in
            for index in document.nodes.indices where document.nodes[index].kind == .text {
                let literal = document.nodes[index].literal
                var position = Int(literal.lowerBound)
                let end = Int(literal.upperBound)
                while position < end {
                    guard ASCII.isDigit(text[position]) else {
                        position += position + 8 <= end && !hasDigit(text, at: position) ? 8 : 1
                        continue
                    }
                    let start = position
                    // A dot or comma belongs to the number when a digit follows.
                    while position < end,
                        ASCII.isDigit(text[position])
                            || (text[position] == 0x2E || text[position] == 0x2C) && position + 1 < end
                                && ASCII.isDigit(text[position + 1])
                    {
                        position += 1
                    }
                    numbers.append(
                        TextNumber(
                            node: Int32(truncatingIfNeeded: index), start: Int32(truncatingIfNeeded: start),
                            end: Int32(truncatingIfNeeded: position)))
                }
            }
        }
        return numbers
    }

    /// Whether a digit is among the eight bytes at `position`: most texts have few.
    private static func hasDigit(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: position, as: UInt64.self) ^ (ones * 0x30)
        // The top bit of each byte says that it is none of 0 to 9.
        return ((bytes & (ones * 0x7F)) + ones * (0x80 - 10) | bytes) & (ones * 0x80) != ones * 0x80
    }
}
