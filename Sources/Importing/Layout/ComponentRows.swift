import Bytes
import Reading

/// The rows of a table of components in columns, over several pages.
struct ComponentRows {
    struct Row {
        var line: Int
        /// What stands in front of the name.
        var number: [UInt8]
        var name: [UInt8]
        var lines: [SourceLine]
    }

    private(set) var rows: [Row] = []
    /// What stands above the table.
    private(set) var above: [SourceLine] = []
    /// Headings of columns and of parts.
    private(set) var headings: [LayoutLine] = []
    /// Whether it was inferred where rows end.
    private(set) var isGuessed = false

    /// Longer ones are no names of components, in bytes.
    private static let longestName = 200
    private let finder: HeadingFinder
    private var columns: [ComponentColumns] = []

    /// `nil` when the lines are no such table.
    init?(_ lines: [LayoutLine], names: HeadingTable) {
        finder = HeadingFinder([], names: names)
        var pages: [[LayoutLine]] = []
        for line in lines {
            if pages.last?.last?.page == line.page { pages[pages.count - 1].append(line) } else { pages.append([line]) }
        }
        var parts: [[LayoutLine]] = []
        let all = pages.map { ComponentColumns($0, names: names) }
        guard let first = all.firstIndex(where: { $0 != nil }) else { return nil }
        for (index, page) in pages.enumerated() {
            if columns.last?.hasColons ?? false, let own = ComponentColumns(page, names: names, afterColons: true), own.hasColons {
                columns.append(own)
                // A table that goes on later may begin with one row.
            } else if let own = all[index] ?? (index < first ? ComponentColumns(page, names: names, leastNames: 1) : nil) {
                columns.append(own)
            } else if let last = columns.last {
                columns.append(last.moved(to: page))
            } else {
                take(above: page)
                continue
            }
            parts.append(page)
        }
        guard !parts.isEmpty else { return nil }
        var segments: [RowSplitter.Segment] = []
        for (part, own) in zip(parts, columns) { segments.append(segment(part, own, isFirst: segments.isEmpty)) }
        let splitter = RowSplitter(segments)
        let right = zip(segments, columns).flatMap { segment, own in
            segment.lines.compactMap { line in line.words.last { $0.start >= own.cut }?.end }
        }.max() ?? 0
        for (segment, own) in zip(segments, columns) { add(segment, own, splitter, right: right) }
        isGuessed = splitter.isMiddle
        guard rows.contains(where: { finder.component(of: $0.name[...]) != nil }) else { return nil }
    }

    private mutating func take(above lines: [LayoutLine]) {
        for (index, line) in lines.enumerated() where !line.isBlank {
            let isApart = index == 0 || lines[index - 1].isBlank
            above.append(SourceLine(number: line.number, indent: line.start, text: line.text, isApart: isApart))
        }
    }

    private func isPart(_ line: LayoutLine) -> Bool {
        !line.isBlank && ComponentTable.isPart(line.text[...])
    }

    /// Number, name and value of a line.
    private func cells(_ line: LayoutLine, _ columns: ComponentColumns) -> (number: [UInt8], name: [LayoutLine.Word], value: [LayoutLine.Word]) {
        let grid = ColumnGrid(cuts: [columns.cut])
        // A text over both columns.
        if grid.isCrossed(by: line), line.phrases.contains(where: { $0.words.count > 3 && $0.start < columns.cut && $0.end > columns.cut }) {
            return ([], [], line.words)
        }
        let parted = grid.cells(of: line)
        var name = parted[0]
        var number: [UInt8] = []
        if let first = name.first, ComponentColumns.isNumber(first.text) {
            number = first.text
            name.removeFirst()
        }
        var value = parted[1]
        if columns.hasColons || !name.isEmpty || !number.isEmpty, value.first?.text == [0x3A] { value.removeFirst() }
        return (number, name, value)
    }

