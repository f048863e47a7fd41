import Bytes
import Diagnostics
import RandomFlows
import ServiceStandard
import Testing

@testable import Publishing

/// The lines of flows, cut into the cells of their tables.
@Suite struct FlowTilesTests {
    private func drawing(_ flow: Flow) -> FlowDrawing { FlowDrawing(flow, yes: Array("Ya".utf8), no: Array("Tidak".utf8)) }

    /// Steps, each with its performers and its exits: `label: target`, where a target is a step's number or 0 for the end.
    private func flow(_ steps: [(performers: [String], exits: [(String, Int)])]) throws -> Flow {
        let range = SourceRange(start: 0, end: 0)
        let source = FlowSource(
            steps: steps.enumerated().map { index, step in
                FlowSource.Step(
                    number: index + 1,
                    performers: step.performers.map { FlowSource.Performer(name: Array($0.utf8)[...], range: range) },
                    exits: step.exits.map { label, target in
                        FlowSource.Exit(
                            label: Array(label.utf8)[...], text: [], target: target == 0 ? .finish : .step(target), range: range)
                    }, range: range)
            })
        return try #require(FlowBuilder.build(source, whole: range).flow)
    }

    /// The strokes of each cell with lines: `row,lane: |` or `-` with place, from and to.
    private func picture(_ drawing: FlowDrawing) -> [String] {
        drawing.tiles.cells.enumerated().flatMap { row, lanes in
            lanes.enumerated().compactMap { lane, tile in
                guard !tile.strokes.isEmpty else { return nil }
                let strokes = tile.strokes.map { "\($0.isVertical ? "|" : "-")\($0.at) \($0.from)–\($0.to)" }
                return "\(row),\(lane): " + strokes.joined(separator: ", ")
            }
        }
    }

    @Test func aStepToTheNextLane() throws {
        let drawing = drawing(try flow([(["A"], []), (["B"], [])]))
        #expect(
            picture(drawing) == [
                // From the start through the symbol down to the bottom track, and along it.
                "0,0: |500 160–693, -693 500–1000",
                // Into the lane of the next step, and down.
                "0,1: |500 693–1000, -693 0–500",
                // Through its symbol to the end.
                "1,1: |500 0–840",
            ])
    }

    @Test func aDecisionThatGoesBack() throws {
        let drawing = drawing(try flow([(["A"], []), (["B"], [("Jika lengkap", 3), ("Jika tidak lengkap", 1)]), (["B"], [])]))
        let picture = picture(drawing)
        let back = drawing.grid.place(of: .rightTrack(lane: 0, track: 0)).place
        #expect(picture[0].contains("|\(back) 500–1000"))
        #expect(picture[0].contains("-500 500–\(back)"))
        #expect(picture.contains { $0.hasPrefix("1,0:") && $0.contains("|\(back) 0–500") && $0.contains("-500 \(back)–1000") })
        #expect(drawing.symbol(row: 0, lane: 0)?.entries == FlowDrawing.Entries(top: true, left: false, right: true))
        let decision = try #require(drawing.symbol(row: 1, lane: 1))
        #expect(decision.isDecision)
        #expect(decision.labels.left?.text.string == "Tidak")
        #expect(decision.labels.bottom?.text.string == "Ya")
    }

    @Test func performersWhoWorkTogetherAreJoined() throws {
        let drawing = drawing(try flow([(["A"], []), (["C"], []), (["B"], []), (["A", "B"], [])]))
        #expect(drawing.tiles.cells[3][0].strokes.contains(.init(isVertical: false, at: 500, from: 500, to: 1000)))
        #expect(drawing.tiles.cells[3][1].strokes.contains(.init(isVertical: false, at: 500, from: 0, to: 1000)))
        #expect(drawing.tiles.cells[3][2].strokes.contains(.init(isVertical: false, at: 500, from: 0, to: 500)))
    }

    @Test func piecesThatMeetAreOne() {
        var tile = FlowTile()
        tile.add(.init(isVertical: true, at: 500, from: 0, to: 400))
        tile.add(.init(isVertical: true, at: 500, from: 700, to: 1000))
        tile.add(.init(isVertical: false, at: 500, from: 0, to: 300))
        #expect(tile.strokes.count == 3)
        tile.add(.init(isVertical: true, at: 500, from: 400, to: 700))
        #expect(tile.strokes == [.init(isVertical: true, at: 500, from: 0, to: 1000), .init(isVertical: false, at: 500, from: 0, to: 300)])
    }

    @Test func aTileInAStyleSheet() {
        var tile = FlowTile()
        tile.add(.init(isVertical: true, at: 500, from: 0, to: 1000))
        tile.add(.init(isVertical: false, at: 125, from: 500, to: 1000))
        var sheet = SopStyleSheet()
        #expect(sheet.number(of: FlowTile()) == nil)
        #expect(sheet.number(of: tile) == 1)
        #expect(sheet.number(of: tile) == 1)
        var out: [UInt8] = []
        sheet.write(to: &out)
        #expect(
            out.string == """
                .t1{background-image:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' stroke='%236b7b84' stroke-width='1.5' \
                stroke-linecap='square'%3E%3Cline x1='50%25' x2='50%25' y2='100%25'/%3E\
                %3Cline y1='12.5%25' y2='12.5%25' x1='50%25' x2='100%25'/%3E%3C/svg%3E")}

                """)
    }

    // MARK: At random

    @Test("Every line runs unbroken over the cells, through no symbol and no label", arguments: 0..<300)
    func atRandom(_ seed: Int) throws {
        var dice = FlowDice(seed: UInt64(seed))
        let drawing = drawing(dice.flow())
        let check = TileCheck(drawing)
        #expect(check.brokenBorders() == [])
        #expect(check.missingPieces() == [])
        #expect(check.looseEnds() == [])
        #expect(check.crossedSymbols() == [])
        #expect(check.crossedLabels() == [])
    }

    /// The check itself sees a line that is cut.
    @Test func aCutIsSeen() throws {
        let drawing = drawing(try flow([(["A"], []), (["B"], [])]))
        var cut = TileCheck(drawing)
        cut.cells[0][1] = FlowTile()
        #expect(cut.brokenBorders() == ["row 0, lane 0 to lane 1: 693", "row 0 to row 1, lane 1: 500"])
        #expect(cut.missingPieces().count == 2)
    }
}
