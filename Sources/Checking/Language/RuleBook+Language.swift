extension RuleBook {
    /// Bahasa.
    static let language: [any CardRule.Type] = [
        StandardSpelling.self, RepeatedWord.self, ConjunctionTwice.self, PageFurniture.self, UnmatchedBracket.self,
        LongSentence.self, GluedWords.self, CapitalEmphasis.self, UnexplainedAbbreviation.self, ListConjunction.self,
    ]
}