    /// The lines of the table on a page.
    private mutating func segment(_ page: [LayoutLine], _ columns: ComponentColumns, isFirst: Bool) -> RowSplitter.Segment {
        var first = 0
        if isFirst {
            // Above the table stand titles; it begins with its heading, or with its first component.
            first = page.indices.first { columns.heading.contains($0) || isPart(page[$0]) || beginsTable(page, $0, columns) } ?? 0
            take(above: Array(page[..<first]))
        }
        let isHeading = page.indices.map { columns.heading.contains($0) || isPart(page[$0]) }
        headings += page.indices.filter { isHeading[$0] }.map { page[$0] }
        let lines = page.indices[first...].map { index in
            isHeading[index] ? LayoutLine(number: page[index].number, page: page[index].page, words: []) : page[index]
        }
        let main = lines.map { cells($0, columns).value.joinedText }
        var segment = RowSplitter.Segment(lines: lines, starts: [], main: main, goesOn: !isFirst)
        segment.starts = lines.indices.filter { !cells(lines[$0], columns).number.isEmpty }
        if segment.starts.isEmpty || columns.hasColons && !segment.starts.isEmpty && segment.starts.count < 3 {
            segment.starts = named(lines, columns)
        }
        return segment
    }

    /// Whether the table begins at a line: a number or the name of a component, with a value beside it.
    private func beginsTable(_ page: [LayoutLine], _ index: Int, _ columns: ComponentColumns) -> Bool {
        let cells = cells(page[index], columns)
        if !cells.number.isEmpty, !cells.name.isEmpty, !cells.value.isEmpty { return true }
        guard !cells.name.isEmpty, !cells.value.isEmpty else { return false }
        if columns.hasColons { return page[index].words.contains { $0.start == columns.cut && $0.text == [0x3A] } }
        return finder.component(of: cells.name.joinedText[...]) != nil
    }

    /// Without numbers: lines on which a name begins.
    private func named(_ lines: [LayoutLine], _ columns: ComponentColumns) -> [Int] {
        var starts: [Int] = []
        var name: [UInt8] = []
        var isOpen = false
        for index in lines.indices {
            let own = cells(lines[index], columns)
            let text = own.name.joinedText
            guard !text.isEmpty else {
                isOpen = false
                continue
            }
            let joined = name + [ASCII.space] + text
            let hasColon = lines[index].words.contains { $0.start == columns.cut && $0.text == [0x3A] }
            let goesOn =
                !starts.isEmpty && !hasColon
                && (isOpen && finder.component(of: joined[...]) != nil || text.first.map { $0 >= 0x61 && $0 <= 0x7A } ?? false
                    || isOpen && finder.component(of: name[...]) == nil)
            if goesOn, name.count < Self.longestName {
                name = joined
            } else {
                starts.append(index)
                name = text
            }
            isOpen = true
        }
        return starts
    }

    private mutating func add(_ segment: RowSplitter.Segment, _ columns: ComponentColumns, _ splitter: RowSplitter, right: Int) {
        let begins = Set(splitter.begins(of: segment))
        var cell = CellText(right: right)
        var isApart = false
        func finish() {
            guard !rows.isEmpty else { return }
            rows[rows.count - 1].lines += cell.lines
            cell = CellText(right: right)
        }
        for (index, line) in segment.lines.enumerated() {
            if begins.contains(index) {
                finish()
                rows.append(Row(line: line.number, number: [], name: [], lines: []))
                isApart = false
            }
            if line.isBlank {
                isApart = true
                continue
            }
            if rows.isEmpty {
                above.append(SourceLine(number: line.number, indent: line.start, text: line.text, isApart: isApart))
                isApart = false
                continue
            }
            let own = cells(line, columns)
            if !own.number.isEmpty { rows[rows.count - 1].number += (rows[rows.count - 1].number.isEmpty ? [] : [ASCII.space]) + own.number }
            if !own.name.isEmpty {
                let text = own.name.joinedText
                rows[rows.count - 1].name += (rows[rows.count - 1].name.isEmpty ? [] : [ASCII.space]) + text
            }
            cell.add(own.value, number: line.number, isApart: isApart)
            if !own.value.isEmpty { isApart = false }
        }
        finish()
    }
}
