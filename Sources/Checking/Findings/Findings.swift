import Diagnostics
import ServiceStandard

/// Takes what the rules find in one file and hands on what the file does not exempt.
struct Findings {
    /// The file that is being checked.
    private let file: SourceFile
    private let ignored: [IgnoredRule]
    private let levels: RuleLevels
    /// Whether findings are told, or only counted.
    private let areTold: Bool
    private let toldPerCode: Int?
    /// Which of ``ignored`` had something to exempt.
    private(set) var used: Set<Int> = []
    /// How many findings there are that are not exempted and that are the same on every day.
    private(set) var counts = DiagnosticBag.Counts()
    /// Where they go; swapped in and out by the ``Checker``, so that it is never copied.
    var report = DiagnosticBag()

    init(in file: SourceFile, ignoring ignored: [IgnoredRule] = [], site: CheckedSite) {
        self.file = file
        self.ignored = ignored
        levels = site.levels
        areTold = site.areFindingsTold
        toldPerCode = site.toldPerCode
    }

    /// Adds a finding.
    ///
    /// - Parameters:
    ///   - range: where, in the file that is being checked.
    ///   - related: further places that belong to it.
    ///   - words: what it says; asked for only when it is told.
    mutating func add(
        _ rule: Rule, at range: SourceRange, related: [(range: SourceRange, file: SourceFile)] = [],
        _ words: @autoclosure () -> Words
    ) {
        guard let severity = admit(rule), areTold else { return }
        report.add(code: rule.code, severity, in: file.path, limit: toldPerCode) {
            let finding = Finding(code: rule.code, severity: severity, words: words())
            return Diagnostic(finding, at: file.place(range), related: related.map { $0.file.place($0.range) })
        }
    }

    /// Adds a finding that has no place within the file.
    mutating func add(_ rule: Rule, _ words: @autoclosure () -> Words) {
        guard let severity = admit(rule), areTold else { return }
        report.add(code: rule.code, severity, in: file.path, limit: toldPerCode) {
            Diagnostic(Finding(code: rule.code, severity: severity, words: words()), at: Place(file: file.path))
        }
    }

    /// `nil` when the rule is off here.
    private mutating func admit(_ rule: Rule) -> Severity? {
        guard let severity = levels.severity(of: rule) else { return nil }
        if let index = ignored.firstIndex(where: { $0.code.value.elementsEqual(rule.code.utf8) }) {
            used.insert(index)
            return nil
        }
        if !rule.dependsOnToday { counts.add(severity) }
        return severity
    }
}
