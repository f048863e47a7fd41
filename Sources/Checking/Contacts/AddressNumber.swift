import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// The digits in a postal address (alamat).
struct AddressNumber {
    let range: Range<Int>
    /// Whether it is a word of its own: "78124", not "005/002" or "12A".
    let isAlone: Bool
    /// Where the word before it stands, empty at the beginning: "Nomor" in "Nomor 12".
    let wordBefore: Range<Int>

    /// Every number of an address, in order.
    static func forEach(in text: ByteSlice, _ body: (AddressNumber) -> Void) {
        var index = text.startIndex
        var word = index..<index
        while index < text.endIndex {
            let start = index
            if ASCII.isDigit(text[index]) {
                while index < text.endIndex, ASCII.isDigit(text[index]) { index += 1 }
                let isAlone = !(start > text.startIndex && joins(text[start - 1])) && !(index < text.endIndex && joins(text[index]))
                body(AddressNumber(range: start..<index, isAlone: isAlone, wordBefore: word))
                word = index..<index
            } else if ASCII.isLetter(text[index]) {
                while index < text.endIndex, ASCII.isLetter(text[index]) { index += 1 }
                word = start..<index
            } else {
                // What stands before a comma is no label of the number behind it.
                if text[index] == 0x2C { word = index..<index }
                index += 1
            }
        }
    }

    private static func joins(_ byte: UInt8) -> Bool { ASCII.isWord(byte) || byte == 0x2F || byte == 0x2D || byte == 0x2B || byte == 0x5F }
}

extension CheckedCard {
    /// Every text that gives a postal address: the lines of the section on the place, and letters among the complaints.
    func forEachAddress(_ body: (PlacedText) -> Void) {
        if let section = section(.location) {
            var index = section.heading + 1
            while index < document.nodes.count {
                let node = document.nodes[index]
                if node.kind == .heading, node.level <= 2, index >= Int(document.nodes[section.heading].end) { break }
                if node.kind == .text, node.parent != Int32(section.heading) {
                    body(PlacedText(RichText(nodes: Int32(index)..<node.end), in: document))
                }
                index += 1
            }
        }
        forEachContact(with: .letter) { body(placed($0)) }
    }
}
