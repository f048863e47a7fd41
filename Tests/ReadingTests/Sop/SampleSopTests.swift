import Diagnostics
import Foundation
import Reading
import ServiceStandard
import Testing

/// The SOPs of the sample site are sound, and what they are there to show is in them.
@Suite struct SampleSopTests {
    /// What an SOP is made of, besides its words.
    struct Shape: Equatable {
        var steps: [Int]
        var lanes: [Int]
        var decisions = 0
        /// Exits that lead up again.
        var back = 0
        /// Exits that end the work before the last step.
        var early = 0
        /// Steps whose performer is not known.
        var open: [Int] = []
        /// Sections of the sheet besides its procedure.
        var parts = 0
    }

    static let sops: [(path: String, shape: Shape)] = [
        ("content/sop/izin-reklame.md", Shape(steps: [24], lanes: [6], decisions: 6, back: 3, parts: 6)),
        (
            "content/sop/pemeriksaan-paspor-hilang.md",
            Shape(steps: [7], lanes: [3], decisions: 2, early: 2, open: [4, 5])
        ),
        ("content/sop/penanganan-pengaduan.md", Shape(steps: [4, 4], lanes: [3, 2], decisions: 3, back: 1, early: 1, parts: 6)),
        (
            "content/sop/penerbitan-paspor-lewat-aplikasi.md",
            Shape(steps: [9], lanes: [5], decisions: 2, back: 1, early: 1, parts: 6)
        ),
        (
            "content/layanan/kanim-balikpapan/paspor-baru-dan-penggantian-m-paspor.md",
            Shape(steps: [7], lanes: [3], open: [2, 3, 5, 6, 7], parts: 6)
        ),
        (
            "content/layanan/kanim-contoh/penggantian-paspor.md",
            Shape(steps: [10], lanes: [5], decisions: 3, back: 1, early: 1, parts: 6)
        ),
    ]

    @Test(arguments: sops)
    func sound(_ example: (path: String, shape: Shape)) throws {
        let read = try Self.read(example.path)
        let sop = try #require(read.sop, "\(told(read.report))")
        #expect(read.report.diagnostics.allSatisfy { $0.code == "sop.performer-open" }, "\(told(read.report))")
        #expect(Self.shape(of: sop) == example.shape, "\(SopDump.text(of: sop))")
    }

    @Test("Every SOP file of the sample site is among them") func all() {
        #expect(Set(SampleHeaderTests.files("content/sop")).subtracting(Self.sops.map(\.path)).isEmpty)
    }

    private static func read(_ path: String) throws -> (sop: SopDocument?, report: DiagnosticBag) {
        let source = try SampleHeaderTests.source(path)
        var report = DiagnosticBag()
        let names = try #require(ProfileReading.standard(report: &report)).names
        if path.hasPrefix("content/sop/") {
            return (SopReader(names: names).read(source, report: &report)?.sop, report)
        }
        return (CardReader(names: names).read(source, report: &report)?.card.sop, report)
    }

    private static func shape(of sop: SopDocument) -> Shape {
        var shape = Shape(steps: [], lanes: [])
        for flow in sop.flows.map(\.flow) {
            shape.steps.append(flow.steps.count)
            shape.lanes.append(flow.lanes.count)
            for (index, step) in flow.steps.enumerated() {
                shape.decisions += step.isDecision ? 1 : 0
                for exit in step.exits {
                    switch exit.target {
                    case .step(let target): shape.back += target <= index ? 1 : 0
                    case .end: shape.early += index + 1 < flow.steps.count ? 1 : 0
                    }
                }
                if step.lanes.contains(where: { flow.lanes[$0].isOpen }) { shape.open.append(step.number) }
            }
        }
        shape.parts = sop.sections.filter { $0.part != nil }.count
        return shape
    }
}
