import Bytes
import Diagnostics
import Reading

/// A file that an author begins with: all headings and keys, with hints (`baku new`).
public struct NewFile: Sendable {
    /// What the file is about; the name is that of the folder below `content/`.
    public enum Kind: String, Sendable, CaseIterable {
        /// A service card (kartu layanan).
        case service = "layanan"
        /// An SOP of its own.
        case sop = "sop"
        /// A regulation (peraturan).
        case regulation = "regulasi"
        /// An office (instansi).
        case office = "instansi"
        /// A free page (halaman).
        case page = "halaman"
    }

    /// What is asked for.
    public struct Request: Sendable {
        /// Folder of the site.
        public var site: String
        public var kind: Kind
        /// Name of the file without `.md`; for a card with folders before it (`kanim/paspor`).
        public var slug: String
        /// Title of the card or page, name of the office; made of the slug when `nil`.
        public var title: String?
        /// The office of the card or SOP; found when `nil`: the folder's, or the only one.
        public var office: String?

        public init(site: String, kind: Kind, slug: String, title: String? = nil, office: String? = nil) {
            self.site = site
            self.kind = kind
            self.slug = slug
            self.title = title
            self.office = office
        }
    }

    /// How it ended. Nothing is thrown, since words are in the language of the site, which is told in every case.
    public struct Outcome: Sendable {
        public var language = Language.indonesian
        /// Path of the new file below the site folder; `nil` when there is a failure.
        public var path: String?
        public var failure: NewFileProblem?
        /// What does not stand in the way, but ought to be known.
        public var note: NewFileProblem?
    }

    let request: Request

    public init(_ request: Request) { self.request = request }

    /// Makes the file.
    public func make() -> Outcome {
        var outcome = Outcome()
        do throws(NewFileProblem) {
            let site = try openSite()
            (outcome.language, outcome.note) = settings(of: site)
            let name = try NewFileName(request.slug, kind: request.kind)
            let text = NewFileText(
                language: outcome.language, title: title(or: request.kind == .office ? name.officeName : name.title),
                office: try office(for: name, in: site, language: outcome.language),
                depth: name.folders.count)
            var bytes: [UInt8] = []
            switch request.kind {
            case .service: try text.writeCard(to: &bytes)
            case .sop: try text.writeSop(to: &bytes)
            case .regulation: text.writeRegulation(to: &bytes)
            case .office: text.writeOffice(to: &bytes)
            case .page: text.writePage(to: &bytes)
            }
            try site.create(name.path, bytes)
            outcome.path = name.path
        } catch {
            outcome.failure = error
            outcome.note = nil
        }
        return outcome
    }

    private func title(or slug: String) -> String {
        guard let title = request.title, !Array(title.utf8)[...].trimmed().isEmpty else { return slug }
        return title
    }

    private func openSite() throws(NewFileProblem) -> SiteFolder {
        do throws(FileProblem) { return try SiteFolder(path: request.site) } catch { throw .site(request.site, error) }
    }

    /// The site's language. A file can be made before there are settings; then it says so.
    private func settings(of site: SiteFolder) -> (Language, NewFileProblem?) {
        do throws(FileProblem) {
            let bytes = try site.read("baku.yml", limit: YamlReader.maximumSettings)
            var report = DiagnosticBag()
            let settings = SettingsReading.settings(SourceFile(path: "baku.yml", bytes: bytes), report: &report)
            return (settings?.language ?? .indonesian, settings == nil || report.hasErrors ? .settingsUnreadable : nil)
        } catch {
            return (.indonesian, error == .missing ? .noSettings : .settingsUnreadable)
        }
    }

    /// The slug of the card's office, which has to be there: a card without one would stop every build.
    private func office(for name: NewFileName, in site: SiteFolder, language: Language) throws(NewFileProblem) -> String {
        guard request.kind == .service || request.kind == .sop else {
            if request.office != nil { throw .officeOfNoCard }
            return ""
        }
        let slugs = site.files(below: "content/instansi").files.map { ContentPath.slug(of: $0.path).string }
        if let asked = request.office {
            guard slugs.contains(asked) else { throw .unknownOffice(asked, known: slugs) }
            return asked
        }
        // An SOP can do without: its services have offices.
        if request.kind == .sop { return slugs.count == 1 ? slugs[0] : "" }
        if let own = name.folders.last(where: slugs.contains) { return own }
        guard let only = slugs.first else { throw .noOffice }
        guard slugs.count == 1 else { throw .whichOffice(slugs) }
        return only
    }
}
