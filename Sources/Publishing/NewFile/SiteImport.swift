import Bytes
import Diagnostics
import Reading

/// A site into which texts are imported: its language, its offices, and where their files go.
public struct SiteImport: Sendable {
    public let language: Language
    /// Slug and name of each office.
    public let offices: [(slug: String, name: String)]
    private let site: SiteFolder

    /// How the file of a draft ended up.
    public enum Outcome: Sendable, Equatable {
        case written(path: String)
        /// The same text stands there already.
        case unchanged(path: String)
        /// Another text stands at `existing`; the draft was written beside `content/`, with what differs line by line.
        case beside(path: String, existing: String, difference: [String])
    }

    /// Opens the site in a folder.
    public init(_ folder: String) throws(NewFileProblem) {
        do throws(FileProblem) { site = try SiteFolder(path: folder) } catch { throw .site(folder, error) }
        language = (try? site.read("baku.yml", limit: YamlReader.maximumSettings)).flatMap { bytes in
            var report = DiagnosticBag()
            return SettingsReading.settings(SourceFile(path: "baku.yml", bytes: bytes), report: &report)?.language
        } ?? .indonesian
        let site = site
        offices = site.files(below: "content/instansi").files.filter { $0.path.hasSuffix(".md") }.map { entry in
            let slug = ContentPath.slug(of: entry.path).string
            var report = DiagnosticBag()
            let file = (try? site.read(entry, limit: CardReader.largest)).map { SourceFile(path: entry.path, bytes: $0) }
            let office = file.flatMap { HeaderReading.office($0, report: &report)?.header }
            return (slug, office?.name.value.string ?? slug)
        }
    }

    /// Writes a draft. Nothing that stands there is overwritten.
    ///
    /// - Parameters:
    ///   - folder: below `content/`, e.g. `layanan/kantor`.
    ///   - slug: name of the file without `.md`.
    public func place(_ bytes: [UInt8], in folder: String, slug: String) throws(NewFileProblem) -> Outcome {
        let path = "content/\(folder)/\(slug).md"
        guard let existing = try text(at: path) else {
            try site.create(path, bytes)
            return .written(path: path)
        }
        if existing == bytes { return .unchanged(path: path) }
        let difference = LineDifference.of(existing, bytes)
        for number in 1... {
            let beside = number == 1 ? "impor/\(slug).md" : "impor/\(slug)-\(number).md"
            guard let before = try text(at: beside) else {
                try site.create(beside, bytes)
                return .beside(path: beside, existing: path, difference: difference)
            }
            if before == bytes { return .beside(path: beside, existing: path, difference: difference) }
        }
        return .unchanged(path: path)
    }

    /// The bytes of a file; `nil` when there is none.
    private func text(at path: String) throws(NewFileProblem) -> [UInt8]? {
        do throws(FileProblem) {
            return try site.read(path, limit: RegulationReader.largest)
        } catch {
            if error == .missing { return nil }
            throw .file(path, error)
        }
    }
}
