import Bytes

/// A line of a source as cells of a table: parted by tabs, by strokes or by runs of spaces.
struct TableRow {
    var cells: [[UInt8]]

    /// The cells of a line; `nil` when it is no row.
    init?(_ line: SourceLine) {
        let text = line.text[...]
        if text.contains(ASCII.tab) {
            cells = line.cells
        } else if text.count(where: { $0 == 0x7C }) >= 2 || text.trimmed().first == 0x7C {
            var inner = text.trimmed()
            if inner.first == 0x7C { inner = inner.dropFirst() }
            if inner.last == 0x7C { inner = inner.dropLast() }
            cells = inner.split(separator: 0x7C, omittingEmptySubsequences: false).map { Array($0.trimmed()) }
        } else if let parted = Self.parted(text) {
            cells = parted
        } else {
            return nil
        }
        guard cells.count > 1 else { return nil }
    }

    /// Cells with two spaces or more between them.
    private static func parted(_ text: ByteSlice) -> [[UInt8]]? {
        var cells: [[UInt8]] = []
        var cell: [UInt8] = []
        var spaces = 0
        for byte in text {
            if byte == ASCII.space {
                spaces += 1
                continue
            }
            if spaces >= 2, !cell.isEmpty {
                cells.append(cell)
                cell = []
            } else if spaces > 0 {
                cell.append(ASCII.space)
            }
            spaces = 0
            cell.append(byte)
        }
        cells.append(cell)
        return cells.count > 1 ? cells : nil
    }

    /// The lines of a cell, with the spaces that stand before them.
    static func lines(of cell: [UInt8], at line: SourceLine) -> [SourceLine] {
        cell.split(separator: SourceLine.cellBreak).filter { !$0.trimmed().isEmpty }.map { text in
            SourceLine(number: line.number, indent: text.prefix { $0 == ASCII.space }.count, text: Array(text.trimmed()))
        }
    }
}
