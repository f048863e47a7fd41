import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Reads regulations: bytes of a file -> units with the numbers of the law.
public final class RegulationReader {
    /// The largest regulation, in bytes. Its texts are parsed unit by unit, so that each stays small.
    public static let largest = 2 << 20
    /// The largest text of one unit, in bytes: libcmark's time may grow with the square of a hostile text.
    static let largestText = 128 * 1024

    private let parser = CommonMarkParser()

    public init() {}

    /// - Parameters:
    ///   - file: a file below `content/regulasi/`.
    ///   - report: where findings go.
    /// - Returns: the regulation and its links within the site; `nil` when the bytes or the header could not be read at all.
    public func read(_ file: SourceFile, report: inout DiagnosticBag) -> (regulation: Regulation, links: [PageLink])? {
        guard let read = HeaderReading.regulation(file, report: &report) else { return nil }
        var tree = RegulationTree(file: file, parser: parser)
        var start = Int(read.body.start)
        let end = Int(read.body.end)
        // Without any left, no line is looked through for one again.
        var hasCommentEnds = true
        while start < end {
            let length = file.bytes[start..<end].offset(of: ASCII.newline) ?? end - start
            var lineEnd = start + length
            if hasCommentEnds, file.bytes[start..<lineEnd].trimmed().starts(with: "<!--") {
                // A note among authors is one line, whatever it holds.
                let close = file.bytes[start..<end].firstIndex(of: "-->")
                hasCommentEnds = close != nil
                if let close, close >= lineEnd { lineEnd = file.bytes[close..<end].offset(of: ASCII.newline).map { close + $0 } ?? end }
            }
            let next = lineEnd + 1
            if lineEnd > start, file.bytes[lineEnd - 1] == ASCII.carriageReturn { lineEnd -= 1 }
            tree.add(RegulationLine(file.bytes, start..<lineEnd), report: &report)
            start = next
        }
        tree.finish(report: &report)
        let nodes = tree.nodes
        if !nodes.contains(where: { $0.kind == .article }) { report.add(RegulationProblem.noArticle, atWhole: file) }
        var links: [PageLink] = []
        for document in tree.documents { links += MarkupCheck(document, of: file, report: &report).links }
        if let source = read.header.source {
            var check = MarkupCheck(Document(), of: file, report: &report)
            check.add(source, report: &report)
            links += check.links
        }
        let anchors = RegulationAnchors.make(nodes, tree.documents, file: file, report: &report)
        var citations = RegulationCitations(nodes, tree.documents, anchors: anchors, file: file)
        citations.findAll(report: &report)
        let regulation = Regulation(
            file: file, header: read.header, nodes: nodes, documents: tree.documents, anchors: anchors,
            citations: citations.found)
        return (regulation, links)
    }
}
