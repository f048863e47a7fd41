import Bytes

/// One line of a leaf block: its content in the file, without the markers of containers before it.
struct ContentLine {
    var range: Range<Int>
    /// Whether the line belongs to the paragraph only by laziness (it lacks the markers of the containers).
    var isLazy = false
    /// Columns of a tab before the content that the containers left over.
    var owed = 0
}

/// A pipe table found in the lines of a paragraph, by the rules of GitHub Flavored Markdown 4.10.
///
/// Since the lines were a paragraph first, what cannot interrupt a paragraph (a numbered item that does not begin
/// with 1, an item without content, indented code) does not end a table either: its line is a row.
struct PipeTable {
    /// The line of the header among the paragraph's lines; those before it stay a paragraph.
    let header: Int
    /// The first line behind the table; lines from it on are a paragraph again (lazy lines are never rows, nor is a lone pipe).
    private(set) var end: Int
    let alignments: [Node.Alignment]
    /// Cells of all rows, the header first, without the delimiter row; as many in each row as there are alignments.
    private(set) var cells: [Range<Int>] = []
    /// The lines of the rows.
    private(set) var rows: [Range<Int>] = []
    /// Cells beyond the number of columns.
    private(set) var dropped: [Range<Int>] = []

    /// Finds the first table in `lines`; `bytes` is the file.
    init?(_ lines: [ContentLine], _ bytes: [UInt8]) {
        guard lines.count >= 2 else { return nil }
        for index in 1..<lines.count where !lines[index].isLazy {
            guard let alignments = Self.delimiterRow(lines[index].range, bytes),
                // The first line is never lazy; a lazy line before would be a paragraph's, no header.
                !lines[index - 1].isLazy
            else { continue }
            let header = lines[index - 1].range
            let cells = Self.cells(header, bytes)
            guard cells.count == alignments.count else { continue }
            guard bytes[header].contains(0x7C) || bytes[lines[index].range].contains(0x7C) else { continue }
            self.header = index - 1
            self.end = index + 1
            self.alignments = alignments
            self.cells = cells
            self.rows = [header]
            // A lone pipe is no row.
            while end < lines.count, !lines[end].isLazy, addRow(lines[end].range, bytes) { end += 1 }
            return
        }
        return nil
    }

    /// Adds a row; `false`, and nothing, when the line has no cells.
    private mutating func addRow(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
        let found = Self.cells(line, bytes)
        guard !found.isEmpty else { return false }
        rows.append(Self.trimmed(line, bytes))
        cells.append(contentsOf: found.prefix(alignments.count))
        let end = rows[rows.count - 1].upperBound
        for _ in 0..<max(0, alignments.count - found.count) { cells.append(end..<end) }
        dropped.append(contentsOf: found.dropFirst(alignments.count).filter { !$0.isEmpty })
        return true
    }

    /// The alignments that a delimiter row (`| --- | :-: |`) gives, or `nil` if the line is none.
    static func delimiterRow(_ line: Range<Int>, _ bytes: [UInt8]) -> [Node.Alignment]? {
        for byte in bytes[line] {
            guard byte == 0x2D || byte == 0x3A || byte == 0x7C || byte == ASCII.space || byte == ASCII.tab else { return nil }
        }
        var alignments: [Node.Alignment] = []
        for cell in cells(line, bytes) {
            var inner = cell
            let left = !inner.isEmpty && bytes[inner.lowerBound] == 0x3A
            if left { inner = inner.dropFirst() }
            let right = !inner.isEmpty && bytes[inner.upperBound - 1] == 0x3A
            if right { inner = inner.dropLast() }
            guard !inner.isEmpty, bytes[inner].allSatisfy({ $0 == 0x2D }) else { return nil }
            alignments.append(left ? (right ? .center : .left) : (right ? .right : .none))
        }
        return alignments.isEmpty ? nil : alignments
    }

    /// The cells of a row, trimmed: cut at each pipe that has no backslash before it, the outermost pipes left away.
    static func cells(_ line: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
        let line = trimmed(line, bytes)
        var cells: [Range<Int>] = []
        cells.reserveCapacity(8)
        var start = line.lowerBound
        if start < line.upperBound, bytes[start] == 0x7C { start += 1 }
        var position = start
        while position < line.upperBound {
            if bytes[position] == 0x7C, position == line.lowerBound || bytes[position - 1] != 0x5C {
                cells.append(trimmed(start..<position, bytes))
                start = position + 1
            }
            position += 1
        }
        if start < line.upperBound { cells.append(trimmed(start..<line.upperBound, bytes)) }
        return cells
    }

    private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        let slice = bytes[range].trimmed()
        return slice.startIndex..<slice.endIndex
    }
}
