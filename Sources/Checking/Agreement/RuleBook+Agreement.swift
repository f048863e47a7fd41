extension RuleBook {
    /// What a card and its SOPs say of each other.
    static let againstSops: [any CardRule.Type] = [
        OtherOffice.self, SopLonger.self, SopOutputs.self, SopPayment.self, SopPerformers.self, SopProduct.self, SopTimes.self,
        SopTitleOfAnother.self,
    ]
    /// What an SOP says of itself among others.
    static let agreementSops: [any SopRule.Type] = [SopSelf.self]
    /// What cards, offices and SOPs of a site say of one thing.
    static let betweenCards: [any SiteRule.Type] = [SameFee.self, SameRequirements.self, SameTime.self, SopNumberTwice.self]
}
