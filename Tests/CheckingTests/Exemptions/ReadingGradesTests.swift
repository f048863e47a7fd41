import Bytes
import Diagnostics
import ServiceStandard
import Testing

@testable import Checking

@Suite("What becomes of findings of reading")
struct ReadingGradesTests {
    private struct Found: Problem {
        var code: String
        var severity: Severity
        func message(in language: Language) -> String { code }
        func remedy(in language: Language) -> String? { nil }
    }

    private static let file = SourceFile(path: "content/layanan/x.md", bytes: Array("satu\n".utf8))

    private static func bag(_ found: [(String, Severity)]) -> DiagnosticBag {
        var bag = DiagnosticBag()
        for (code, severity) in found { bag.add(Found(code: code, severity: severity), at: SourceRange(start: 0, end: 4), in: file) }
        return bag
    }

    private static func text(_ text: String) -> SourcedText { SourcedText(Array(text.utf8)[...], SourceRange(start: 0, end: 0)) }

    private static func settings(_ rules: [(String, Severity?)]) -> SiteSettings {
        var settings = SiteSettings(name: text("x"))
        settings.rules = rules.map { RuleSetting(code: text($0.0), severity: $0.1) }
        return settings
    }

    private static func told(_ bag: DiagnosticBag) -> [String] { bag.diagnostics.map { "\($0.code) \($0.severity)" } }

    @Test("An exemption silences warnings and notes, never errors, and is used by them only")
    func exemptions() {
        var report = DiagnosticBag()
        let ignored = ["card.a", "card.b", "card.c"].map { IgnoredRule(code: Self.text($0), reason: Self.text("karena")) }
        let result = ReadingGrades().add(
            Self.bag([("card.a", .warning), ("card.b", .error), ("card.a", .note), ("card.d", .warning)]), exempting: ignored, to: &report)
        #expect(Self.told(report) == ["card.b error", "card.d warning"])
        #expect(result.used == [0])
        #expect(result.counts == .init(errors: 1, warnings: 1))
    }

    @Test("Settings grade warnings and notes, never errors")
    func grades() {
        let grades = ReadingGrades(Self.settings([("card.a", .error), ("card.b", .note), ("card.c", nil), ("card.d", .error)]))
        let found = Self.bag([("card.a", .warning), ("card.b", .error), ("card.b", .warning), ("card.c", .warning), ("card.d", .note)])
        var report = DiagnosticBag()
        let result = grades.add(found, to: &report)
        #expect(Self.told(report) == ["card.a error", "card.b error", "card.b note", "card.d error"])
        #expect(result.counts == .init(errors: 3, warnings: 0, notes: 1))
        // Graded once more, nothing changes.
        #expect(Self.told(grades.graded(report)) == Self.told(report))
        // In a build they hold as they were found.
        #expect(Self.told(ReadingGrades().graded(found)) == Self.told(found))
    }

    @Test("A build tells findings as they are and counts them as the settings grade them")
    func counted() {
        let grades = ReadingGrades(Self.settings([("card.a", .error), ("card.c", nil)]), areTold: false)
        let found = Self.bag([("card.a", .warning), ("card.b", .warning), ("card.c", .warning), ("card.d", .warning)])
        var report = DiagnosticBag()
        let ignored = [IgnoredRule(code: Self.text("card.d"), reason: Self.text("karena"))]
        let result = grades.add(found, exempting: ignored, to: &report)
        #expect(Self.told(report) == ["card.a warning", "card.b warning", "card.c warning"])
        #expect(result.counts == .init(errors: 1, warnings: 1))
        #expect(result.used == [0])
        #expect(Self.told(grades.graded(found)) == Self.told(found))
    }

    @Test("What is too much to be kept is exempted and graded, too")
    func notKept() {
        let many = Self.bag(Array(repeating: ("card.a", .warning), count: 150) + Array(repeating: ("card.b", .note), count: 7))
        #expect(many.diagnostics.count == DiagnosticBag.limitPerFile)
        let ignored = [IgnoredRule(code: Self.text("card.a"), reason: Self.text("karena"))]
        var report = DiagnosticBag()
        let exempted = ReadingGrades().add(many, exempting: ignored, to: &report)
        #expect(exempted.counts == .init(notes: 7))
        report = DiagnosticBag()
        let graded = ReadingGrades(Self.settings([("card.a", .error)])).add(many, to: &report)
        #expect(graded.counts == .init(errors: 150, notes: 7))
        #expect(report.diagnostics.count == 100)
    }
}
