import Bytes
import Diagnostics
import ServiceStandard

/// Hands on what reading has found, as a file and the settings have it: what the file exempts (abaikan) is silent, and in a
/// check the settings say how grave each finding is (aturan). Errors stay what they are.
package struct ReadingGrades: Sendable {
    /// `nil` where only exemptions count.
    private let levels: RuleLevels?
    /// Whether findings are told as grave as the settings have them; otherwise they are only counted so.
    private let areTold: Bool

    /// - Parameters:
    ///   - settings: whose severities hold.
    ///   - areTold: not so in a build, which no setting is to stop.
    package init(_ settings: SiteSettings? = nil, areTold: Bool = true) {
        levels = settings.flatMap { $0.rules.isEmpty ? nil : RuleLevels($0, today: nil) }
        self.areTold = areTold
    }

    /// What is known of a file when it has been read.
    package struct Result: Sendable {
        /// How many findings there are that the file does not exempt.
        package var counts = DiagnosticBag.Counts()
        /// Which of the file's exemptions had something to exempt.
        package var used: Set<Int> = []

        package init() {}

        /// Adds what was found in the same file later.
        package mutating func add(_ more: Result) {
            counts = counts + more.counts
            used.formUnion(more.used)
        }
    }

    /// Hands on what was found in one file.
    package func add(
        _ found: DiagnosticBag, exempting ignored: [IgnoredRule] = [], to report: inout DiagnosticBag
    ) -> Result {
        var result = Result()
        // As in nearly all files.
        guard !found.isEmpty else { return result }
        func grade(_ code: String, _ severity: Severity, _ levels: RuleLevels?) -> Severity? {
            guard severity != .error else { return .error }
            if let index = ignored.firstIndex(where: { $0.code.value.elementsEqual(code.utf8) }) {
                result.used.insert(index)
                return nil
            }
            return levels.map { $0.severity(ofReading: code, severity) } ?? severity
        }
        let before = report.counts
        report.add(found) { grade($0, $1, areTold ? levels : nil) }
        result.counts = report.counts - before
        if !areTold, levels != nil {
            var counted = DiagnosticBag()
            counted.add(found) { grade($0, $1, levels) }
            result.counts = counted.counts
        }
        return result
    }

    /// What was found outside the files that can exempt anything.
    package func graded(_ report: DiagnosticBag) -> DiagnosticBag {
        guard levels != nil, areTold else { return report }
        var graded = DiagnosticBag()
        _ = add(report, to: &graded)
        return graded
    }
}
