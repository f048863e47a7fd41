import Bytes

/// The tables of flows in a text in columns, over several pages.
struct FlowTables {
    private(set) var flows: [SopSheetFlow] = []
    private let lines: [LayoutLine]
    private var number = 0
    /// The row that is being put together, and its flow's heading.
    private var row: [LayoutLine] = []
    private var rowGrids: [ColumnGrid] = []
    private var isRowShifted = false
    private var remarks: [LayoutLine] = []
    /// Whether the last row has ended.
    private var isBelow = false

    /// - Parameters:
    ///   - headings: those of the text, in order; at least one.
    ///   - caption: the title of the first flow.
    init(_ lines: [LayoutLine], _ headings: [FlowHeading], caption: [UInt8], account: inout Account) {
        self.lines = lines
        let parts = headings.enumerated().map { index, heading in
            FlowPart.parts(lines, heading, until: index + 1 < headings.count ? headings[index + 1].lines.lowerBound : lines.count)
        }
        let splitter = RowSplitter(parts.flatMap { $0.map(\.segment) })
        var caption = caption
        for (heading, parts) in zip(headings, parts) {
            guard let columns = SopColumns(heading.columns) else { continue }
            let firstLine = lines[heading.lines.lowerBound].number
            let numbers = parts.flatMap { part in part.segment.starts.compactMap { part.number(at: $0) } }
            let isSame = flows.last.map { $0.rows.columns.performers.map(\.name) == columns.performers.map(\.name) } ?? false
            let goesOn = isSame && caption.isEmpty && (numbers.first.map { $0 > number } ?? true)
            let names = heading.columns.enumerated().filter { place, _ in goesOn || !columns.performers.contains { $0.index == place } }
            account.leaveOut((names.map(\.element.name) + heading.others.map(\.text)).joinedBySpace, .columns, line: firstLine)
            if !goesOn { flows.append(SopSheetFlow(caption: caption, rows: SopRows(columns: columns), line: firstLine)) }
            if splitter.isMiddle, !goesOn { noteGuess(parts, &account, line: firstLine) }
            isBelow = false
            for part in parts { add(part, splitter, columns, heading, &account) }
            finishRow(columns, &account)
            caption = finishRemarks(isLast: heading.lines == headings.last?.lines)
            number = numbers.last ?? number
        }
    }

    private mutating func noteGuess(_ parts: [FlowPart], _ account: inout Account, line: Int) {
        let isParted = parts.allSatisfy { part in
            part.segment.starts.dropFirst().enumerated().allSatisfy { place, start in
                part.segment.lines[part.segment.starts[place]..<start].contains(where: \.isBlank)
            }
        }
        guard !isParted else { return }
        flows[flows.count - 1].doubts.append(
            .other(
                indonesian: "nomor berdiri di tengah barisnya; batas antara langkah diduga dari letaknya",
                english: "numbers stand in the middle of their rows; where a step ends was inferred from that"))
    }

    // MARK: Rows

    private mutating func add(
        _ part: FlowPart, _ splitter: RowSplitter, _ columns: SopColumns, _ heading: FlowHeading, _ account: inout Account
    ) {
        let begins = splitter.begins(of: part.segment)
        let (all, first, last) = (Set(begins), begins.first ?? .max, begins.last ?? 0)
        for (index, line) in part.segment.lines.enumerated() {
            if all.contains(index) {
                finishRow(columns, &account)
                isBelow = false
            }
            if line.isBlank { continue }
            if isBelow || isOutside(line, part.grid, heading) || row.isEmpty && index < first {
                remarks.append(line)
                // What stands between two rows ends neither.
                isBelow = index >= last
            } else {
                row.append(line)
                rowGrids.append(part.grid)
                isRowShifted = isRowShifted || part.isShifted
            }
        }
    }

    /// Whether a line is none of a row: a footnote, a total, a text over all columns.
    private func isOutside(_ line: LayoutLine, _ grid: ColumnGrid, _ heading: FlowHeading) -> Bool {
        if line.words.first?.text.first == 0x2A, line.phrases[0].words.count > 1 { return true }
        let cells = grid.cells(of: line)
        if let column = heading.columns.firstIndex(where: { $0.heading == .number }), !cells[column].isEmpty,
            cells[column].contains(where: { LayoutWords.number($0.text) == nil && Words.count($0.text[...]) > 0 })
        {
            return true
        }
        return grid.isCrossed(by: line) && line.phrases.contains { phrase in
            phrase.words.count > 3 && Set(phrase.words.map { grid.column(of: $0) }).count > 2
        }
    }

    private mutating func finishRow(_ columns: SopColumns, _ account: inout Account) {
        defer { (row, rowGrids, isRowShifted) = ([], [], false) }
        guard let first = row.first, !flows.isEmpty else { return }
        var cells: [[LayoutLine.Word]] = []
        for (line, grid) in zip(row, rowGrids) {
            for (index, words) in withMark(grid.cells(of: line), columns).enumerated() {
                while cells.count <= index { cells.append([]) }
                cells[index] += words
            }
            if grid.isCrossed(by: line) {
                account.doubt(
                    .other(
                        indonesian: "batas kolom pada baris ini tidak jelas; periksa isi langkahnya",
                        english: "the columns of this line are not clear; look at the cells of its step"), line: line.number)
            }
        }
        var texts = cells.map(\.joinedText)
        if columns.activity == 0 || texts.prefix(columns.activity).allSatisfy(\.isEmpty), let marker = Marker(texts[columns.activity][...]),
            marker.kind == .number || marker.kind == .numberParen
        {
            account.leaveOut(texts[columns.activity].prefix(marker.length), .numbering, line: first.number)
            texts[columns.activity].removeFirst(marker.length)
        }
        let line = SourceLine(number: first.number, indent: 0, text: Array(texts.joined(separator: [ASCII.tab])))
        flows[flows.count - 1].rows.add(line, isPlaceKnown: !isRowShifted, &account)
    }

    /// "Mulai" close behind the activity is the first performer's symbol.
    private func withMark(_ cells: [[LayoutLine.Word]], _ columns: SopColumns) -> [[LayoutLine.Word]] {
        guard let lane = columns.performers.first?.index, !columns.namesPerformers, cells[columns.activity].count > 1, cells[lane].isEmpty,
            let last = cells[columns.activity].last, last.text[...].equals("Mulai") || last.text[...].equals("Selesai")
        else { return cells }
        var cells = cells
        cells[columns.activity].removeLast()
        cells[lane] = [last]
        return cells
    }

    /// Gives what is none of a row to the flow; the last lines above another flow are its title.
    ///
    /// - Returns: that title.
    private mutating func finishRemarks(isLast: Bool) -> [UInt8] {
        defer { remarks = [] }
        var title: [LayoutLine] = []
        if !isLast, let last = remarks.last, last.words.first?.text.first != 0x2A {
            title = [last]
            if let before = remarks.dropLast().last, before.number + 1 == last.number, before.page == last.page { title.insert(before, at: 0) }
        }
        var before: LayoutLine?
        for line in remarks.dropLast(title.count) {
            let isApart = before.map { $0.number + 1 != line.number } ?? true
            flows[flows.count - 1].rows.add(remark: SourceLine(number: line.number, indent: 0, text: line.text, isApart: isApart))
            before = line
        }
        return title.map(\.text).joinedBySpace
    }
}
