extension RuleBook {
    /// Bentuk SOP.
    static let sopForm: [any SopRule.Type] = [PerformerInText.self, TimeInText.self]
    static let sopRules: [any SopRule.Type] = sopForm + sopConsistency + agreementSops
}
