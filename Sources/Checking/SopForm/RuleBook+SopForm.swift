extension RuleBook {
    /// Bentuk SOP.
    static let sopForm: [any SopRule.Type] = [
        SubjectInActivity.self, PassiveActivity.self, NounActivity.self, CheckWithoutDecision.self, EmptyQuality.self,
        UnitInOutput.self, LaneOrder.self, LongFlow.self, MissingBoxes.self, SopNumberMissing.self, SopNumberGap.self,
        SopDateMissing.self, SopApproverMissing.self, SopApproverUnnamed.self, RevisionBefore.self, SameDates.self,
        EnglishDate.self, TwoTitles.self, PerformerInText.self, TimeInText.self,
    ]
    static let sopRules: [any SopRule.Type] = sopForm + sopConsistency + agreementSops + ageOfSops
    /// What a card and its own SOP say of the form.
    static let sopFormOfCards: [any CardRule.Type] = [TwoTitles.self]
}
