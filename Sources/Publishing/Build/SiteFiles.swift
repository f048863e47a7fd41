import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// The files of `content/` by what they are, each list in the order of the paths.
struct SiteFiles: Sendable {
    var cards: [String] = []
    var sops: [String] = []
    var offices: [String] = []
    var pages: [String] = []
    var regulations: [String] = []
    /// Forms and pictures (berkas).
    var forms: [String] = []

    /// Pages that are made of no file are linked to as if they were one.
    private var pagesOfNoFile: [ByteSlice] = []

    /// No files.
    init() {}

    /// Lists `content/`; what lies in the wrong place goes into `report`.
    init(_ site: SiteFolder, settings: SiteSettings, report: inout DiagnosticBag) {
        pagesOfNoFile = ([.fees, .complaints, .home] + (settings.publishesCompliance ? [Route.compliance] : []))
            .map { Array("content/".utf8) + $0.path[...] }
        let listing = site.files(below: "content")
        listing.problems.forEach { report.add($0) }
        for entry in listing.files {
            let path = entry.path
            let isMarkdown = path.hasSuffix(".md")
            if path.hasPrefix("content/berkas/") {
                forms.append(path)
            } else if isMarkdown, path.hasPrefix("content/layanan/") {
                cards.append(path)
            } else if isMarkdown, path.hasPrefix("content/instansi/"), Self.isDirectlyBelow("content/instansi/", path) {
                offices.append(path)
            } else if isMarkdown, path.hasPrefix("content/halaman/") {
                pages.append(path)
            } else if isMarkdown, path.hasPrefix("content/sop/"), Self.isDirectlyBelow("content/sop/", path) {
                sops.append(path)
            } else if isMarkdown, path.hasPrefix("content/regulasi/"), Self.isDirectlyBelow("content/regulasi/", path) {
                regulations.append(path)
            } else {
                report.add(Diagnostic(SiteProblem.strayFile(folder: "content/"), at: Place(file: path)))
            }
        }
        if !regulations.isEmpty { pagesOfNoFile.append(Array("content/".utf8) + Route.regulations.path[...]) }
        if cards.isEmpty { report.add(Diagnostic(SiteProblem.noServices, at: Place(file: "content/layanan"))) }
    }

    /// What a link can lead to.
    enum Target: Sendable {
        /// A card, by its number in ``SiteFiles/cards``.
        case card(Int)
        case other
    }

    /// What a path below the site folder stands for; `nil` when nothing is published from it.
    func find(_ path: ByteSlice) -> Target? {
        if path.starts(with: "content/layanan/") { return Self.index(of: path, in: cards).map(Target.card) }
        let isKnown =
            Self.index(of: path, in: forms) != nil || Self.index(of: path, in: offices) != nil
            || Self.index(of: path, in: pages) != nil || Self.index(of: path, in: sops) != nil
            || Self.index(of: path, in: regulations) != nil || pagesOfNoFile.contains { $0 == path }
        return isKnown ? .other : nil
    }

    /// Paths of all that can be linked to.
    var linkable: [String] { cards + sops + offices + pages + regulations + forms + pagesOfNoFile.map(\.string) }

    /// The place of a path in a list in order of its bytes.
    private static func index(of path: ByteSlice, in files: [String]) -> Int? {
        var (low, high) = (0, files.count)
        while low < high {
            let middle = (low + high) / 2
            if files[middle].precedes(path) { low = middle + 1 } else { high = middle }
        }
        return low < files.count && files[low].utf8.elementsEqual(path) ? low : nil
    }

    private static func isDirectlyBelow(_ folder: String, _ path: String) -> Bool { !path.dropFirst(folder.count).contains("/") }
}
