import Bytes
import Diagnostics
import Reading

/// Finds links within the site that lead nowhere. Works once all files are read.
struct LinkCheck {
    /// Hashes of the anchors of each published content file; `nil` where they are not known.
    private var anchors = ByteTable<[UInt64]?>()
    private var drafts: Set<[UInt8]> = []

    /// Notes that a path below the site folder may be linked to.
    mutating func add(_ path: [UInt8], anchors hashes: [UInt64]) { anchors.set(path, hashes) }
    /// Notes the same of something whose anchors are not known: a PDF file (`#page=2`), a page that is made of no file, or
    /// a file that could not be read, which has been reported.
    mutating func add(_ path: [UInt8]) { anchors.set(path, nil) }
    mutating func add(draft path: String) { drafts.insert(Array(path.utf8)) }

    private var knownPaths: SpellingIndex {
        var index = SpellingIndex()
        for path in anchors.keys.map(\.string).sorted() { index.add(path) }
        return index
    }

    func check(_ links: [PageLink], report: inout DiagnosticBag) {
        // Made for the first broken link only.
        var known: SpellingIndex?
        for link in links {
            if drafts.contains(link.path) {
                // A draft's links to itself wait for its publication.
                if link.place.file.utf8.elementsEqual(link.path) { continue }
                report.add(Diagnostic(SiteProblem.linkToDraft(link.path.string), at: link.place))
            } else if let hashes = anchors[link.path] {
                guard let hashes, let fragment = link.fragment, !fragment.isEmpty else { continue }
                if !hashes.contains(ContentHash.of(fragment).value) {
                    let problem = SiteProblem.brokenFragment(fragment.string, in: link.path.string, nearest: nil)
                    report.add(Diagnostic(problem, at: link.place))
                }
            } else {
                let index = known ?? knownPaths
                known = index
                // As the author would write it.
                let nearest = index.nearest(to: link.path.map(ASCII.lowercased))
                    .map { ContentPath.way(from: link.place.file, to: $0) }
                report.add(Diagnostic(SiteProblem.brokenLink(link.path.string, nearest: nearest), at: link.place))
            }
        }
    }
}
