import Diagnostics
import ServiceStandard

/// How grave the findings of each rule are on one site (aturan), and which rules are off.
struct RuleLevels: Sendable {
    /// For codes that the settings name; `nil`: off.
    private let settings: [String: Severity?]
    /// Whether rules that depend on the day are off, because no day is known.
    private let isTimeless: Bool

    init(_ settings: SiteSettings, today: CalendarDate?) {
        self.settings = Dictionary(
            settings.rules.map { ($0.code.value.string, $0.severity) }, uniquingKeysWith: { _, last in last })
        isTimeless = today == nil
    }

    /// `nil` when the rule is off.
    func severity(of rule: Rule) -> Severity? {
        if isTimeless, rule.dependsOnToday { return nil }
        return settings[rule.code] ?? rule.severity
    }

    /// The same for a warning or note of reading.
    func severity(ofReading code: String, _ severity: Severity) -> Severity? { settings[code] ?? severity }

    /// Whether a rule or a warning of reading can be told at all; `false` for a code that nothing has.
    func isOn(_ code: String) -> Bool {
        if let rule = RuleBook.rule(code) { return severity(of: rule) != nil }
        return ReadingCodes.contains(code) && severity(ofReading: code, .warning) != nil
    }
}
