extension RuleBook {
    /// Bahasa.
    static let language: [any CardRule.Type] = []
}
