import Bytes
import ServiceStandard

/// The sizes of a flow that is drawn in a table: how wide lanes and how high rows are at least, and where in a cell its
/// tracks run.
///
/// Lengths are hundredths of an em of the table; places in a cell are thousandths of its width or height, since cells
/// grow with their text. A symbol stands in the middle of its cell, so what lies beside it only moves away as a cell
/// grows.
struct FlowGrid: Sendable {
    enum Size {
        /// Half of a symbol's width and height.
        static let symbolWidth = 190
        static let symbolHeight = 100
        /// Half of the height of a start or end.
        static let capsule = 75
        /// From a symbol to what stands above or below it: room for the head of an arrow.
        static let gap = 80
        /// From one track to the next.
        static let pitch = 65
        /// From the outermost track or symbol to the border of the cell.
        static let margin = 45
    }

    struct Lane: Sendable, Hashable {
        /// Half of its least width.
        var half: Int
        /// From the middle to the first track of each side.
        var left: Int
        var right: Int
    }

    struct Row: Sendable, Hashable {
        /// Half of its least height.
        var half: Int
        /// From the middle up to the line above the symbol, and to the middle of the start; `nil` without a start.
        var entry: Int
        var start: Int?
        /// From the middle down to the middle of the end, and to the first bottom track; `nil` without an end.
        var end: Int?
        var bottom: Int

        /// Where the middle of the start and of the end stands, in thousandths of the height.
        var startPlace: Int? { start.map { FlowGrid.place(-$0, of: half) } }
        var endPlace: Int? { end.map { FlowGrid.place($0, of: half) } }
    }

    let lanes: [Lane]
    let rows: [Row]

    init(_ flow: Flow, _ layout: FlowLayout, _ labels: FlowLabels) {
        lanes = layout.lanes.indices.map { Self.lane($0, flow, layout, labels) }
        rows = layout.rows.indices.map { Self.row($0, flow, layout, labels) }
    }

    private static func lane(_ index: Int, _ flow: Flow, _ layout: FlowLayout, _ labels: FlowLabels) -> Lane {
        // How far symbols and labels reach to each side of the middle.
        var left = Size.symbolWidth
        var right = Size.symbolWidth
        for (step, label) in zip(flow.steps, labels.steps) {
            if let own = label.left, step.lanes.first == index { left = max(left, Size.symbolWidth + own.width) }
            if let own = label.right, step.lanes.last == index { right = max(right, Size.symbolWidth + own.width) }
            if let own = label.bottom, step.mainLane == index { right = max(right, own.width + 20) }
        }
        let tracks = layout.lanes[index]
        let firstLeft = left + Size.margin
        let firstRight = right + Size.margin
        let half = max(
            tracks.leftTracks > 0 ? firstLeft + (tracks.leftTracks - 1) * Size.pitch : left,
            tracks.rightTracks > 0 ? firstRight + (tracks.rightTracks - 1) * Size.pitch : right)
        return Lane(half: max(half + Size.margin, heading(flow.lanes[index].title)), left: firstLeft, right: firstRight)
    }

    /// Half of what the longest word of a lane's title needs; one that is very long is broken.
    private static func heading(_ title: ByteSlice) -> Int {
        let longest = title.split(separator: ASCII.space).map { $0.count { $0 & 0xC0 != 0x80 } }.max() ?? 0
        return min(longest, 14) * 34 + 70
    }

    private static func row(_ index: Int, _ flow: Flow, _ layout: FlowLayout, _ labels: FlowLabels) -> Row {
        let label = labels.steps[index]
        let (isFirst, ends) = (index == 0, flow.steps[index].ends)
        // Labels at the sides stand above the middle and below the line that enters from above.
        let beside = max(label.left?.height ?? 0, label.right?.height ?? 0)
        let entry = max(Size.symbolHeight + Size.gap, beside + 25)
        let start = (layout.rows[index].hasEntry ? entry + 20 : Size.symbolHeight + Size.gap) + Size.capsule
        var top = max(Size.symbolHeight, beside)
        if layout.rows[index].hasEntry { top = max(top, entry) }
        if isFirst { top = max(top, start + Size.capsule) }

        let below = Size.symbolHeight + (label.bottom.map { $0.height + 20 } ?? 0)
        let end = max(below + (label.bottom == nil ? 0 : 50), Size.symbolHeight + Size.gap) + Size.capsule
        var deepest = ends ? end + Size.capsule : below
        let bottom = deepest + Size.margin
        let tracks = layout.rows[index].bottomTracks
        if tracks > 0 { deepest = bottom + (tracks - 1) * Size.pitch }
        return Row(
            half: max(top, deepest) + Size.margin, entry: entry, start: isFirst ? start : nil, end: ends ? end : nil,
            bottom: bottom)
    }

    /// The place of a point `offset` from the middle of a cell that is `2 * half` long.
    private static func place(_ offset: Int, of half: Int) -> Int { 500 + offset * 500 / half }

    /// The lane of a vertical line, and its place in it. Lines to a symbol end below its middle: it has a ground.
    func place(of x: FlowLayout.X) -> (lane: Int, place: Int) {
        switch x {
        case .center(let lane), .symbolLeft(let lane), .symbolRight(let lane): (lane, 500)
        case .leftTrack(let lane, let track):
            (lane, Self.place(-lanes[lane].left - track * Size.pitch, of: lanes[lane].half))
        case .rightTrack(let lane, let track):
            (lane, Self.place(lanes[lane].right + track * Size.pitch, of: lanes[lane].half))
        }
    }

    /// The row of a horizontal line, and its place in it.
    func place(of y: FlowLayout.Y) -> (row: Int, place: Int) {
        switch y {
        case .middle(let row), .symbolTop(let row), .symbolBottom(let row): (row, 500)
        case .entry(let row): (row, Self.place(-rows[row].entry, of: rows[row].half))
        case .bottomTrack(let row, let track):
            (row, Self.place(rows[row].bottom + track * Size.pitch, of: rows[row].half))
        case .endTop(let row): (row, rows[row].endPlace ?? 500)
        }
    }
}
