import CommonMark
import Diagnostics
import ServiceStandard

/// A file other than a card as the rules of language see it: an SOP, an office or a free page. Lives while its rules run.
final class CheckedText: WrittenText {
    let file: SourceFile
    let document: Document
    let prose: Prose
    let site: CheckedSite
    private let header: [Prose.HeaderText]
    /// Nodes of the legal basis, from its headings on.
    private let legalBasis: [Range<Int>]
    /// From the first step to the last, in the file.
    private let steps: Range<UInt32>

    init(_ sop: SopDocument, site: CheckedSite) {
        file = sop.file
        document = sop.document
        self.site = site
        header = [(sop.title, Prose.title)]
        prose = Prose(header, sop.document, of: sop.file)
        let headings = sop.sections.filter { $0.part == .legalBasis }.flatMap { part in
            [part.section.heading] + part.section.groups.compactMap(\.heading)
        }
        legalBasis = Self.ranges(below: headings, in: sop.document)
        let rows = sop.flows.flatMap(\.rows)
        let start = rows.map(\.step.range.start).min() ?? 0
        steps = start..<max(start, rows.map(\.step.range.end).max() ?? 0)
    }

    init(_ office: CheckedOffice, site: CheckedSite) {
        file = office.file
        document = office.document
        self.site = site
        let texts: [(SourcedText?, Int)] = [
            (office.office.name, Prose.title), (office.office.notice?.text, Prose.notice), (office.office.charter, Prose.charter),
        ]
        header = texts.compactMap { text, passage in text.map { ($0, passage) } }
        prose = Prose(header, office.document, of: office.file)
        legalBasis = []
        steps = 0..<0
    }

    init(_ page: CheckedPage, site: CheckedSite) {
        file = page.file
        document = page.document
        self.site = site
        header = [(page.header.title, Prose.title)] + (page.header.summary.map { [($0, Prose.summary)] } ?? [])
        prose = Prose(header, page.document, of: page.file)
        legalBasis = []
        steps = 0..<0
    }

    /// All of the site: this is not the text of one of them alone.
    var offices: [CheckedOffice] { site.offices }

    func component(ofPassage passage: Int) -> Component? {
        guard passage >= 0 else { return passage == Prose.charter ? .charter : nil }
        if steps.contains(document.nodes[passage].sourceStart) { return .procedure }
        return legalBasis.contains { $0.contains(passage) } ? .legalBasis : nil
    }

    func range(ofHeaderPassage passage: Int) -> SourceRange? { header.first { $0.passage == passage }?.text.range }

    /// Nodes from headings of the second level to the next of them.
    private static func ranges(below headings: [Int], in document: Document) -> [Range<Int>] {
        guard !headings.isEmpty else { return [] }
        let all = document.nodes.indices.filter { document.nodes[$0].kind == .heading && document.nodes[$0].level <= 2 }
        return all.enumerated().filter { headings.contains($1) }.map { place, heading in
            heading..<(place + 1 < all.count ? all[place + 1] : document.nodes.count)
        }
    }
}
