extension RuleBook {
    /// Kesesuaian dengan peraturan.
    static let law: [any CardRule.Type] = [ExceededLimit.self, OtherFee.self, LegalDocuments.self]
}
