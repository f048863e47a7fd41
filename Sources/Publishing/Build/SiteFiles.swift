import Bytes
import Diagnostics
import Reading

/// The files of `content/` by what they are, each list in the order of the paths.
struct SiteFiles: Sendable {
    var cards: [String] = []
    var sops: [String] = []
    var offices: [String] = []
    var pages: [String] = []
    /// Forms and pictures (berkas).
    var forms: [String] = []

    /// Lists `content/`; what lies in the wrong place goes into `report`.
    init(_ site: SiteFolder, report: inout DiagnosticBag) {
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
            } else if isMarkdown, path.hasPrefix("content/regulasi/") {
                report.add(Diagnostic(SiteProblem.notYetPublished, at: Place(file: path)))
            } else {
                report.add(Diagnostic(SiteProblem.strayFile(folder: "content/"), at: Place(file: path)))
            }
        }
        if cards.isEmpty { report.add(Diagnostic(SiteProblem.noServices, at: Place(file: "content/layanan"))) }
    }

    private static func isDirectlyBelow(_ folder: String, _ path: String) -> Bool { !path.dropFirst(folder.count).contains("/") }
}
