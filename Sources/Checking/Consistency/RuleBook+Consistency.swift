extension RuleBook {
    /// Pertentangan di dalam kartu.
    static let consistency: [any CardRule.Type] = [FeeFootnote.self]
}
