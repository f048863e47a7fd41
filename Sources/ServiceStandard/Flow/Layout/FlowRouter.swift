/// Finds the way of every line of a flow; see ``FlowLayout`` for the grid.
///
/// A line runs vertically in a track of the lane it leads to, or, for a short piece beside its source, in a track of its
/// own lane; horizontally at the middle of its source's row, in the row's bottom tracks, or above its target's symbol. As
/// only a step's own symbols stand in its row, and tracks lie beside the symbols, no line can run through a symbol.
public struct FlowRouter {
    private let flow: Flow
    private let sides: [SideChoice.Sides]
    private var layout: FlowLayout
    private var vertical = TrackTable<Channel, Run>()
    private var horizontal = TrackTable<Int, Run>()

    /// The tracks beside the symbols of a lane.
    private struct Channel: Hashable {
        var lane: Int
        var isRight: Bool
    }

    /// Lines that may lie on each other since they lead to the same place, or one line's short piece.
    private enum Run: Hashable {
        case to(step: Int)
        case beside(step: Int, exit: Int)
    }

    public static func route(_ flow: Flow) -> FlowLayout {
        var router = FlowRouter(flow)
        return router.route()
    }

    private init(_ flow: Flow) {
        self.flow = flow
        sides = SideChoice(flow).sides
        layout = FlowLayout(
            lanes: [FlowLayout.Lane](repeating: FlowLayout.Lane(), count: flow.lanes.count),
            rows: [FlowLayout.Row](repeating: FlowLayout.Row(), count: flow.steps.count), lines: [])
    }

    private mutating func route() -> FlowLayout {
        // Vertical tracks first, since horizontal pieces end at them.
        let ways = flow.steps.indices.flatMap { self.ways(from: $0) }
        for way in ways { addVertical(way) }
        vertical.settle()
        for way in ways { addHorizontal(way) }
        horizontal.settle()
        for (channel, count) in vertical.counts {
            if channel.isRight {
                layout.lanes[channel.lane].rightTracks = count
            } else {
                layout.lanes[channel.lane].leftTracks = count
            }
        }
        for (row, count) in horizontal.counts { layout.rows[row].bottomTracks = count }
        layout.lines = ways.map { line($0) }
        return layout
    }

    // MARK: Ways

    /// How an exit gets to its target, before tracks have numbers.
    private struct Way {
        var source: Int
        var exit: Int
        var target: Flow.Exit.Target
        var side: FlowLayout.Side
        /// The channel beside the source through which the line goes down to the bottom tracks; `nil` when it goes straight.
        var besides: Channel?
        /// Whether it goes through the row's bottom tracks.
        var usesBottom = false
        /// The channel beside the target; `nil` when the line comes from the row above.
        var channel: Channel?
        /// Whether it enters the target from above although it comes through a channel.
        var fromAbove = false
    }

    private func ways(from source: Int) -> [Way] {
        let step = flow.steps[source]
        return step.exits.indices.compactMap { exit in
            let order: [FlowLayout.Side] = [.bottom, .left, .right]
            guard let side = order.first(where: { sides[source][$0] == exit }) else { return nil }
            var way = Way(source: source, exit: exit, target: step.exits[exit].target, side: side)
            guard case .step(let target) = way.target else { return way }
            let isNext = target == source + 1
            if isNext, side == .bottom {
                way.usesBottom = flow.steps[target].mainLane != step.mainLane
            } else if isNext {
                way.besides = ownChannel(of: source, side)
                way.usesBottom = true
            } else {
                plan(&way, to: target)
            }
            return way
        }
    }

    private func ownChannel(of step: Int, _ side: FlowLayout.Side) -> Channel {
        side == .right
            ? Channel(lane: flow.steps[step].lastLane, isRight: true) : Channel(lane: flow.steps[step].firstLane, isRight: false)
    }

    /// A way to a step that is not the next one: through a channel beside it.
    private func plan(_ way: inout Way, to target: Int) {
        let (from, to) = (flow.steps[way.source], flow.steps[target])
        let facing =
            to.firstLane > from.lastLane
            ? Channel(lane: to.firstLane, isRight: false) : Channel(lane: to.lastLane, isRight: true)
        switch way.side {
        case .bottom:
            way.usesBottom = true
            way.channel =
                to.firstLane > from.mainLane
                ? Channel(lane: to.firstLane, isRight: false) : Channel(lane: to.lastLane, isRight: true)
        case .right:
            if to.lastLane < from.lastLane {
                // The target lies on the other side.
                way.besides = ownChannel(of: way.source, .right)
                way.usesBottom = true
            }
            way.channel = facing
        case .left:
            if to.lastLane < from.firstLane {
                way.channel = facing
            } else if to.firstLane <= from.firstLane {
                way.channel = Channel(lane: to.firstLane, isRight: false)
            } else {
                way.besides = ownChannel(of: way.source, .left)
                way.usesBottom = true
                way.channel = Channel(lane: to.firstLane, isRight: false)
            }
        }
        if let channel = way.channel { way.fromAbove = sides[target][channel.isRight ? .right : .left] != nil }
    }

