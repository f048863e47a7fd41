import Bytes
import Diagnostics
import Reading

/// Finds links within the site that lead nowhere. Works once all files are read.
struct LinkCheck {
    /// A link with what it leads to. That is looked up while cards are read, on all cores.
    struct Link: Sendable {
        let link: PageLink
        /// `nil` when there is nothing.
        let target: SiteFiles.Target?

        init(_ link: PageLink, in files: SiteFiles) {
            self.link = link
            target = files.find(link.path[...])
        }
    }

    private let files: SiteFiles
    /// Numbers of the cards in ``SiteFiles/cards`` that are drafts and not published.
    private let drafts: Set<Int>
    /// Paths of SOP files that are drafts.
    private let draftSops: Set<[UInt8]>
    /// Hashes of the anchors of offices, free pages and SOP files, by path.
    private let pageAnchors: [[UInt8]: [UInt64]]
    /// Hashes of the anchors of each card, by its number in ``SiteFiles/cards``; `nil` for one that is not published.
    private let cardAnchors: [[UInt64]?]

    init(files: SiteFiles, site: Site, catalogue: Catalogue, drafts: [Int], draftSops: [String]) {
        self.files = files
        self.drafts = Set(drafts)
        self.draftSops = Set(draftSops.map { Array($0.utf8) })
        var pageAnchors: [[UInt8]: [UInt64]] = [:]
        let texts = site.offices.map { ($0.file, $0.document) } + site.pages.map { ($0.file, $0.document) }
        for (file, document) in texts { pageAnchors[Array(file.path.utf8)] = HeadingAnchors.hashes(of: document) }
        for entry in site.sops {
            if let sop = entry.sop { pageAnchors[Array(entry.path.utf8)] = SopAnchors(sop).hashes }
        }
        for entry in site.regulations.entries {
            pageAnchors[Array(entry.path.utf8)] = entry.regulation.anchors.filter { !$0.isEmpty }.map { ContentHash.of($0).value }
        }
        self.pageAnchors = pageAnchors
        var cardAnchors = [[UInt64]?](repeating: nil, count: files.cards.count)
        for service in catalogue.services { cardAnchors[service.file] = service.anchors }
        self.cardAnchors = cardAnchors
    }

    func check(_ links: [Link], report: inout DiagnosticBag) {
        // Made for the first broken link only.
        var known: SpellingIndex?
        for (link, target) in links.lazy.map({ ($0.link, $0.target) }) {
            switch target {
            case .card(let card) where drafts.contains(card): check(toDraft: link, report: &report)
            case .other where draftSops.contains(link.path): check(toDraft: link, report: &report)
            case .card(let card): check(link, anchors: cardAnchors[card], report: &report)
            case .other: check(link, anchors: pageAnchors[link.path], report: &report)
            case nil:
                let index = known ?? knownPaths
                known = index
                // As the author would write it.
                let nearest = index.nearest(to: link.path.map(ASCII.lowercased))
                    .map { ContentPath.way(from: link.place.file, to: $0) }
                report.add(Diagnostic(SiteProblem.brokenLink(link.path.string, nearest: nearest), at: link.place))
            }
        }
    }

    private func check(toDraft link: PageLink, report: inout DiagnosticBag) {
        // A draft's links to itself wait for its publication.
        if link.place.file.utf8.elementsEqual(link.path) { return }
        report.add(Diagnostic(SiteProblem.linkToDraft(link.path.string), at: link.place))
    }

    /// - Parameter anchors: `nil` where they are not known: of a PDF file (`#page=2`), a page that is made of no file, or a
    ///   file that could not be read, which has been reported.
    private func check(_ link: PageLink, anchors: [UInt64]?, report: inout DiagnosticBag) {
        guard let anchors, let fragment = link.fragment, !fragment.isEmpty,
            !anchors.contains(ContentHash.of(fragment).value)
        else { return }
        let problem = SiteProblem.brokenFragment(fragment.string, in: link.path.string, nearest: nil)
        report.add(Diagnostic(problem, at: link.place))
    }

    private var knownPaths: SpellingIndex {
        var index = SpellingIndex()
        for path in files.linkable.sorted() { index.add(path) }
        return index
    }
}
