import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// What is read before the first card: settings, words, offices, free pages. Immutable; all workers share it.
struct Site: Sendable {
    /// An office with the text of its file.
    struct OfficeEntry: Sendable {
        let slug: [UInt8]
        let office: Office
        let file: SourceFile
        /// The text below the front matter.
        let document: Document
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
    /// In the order of their slugs.
    let offices: [OfficeEntry]
    let pages: [FreePageEntry]
    /// What is said behind a link to a form, by its path below the site folder.
    let forms: [[UInt8]: [UInt8]]
    private let officeIndices: [[UInt8]: Int]

    init(
        settings: SiteSettings, words: Words, profile: Profile, offices: [OfficeEntry], pages: [FreePageEntry],
        forms: [[UInt8]: [UInt8]]
    ) {
        self.settings = settings
        self.words = words
        self.profile = profile
        self.offices = offices
        self.pages = pages
        self.forms = forms
        officeIndices = Dictionary(offices.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var language: Language { settings.language }

    /// The path of the site's address with slashes at both ends: what the page of an unknown address begins its links with.
    var basePath: [UInt8] {
        guard let address = settings.address?.value, let scheme = address.firstIndex(of: "://") else { return [0x2F] }
        var path = address[(scheme + 3)...].drop { $0 != 0x2F }
        while path.last == 0x2F { path = path.dropLast() }
        return Array(path) + [0x2F]
    }

    /// The office's own channels for complaints: what its file says of phone, WhatsApp and mail.
    func ownChannels(of index: Int) -> [ServiceSummary.ChannelRow] {
        let office = offices[index].office
        var rows: [ServiceSummary.ChannelRow] = []
        func add(_ texts: [SourcedText], _ kind: Channel.Kind, _ label: Word) {
            for text in texts {
                for channel in Self.channels(kind, in: text.value) {
                    var href: [UInt8] = []
                    let hasLink = channel.appendLink(to: &href)
                    rows.append(.init(label: words[label], text: Array(channel.text), href: hasLink ? href : nil))
                }
            }
        }
        add(office.phones, .phone, .modelPhone)
        add(office.whatsApps, .whatsapp, .modelWhatsApp)
        add(office.emails, .email, .modelEmail)
        return rows
    }

    /// The channels of one kind that a text of an office's header names; as written where it is no known notation.
    static func channels(_ kind: Channel.Kind, in text: ByteSlice) -> [Channel] {
        guard case .success(let found) = ChannelReader.read(text, as: kind) else { return [Channel(kind, text: text)] }
        guard found.count == 1 else { return found.map(\.value) }
        // A single channel is shown as the office writes it.
        var channel = found[0].value
        channel.text = text.trimmed()
        return [channel]
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
}
