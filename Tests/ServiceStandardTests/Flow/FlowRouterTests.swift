import RandomFlows
import Testing

@testable import ServiceStandard

@Suite("Lines find their way on the grid")
struct FlowRouterTests {
    private func layout(_ steps: [String]) throws -> FlowLayout {
        FlowRouter.route(try #require(FlowSamples.build(steps).flow))
    }

    @Test("straight down within a lane")
    func straight() throws {
        let layout = try layout(["A", "A"])
        #expect(layout.lines[0].path.map(\.x) == [.center(0), .center(0)])
        #expect(layout.lines[0].path.map(\.y) == [.symbolBottom(0), .symbolTop(1)])
        #expect(layout.lines[0].crossing == 1)
        #expect(layout.lines[1].path.map(\.y) == [.symbolBottom(1), .endTop(1)])
    }

    @Test("over to another lane below the symbol")
    func over() throws {
        let line = try layout(["A", "B"]).lines[0]
        #expect(line.path.map(\.x) == [.center(0), .center(0), .center(1), .center(1)])
        #expect(line.path.map(\.y) == [.symbolBottom(0), .bottomTrack(row: 0, track: 0), .bottomTrack(row: 0, track: 0), .symbolTop(1)])
        #expect(line.crossing == 3)
    }

    @Test("back through a track of the lane it leads to, into the side that faces it")
    func back() throws {
        let line = try layout(["A", "B | baik > lanjut | kurang > 1", "A"]).lines[2]
        #expect(line.side == .left)
        #expect(line.path.map(\.x) == [.symbolLeft(1), .rightTrack(lane: 0, track: 0), .rightTrack(lane: 0, track: 0), .symbolRight(0)])
        #expect(line.path.map(\.y) == [.middle(1), .middle(1), .middle(0), .middle(0)])
        #expect(line.crossing == 2)
    }

    @Test("an end takes the bottom, and the line to the next step goes around it")
    func aroundEnd() throws {
        let layout = try layout(["A", "B | ditolak > selesai", "A"])
        let next = try #require(layout.lines.first { $0.source == 1 && $0.target == .step(2) })
        #expect(next.side == .left)
        #expect(next.path.last?.y == .symbolTop(2))
        #expect(layout.lanes[1].leftTracks == 1)
    }

    @Test("where the side is taken, a line enters from above")
    func fromAbove() throws {
        let layout = try layout(["A", "A | x > lanjut | y > 1", "A | x > 2 | y > lanjut", "A"])
        let back = try #require(layout.lines.first { $0.source == 2 && $0.target == .step(1) })
        #expect(back.path.last?.y == .symbolTop(1))
        #expect(layout.rows[1].hasEntry)
    }

    @Test("a step that leads to itself")
    func itself() throws {
        let layout = try layout(["A", "A | x > 2 | y > lanjut", "A"])
        let loop = try #require(layout.lines.first { $0.source == 1 && $0.target == .step(1) })
        #expect(loop.crossing == nil)
        #expect(loop.path.last?.y == .symbolTop(1))
    }

    /// Any flow: no piece runs through a symbol that is not its own end, no two lines share a stretch unless they lead to
    /// the same place, each path is made of pieces at right angles, and only one piece leaves its row.
    @Test("two thousand flows made at random", arguments: 0..<20)
    func random(seed: UInt64) throws {
        var dice = FlowDice(seed: seed)
        for _ in 0..<100 {
            let flow = dice.flow()
            let layout = FlowRouter.route(flow)
            #expect(layout.lines.count == flow.steps.reduce(0) { $0 + $1.exits.count })
            let faults = GridCheck(flow, layout).faults()
            #expect(faults.isEmpty, "\(faults.prefix(3)) in \(flow)")
            guard faults.isEmpty else { return }
        }
    }
}
