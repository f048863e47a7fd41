extension RuleBook {
    /// Bentuk SOP.
    static let sopForm: [any SopRule.Type] = []
    static let sopRules: [any SopRule.Type] = sopForm + sopConsistency + agreementSops
}
