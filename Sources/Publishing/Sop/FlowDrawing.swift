import ServiceStandard

/// A flow as a page draws it: its lines in tiles, its symbols with what stands around them.
struct FlowDrawing: Sendable {
    let flow: Flow
    let layout: FlowLayout
    let labels: FlowLabels
    let grid: FlowGrid
    let tiles: FlowTiles
    /// Sides on which lines enter the symbols of each step.
    private let entries: [Entries]

    /// Where the heads of arrows stand.
    struct Entries: Sendable, Equatable {
        var top = false
        /// At the leftmost and at the rightmost symbol.
        var left = false
        var right = false
    }

    init(_ flow: Flow, yes: [UInt8], no: [UInt8]) {
        self.flow = flow
        layout = FlowRouter.route(flow)
        labels = FlowLabels(flow, layout, yes: yes, no: no)
        grid = FlowGrid(flow, layout, labels)
        tiles = FlowTiles(flow, layout, grid)
        var entries = [Entries](repeating: Entries(), count: flow.steps.count)
        if !entries.isEmpty { entries[0].top = true }
        for line in layout.lines {
            guard case .step(let target) = line.target, let last = line.path.last else { continue }
            switch last.x {
            case .symbolLeft: entries[target].left = true
            case .symbolRight: entries[target].right = true
            default: entries[target].top = true
            }
        }
        self.entries = entries
    }

    /// The symbol of a step in one of its lanes.
    struct Symbol: Sendable, Equatable {
        var isDecision: Bool
        var starts: Bool
        var ends: Bool
        var entries: Entries
        var labels: FlowLabels.OfStep
    }

    /// `nil` where the lane has no symbol in the row.
    func symbol(row: Int, lane: Int) -> Symbol? {
        let step = flow.steps[row]
        guard step.lanes.contains(lane) else { return nil }
        let isMain = lane == step.mainLane
        var symbol = Symbol(
            isDecision: step.isDecision, starts: isMain && row == 0, ends: isMain && step.ends, entries: entries[row],
            labels: labels.steps[row])
        symbol.entries.top = symbol.entries.top && isMain
        symbol.entries.left = symbol.entries.left && lane == step.lanes.first
        symbol.entries.right = symbol.entries.right && lane == step.lanes.last
        if lane != step.lanes.first { symbol.labels.left = nil }
        if lane != step.lanes.last { symbol.labels.right = nil }
        if !isMain { symbol.labels.bottom = nil }
        return symbol
    }

    /// How wide the table is at least, in hundredths of an em: the lanes and the columns of text.
    var width: Int { grid.lanes.reduce(0) { $0 + 2 * $1.half } + Self.textColumns }

    /// No, Kegiatan, Mutu Baku and Keterangan, as the theme's style sheet sets them.
    private static let textColumns = 4_900
}
