import Bytes
import Reading

/// The block above the table of a flow in columns: the office at the left, labels with values at the right, boxes in pairs
/// below them.
struct IdentityBlock {
    private let lines: [LayoutLine]
    /// Rows with tabs between their cells, as ``SopIdentity`` reads them.
    private(set) var rows: [SourceLine] = []
    /// The title of the flow below the block, and where it stands.
    private(set) var caption: (text: [UInt8], line: Int)?

    /// - Parameters:
    ///   - lines: up to the heading of the first flow.
    ///   - page: the page of that heading.
    init(_ lines: [LayoutLine], flowPage page: Int, names: HeadingTable) {
        let headings = lines.indices.filter { !Self.headings(of: lines[$0], names).isEmpty }
        let tail = Self.captionStart(lines, after: headings.last, page)
        self.lines = Array(lines[..<tail])
        let caption = lines[tail...].filter { !$0.isBlank }
        if let first = caption.first { self.caption = (caption.map(\.text).joinedBySpace, first.number) }
        rows = IdentityLabels(Array(lines[..<(headings.first ?? tail)])).rows
        for (place, index) in headings.enumerated() {
            addBoxes(Self.headings(of: lines[index], names), at: index, until: place + 1 < headings.count ? headings[place + 1] : tail)
        }
    }

    // MARK: The flow's title

    /// Where the last lines begin that belong to the flow: those on its page, or a block that boxes do not reach.
    private static func captionStart(_ lines: [LayoutLine], after box: Int?, _ page: Int) -> Int {
        guard let box else { return lines.count }
        var start = lines.count
        while start > box + 1, lines[start - 1].page == page, lines[box].page != page { start -= 1 }
        if start < lines.count { return start }
        guard let last = lines.lastIndex(where: { !$0.isBlank }), last > box else { return lines.count }
        start = last
        while start > box + 1, !lines[start - 1].isBlank { start -= 1 }
        let block = lines[start...last]
        // It begins where no box does.
        let isCentred = lines[start - 1].isBlank && block.count <= 2
            && block.allSatisfy { line in
                line.phrases.count == 1 && !lines[box..<start].contains { other in other.phrases.contains { abs($0.start - line.start) <= 3 } }
            }
        return isCentred ? start : lines.count
    }

    // MARK: Boxes

    /// The headings of boxes on a line; none where other text stands before them.
    private static func headings(of line: LayoutLine, _ names: HeadingTable) -> [LayoutLine.Phrase] {
        let phrases = line.phrases
        let found = phrases.prefix { phrase in
            guard phrase.text.count <= 60, let part = names.sopPart(CardWriter.withoutColon(phrase.text[...])) else { return false }
            return part != .procedure
        }
        return Array(found)
    }

    private mutating func addBoxes(_ headings: [LayoutLine.Phrase], at index: Int, until end: Int) {
        let body = Array(lines[(index + 1)..<end])
        let number = lines[index].number
        var cells = headings.map { _ in CellText(right: 0) }
        let rest = lines[index].phrases.dropFirst(headings.count).flatMap(\.words).filter { $0.text != [0x3A] }
        if rest.isEmpty {
            let grid = ColumnGrid(headings: headings.map { $0.start..<$0.end }, lines: body)
            cells = self.cells(of: body, grid)
        } else {
            // The value stands beside the heading.
            let first = LayoutLine(number: number, page: 0, words: rest)
            cells[cells.count - 1] = self.cells(of: [first] + body, ColumnGrid(cuts: []))[0]
        }
        rows.append(SourceLine(number: number, indent: 0, text: row(headings.map { $0.text })))
        let values = cells.map(\.cell)
        guard values.contains(where: { !$0.isEmpty }) else { return }
        rows.append(SourceLine(number: body.first { !$0.isBlank }?.number ?? number, indent: 0, text: row(values)))
    }

    private func row(_ cells: [[UInt8]]) -> [UInt8] { Array(cells.joined(separator: [ASCII.tab])) }

    private func cells(of body: [LayoutLine], _ grid: ColumnGrid) -> [CellText] {
        let parted = body.map { grid.cells(of: $0) }
        return (0...grid.cuts.count).map { column in
            var cell = CellText(right: parted.compactMap { $0[column].last?.end }.max() ?? 0)
            var isApart = false
            for (line, words) in zip(body, parted) {
                cell.add(words[column], number: line.number, isApart: isApart)
                isApart = words[column].isEmpty
            }
            return cell
        }
    }
}
