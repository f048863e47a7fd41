import Bytes
import CommonMark
import Diagnostics

extension Document {
    /// The number that the author wrote before an item, of nine digits at most; CommonMark keeps only the first of a list. `nil`
    /// before a bullet.
    func writtenNumber(ofItem item: Int, in file: SourceFile) -> Int? {
        let digits = file.bytes[Int(nodes[item].sourceStart)...].prefix(9).prefix(while: ASCII.isDigit)
        return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// The number before the item that a text stands in; `nil` where it stands in none, as in a table.
    func writtenNumber(before text: RichText, in file: SourceFile) -> Int? {
        guard !text.isEmpty, case let paragraph = Int(nodes[Int(text.nodes.lowerBound)].parent), paragraph > 0,
            case let item = Int(nodes[paragraph].parent), item > 0, nodes[item].kind == .item
        else { return nil }
        return writtenNumber(ofItem: item, in: file)
    }
}
