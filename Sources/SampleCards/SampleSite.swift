import Bytes

/// A generated site: settings, offices, free pages, forms and any number of service cards.
///
/// The offices, places and people-facing details are invented. The same numbers give the same bytes; each file is made
/// from the seed and its own index alone, so files can be made in any order and in parallel.
public struct SampleSite: Sendable {
    /// How many service cards.
    public let cards: Int
    public let seed: UInt64
    /// How many offices share the cards: one for a hundred cards, at least five.
    public let offices: Int
    /// What regulations there are; by default none.
    public let laws: SampleLaws

    public init(cards: Int, seed: UInt64 = 1, laws: SampleLaws = .none) {
        self.cards = cards
        self.seed = seed
        self.offices = max(5, cards / 100)
        self.laws = laws
    }

    /// How many files: the cards and everything else.
    public var fileCount: Int { fixedCount + offices + cards + laws.count }

    /// The file at `index`, from 0 up to ``fileCount``: settings, free pages and forms first, then offices, cards and regulations.
    public func file(_ index: Int) -> SampleFile {
        if index < fixedCount { return fixedFile(index) }
        if index < fixedCount + offices { return office(index - fixedCount) }
        if index < fixedCount + offices + cards { return card(index - fixedCount - offices) }
        return law(index - fixedCount - offices - cards)
    }

    /// The regulation at `index`, from 0 up to the number of ``laws``.
    public func law(_ index: Int) -> SampleFile {
        var writer = LawWriter(site: self, index: index)
        writer.write()
        return SampleFile(path: "content/regulasi/perbup-contoh-\(index + 1).md", bytes: writer.out)
    }

    /// The service card at `index`, from 0 up to ``cards``; 2,000 to 3,072 bytes, and what it cites of regulations.
    public func card(_ index: Int) -> SampleFile {
        var writer = CardWriter(site: self, index: index)
        writer.writeCard()
        writer.writeCitations(SampleLaws.share(of: laws.inCards, at: index, of: cards), of: laws)
        return SampleFile(path: service(index).path, bytes: writer.out)
    }

    /// The office at `index`, from 0 up to ``offices``.
    public func office(_ index: Int) -> SampleFile {
        let name = OfficeName(index)
        var random = SplitMix64(seed: seed, stream: 0x0FF1_CE00_0000 + UInt64(index))
        // The first five stand above some of the others.
        let parent = index >= 5 && random.oneIn(3) ? OfficeName(index % 5) : nil
        return SampleFile(
            path: "content/instansi/\(name.slug).md", bytes: OfficeText.write(name, parent: parent, random: &random))
    }

    /// The office that publishes a card.
    func officeOfCard(_ index: Int) -> OfficeName { OfficeName(index % offices) }

    /// The name of the service at `index`; different within an office.
    func service(_ index: Int) -> ServiceName { ServiceName(office: index % offices, position: index / offices) }

    private var fixedCount: Int { 1 + FixedText.pages.count + FixedText.forms.count }

    private func fixedFile(_ index: Int) -> SampleFile {
        if index == 0 { return SampleFile(path: "baku.yml", bytes: FixedText.settings) }
        if index <= FixedText.pages.count { return FixedText.page(index - 1) }
        return FixedText.form(index - 1 - FixedText.pages.count)
    }
}
