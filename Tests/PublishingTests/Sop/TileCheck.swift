import ServiceStandard

@testable import Publishing

/// Looks at the tiles of a drawn flow as a reader does: cell by cell, at the least size of each cell.
struct TileCheck {
    let drawing: FlowDrawing
    var cells: [[FlowTile]]

    init(_ drawing: FlowDrawing) {
        self.drawing = drawing
        cells = drawing.tiles.cells
    }

    /// Strokes that reach a border which their neighbour does not go on from.
    func brokenBorders() -> [String] {
        var found: [String] = []
        for (row, lanes) in cells.enumerated() {
            for lane in lanes.indices {
                if lane + 1 < lanes.count {
                    let (here, there) = (reaching(cells[row][lane], vertical: false, 1000), reaching(cells[row][lane + 1], vertical: false, 0))
                    for at in here.symmetricDifference(there).sorted() { found.append("row \(row), lane \(lane) to lane \(lane + 1): \(at)") }
                }
                if row + 1 < cells.count {
                    let (here, there) = (reaching(cells[row][lane], vertical: true, 1000), reaching(cells[row + 1][lane], vertical: true, 0))
                    for at in here.symmetricDifference(there).sorted() { found.append("row \(row) to row \(row + 1), lane \(lane): \(at)") }
                }
            }
        }
        // Nothing leaves the table.
        for (row, lanes) in cells.enumerated() {
            if !reaching(lanes[0], vertical: false, 0).isEmpty { found.append("row \(row) leaves at the left") }
            if !reaching(lanes[lanes.count - 1], vertical: false, 1000).isEmpty { found.append("row \(row) leaves at the right") }
        }
        for lane in drawing.flow.lanes.indices {
            if !reaching(cells[0][lane], vertical: true, 0).isEmpty { found.append("lane \(lane) leaves above") }
            if !reaching(cells[cells.count - 1][lane], vertical: true, 1000).isEmpty { found.append("lane \(lane) leaves below") }
        }
        return found
    }

    private func reaching(_ tile: FlowTile, vertical: Bool, _ border: Int) -> Set<Int> {
        Set(tile.strokes.filter { $0.isVertical == vertical && ($0.from == border || $0.to == border) }.map(\.at))
    }

    /// Pieces of lines, walked over cell by cell, of which a cell shows nothing.
    func missingPieces() -> [String] {
        var found: [String] = []
        for line in drawing.layout.lines {
            for (from, to) in zip(line.path, line.path.dropFirst()) {
                let (x1, y1) = (drawing.grid.place(of: from.x), drawing.grid.place(of: from.y))
                let (x2, y2) = (drawing.grid.place(of: to.x), drawing.grid.place(of: to.y))
                if x1 == x2 {
                    for row in min(y1.row, y2.row)...max(y1.row, y2.row) {
                        let ends = [y1, y2].filter { $0.row == row }.map(\.place)
                        let above = min(y1.row, y2.row) < row ? 0 : ends.min() ?? 0
                        let below = max(y1.row, y2.row) > row ? 1000 : ends.max() ?? 1000
                        if !shows(row, x1.lane, vertical: true, x1.place, above, below) { found.append("\(line) at row \(row)") }
                    }
                } else {
                    guard y1 == y2 else {
                        found.append("\(line) is oblique")
                        continue
                    }
                    for lane in min(x1.lane, x2.lane)...max(x1.lane, x2.lane) {
                        let ends = [x1, x2].filter { $0.lane == lane }.map(\.place)
                        let left = min(x1.lane, x2.lane) < lane ? 0 : ends.min() ?? 0
                        let right = max(x1.lane, x2.lane) > lane ? 1000 : ends.max() ?? 1000
                        if !shows(y1.row, lane, vertical: false, y1.place, left, right) { found.append("\(line) at lane \(lane)") }
                    }
                }
            }
        }
        return found
    }