    // MARK: Tracks

    private func run(_ way: Way) -> Run {
        if case .step(let target) = way.target { .to(step: target) } else { .beside(step: way.source, exit: way.exit) }
    }

    private mutating func addVertical(_ way: Way) {
        if let besides = way.besides {
            vertical.add(
                .beside(step: way.source, exit: way.exit), in: besides,
                from: Level.middle(way.source), to: Level.bottom(way.source))
        }
        guard let channel = way.channel, case .step(let target) = way.target else { return }
        let start = way.usesBottom ? Level.bottom(way.source) : Level.middle(way.source)
        vertical.add(
            run(way), in: channel, from: start, to: way.fromAbove ? Level.entry(target) : Level.middle(target))
    }

    private mutating func addHorizontal(_ way: Way) {
        guard way.usesBottom, case .step(let target) = way.target else { return }
        let start = way.besides.map { position(.beside(step: way.source, exit: way.exit), $0) } ?? Position.center(flow.steps[way.source].mainLane)
        let end = way.channel.map { position(run(way), $0) } ?? Position.center(flow.steps[target].mainLane)
        horizontal.add(run(way), in: way.source, from: start, to: end)
    }

    /// Heights within the grid, in order.
    private enum Level {
        static func entry(_ row: Int) -> Int { row * 4 }
        static func middle(_ row: Int) -> Int { row * 4 + 1 }
        static func bottom(_ row: Int) -> Int { row * 4 + 2 }
    }

    /// Places from left to right within the grid, in order.
    private enum Position {
        /// More than the tracks of a side can be.
        static let lane = 1 << 16
        static func center(_ lane: Int) -> Int { lane * Self.lane + Self.lane / 2 }
    }

    private func position(_ run: Run, _ channel: Channel) -> Int {
        let track = vertical.track(of: run, in: channel)
        return Position.center(channel.lane) + (channel.isRight ? track + 1 : -track - 1)
    }

    // MARK: Lines

    private func x(_ run: Run, _ channel: Channel) -> FlowLayout.X {
        let track = vertical.track(of: run, in: channel)
        return channel.isRight
            ? .rightTrack(lane: channel.lane, track: track) : .leftTrack(lane: channel.lane, track: track)
    }

    private mutating func line(_ way: Way) -> FlowLayout.Line {
        let step = flow.steps[way.source]
        var path: [FlowLayout.Point] = []
        var crossing: Int?
        var x: FlowLayout.X
        var y: FlowLayout.Y
        switch way.side {
        case .bottom: (x, y) = (.center(step.mainLane), .symbolBottom(way.source))
        case .left: (x, y) = (.symbolLeft(step.firstLane), .middle(way.source))
        case .right: (x, y) = (.symbolRight(step.lastLane), .middle(way.source))
        }
        path.append(FlowLayout.Point(x: x, y: y))
        func go(x newX: FlowLayout.X) {
            x = newX
            path.append(FlowLayout.Point(x: x, y: y))
        }
        func go(y newY: FlowLayout.Y) {
            y = newY
            path.append(FlowLayout.Point(x: x, y: y))
        }
        guard case .step(let target) = way.target else {
            go(y: .endTop(way.source))
            return FlowLayout.Line(source: way.source, exit: way.exit, target: way.target, side: way.side, path: path, crossing: nil)
        }
        let to = flow.steps[target]
        if let besides = way.besides { go(x: self.x(.beside(step: way.source, exit: way.exit), besides)) }
        if way.usesBottom {
            go(y: .bottomTrack(row: way.source, track: horizontal.track(of: run(way), in: way.source)))
        }
        if let channel = way.channel {
            go(x: self.x(run(way), channel))
            go(y: way.fromAbove ? .entry(target) : .middle(target))
            if target != way.source { crossing = path.count - 1 }
            if way.fromAbove {
                layout.rows[target].hasEntry = true
                go(x: .center(to.mainLane))
                go(y: .symbolTop(target))
            } else {
                go(x: channel.isRight ? .symbolRight(channel.lane) : .symbolLeft(channel.lane))
            }
        } else {
            if way.usesBottom { go(x: .center(to.mainLane)) }
            go(y: .symbolTop(target))
            crossing = path.count - 1
        }
        return FlowLayout.Line(
            source: way.source, exit: way.exit, target: way.target, side: way.side, path: path, crossing: crossing)
    }
}
