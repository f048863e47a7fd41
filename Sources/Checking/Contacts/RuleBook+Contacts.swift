extension RuleBook {
    /// Kontak dan tautan.
    static let contacts: [any CardRule.Type] = [
        BrokenPhone.self, LocalPhone.self, OddWhatsApp.self, BrokenMail.self, PrivateMail.self, OddAccount.self, PostalCode.self,
        PlainLink.self,
    ]
    static let officeContacts: [any OfficeRule.Type] = [
        BrokenPhone.self, LocalPhone.self, OddWhatsApp.self, BrokenMail.self, PrivateMail.self, PostalCode.self, PlainLink.self,
    ]
}
