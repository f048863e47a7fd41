import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Reads SOP files: bytes of a file -> values and diagnostics. One per worker.
public final class SopReader {
    /// The largest file, in bytes.
    public static let largest = CardReader.largest

    private let names: HeadingTable
    private let parser = CommonMarkParser()

    public init(names: HeadingTable) { self.names = names }

    /// - Parameters:
    ///   - file: a file below `content/sop/`.
    ///   - report: where findings go.
    /// - Returns: the SOP, `nil` when its flows are not sound, its header and its links within the site; `nil` when the
    ///   bytes or the header could not be read at all.
    public func read(
        _ file: SourceFile, report: inout DiagnosticBag
    ) -> (sop: SopDocument?, header: SopHeader, links: [PageLink])? {
        guard let read = HeaderReading.sop(file, report: &report) else { return nil }
        let document = parser.parse(file.bytes, from: Int(read.body.start), to: Int(read.body.end))
        var check = MarkupCheck(document, of: file, report: &report)
        check.add(read.header.file, report: &report)
        var context = CardContext(names: names, file: file, document: document, cases: CaseBook([]), sop: .file)
        swap(&context.findings, &report)
        let (introduction, sections) = context.readBody()
        swap(&context.findings, &report)
        let title = read.header.title ?? .missing(at: SourceRange(start: 0, end: 0))
        let assembly = SopAssembly(
            names: names, file: file, document: document, header: read.header, title: title, sections: sections,
            isDraft: read.header.isDraft)
        let nodes = introduction.compactMap { if case .markup(let node) = $0 { node } else { nil } }
        return (assembly.ofFile(introduction: nodes, report: &report), read.header, check.links)
    }
}
