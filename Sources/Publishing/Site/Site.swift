import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// What is read before the first card: settings, words, offices, free pages. Immutable; all workers share it.
struct Site: Sendable {
    /// An office with the text of its file.
    ///
    /// A class: each card's page takes its offices out of the list, and a copy of a structure would count all their parts.
    final class OfficeEntry: Sendable {
        let slug: [UInt8]
        let office: Office
        let file: SourceFile
        /// The text below the front matter.
        let document: Document
        /// Its channels with their links, read once, since each of its services shows them.
        let phones, emails, whatsApps: [ChannelLink]
        /// Its opening hours and its charter as markup, made once for the same reason.
        let hours: [[UInt8]]
        let charter: [UInt8]?

        init(slug: [UInt8], office: Office, file: SourceFile, document: Document) {
            self.slug = slug
            self.office = office
            self.file = file
            self.document = document
            phones = office.phones.flatMap { ChannelLink.all(.phone, in: $0.value) }
            emails = office.emails.flatMap { ChannelLink.all(.email, in: $0.value) }
            whatsApps = office.whatsApps.flatMap { ChannelLink.all(.whatsapp, in: $0.value) }
            hours = office.hours.map { line in
                var out = ByteBuffer()
                if let days = line.days {
                    Escaping.append(text: days.value, to: &out)
                    out.append(": ")
                }
                Escaping.append(text: line.text.value, to: &out)
                return out.array()
            }
            charter = office.charter.map { charter in
                var out = ByteBuffer()
                Escaping.append(lines: charter.value, to: &out)
                return out.array()
            }
        }
    }

    /// A free page (halaman).
    struct FreePageEntry: Sendable {
        let route: Route
        let header: FreePageHeader
        let file: SourceFile
        let document: Document
    }

    let settings: SiteSettings
    let words: Words
    /// The guide whose components the pages name.
    let profile: Profile
    /// The components of the guide in its order, with their titles in the site's language.
    let componentTitles: [(component: Component, title: [UInt8])]
    /// Names of the sections of SOPs in the site's language.
    private let sopTitles: [(part: SopPart, title: [UInt8])]
    /// In the order of their slugs.
    let offices: [OfficeEntry]
    let pages: [FreePageEntry]
    /// What is said behind a link to a form, by its path below the site folder.
    let forms: [[UInt8]: [UInt8]]
    /// SOP files that are published, in the order of their paths.
    let sops: [SopEntry]
    let regulations: RegulationIndex
    /// For the path of each card that an SOP file names the places of those in ``sops``.
    private let sopsOfCards: [String: [Int]]
    private let officeIndices: [[UInt8]: Int]

    init(
        settings: SiteSettings, words: Words, profile: Profile, offices: [OfficeEntry], pages: [FreePageEntry],
        forms: [[UInt8]: [UInt8]], sops: [SopEntry] = [], regulations: [RegulationEntry] = []
    ) {
        self.settings = settings
        self.words = words
        self.profile = profile
        componentTitles = profile.entries.filter { $0.part != nil }
            .map { ($0.component, Array((settings.language == .english ? $0.englishTitle : $0.title).utf8)) }
        sopTitles = profile.sop.entries.map { ($0.part, Array((settings.language == .english ? $0.englishTitle : $0.title).utf8)) }
        self.offices = offices
        self.pages = pages
        self.forms = forms
        self.sops = sops
        self.regulations = RegulationIndex(regulations)
        var sopsOfCards: [String: [Int]] = [:]
        for (index, entry) in sops.enumerated() {
            for path in entry.services where sopsOfCards[path]?.last != index { sopsOfCards[path, default: []].append(index) }
        }
        self.sopsOfCards = sopsOfCards
        officeIndices = Dictionary(offices.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Where an exit of a flow leads, in words: "kembali ke langkah 1".
    func words(of target: Flow.Exit.Target, from index: Int, in flow: Flow) -> [UInt8] {
        guard case .step(let step) = target else { return words[.modelSopFinish] }
        let word: Word = step == index + 1 ? .modelSopNext : step <= index ? .modelSopBack : .modelSopSkip
        var number: [UInt8] = []
        number.append(decimal: flow.steps[step].number)
        return words.text(word, [("n", number[...])])
    }

    /// "SOP Penggantian paspor"; a title that begins so is left as it is.
    func sopName(_ title: ByteSlice) -> [UInt8] {
        var reader = ByteReader(title)
        return reader.take(word: "sop") ? Array(title) : words.text(.modelSop, [("title", title)])
    }

    /// The name of a section of SOPs in the site's language.
    func sopTitle(of part: SopPart) -> [UInt8] { sopTitles.first { $0.part == part }?.title ?? [] }

    var language: Language { settings.language }

    /// The path of the site's address with slashes at both ends: what the page of an unknown address begins its links with.
    var basePath: [UInt8] {
        guard let address = settings.address?.value, let scheme = address.firstIndex(of: "://") else { return [0x2F] }
        var path = address[(scheme + 3)...].drop { $0 != 0x2F }
        while path.last == 0x2F { path = path.dropLast() }
        return Array(path) + [0x2F]
    }

    /// The office's own channels for complaints: what its file says of phone, WhatsApp and mail.
    func ownChannels(of index: Int) -> [ListedChannel] {
        let entry = offices[index]
        var rows: [ListedChannel] = []
        func add(_ links: [ChannelLink], _ label: Word) {
            for link in links { rows.append(ListedChannel(label: words[label][...], text: link.whole, href: link.href.map { $0[...] })) }
        }
        add(entry.phones, .modelPhone)
        add(entry.whatsApps, .modelWhatsApp)
        add(entry.emails, .modelEmail)
        return rows
    }

    /// SOP files that name the card at `path` as their service.
    func sops(ofCard path: String) -> [SopEntry] {
        // Most sites have none.
        sopsOfCards.isEmpty ? [] : (sopsOfCards[path] ?? []).map { sops[$0] }
    }

    /// Place of an office in ``offices``.
    func officeIndex(_ slug: ByteSlice) -> Int? { officeIndices[Array(slug)] }

    /// "Rp850.000 – Rp1.650.000", or one amount; nothing beside something is "Gratis".
    func amount(from least: Rupiah, to most: Rupiah) -> [UInt8] {
        var from: [UInt8] = []
        if least.amount == 0, least != most { from = words[.modelFree] } else { least.append(to: &from, language: language) }
        guard least != most else { return from }
        var to: [UInt8] = []
        most.append(to: &to, language: language)
        return words.text(.modelRange, [("from", from[...]), ("to", to[...])])
    }

    /// A total of the parts of a fee, with what it is counted by.
    func amount(of total: FeeFacts.Total) -> [UInt8] {
        let amount = amount(from: total.from, to: total.to)
        return total.unit.map { amount + [ASCII.space] + $0 } ?? amount
    }
}
