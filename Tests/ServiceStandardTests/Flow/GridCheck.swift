@testable import ServiceStandard

/// Looks at a layout as if it were drawn: each lane 1,000 wide, each row 1,000 high.
struct GridCheck {
    private let flow: Flow
    private let layout: FlowLayout

    init(_ flow: Flow, _ layout: FlowLayout) {
        self.flow = flow
        self.layout = layout
    }

    private struct Piece {
        var line: Int
        var target: Flow.Exit.Target
        var source: Int
        var x: ClosedRange<Int>
        var y: ClosedRange<Int>
        var isVertical: Bool { x.lowerBound == x.upperBound }
    }

    private func number(_ x: FlowLayout.X) -> Int {
        switch x {
        case .center(let lane): lane * 1000 + 500
        case .symbolLeft(let lane): lane * 1000 + 400
        case .symbolRight(let lane): lane * 1000 + 600
        case .leftTrack(let lane, let track): lane * 1000 + 380 - track * 10
        case .rightTrack(let lane, let track): lane * 1000 + 620 + track * 10
        }
    }

    private func number(_ y: FlowLayout.Y) -> Int {
        switch y {
        case .entry(let row): row * 1000 + 100
        case .symbolTop(let row): row * 1000 + 300
        case .middle(let row): row * 1000 + 400
        case .symbolBottom(let row): row * 1000 + 500
        case .endTop(let row): row * 1000 + 600
        case .bottomTrack(let row, let track): row * 1000 + 800 + track * 10
        }
    }

    func faults() -> [String] {
        var faults: [String] = []
        var pieces: [Piece] = []
        for (index, line) in layout.lines.enumerated() {
            for (start, end) in zip(line.path, line.path.dropFirst()) {
                let (x1, x2) = (number(start.x), number(end.x))
                let (y1, y2) = (number(start.y), number(end.y))
                if x1 != x2, y1 != y2 { faults.append("line \(index) runs aslant") }
                if x1 == x2, y1 == y2 { faults.append("line \(index) has an empty piece") }
                pieces.append(
                    Piece(line: index, target: line.target, source: line.source, x: min(x1, x2)...max(x1, x2), y: min(y1, y2)...max(y1, y2)))
            }
            let crossings = zip(line.path, line.path.dropFirst()).enumerated().filter { number($1.0.y) / 1000 != number($1.1.y) / 1000 }
            if crossings.map({ $0.offset + 1 }) != (line.crossing.map { [$0] } ?? []) { faults.append("line \(index) leaves its row elsewhere") }
            ends(of: line, index, &faults)
        }
        throughSymbols(pieces, &faults)
        onEachOther(pieces, &faults)
        tracks(&faults)
        return faults
    }

    private func ends(of line: FlowLayout.Line, _ index: Int, _ faults: inout [String]) {
        guard let first = line.path.first, let last = line.path.last else { return faults.append("line \(index) is empty") }
        let step = flow.steps[line.source]
        let starts: [FlowLayout.Side: FlowLayout.Point] = [
            .bottom: FlowLayout.Point(x: .center(step.mainLane), y: .symbolBottom(line.source)),
            .left: FlowLayout.Point(x: .symbolLeft(step.firstLane), y: .middle(line.source)),
            .right: FlowLayout.Point(x: .symbolRight(step.lastLane), y: .middle(line.source)),
        ]
        if starts[line.side] != first { faults.append("line \(index) does not start at its symbol") }
        switch line.target {
        case .end:
            if last.y != .endTop(line.source) { faults.append("line \(index) misses the end") }
        case .step(let target):
            let to = flow.steps[target]
            let enters = [
                FlowLayout.Point(x: .center(to.mainLane), y: .symbolTop(target)),
                FlowLayout.Point(x: .symbolLeft(to.firstLane), y: .middle(target)),
                FlowLayout.Point(x: .symbolRight(to.lastLane), y: .middle(target)),
            ]
            if !enters.contains(last) { faults.append("line \(index) does not reach its symbol") }
        }
    }

    private func throughSymbols(_ pieces: [Piece], _ faults: inout [String]) {
        for (row, step) in flow.steps.enumerated() {
            var boxes = step.lanes.map { (x: ($0 * 1000 + 400)...($0 * 1000 + 600), y: (row * 1000 + 300)...(row * 1000 + 500)) }
            // Bars between the symbols of one step may be crossed, not run along.
            if step.ends { boxes.append((x: (step.mainLane * 1000 + 390)...(step.mainLane * 1000 + 610), y: (row * 1000 + 600)...(row * 1000 + 700))) }
            for piece in pieces {
                for box in boxes {
                    let inside =
                        piece.x.lowerBound < box.x.upperBound && box.x.lowerBound < piece.x.upperBound
                        && piece.y.lowerBound < box.y.upperBound && box.y.lowerBound < piece.y.upperBound
                    let through =
                        piece.isVertical
                        ? box.x.lowerBound < piece.x.lowerBound && piece.x.lowerBound < box.x.upperBound
                            && piece.y.lowerBound < box.y.upperBound && box.y.lowerBound < piece.y.upperBound
                        : box.y.lowerBound < piece.y.lowerBound && piece.y.lowerBound < box.y.upperBound
                            && piece.x.lowerBound < box.x.upperBound && box.x.lowerBound < piece.x.upperBound
                    if inside || through { faults.append("line \(piece.line) runs through a symbol of row \(row)") }
                }
                if step.lanes.count > 1, !piece.isVertical, piece.y.lowerBound == row * 1000 + 400,
                    piece.x.lowerBound < step.lastLane * 1000 + 600, step.firstLane * 1000 + 400 < piece.x.upperBound
                {
                    faults.append("line \(piece.line) runs along the bar of row \(row)")
                }
            }
        }
    }

    private func onEachOther(_ pieces: [Piece], _ faults: inout [String]) {
        for (index, a) in pieces.enumerated() {
            for b in pieces[(index + 1)...] where a.line != b.line && a.isVertical == b.isVertical {
                let sameEnd = a.target == b.target && (a.target != .end || a.source == b.source)
                guard !sameEnd else { continue }
                if a.isVertical, a.x == b.x, a.y.overlaps(b.y) { faults.append("lines \(a.line) and \(b.line) lie on each other, upright") }
                if !a.isVertical, a.y == b.y, a.x.overlaps(b.x) { faults.append("lines \(a.line) and \(b.line) lie on each other") }
            }
        }
    }

    private func tracks(_ faults: inout [String]) {
        for line in layout.lines {
            for point in line.path {
                switch point.x {
                case .leftTrack(let lane, let track) where track >= layout.lanes[lane].leftTracks: faults.append("no such left track")
                case .rightTrack(let lane, let track) where track >= layout.lanes[lane].rightTracks: faults.append("no such right track")
                default: break
                }
                switch point.y {
                case .bottomTrack(let row, let track) where track >= layout.rows[row].bottomTracks: faults.append("no such bottom track")
                case .entry(let row) where !layout.rows[row].hasEntry: faults.append("no such entry")
                default: break
                }
            }
        }
    }
}
