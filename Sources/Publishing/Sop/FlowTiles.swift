import ServiceStandard

/// The lines of a flow cut into the cells of its table.
struct FlowTiles: Sendable {
    /// By row, then lane; one without strokes where no line runs.
    private(set) var cells: [[FlowTile]]
    private let grid: FlowGrid

    init(_ flow: Flow, _ layout: FlowLayout, _ grid: FlowGrid) {
        self.grid = grid
        let row = [FlowTile](repeating: FlowTile(), count: flow.lanes.count)
        cells = [[FlowTile]](repeating: row, count: flow.steps.count)
        for line in layout.lines {
            for (from, to) in zip(line.path, line.path.dropFirst()) { add(from, to) }
        }
        for (row, step) in flow.steps.enumerated() {
            // Performers who do a step together are joined by a bar.
            if let first = step.lanes.first, let last = step.lanes.last, first != last {
                addHorizontal(row: row, at: 500, from: (first, 500), to: (last, 500))
            }
        }
        if let first = flow.steps.first, let start = grid.rows[0].startPlace {
            addVertical(lane: first.mainLane, at: 500, from: (0, start), to: (0, 500))
        }
    }

    private mutating func add(_ from: FlowLayout.Point, _ to: FlowLayout.Point) {
        let (x1, x2) = (grid.place(of: from.x), grid.place(of: to.x))
        let (y1, y2) = (grid.place(of: from.y), grid.place(of: to.y))
        if x1 == x2 {
            if (y1.row, y1.place) <= (y2.row, y2.place) {
                addVertical(lane: x1.lane, at: x1.place, from: y1, to: y2)
            } else {
                addVertical(lane: x1.lane, at: x1.place, from: y2, to: y1)
            }
        } else if (x1.lane, x1.place) <= (x2.lane, x2.place) {
            addHorizontal(row: y1.row, at: y1.place, from: x1, to: x2)
        } else {
            addHorizontal(row: y1.row, at: y1.place, from: x2, to: x1)
        }
    }

    private mutating func addVertical(
        lane: Int, at place: Int, from: (row: Int, place: Int), to: (row: Int, place: Int)
    ) {
        for row in from.row...to.row {
            let stroke = FlowTile.Stroke(
                isVertical: true, at: place, from: row == from.row ? from.place : 0,
                to: row == to.row ? to.place : 1000)
            cells[row][lane].add(stroke)
        }
    }

    private mutating func addHorizontal(
        row: Int, at place: Int, from: (lane: Int, place: Int), to: (lane: Int, place: Int)
    ) {
        for lane in from.lane...to.lane {
            let stroke = FlowTile.Stroke(
                isVertical: false, at: place, from: lane == from.lane ? from.place : 0,
                to: lane == to.lane ? to.place : 1000)
            cells[row][lane].add(stroke)
        }
    }
}
