import Diagnostics
import ServiceStandard

/// What is left to check when all files have been read: rules over several of them, and exemptions that nothing needs.
package struct SiteCheck {
    private let site: CheckedSite

    package init(site: CheckedSite) { self.site = site }

    /// What was found, and how many findings there are in each file, by path.
    package struct Outcome {
        package var report: DiagnosticBag
        package var counts: [String: DiagnosticBag.Counts]
    }

    /// - Parameters:
    ///   - results: of all cards, SOP files and offices, in any order.
    ///   - read: reads a file of the site again, for the few places that are told; `nil` when it is gone.
    package func finish(_ results: [Checker.Result], read: @escaping (String) -> SourceFile?) -> Outcome {
        var findings = SiteFindings(site: site, read: read)
        let ledger = Ledger(results.compactMap(\.entry), offices: site.offices)
        for rule in RuleBook.siteRules where site.levels.severity(of: rule.rule) != nil { rule.check(ledger, &findings) }
        for exemption in results.flatMap(\.unusedExemptions) where !findings.hasUsed(exemption) {
            let code = exemption.code.value.string
            findings.add(
                UnusedExemption.rule, at: Ledger.Place(path: exemption.path, range: exemption.code.range),
                counted: RuleBook.rule(code).map { !$0.dependsOnToday } ?? true, UnusedExemption.words(code))
        }
        for setting in site.settings.rules where !RuleBook.isExemptible(setting.code.value.string) {
            findings.add(
                UnknownRule.rule, at: Ledger.Place(path: "baku.yml", range: setting.code.range),
                UnknownRule.words(setting.code.value.string))
        }
        return Outcome(report: findings.report, counts: findings.counts)
    }
}
