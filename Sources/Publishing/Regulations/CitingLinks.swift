import Bytes
import CommonMark

/// The links of a text, and those that its citations become.
struct CitingLinks: MarkupHooks {
    var links: ContentLinks
    /// For text nodes the citations in them, in their order.
    let texts: [Int: [TextLink]]

    func address(_ target: ByteSlice, isImage: Bool) -> ByteSlice? { links.address(target, isImage: isImage) }
    func linkNote(_ target: ByteSlice) -> ByteSlice? { links.linkNote(target) }
    var tableLabel: ByteSlice? { links.tableLabel }
    func textLinks(_ node: Int) -> [TextLink] { texts[node] ?? [] }
}
