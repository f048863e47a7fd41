import Diagnostics
import Reading
import SampleCards
import Testing

/// Cards that are SOPs: those that the making of sheets is measured with.
@Suite struct SopCardTests {
    @Test("They are sound flows of as many steps as wanted, without a finding", arguments: [7, 24])
    func sound(steps: Int) throws {
        let site = SampleSite(cards: 60, seed: 5)
        var report = DiagnosticBag()
        let names = try #require(ProfileReading.standard(report: &report)).names
        let reader = CardReader(names: names)
        var shapes: Set<[Int]> = []
        for index in 0..<site.cards {
            let card = site.sopCard(index, steps: steps)
            let read = reader.read(SourceFile(path: card.path, bytes: card.bytes), report: &report)
            let flow = try #require(read?.card.sop?.flows.first?.flow, "\(card.path): \(report.diagnostics)")
            #expect(flow.steps.count == steps)
            #expect(flow.lanes.count == (steps < 10 ? 4 : 6))
            #expect(read?.card.sop?.sections.filter { $0.part != nil }.count == 6)
            shapes.insert(flow.steps.flatMap(\.exits).map { if case .step(let step) = $0.target { step } else { -1 } })
        }
        #expect(report.isEmpty, "\(report.diagnostics.map(\.code))")
        #expect(shapes.count >= 5)
    }
}
