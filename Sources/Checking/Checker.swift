import Diagnostics
import ServiceStandard

/// Runs the rules over cards, SOPs, offices and free pages. One per worker.
package struct Checker: Sendable {
    private let site: CheckedSite
    private let cardRules: [any CardRule.Type]
    private let sopRules: [any SopRule.Type]
    private let officeRules: [any OfficeRule.Type]
    private let sopTextRules: [any TextRule.Type]
    private let pageTextRules: [any TextRule.Type]

    package init(site: CheckedSite) {
        self.site = site
        // A rule that is off costs nothing.
        func isOn(_ type: any Ruled.Type) -> Bool { site.levels.severity(of: type.rule) != nil }
        cardRules = RuleBook.cardRules.filter(isOn)
        sopRules = RuleBook.sopRules.filter(isOn)
        officeRules = RuleBook.officeRules.filter(isOn)
        sopTextRules = RuleBook.languageOfSops.filter(isOn)
        pageTextRules = RuleBook.languageOfPages.filter(isOn)
    }

    /// What is known of a file when its rules have run.
    package struct Result: Sendable {
        /// Of the file, below the site folder.
        package let path: String
        /// How many findings there are that the file does not exempt and that are the same on every day, those of reading it
        /// included.
        package var counts = DiagnosticBag.Counts()
        /// Exemptions that no rule has needed so far; those over the whole site are still to come.
        package var unusedExemptions: [Ledger.Place.Exemption] = []
        /// What the file leaves behind for the rules that look at several.
        package var entry: Ledger.Entry?
    }

    /// Runs the rules over a card and, where it has one, its SOP.
    ///
    /// - Parameters:
    ///   - offices: places of its offices in ``CheckedSite/offices``.
    ///   - reading: what reading it has found.
    ///   - report: where findings go.
    package mutating func check(
        _ card: ServiceCard, offices: [Int], reading: ReadingGrades.Result = .init(), report: inout DiagnosticBag
    ) -> Result {
        let checked = CheckedCard(
            card, offices: offices.map { site.offices[$0] }, sops: site.sops(ofCard: card.file.path), site: site)
        var result = findings(in: card.file, ignoring: card.header.ignoredRules, reading, report: &report) { findings in
            for rule in cardRules { rule.check(checked, &findings) }
            if let sop = card.sop {
                let sop = CheckedSop(sop)
                for rule in sopRules { rule.check(sop, &findings) }
            }
        }
        result.entry = Ledger.Entry(checked, offices: offices)
        return result
    }

    /// Runs the rules over an SOP file.
    package mutating func check(
        _ sop: CheckedSop, reading: ReadingGrades.Result = .init(), report: inout DiagnosticBag
    ) -> Result {
        var result = findings(in: sop.file, ignoring: sop.header.ignoredRules, reading, report: &report) { findings in
            for rule in sopRules { rule.check(sop, &findings) }
            let text = CheckedText(sop.sop, site: site)
            for rule in sopTextRules { rule.check(text, &findings) }
        }
        result.entry = Ledger.Entry(sop)
        return result
    }

    /// Runs the rules over the file of an office.
    package mutating func check(
        _ office: CheckedOffice, reading: ReadingGrades.Result = .init(), report: inout DiagnosticBag
    ) -> Result {
        findings(in: office.file, ignoring: office.office.ignoredRules, reading, report: &report) { findings in
            for rule in officeRules { rule.check(office, &findings) }
            let text = CheckedText(office, site: site)
            for rule in pageTextRules { rule.check(text, &findings) }
        }
    }

    /// Runs the rules over a free page.
    package mutating func check(
        _ page: CheckedPage, reading: ReadingGrades.Result = .init(), report: inout DiagnosticBag
    ) -> Result {
        findings(in: page.file, ignoring: page.header.ignoredRules, reading, report: &report) { findings in
            let text = CheckedText(page, site: site)
            for rule in pageTextRules { rule.check(text, &findings) }
        }
    }

    /// Has no rules to run over a regulation, but says which of its exemptions nothing needs.
    package mutating func check(
        _ regulation: Regulation, reading: ReadingGrades.Result = .init(), report: inout DiagnosticBag
    ) -> Result {
        findings(in: regulation.file, ignoring: regulation.header.ignoredRules, reading, report: &report) { _ in }
    }

    private func findings(
        in file: SourceFile, ignoring ignored: [IgnoredRule], _ reading: ReadingGrades.Result,
        report: inout DiagnosticBag, _ body: (inout Findings) -> Void
    ) -> Result {
        var findings = Findings(in: file, ignoring: ignored, site: site)
        swap(&findings.report, &report)
        body(&findings)
        for exemption in ignored where !RuleBook.isExemptible(exemption.code.value.string) {
            findings.add(UnknownRule.rule, at: exemption.code.range, UnknownRule.words(exemption.code.value.string))
        }
        swap(&findings.report, &report)
        // Whether a rule that is off would find anything is not known.
        let unused = ignored.indices.lazy.filter { index in
            !findings.used.contains(index) && !reading.used.contains(index)
                && site.levels.isOn(ignored[index].code.value.string)
        }
        return Result(
            path: file.path, counts: findings.counts + reading.counts,
            unusedExemptions: unused.map { Ledger.Place.Exemption(path: file.path, code: ignored[$0].code) })
    }
}
