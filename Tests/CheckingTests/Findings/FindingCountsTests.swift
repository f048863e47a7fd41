import Diagnostics
import ServiceStandard
import Testing

@testable import Checking

/// Counts go into pages, which are the same on every day.
@Suite("What is counted of what is told")
struct FindingCountsTests {
    private static let dated = Rule("test.dated", .age, .warning, dependsOnToday: true, indonesian: "lewat", english: "past")
    private static let always = Rule("test.always", .age, .note, indonesian: "selalu", english: "always")
    private static let words = Words(id: "Ada", en: "There")
    private static let file = SourceFile(path: "content/layanan/x.md", bytes: Array("satu\n".utf8))
    private static let range = SourceRange(start: 0, end: 4)

    private static func site(_ today: CalendarDate?) -> CheckedSite {
        CheckedSite(
            settings: SiteSettings(name: SourcedText([], range)), profile: Profile(code: "", title: "", entries: []),
            today: today, offices: [], sops: [])
    }

    @Test("A finding that depends on the day is told and not counted")
    func oneFile() {
        var findings = Findings(in: Self.file, site: Self.site(CalendarDate(year: 2026, month: 1, day: 1)))
        findings.add(Self.dated, at: Self.range, Self.words)
        findings.add(Self.always, at: Self.range, Self.words)
        #expect(findings.report.diagnostics.map(\.code) == ["test.dated", "test.always"])
        #expect(findings.counts == .init(notes: 1))
    }

    @Test("Nor is one over several files")
    func wholeSite() {
        var findings = SiteFindings(site: Self.site(CalendarDate(year: 2026, month: 1, day: 1))) { _ in Self.file }
        let place = Ledger.Place(path: Self.file.path, range: Self.range)
        findings.add(Self.dated, at: place, Self.words)
        findings.add(Self.always, at: place, Self.words)
        findings.add(Self.always, at: place, counted: false, Self.words)
        #expect(findings.report.diagnostics.count == 3)
        #expect(findings.counts == [Self.file.path: .init(notes: 1)])
    }
}
