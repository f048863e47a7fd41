import Diagnostics

/// All rules there are.
public enum RuleBook {
    static let cardRules: [any CardRule.Type] =
        completeness + consistency + againstSops + law + age + sopFormOfCards + language + contacts
    static let siteRules: [any SiteRule.Type] = officesWithServices + betweenCards

    /// Every rule, each once: by family, then code.
    public static let all: [Rule] = {
        let order = Dictionary(uniqueKeysWithValues: Rule.Family.allCases.enumerated().map { ($1, $0) })
        var seen: Set<String> = []
        let types: [any Ruled.Type] = cardRules + sopRules + officeRules + siteRules + exemptions
        return types.map { $0.rule }.filter { seen.insert($0.code).inserted }
            .sorted { (order[$0.family, default: 0], $0.code) < (order[$1.family, default: 0], $1.code) }
    }()

    /// The rule of a code.
    public static func rule(_ code: String) -> Rule? { byCode[code] }

    /// Codes that `abaikan` and `aturan` may name: of rules, and of warnings and notes of reading.
    static let exemptible: [String] = all.map(\.code) + ReadingCodes.all

    /// Whether `abaikan` and `aturan` may name a code.
    package static func isExemptible(_ code: String) -> Bool { byCode[code] != nil || ReadingCodes.contains(code) }

    private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
}
