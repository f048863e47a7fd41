extension RuleBook {
    /// Usia: what was right once.
    static let age: [any CardRule.Type] = []
}