    private func shows(_ row: Int, _ lane: Int, vertical: Bool, _ at: Int, _ from: Int, _ to: Int) -> Bool {
        cells[row][lane].strokes.contains { $0.isVertical == vertical && $0.at == at && $0.from <= from && $0.to >= to }
    }

    /// Ends of strokes inside a cell at which there is neither a symbol, a start, an end nor another stroke.
    func looseEnds() -> [String] {
        var found: [String] = []
        for (row, lanes) in cells.enumerated() {
            let size = drawing.grid.rows[row]
            for (lane, tile) in lanes.enumerated() {
                for stroke in tile.strokes {
                    for end in [stroke.from, stroke.to] where end != 0 && end != 1000 {
                        let isSymbol = stroke.at == 500 && end == 500 && drawing.symbol(row: row, lane: lane) != nil
                        let isCapsule = stroke.isVertical && stroke.at == 500 && (end == size.startPlace || end == size.endPlace)
                        let meets = tile.strokes.contains {
                            $0.isVertical != stroke.isVertical && $0.at == end && $0.from <= stroke.at && $0.to >= stroke.at
                        }
                        if !isSymbol, !isCapsule, !meets { found.append("row \(row), lane \(lane): \(stroke)") }
                    }
                }
            }
        }
        return found
    }

    /// Strokes that run through a symbol beside its middle: only its own lines end below it.
    func crossedSymbols() -> [String] {
        var found: [String] = []
        each { row, lane, symbol in
            for stroke in strokes(row, lane) where stroke.at != 0 {
                let half = stroke.isVertical ? FlowGrid.Size.symbolWidth : FlowGrid.Size.symbolHeight
                let other = stroke.isVertical ? FlowGrid.Size.symbolHeight : FlowGrid.Size.symbolWidth
                if abs(stroke.at) < half, stroke.from < other, stroke.to > -other { found.append("row \(row), lane \(lane): \(stroke)") }
            }
        }
        return found
    }

    /// Strokes that run through what stands beside a line.
    func crossedLabels() -> [String] {
        var found: [String] = []
        each { row, lane, symbol in
            let width = FlowGrid.Size.symbolWidth
            var boxes: [(x: ClosedRange<Int>, y: ClosedRange<Int>)] = []
            if let label = symbol.labels.left { boxes.append((-width - label.width + 1 ... -width - 1, -label.height...(-8))) }
            if let label = symbol.labels.right { boxes.append((width + 1...width + label.width - 1, -label.height...(-8))) }
            if let label = symbol.labels.bottom {
                let top = FlowGrid.Size.symbolHeight + 4
                boxes.append((20...label.width + 10, top...top + label.height))
            }
            for box in boxes {
                for stroke in strokes(row, lane) {
                    let (along, across) = stroke.isVertical ? (box.y, box.x) : (box.x, box.y)
                    if across.contains(stroke.at), stroke.from < along.upperBound, stroke.to > along.lowerBound {
                        found.append("row \(row), lane \(lane): \(stroke) through \(box)")
                    }
                }
            }
        }
        return found
    }

    private func each(_ body: (Int, Int, FlowDrawing.Symbol) -> Void) {
        for row in cells.indices {
            for lane in drawing.flow.lanes.indices {
                if let symbol = drawing.symbol(row: row, lane: lane) { body(row, lane, symbol) }
            }
        }
    }

    /// Strokes of a cell at its least size, in hundredths of an em from its middle.
    private func strokes(_ row: Int, _ lane: Int) -> [FlowTile.Stroke] {
        let (width, height) = (drawing.grid.lanes[lane].half, drawing.grid.rows[row].half)
        func place(_ thousandths: Int, _ half: Int) -> Int { (thousandths - 500) * half / 500 }
        return cells[row][lane].strokes.map { stroke in
            let (across, along) = stroke.isVertical ? (width, height) : (height, width)
            return FlowTile.Stroke(
                isVertical: stroke.isVertical, at: place(stroke.at, across), from: place(stroke.from, along), to: place(stroke.to, along))
        }
    }
}
