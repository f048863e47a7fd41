extension RuleBook {
    /// What a card and its SOPs say of each other.
    static let againstSops: [any CardRule.Type] = []
    /// What cards, offices and SOPs of a site say of one thing.
    static let betweenCards: [any SiteRule.Type] = []
}
