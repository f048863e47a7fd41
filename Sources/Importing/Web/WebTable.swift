import Bytes
import Html

/// A table that is open, or a list of terms, which is one of two columns.
struct WebTable {
    enum Kind {
        /// Rows of cells.
        case values
        /// A table that only puts things beside each other: its cells are written one after another.
        case layout
        /// Terms and their explanations.
        case pairs
    }
    let kind: Kind
    /// The cells of the open row.
    var cells: [[WebLine]] = []
    /// For each column, in how many rows from the next on a cell from above stands in it.
    var spans: [Int] = []

    /// How many empty cells a page may have where cells reach over others: their number can grow with its square.
    static let mostEmpty = 1 << 18

    init(_ kind: Kind) { self.kind = kind }

    /// Puts empty cells where cells from above reach into the row.
    /// - Parameter room: how many more empty cells the page may have.
    mutating func skipSpans(_ room: inout Int) {
        while room > 0, cells.count < spans.count, spans[cells.count] > 0 {
            room -= 1
            spans[cells.count] -= 1
            cells.append([])
        }
    }

    /// - Parameters:
    ///   - columns: how many columns it takes.
    ///   - rows: how many rows.
    ///   - room: how many more empty cells the page may have.
    mutating func add(_ lines: [WebLine], columns: Int, rows: Int, _ room: inout Int) {
        for column in 0..<columns {
            if column > 0 {
                guard room > 0 else { return }
                room -= 1
            }
            while spans.count <= cells.count { spans.append(0) }
            spans[cells.count] = max(spans[cells.count], rows - 1)
            cells.append(column == 0 ? lines : [])
        }
    }

    /// The cells of the row that is whole; a new one begins.
    mutating func takeRow(_ room: inout Int) -> [[WebLine]] {
        while room > 0, cells.count < spans.count {
            let before = cells.count
            skipSpans(&room)
            if cells.count == before {
                room -= 1
                cells.append([])
            }
        }
        defer { cells = [] }
        return cells
    }

    /// Whether a table is no table of values: it has one column, or holds other tables and headings beside each other.
    static func isLayout(_ tree: HtmlTree, _ index: Int) -> Bool {
        if ["presentation", "none"].contains(tree.nodes[index].role) { return true }
        var rows = 0
        var inner = 0
        var whole = 0
        var hasParts = false
        for cells in Self.rows(tree, index) {
            let filled = cells.filter { cell in tree.inside(cell).contains { tree.nodes[$0].text.contains { !ASCII.isSpace($0) } } }
            if filled.count > 1 { rows += 1 }
        }
        guard rows > 0 else { return true }
        var place = index + 1
        while place < tree.nodes[index].end {
            let node = tree.nodes[place]
            let isTable = node.name == "table"
            hasParts = hasParts || isTable || node.headingLevel != nil || node.name == "details"
            let weight = node.text.count { !ASCII.isSpace($0) }
            if isTable {
                let nested = tree.inside(place).reduce(0) { $0 + tree.nodes[$1].text.count { !ASCII.isSpace($0) } }
                inner += nested
                whole += nested
                place = node.end
            } else {
                whole += weight
                place += 1
            }
        }
        return hasParts && (rows == 1 || inner * 10 > whole * 6)
    }

    /// The places of the cells of each row; those of tables inside of it are not among them.
    private static func rows(_ tree: HtmlTree, _ index: Int) -> [[Int]] {
        var rows: [[Int]] = []
        var place = index + 1
        while place < tree.nodes[index].end {
            let node = tree.nodes[place]
            if node.name == "table" {
                place = node.end
                continue
            }
            if node.name == "tr" { rows.append([]) }
            if node.name == "td" || node.name == "th", !rows.isEmpty { rows[rows.count - 1].append(place) }
            place += 1
        }
        return rows
    }
}
