import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Reads files whose body is plain Markdown: offices and free pages. One per worker.
public final class PageReader {
    /// The largest file, in bytes.
    public static let largest = CardReader.largest

    private let parser = CommonMarkParser()

    public init() {}

    /// A file below `content/instansi/`; `nil` when it could not be read at all.
    public func office(
        _ file: SourceFile, report: inout DiagnosticBag
    ) -> (office: Office, document: Document, links: [PageLink])? {
        guard let read = HeaderReading.office(file, report: &report) else { return nil }
        var (document, check) = body(read.body, of: file, &report)
        check.add(read.header.website, report: &report)
        if let logo = read.header.logo { check.add(logo, report: &report) }
        return (read.header, document, check.links)
    }

    /// A file below `content/halaman/`; `nil` when it could not be read at all.
    public func freePage(
        _ file: SourceFile, report: inout DiagnosticBag
    ) -> (header: FreePageHeader, document: Document, links: [PageLink])? {
        guard let read = HeaderReading.freePage(file, report: &report) else { return nil }
        let (document, check) = body(read.body, of: file, &report)
        return (read.header, document, check.links)
    }

    private func body(_ range: SourceRange, of file: SourceFile, _ report: inout DiagnosticBag) -> (Document, MarkupCheck) {
        let document = parser.parse(file.bytes, from: Int(range.start), to: Int(range.end))
        for (index, node) in document.nodes.enumerated() where node.kind == .heading && node.level == 1 {
            let words = document.plainText(document.richText(ofInlinesIn: index)).string
            report.add(CardProblem.levelOneHeading(words), file, Int(node.sourceStart), Int(node.sourceEnd))
        }
        return (document, MarkupCheck(document, of: file, report: &report))
    }
}
