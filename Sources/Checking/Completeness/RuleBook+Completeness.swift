extension RuleBook {
    /// Kelengkapan: what a standard must hold.
    static let completeness: [any CardRule.Type] = [MissingComponent.self]
    /// What the file of an office must hold.
    static let officeRules: [any OfficeRule.Type] = officeCompleteness + officeContacts + ageOfOffices
    private static let officeCompleteness: [any OfficeRule.Type] = []
}
