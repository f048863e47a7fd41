import Bytes
import CCmark

/// The tables of a text. Their cells are parsed by libcmark together, in a text of their own, each as a paragraph that
/// begins with a line `x`: behind that line, indented, nothing can begin a block.
struct TableQueue {
    /// A paragraph or heading of which a table is a part.
    struct Entry {
        /// Only compared.
        let node: OpaquePointer
        let table: PipeTable
        let lines: [ContentLine]
        /// What stands before and behind the table.
        var before: ArraySlice<ContentLine> { lines[..<table.header] }
        var after: ArraySlice<ContentLine> { lines[table.end...] }
        /// The line of hyphens below the table that made libcmark take it for a heading.
        var rule: Range<Int>?
    }

    private(set) var entries: [Entry] = []
    private var next = 0
    private var paragraph: OpaquePointer?

    mutating func append(_ entry: Entry) { entries.append(entry) }

    /// The text to be parsed, or `nil` if there are no tables.
    func text(of bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
        guard !entries.isEmpty else { return nil }
        var text: [UInt8] = []
        for entry in entries {
            add(entry.before, bytes, &text)
            for cell in entry.table.cells {
                text.append("x\n    ")
                Self.eachPiece(ofCell: cell, bytes) { text.append(contentsOf: bytes[$0]) }
                text.append("\n\n")
            }
            add(entry.after, bytes, &text)
        }
        // Links in cells may refer to definitions that stand anywhere.
        if hasDefinition(bytes[range]) { text.append(contentsOf: bytes[range]) }
        return text
    }

    /// Whether there may be a link definition.
    private func hasDefinition(_ text: ByteSlice) -> Bool {
        var rest = text
        while let bracket = rest.offset(of: 0x5D) {
            rest = rest.dropFirst(bracket + 1)
            if rest.first == 0x3A { return true }
        }
        return false
    }

    private func add(_ lines: ArraySlice<ContentLine>, _ bytes: [UInt8], _ text: inout [UInt8]) {
        guard !lines.isEmpty else { return }
        text.append("x\n")
        for line in lines {
            text.append("    ")
            text.append(contentsOf: bytes[line.range])
            text.append(ASCII.newline)
        }
        text.append(ASCII.newline)
    }

    /// The bytes of a cell without the backslashes before its pipes.
    static func eachPiece(ofCell cell: Range<Int>, _ bytes: [UInt8], _ body: (Range<Int>) -> Void) {
        var start = cell.lowerBound
        for position in cell where bytes[position] == 0x5C && position + 1 < cell.upperBound && bytes[position + 1] == 0x7C {
            body(start..<position)
            start = position + 1
        }
        body(start..<cell.upperBound)
    }

    /// The text of the tables has been parsed.
    mutating func begin(_ root: OpaquePointer?) { paragraph = cmark_node_first_child(root) }

    /// The next table, if `node` is the block that contains it.
    mutating func take(_ node: OpaquePointer?) -> Entry? {
        guard next < entries.count, entries[next].node == node else { return nil }
        defer { next += 1 }
        return entries[next]
    }

    /// The parsed paragraph of the next cell or run of lines.
    mutating func takeParagraph() -> OpaquePointer? {
        defer { paragraph = cmark_node_next(paragraph) }
        return paragraph
    }
}
