import Diagnostics
import Reading
import Testing

@testable import Publishing

@Suite("Findings of each file, counted")
struct FindingCountTests {
    private static let files = [
        "content/layanan/satu.md": BuiltSite.card("## Prosedurr\n1. Datang"),
        "content/layanan/dua.md": BuiltSite.card(
            "## Prosedurr\n1. Datang", "abaikan:\n  card.heading-near: begitu namanya\n  comp.missing: menyusul\n"),
        "content/layanan/tiga.md": BuiltSite.card("## Prosedur\n1. Lihat [ini](tidak-ada.md)"),
    ]

    private static func run(_ rules: RuleUse?) throws -> (counts: FindingCounts, outcome: SiteBuild.Outcome) {
        let playground = try OutputPlayground()
        for (path, text) in BuiltSite.frame.merging(files, uniquingKeysWith: { $1 }) { try playground.file(path, text) }
        var options = SiteBuild.Options(site: playground.path, output: nil, jobs: 2, themes: [BuiltSite.package])
        options.rules = rules
        var run = BuildRun(options: options, folder: try SiteFolder(path: playground.path))
        let outcome = run.run()
        return (run.findingCounts, outcome)
    }

    @Test("Of reading and of rules; exempted ones are none", arguments: [RuleUse.counted, .told(now: 1_767_225_600)])
    func counts(rules: RuleUse) throws {
        let (counts, outcome) = try Self.run(rules)
        #expect(counts["content/layanan/satu.md"].warnings > 5)
        #expect(counts["content/layanan/tiga.md"].errors == 1)
        #expect(counts["content/layanan/satu.md"].errors == 0)
        #expect(counts["content/tidak-ada.md"] == .init())
        let others = counts["content/layanan/satu.md"].total - counts["content/layanan/dua.md"].total
        #expect(others >= 6)
        let told = outcome.report.diagnostics.count { $0.code == "comp.missing" }
        if case .counted = rules { #expect(told == 0) } else { #expect(told > 5) }
    }

    @Test("Nothing is counted where no rule is run") func off() throws {
        #expect(try Self.run(nil).counts["content/layanan/satu.md"] == .init())
    }
}
