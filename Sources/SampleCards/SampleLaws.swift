/// Regulations of a generated site, and how often they are cited.
public struct SampleLaws: Sendable, Equatable {
    /// How many regulations.
    public let count: Int
    /// How many articles each of them has.
    public let articles: Int
    /// How many citations there are in all: three of four in the regulations themselves, the rest in the cards.
    public let citations: Int

    public init(count: Int, articles: Int, citations: Int) {
        self.count = count
        self.articles = max(articles, 1)
        self.citations = citations
    }

    public static let none = SampleLaws(count: 0, articles: 1, citations: 0)

    /// Citations in the cards.
    var inCards: Int { count > 0 ? citations / 4 : 0 }
    /// Citations in the regulations.
    var inLaws: Int { count > 0 ? citations - inCards : 0 }

    /// How many of `total` things the place at `index` of `places` gets, when all get as many as can be.
    static func share(of total: Int, at index: Int, of places: Int) -> Int {
        places > 0 ? total * (index + 1) / places - total * index / places : 0
    }
}
