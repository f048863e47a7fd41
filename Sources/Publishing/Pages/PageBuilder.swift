import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard
import Templates

/// Turns values into page models. One per worker; its arena is used again for every page.
struct PageBuilder: ~Copyable {
    var arena = ModelArena()
    let site: Site
    /// The text that the page under construction shows.
    var document = Document()
    /// Path of that text's folder below the site folder; its links start there.
    var folder: ByteSlice = []
    /// How many folders the page under construction lies below the output folder.
    var depth = 0
    /// How the text's links are written; made once a page, since a text has many runs.
    private(set) var contentLinks: ContentLinks
    /// Lines of legal bases in the standard form.
    var citationMarkup = CitationMarkup()
    /// Complaint channels on the page under construction, for the lists of the site.
    var channels: [ServiceSummary.ChannelRow] = []
    /// What the lists of the site will say of the page under construction.
    private(set) var kept = ByteBuffer()
    /// The address of a channel that is being looked at.
    var address: [UInt8] = []
    /// Anchors given on the page under construction, so that no two are alike.
    var anchors = HeadingSlugs()

    init(site: Site) {
        self.site = site
        contentLinks = ContentLinks(folder: [], depth: 0, forms: site.forms, tableLabel: site.words[.modelTable][...])
    }

    /// Begins a page.
    mutating func begin(_ route: Route, document: Document = Document(), folder: ByteSlice = []) {
        arena.reset()
        anchors.removeAll()
        channels.removeAll(keepingCapacity: true)
        kept.removeAll()
        self.document = document
        self.folder = folder
        depth = route.depth
        contentLinks.folder = folder
        contentLinks.depth = depth
        contentLinks.citations = [:]
    }

    /// Makes links of what the text of the page cites of the site's regulations.
    mutating func link(_ citations: [RegulationIndex.Cited]) {
        // Most sites have no regulations.
        if !citations.isEmpty { contentLinks.citations = site.regulations.links(citations, from: depth) }
    }

    // MARK: Markup

    /// The markup of a run of inlines.
    mutating func html(_ text: RichText) -> TextRef {
        // Most runs are plain words, which need no walk.
        if contentLinks.citations.isEmpty, let words = document.range(ofSinglePiece: text) {
            return document.text.withUnsafeBufferPointer { bytes in
                let words = UnsafeBufferPointer(rebasing: bytes[words])
                return arena.write { Escaping.append(words: words, to: &$0) }
            }
        }
        var links = contentLinks
        let document = document
        return arena.write { out in MarkupWriter().write(text, of: document, &links, to: &out) }
    }

    /// The markup of a run of inlines or of a block, with further links in the texts of its nodes.
    mutating func html(_ run: RichText, links more: [Int: [TextLink]]) -> TextRef {
        var links = contentLinks
        links.citations.merge(more) { ($0 + $1).sorted { $0.range.lowerBound < $1.range.lowerBound } }
        let document = document
        return arena.write { out in MarkupWriter().write(run, of: document, &links, to: &out) }
    }

    /// The markup of a block with all it holds.
    mutating func html(node: Int) -> TextRef { html(nodes: [node]) }

    /// The markup of blocks, one after the other.
    ///
    /// - Parameter more: further links in the texts of their nodes.
    mutating func html(nodes: [Int], links more: [Int: [TextLink]] = [:]) -> TextRef {
        var links = contentLinks
        if !more.isEmpty {
            links.citations.merge(more) { ($0 + $1).sorted { $0.range.lowerBound < $1.range.lowerBound } }
        }
        let document = document
        return arena.write { out in
            for node in nodes { MarkupWriter().write(document, node, &links, to: &out) }
        }
    }

    /// The markup of a whole text, its headings with anchors.
    mutating func bodyHTML() -> TextRef {
        var links = contentLinks
        links.slugs = HeadingSlugs()
        let document = document
        return arena.write { out in MarkupWriter().write(document, 0, &links, to: &out) }
    }

    /// Text of settings and headers as markup: escaped, line breaks kept.
    mutating func html(plain text: ByteSlice) -> TextRef {
        arena.write { Escaping.append(lines: text, to: &$0) }
    }

    /// The bare text of a run.
    func plain(_ text: RichText) -> ByteSlice { document.singlePiece(of: text) ?? document.plainText(text)[...] }

    /// Keeps bytes for the lists of the site.
    mutating func keep(_ text: ByteSlice) -> ServiceSummary.Span {
        let start = kept.count
        kept.append(contentsOf: text)
        return ServiceSummary.Span(start: UInt32(start), end: UInt32(kept.count))
    }

    /// Keeps what `write` writes for the lists of the site.
    mutating func keep(_ write: (inout ByteBuffer) -> Void) -> ServiceSummary.Span {
        let start = kept.count
        write(&kept)
        return ServiceSummary.Span(start: UInt32(start), end: UInt32(kept.count))
    }

    // MARK: Links

    /// The address of a page of this site, as the page under construction has to write it.
    mutating func href(_ route: Route) -> TextRef {
        let depth = depth
        return arena.write { out in route.append(from: depth, to: &out) }
    }

    mutating func link(_ route: Route, text: ByteSlice) -> Record<LinkField> {
        let link = arena.record(LinkField.self)
        arena.set(link, .href, text: href(route))
        arena.set(link, .text, text: text)
        return link
    }

    /// A date as the field says it, and in its machine-readable form.
    func words(_ date: CalendarDate) -> (words: [UInt8], machine: [UInt8]) {
        var words: [UInt8] = []
        var machine: [UInt8] = []
        words.reserveCapacity(24)
        machine.reserveCapacity(16)
        date.append(to: &words, language: site.language)
        date.appendISO(to: &machine)
        return (words, machine)
    }

    // MARK: The frame

    /// What every page has.
    ///
    /// - Parameter hasAddress: whether the page stands at its own address; not so the one that stands for all unknown ones.
    mutating func page(
        _ route: Route, title: ByteSlice, description: ByteSlice? = nil, breadcrumbs: [(Route, ByteSlice)],
        hasAddress: Bool = true
    ) -> Record<PageField> {
        let page = arena.record(PageField.self)
        arena.set(page, .title, text: title)
        if let description, !description.isEmpty { arena.set(page, .description, text: description) }
        let depth = depth
        arena.set(page, .root, text: arena.write { out in for _ in 0..<depth { out.append("../") } })
        if hasAddress, let address = site.settings.address?.value {
            arena.set(
                page, .canonical,
                text: arena.write { out in
                    out.append(contentsOf: address)
                    out.append(0x2F)
                    if route != .home { out.append(contentsOf: route.path) }
                })
        }
        for (route, text) in breadcrumbs { arena.append(link(route, text: text), to: page, .breadcrumbs) }
        arena.set(page, .isHome, flag: route == .home)
        arena.set(page, .isFees, flag: route == .fees)
        arena.set(page, .isComplaints, flag: route == .complaints)
        return page
    }
}
