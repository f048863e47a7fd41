extension RuleBook {
    /// Bahasa.
    static let language: [any CardRule.Type] = [
        StandardSpelling.self, RepeatedWord.self, ConjunctionTwice.self, PageFurniture.self, UnmatchedBracket.self,
        LongSentence.self, GluedWords.self, CapitalEmphasis.self, UnexplainedAbbreviation.self, ListConjunction.self,
    ]
    /// The same in files of SOPs.
    static let languageOfSops: [any TextRule.Type] = languageOfPages + [PageFurniture.self]
    /// The same in files of offices and in free pages. What is furniture elsewhere ("Unduh di Play Store") they may say.
    static let languageOfPages: [any TextRule.Type] = [
        StandardSpelling.self, RepeatedWord.self, ConjunctionTwice.self, UnmatchedBracket.self, LongSentence.self,
        GluedWords.self, CapitalEmphasis.self, UnexplainedAbbreviation.self, ListConjunction.self,
    ]
}
