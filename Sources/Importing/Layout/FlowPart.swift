import Bytes

/// What stands below the heading of a flow's table on one page.
struct FlowPart {
    private(set) var segment: RowSplitter.Segment
    let grid: ColumnGrid
    /// Whether its columns were found by the times in it only.
    let isShifted: Bool
    /// The column of numbers; `nil` where numbers, if any, stand in front of the activity.
    private let numbers: Int?

    /// The parts of a table, page by page; at least one.
    static func parts(_ lines: [LayoutLine], _ heading: FlowHeading, until end: Int) -> [FlowPart] {
        var parts: [FlowPart] = []
        var start = heading.lines.upperBound
        let performers = heading.columns.indices.filter { heading.columns[$0].heading == nil || heading.columns[$0].heading == .performer }
        let activity = heading.columns.firstIndex { $0.heading == .activity } ?? 0
        while start < end || parts.isEmpty {
            let page = start < end ? lines[start].page : 0
            let stop = (start..<max(start, end)).first { lines[$0].page != page } ?? end
            let body = lines[start..<max(start, stop)].map(withoutDashes)
            var isShifted = false
            let grid: ColumnGrid
            if let last = parts.last {
                let shift = FlowTimes.shift(from: last.segment.lines, to: body)
                isShifted = last.isShifted || shift != 0
                grid = last.grid.shifted(by: shift, behind: activity).moved(to: body)
            } else {
                grid = ColumnGrid(headings: heading.columns.map(\.place), centred: Set(performers), lines: body)
            }
            parts.append(FlowPart(body, grid, heading, isShifted: isShifted, goesOn: !parts.isEmpty))
            start = max(stop, start + 1)
        }
        return parts
    }

    private init(_ body: [LayoutLine], _ grid: ColumnGrid, _ heading: FlowHeading, isShifted: Bool, goesOn: Bool) {
        let activity = heading.columns.firstIndex { $0.heading == .activity } ?? 0
        (self.grid, self.isShifted) = (grid, isShifted)
        numbers = heading.columns.firstIndex { $0.heading == .number }
        let main = body.map { grid.cells(of: $0)[activity].joinedText }
        segment = RowSplitter.Segment(lines: body, starts: [], main: main, goesOn: goesOn)
        segment.starts = body.indices.filter { number(at: $0) != nil }
        if segment.starts.isEmpty, numbers == nil {
            // Without numbers blank lines part the rows.
            segment.starts = body.indices.filter { !main[$0].isEmpty && ($0 == 0 || body[$0 - 1].isBlank) }
        }
    }

    /// The number in front of a line's activity.
    func number(at index: Int) -> Int? {
        if let numbers {
            let cell = grid.cells(of: segment.lines[index])[numbers]
            return cell.count == 1 ? LayoutWords.number(cell[0].text) : nil
        }
        guard let marker = Marker(segment.main[index][...]), marker.kind == .number || marker.kind == .numberParen else { return nil }
        return marker.value
    }

    /// A dash alone is an empty cell, and it may stand between columns.
    private static func withoutDashes(_ line: LayoutLine) -> LayoutLine {
        var line = line
        line.words = line.phrases.filter { $0.words.count > 1 || !isDash($0.words[0].text) }.flatMap(\.words)
        return line
    }

    private static func isDash(_ text: [UInt8]) -> Bool { text == [0x2D] || text[...].equals("–") || text[...].equals("—") }
}
