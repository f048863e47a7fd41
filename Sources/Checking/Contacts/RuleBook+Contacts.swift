extension RuleBook {
    /// Kontak dan tautan.
    static let contacts: [any CardRule.Type] = []
    static let officeContacts: [any OfficeRule.Type] = []
}
