import Bytes
import Diagnostics
import Reading
import ServiceStandard
import Testing

@testable import Checking

/// A small site in memory and what the rules find in it.
///
/// The files are read by the real readers; what these report counts as a finding too, so that a test notices a text that
/// is broken otherwise than it means to be.
struct Checked {
    /// By path below the site folder; `content/layanan/kartu-izin.md` is the card under test.
    var files: [String: String]
    var settings = Sound.settings
    var today: CalendarDate? = CalendarDate(year: 2026, month: 1, day: 15)

    static let cardPath = "content/layanan/kartu-izin.md"
    static let officePath = "content/instansi/kantor-contoh.md"

    /// - Parameters:
    ///   - card: the card under test.
    ///   - others: further files by path, cards, SOPs, offices, free pages and regulations.
    init(_ card: String = Sound.card, office: String = Sound.office, others: [String: String] = [:]) {
        files = others
        files[Self.cardPath] = card
        files[Self.officePath] = office
    }

    /// An SOP file beside the sound card.
    init(sop: String, card: String = Sound.card) {
        self.init(card, others: ["content/sop/sop-izin.md": sop])
    }

    /// What is found: `code line:column-endColumn ‹marked text›`, in order; with the file's name in front where it is not the
    /// card under test.
    var findings: [String] { all.map(Self.text) }

    /// The same of one rule.
    func findings(of rule: any Ruled.Type) -> [String] {
        all.filter { $0.code == rule.rule.code }.map(Self.text)
    }

    /// Messages and remedies of one rule.
    func messages(of rule: any Ruled.Type, in language: Language = .indonesian) -> [String] {
        all.filter { $0.code == rule.rule.code }.map { finding in
            finding.problem.message(in: language) + (finding.problem.remedy(in: language).map { " → \($0)" } ?? "")
        }
    }

    private static func text(_ finding: Diagnostic) -> String {
        let place = finding.place
        var text = place.file == cardPath ? "" : "\(place.file): "
        text += finding.code
        guard place.line > 0 else { return text }
        text += " \(place.line):\(place.column)-\(place.endColumn)"
        let bytes = Array(place.sourceLine.utf8)
        let start = min(place.column - place.sourceColumn, bytes.count)
        let end = min(place.endColumn - place.sourceColumn, bytes.count)
        return text + " ‹\(String(decoding: bytes[start..<max(start, end)], as: UTF8.self))›"
    }

    /// All findings, in order.
    var all: [Diagnostic] {
        var report = DiagnosticBag()
        guard let (profile, names) = ProfileReading.standard(report: &report) else { return report.diagnostics }
        let files = files.merging(["baku.yml": self.settings]) { $1 }
        func source(_ path: String) -> SourceFile? { files[path].map { SourceFile(path: path, bytes: Array($0.utf8)) } }
        let settings =
            SettingsReading.settings(SourceFile(path: "baku.yml", bytes: Array(self.settings.utf8)), report: &report)
            ?? SiteSettings(name: .missing(at: SourceRange(start: 0, end: 0)))
        let paths = files.keys.sorted()
        var offices: [CheckedOffice] = []
        for file in paths.filter({ $0.hasPrefix("content/instansi/") }).compactMap(source) {
            guard let read = PageReader().office(file, report: &report) else { continue }
            offices.append(
                CheckedOffice(slug: Array(ContentPath.slug(of: file.path)), office: read.office, file: file, document: read.document))
        }
        let cards = paths.filter { $0.hasPrefix("content/layanan/") }
        let reader = RegulationReader()
        let regulations = paths.filter { $0.hasPrefix("content/regulasi/") }.compactMap(source)
            .compactMap { reader.read($0, report: &report)?.regulation }
        let lookup = RegulationLookup(regulations)
        var sops: [CheckedSop] = []
        for file in paths.filter({ $0.hasPrefix("content/sop/") }).compactMap(source) {
            guard let read = SopReader(names: names).read(file, report: &report), let sop = read.sop else { continue }
            let services = read.header.services.compactMap { name in
                cards.first { $0.hasSuffix("/\(name.value.string).md") }
            }
            sops.append(CheckedSop(sop, services: services, regulations: lookup))
        }
        let site = CheckedSite(
            settings: settings, profile: profile, today: today, offices: offices, sops: sops, regulations: lookup)
        var checker = Checker(site: site)
        var results: [Checker.Result] = []
        for office in offices { results.append(checker.check(office, report: &report)) }
        for sop in sops { results.append(checker.check(sop, report: &report)) }
        for file in paths.filter({ $0.hasPrefix("content/halaman/") }).compactMap(source) {
            guard let read = PageReader().freePage(file, report: &report) else { continue }
            results.append(
                checker.check(CheckedPage(header: read.header, file: file, document: read.document), report: &report))
        }
        for regulation in regulations { results.append(checker.check(regulation, report: &report)) }
        for file in cards.compactMap(source) {
            guard let card = CardReader(names: names).read(file, report: &report)?.card else { continue }
            let places = card.header.offices.compactMap { slug in
                offices.firstIndex { $0.slug.elementsEqual(slug.value) }
            }
            results.append(checker.check(card, offices: places, report: &report))
        }
        report.merge(SiteCheck(site: site).finish(results, read: source).report)
        return report.diagnostics.sorted(by: Diagnostic.inOrder)
    }
}
