extension RuleBook {
    /// Pengecualian: what cards and settings say of the rules themselves.
    static let exemptions: [any Ruled.Type] = [UnusedExemption.self, UnknownRule.self]
}
