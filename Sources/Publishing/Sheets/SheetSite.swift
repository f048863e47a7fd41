import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// What all sheets of a site share, read before the first of them is made. Immutable; all workers share it.
public struct SheetSite: Sendable {
    /// An office with the text of its file.
    public struct OfficeFile: Sendable {
        public let slug: [UInt8]
        public let office: Office
        public let file: SourceFile
        /// The text below the front matter.
        public let document: Document
    }

    /// Path of the site's folder as the user gave it.
    public var path: String { folder.path }
    /// The site's folder; everything that a sheet shows is read through it.
    public let folder: SiteFolder
    public let settings: SiteSettings
    /// The guide whose components the sheets name.
    public let profile: Profile
    /// In the order of their slugs.
    public let offices: [OfficeFile]
    /// All words of the interface in the site's language, by their keys.
    public let words: [(name: String, text: ByteSlice)]
    public let theme: SheetTheme
    /// Folders where baku is installed.
    public let installations: [String]
    private let site: Site

    init(
        site: Site, folder: SiteFolder, words: [(name: String, text: ByteSlice)], theme: SheetTheme,
        installations: [String]
    ) {
        self.folder = folder
        self.site = site
        self.settings = site.settings
        self.profile = site.profile
        self.words = words
        self.theme = theme
        self.installations = installations
        offices = site.offices.map {
            OfficeFile(slug: $0.slug, office: $0.office, file: $0.file, document: $0.document)
        }
    }

    public var language: Language { settings.language }

    /// The address of a page or sheet in full; `nil` when the settings name no address of the site.
    public func address(of route: Route) -> [UInt8]? {
        guard let address = settings.address?.value else { return nil }
        return Array(address) + [0x2F] + route.path
    }

    /// How much and how long in short, as the head of the card's page says it.
    ///
    /// - Parameters:
    ///   - fee: the fee section of the card, or what it holds for one case.
    ///   - time: the time section, likewise.
    ///   - isCase: whether they are those of one case.
    package func headline(fee: Section?, time: Section?, of card: ServiceCard, isCase: Bool) -> Headline {
        Headline(fee: fee, time: time, cases: card.header.cases, document: card.document, isCase: isCase, in: site)
    }

    /// "Rp850.000 – Rp1.650.000", or one amount, with what it is counted by.
    package func amount(of total: FeeFacts.Total) -> [UInt8] { site.amount(of: total) }

    /// A word with its placeholders filled in.
    package func word(_ name: String, _ values: [(name: StaticString, text: ByteSlice)]) -> [UInt8] {
        var out: [UInt8] = []
        out.append(word(name), filling: values)
        return out
    }

    /// Where an exit of a flow leads, in words: "kembali ke langkah 1".
    package func words(of target: Flow.Exit.Target, from index: Int, in flow: Flow) -> [UInt8] {
        site.words(of: target, from: index, in: flow)
    }

    /// "SOP Penggantian paspor"; a title that begins so is left as it is.
    package func sopName(_ title: ByteSlice) -> [UInt8] { site.sopName(title) }

    /// The name of a section of SOPs in the site's language.
    package func sopTitle(of part: SopPart) -> [UInt8] { site.sopTitle(of: part) }

    /// The place of an office in ``offices``.
    package func officeIndex(_ slug: ByteSlice) -> Int? { site.officeIndex(slug) }

    /// The components of a part of the guide in its order, with their numbers and their titles in the site's language.
    package func components(of part: Profile.Part) -> [(component: Component, number: Int, title: [UInt8])] {
        profile.entries.filter { $0.part == part }.enumerated().map { index, entry in
            let title = language == .english ? entry.englishTitle : entry.title
            return (entry.component, entry.number ?? index + 1, Array(title.utf8))
        }
    }

    /// The text of a word; empty for one that the theme does not have.
    public func word(_ name: String) -> ByteSlice { words.first { $0.name == name }?.text ?? [] }
}

/// What a theme says of sheets.
public struct SheetTheme: Sendable {
    /// A file of `sheets/`: a template, or a picture of one.
    public struct File: Sendable {
        /// Path below `sheets/`.
        public let name: String
        /// As messages show it.
        public let path: String
        public let bytes: [UInt8]
    }

    /// In the order of their names; a theme's own where it has them, else those of the themes above it.
    public let files: [File]
    /// Families of fonts (huruf), the text's own first.
    public let fonts: [String]
    /// The Debian package that has them (paket-huruf).
    public let fontPackage: String?
    /// How the ends of a flow are drawn (kapsul).
    public let capsules: ThemeHeader.Capsules

    init(_ theme: Theme) {
        let prefix = "sheets/"
        files = theme.files.filter { $0.name.hasPrefix(prefix) }
            .map { File(name: String($0.name.dropFirst(prefix.count)), path: $0.path, bytes: $0.bytes) }
        fonts = theme.header.fonts.map(\.value.string)
        fontPackage = theme.header.fontPackage?.value.string
        capsules = theme.header.capsules ?? .stacked
    }

    /// Whether the theme can draw a sheet at all.
    public func draws(_ kind: SheetKind) -> Bool { files.contains { $0.name == kind.template } }
}
