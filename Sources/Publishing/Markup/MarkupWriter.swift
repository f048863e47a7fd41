import Bytes
import CommonMark

/// Writes plain nodes as HTML, in the form libcmark gives it.
///
/// Nothing here calls itself: nodes stand in the order of the text and know where they end. Raw HTML is never passed
/// on: comments (notes among authors) are left away, all else is written as text.
public struct MarkupWriter: Sendable {
    public enum Dialect: Sendable {
        /// What a page shows: alignment by class (`tengah`, `kanan`), header cells with their scope, `–` in empty cells.
        case site
        /// The HTML of the specifications of CommonMark and GitHub Flavored Markdown.
        case specification
    }

    public var dialect: Dialect
    /// Added to the level of headings; the sum is never above 6.
    public var headingShift: Int

    public init(dialect: Dialect = .site, headingShift: Int = 0) {
        self.dialect = dialect
        self.headingShift = headingShift
    }

    /// Writes the block at `index` with all it contains; index 0 is the whole document.
    public func write(_ document: Document, _ index: Int = 0, _ hooks: inout some MarkupHooks, to output: inout ByteBuffer) {
        let nodes = RichText(nodes: Int32(truncatingIfNeeded: index)..<document.nodes[index].end)
        write(nodes, of: document, &hooks, to: &output)
    }

    /// Writes a run of siblings: inline nodes, or blocks.
    public func write(_ run: RichText, of document: Document, _ hooks: inout some MarkupHooks, to output: inout ByteBuffer) {
        var pass = MarkupPass(writer: self, document: document, run: run, base: output.count)
        pass.write(&hooks, to: &output)
    }
}
