import Bytes
import Checking
import CommonMark
import Diagnostics
import Reading
import ServiceStandard
import Templates

/// Reads what must be known before the first card: settings, theme, offices, free pages, forms.
struct SiteReader {
    let folder: SiteFolder
    var report = DiagnosticBag()
    /// Links within the site that offices and free pages make.
    var links: [PageLink] = []
    /// What becomes of findings in files that may exempt some.
    var grades = ReadingGrades()
    /// What reading SOP files, offices, free pages and regulations has found, by path.
    var readings: [String: ReadingGrades.Result] = [:]
    /// `baku.yml`, for places in it.
    private var settingsFile: SourceFile?

    init(folder: SiteFolder) { self.folder = folder }

    /// `baku.yml`; `nil` when there is none. One with errors gives what could be read of it, so that the rest of the
    /// site is read too.
    mutating func settings() -> SiteSettings? {
        do throws(FileProblem) {
            let bytes = try folder.read("baku.yml", limit: YamlReader.maximumSettings)
            let file = SourceFile(path: "baku.yml", bytes: bytes)
            settingsFile = file
            let settings = SettingsReading.settings(file, report: &report)
            return settings ?? SiteSettings(name: .missing(at: SourceRange(start: 0, end: 0)))
        } catch {
            if error == .missing {
                report.add(Diagnostic(SiteProblem.noSettings, at: Place(file: "baku.yml")))
            } else {
                report.add(Diagnostic(error, at: Place(file: "baku.yml")))
            }
            return nil
        }
    }

    /// The offices in the order of their slugs; those that cannot be read are left out and reported.
    mutating func offices(_ paths: [String]) -> [Site.OfficeEntry] {
        let reader = PageReader()
        var entries: [Site.OfficeEntry] = []
        for path in paths {
            guard let file = file(path) else { continue }
            var found = DiagnosticBag()
            let office = reader.office(file, report: &found)
            readings[path] = grades.add(found, exempting: office?.office.ignoredRules ?? [], to: &report)
            guard let read = office else { continue }
            links += read.links
            entries.append(
                Site.OfficeEntry(
                    slug: Array(ContentPath.slug(of: path)), office: read.office, file: file, document: read.document))
        }
        checkParents(of: entries)
        return entries
    }

    /// An office's parent must be there, and not below it.
    private mutating func checkParents(of entries: [Site.OfficeEntry]) {
        let parents = Dictionary(
            entries.map { ($0.slug, $0.office.parent.map { Array($0.value) }) }, uniquingKeysWith: { first, _ in first })
        for entry in entries {
            guard let parent = entry.office.parent else { continue }
            let slug = Array(parent.value)
            guard parents[slug] != nil else {
                let nearest = Spelling.nearest(to: slug.string, among: entries.map(\.slug.string))
                report.add(SiteProblem.unknownOffice(slug.string, nearest: nearest), at: parent.range, in: entry.file)
                continue
            }
            var above: [UInt8]? = slug
            var steps = 0
            while let next = above, next != entry.slug, steps <= entries.count {
                above = parents[next] ?? nil
                steps += 1
            }
            // A circle further up is told of the offices in it.
            if above == entry.slug { report.add(SiteProblem.ownParent(entry.slug.string), at: parent.range, in: entry.file) }
        }
    }

    mutating func freePages(_ paths: [String]) -> [Site.FreePageEntry] {
        let reader = PageReader()
        var entries: [Site.FreePageEntry] = []
        for path in paths {
            guard let file = file(path) else { continue }
            var found = DiagnosticBag()
            let page = reader.freePage(file, report: &found)
            readings[path] = grades.add(found, exempting: page?.header.ignoredRules ?? [], to: &report)
            guard let read = page, let route = Route(content: Array(path.utf8)[...]) else { continue }
            links += read.links
            entries.append(Site.FreePageEntry(route: route, header: read.header, file: file, document: read.document))
        }
        return entries
    }

    mutating func regulations(_ paths: [String]) -> [RegulationEntry] {
        let reader = RegulationReader()
        return paths.compactMap { path in
            guard let file = file(path, limit: RegulationReader.largest) else { return nil }
            var found = DiagnosticBag()
            let regulation = reader.read(file, report: &found)
            readings[path] = grades.add(found, exempting: regulation?.regulation.header.ignoredRules ?? [], to: &report)
            guard let read = regulation, let route = Route(content: Array(path.utf8)[...]) else { return nil }
            links += read.links
            return RegulationEntry(route: route, regulation: read.regulation)
        }
    }

    /// Looks for citations of provisions that no regulation has, in all texts but those of cards.
    mutating func checkProvisions(of site: Site) {
        for finding in ProvisionCheck(site: site).findings() {
            let more = grades.add(finding.report, exempting: finding.ignored, to: &report)
            readings[finding.path, default: .init()].add(more)
        }
    }

    private mutating func file(_ path: String, limit: Int = PageReader.largest) -> SourceFile? {
        do throws(FileProblem) {
            return SourceFile(path: path, bytes: try folder.read(path, limit: limit))
        } catch {
            report.add(Diagnostic(error, at: Place(file: path)))
            return nil
        }
    }

    /// The largest form or picture, in bytes.
    static let largestForm = 32 << 20

    /// What pages say behind a link to a form, by path: "(PDF, 120 KB)". A file of another kind than its name says is
    /// reported.
    mutating func forms(_ paths: [String], language: Language) -> [[UInt8]: [UInt8]] {
        var notes: [[UInt8]: [UInt8]] = [:]
        for path in paths {
            do throws(FileProblem) {
                let bytes = try folder.read(path, limit: Self.largestForm)
                if let problem = FileKind.problem(ofAttachment: path, content: bytes[...]) { throw problem }
                let kind = FileKind(path: path)?.name ?? ""
                notes[Array(path.utf8)] = Array(" (\(kind), \(ReadableSize.text(bytes.count, in: language)))".utf8)
            } catch {
                report.add(Diagnostic(error, at: Place(file: path)))
            }
        }
        return notes
    }

    /// The theme that the settings name, with the words of the site's language.
    mutating func theme(_ settings: SiteSettings, installed: [String]) -> Theme? {
        let name = settings.theme?.value.string ?? ThemeLoader.standard
        let loader = ThemeLoader(site: folder, installed: installed)
        let place = settings.theme.flatMap { theme in settingsFile.map { $0.place(theme.range) } }
        return loader.load(name, at: place ?? Place(file: "baku.yml"), report: &report)
    }
}
