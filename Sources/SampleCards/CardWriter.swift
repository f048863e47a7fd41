import Bytes

/// Writes one service card.
struct CardWriter {
    let site: SampleSite
    let index: Int
    let office: OfficeName
    let service: ServiceName
    var random: SplitMix64
    var out: [UInt8] = []
    /// Which cases the front matter declares: places in ``RequirementWords/cases``.
    var cases: [Int] = []
    /// Whether all 14 components occur; the other sections are then kept short.
    let isComplete: Bool

    /// Bounds of a card's size in bytes.
    static let smallest = 2000
    static let largest = 3072

    /// Up to which size requirements and steps say more than they must: what comes behind them needs room.
    var isTerse: Bool { out.count > (isComplete ? 1000 : 1900) }

    init(site: SampleSite, index: Int) {
        self.site = site
        self.index = index
        office = site.officeOfCard(index)
        service = site.service(index)
        random = SplitMix64(seed: site.seed, stream: UInt64(index))
        isComplete = random.oneIn(4)
        out.reserveCapacity(CardWriter.largest)
    }

    mutating func writeCard() {
        writeHeader()
        writeIntroduction()
        writeRequirements()
        writeProcedure()
        writeTime()
        writeFee()
        writeProduct()
        writeComplaints()
        if isComplete {
            writeLegalBasis()
            for section in OtherWords.sections { writeOther(section) }
        } else {
            if hasRoom, random.oneIn(2) { writeHours() }
            if hasRoom, random.oneIn(2) { writeLegalBasis() }
            for place in random.places(random.below(4), of: OtherWords.sections.count) where hasRoom {
                writeOther(OtherWords.sections[place])
            }
        }
        fill(to: random.number(in: CardWriter.smallest...2700))
    }

    /// Whether the longest section that may still come, the legal basis, surely fits.
    private var hasRoom: Bool { out.count < 2500 }

    /// Adds sections until the card is as long as it should be.
    private mutating func fill(to length: Int) {
        var place = random.below(OtherWords.fillers.count)
        while out.count < length {
            let filler = OtherWords.fillers[place % OtherWords.fillers.count]
            heading(filler.heading)
            out.append(filler.text)
            place += 1
        }
    }

    /// Articles of the site's regulations, in a section of their own.
    mutating func writeCitations(_ count: Int, of laws: SampleLaws) {
        guard count > 0 else { return }
        heading("Pasal yang Dirujuk")
        for _ in 0..<count {
            append("- Pasal \(random.number(in: 1...laws.articles)) ayat (\(random.number(in: 1...2))) \(LawWriter.name(random.below(laws.count)))\n")
        }
    }

    private mutating func writeOther(_ section: (headings: [StaticString], texts: [StaticString])) {
        heading(random.pick(section.headings))
        out.append(random.pick(section.texts))
    }

    // MARK: Pieces

    mutating func heading(_ text: StaticString) {
        out.append("\n## ")
        line(text)
    }

    mutating func subheading(_ text: StaticString) {
        out.append("\n### ")
        line(text)
    }

    mutating func line(_ text: StaticString) {
        out.append(text)
        out.append(ASCII.newline)
    }

    mutating func append(_ text: String) { out.append(contentsOf: text.utf8) }

    /// Begins an ordered item and returns how far its children are indented.
    mutating func item(_ number: Int) -> Int {
        let start = out.count
        out.append(decimal: number)
        out.append(". ")
        return out.count - start
    }

    /// A nested line `- Key: value` below an item.
    mutating func property(_ key: StaticString, _ value: StaticString, indent: Int) {
        nested(indent)
        out.append(key)
        out.append(": ")
        line(value)
    }

    mutating func nested(_ indent: Int) {
        for _ in 0..<indent { out.append(ASCII.space) }
        out.append("- ")
    }
}
