extension RuleBook {
    /// Kelengkapan: what a standard must hold.
    static let completeness: [any CardRule.Type] = [
        MissingComponent.self, MissingInternalComponent.self, EmptySection.self, BlankFee.self, BlankTime.self,
        MissingDecree.self, DecreeNumber.self, DecreeDate.self, DecreeFuture.self, MissingEffectiveDate.self, EffectiveBeforeDecree.self,
        MissingReviewDate.self, ReviewBeforeEffect.self, ReviewPast.self,
        ComplaintChannel.self, ComplaintOfficer.self, ComplaintLapor.self, ComplaintDeadline.self,
        ConditionalRequirement.self,
    ]
    /// What the offices that have services must say of themselves.
    static let officesWithServices: [any SiteRule.Type] = [
        OfficeAddress.self, OfficeContact.self, OfficeOpeningHours.self, OfficeCharter.self,
    ]
    /// What the file of an office must hold.
    static let officeRules: [any OfficeRule.Type] = officeContacts + officeConsistency + ageOfOffices
}
