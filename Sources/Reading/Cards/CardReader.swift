import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// A card that has been read. A structure, since pairs of large values are copied field by field at run time.
public struct ReadCard: Sendable {
    public let card: ServiceCard
    /// Its links within the site.
    public let links: [PageLink]
}

/// Reads service cards: bytes of a file -> values and diagnostics. One per worker.
public final class CardReader {
    /// The largest card, in bytes.
    public static let largest = 128 * 1024

    private let names: HeadingTable
    private let parser = CommonMarkParser()

    public init(names: HeadingTable) { self.names = names }

    /// - Parameters:
    ///   - file: a file below `content/layanan/`.
    ///   - report: where findings go.
    /// - Returns: `nil` when the bytes or the header could not be read at all.
    public func read(_ file: SourceFile, report: inout DiagnosticBag) -> ReadCard? {
        guard let read = HeaderReading.card(file, report: &report) else { return nil }
        let header = read.header
        let document = parser.parse(file.bytes, from: Int(read.body.start), to: Int(read.body.end))
        var check = MarkupCheck(document, of: file, report: &report)
        for link in [header.apply, header.track, header.decree?.file, header.sop?.file] { check.add(link, report: &report) }
        var context = CardContext(names: names, file: file, document: document, cases: CaseBook(header.cases),
            sop: header.sop == nil ? .none : .card)
        swap(&context.findings, &report)
        let (introduction, sections) = context.readBody()
        swap(&context.findings, &report)
        if sections.isEmpty { report.add(CardProblem.noHeading, atWhole: file) }
        var card = ServiceCard(
            file: file, header: header, document: document, introduction: introduction, sections: sections)
        card.add(meant: context.meant)
        if let sop = header.sop {
            let assembly = SopAssembly(
                names: names, file: file, document: document, header: sop, title: sop.title ?? header.title, sections: sections,
                isDraft: header.isDraft)
            card.sop = assembly.ofCard(report: &report)
        }
        return ReadCard(card: card, links: check.links)
    }
}
