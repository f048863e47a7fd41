extension RuleBook {
    /// Usia: what was right once.
    static let age: [any CardRule.Type] = [ObsoleteName.self, OutdatedRegulation.self, RevokedRegulation.self, AmendedRegulation.self]
    /// The same in files of SOPs.
    static let ageOfSops: [any SopRule.Type] = [ObsoleteName.self, OutdatedRegulation.self, RevokedRegulation.self, AmendedRegulation.self]
    /// The same in files of offices.
    static let ageOfOffices: [any OfficeRule.Type] = [ObsoleteName.self]
}
