extension RuleBook {
    /// Pertentangan di dalam kartu.
    static let consistency: [any CardRule.Type] = [
        NumberWords.self, HoursInTime.self, ImpossibleTime.self, TimeParts.self, TimeSteps.self, UnitMix.self, FeeProse.self,
        AdditiveFee.self, FeeParts.self, FeeSum.self, PaymentAnchor.self, NoPaymentStep.self, SeveralProducts.self, MissingReference.self,
        UnstableReference.self, TextTwice.self, NoDocument.self, NeverCase.self, FeeFootnote.self, FeeContradiction.self,
        TimeContradiction.self,
    ]
    /// The same in the file of an office.
    static let officeConsistency: [any OfficeRule.Type] = [ImpossibleTime.self]
    /// The same in an SOP of its own.
    static let sopConsistency: [any SopRule.Type] = [NumberWords.self]
}
