import Bytes
import CommonMark

/// What a page knows and the markup does not: where its links lead, and how its headings are reached.
public protocol MarkupHooks {
    /// The address to be written for the `target` of a link (or image), or `nil` if it is refused: then only the
    /// text of the link (or the description of the image) is written.
    mutating func address(_ target: ByteSlice, isImage: Bool) -> ByteSlice?
    /// What stands behind a link to `target`, e.g. kind and size of a file; `nil` for nothing.
    mutating func linkNote(_ target: ByteSlice) -> ByteSlice?
    /// What a screen reader calls the box that a table scrolls in; `nil` for no such box.
    var tableLabel: ByteSlice? { get }
    /// The `id` of the heading at `index`, or `nil` for none.
    mutating func headingID(_ index: Int, in document: Document) -> ByteSlice?
    /// What becomes a link in the text at `node` although the author wrote none, in its order: citations.
    func textLinks(_ node: Int) -> [TextLink]
}

/// Letters of a text node that become a link, or a place in it where a named link stands.
public struct TextLink: Sendable {
    /// In the document's text.
    public var range: Range<Int32>
    /// As the page has to give it.
    public var address: [UInt8]
    /// What the link reads, with a dot before it, where it stands behind the letters that it belongs to: several links
    /// for one number. ``range`` is empty then.
    public var name: [UInt8]?

    public init(range: Range<Int32>, address: [UInt8], name: [UInt8]? = nil) {
        self.range = range
        self.address = address
        self.name = name
    }
}

extension MarkupHooks {
    public mutating func linkNote(_ target: ByteSlice) -> ByteSlice? { nil }
    public var tableLabel: ByteSlice? { nil }
    public mutating func headingID(_ index: Int, in document: Document) -> ByteSlice? { nil }
    public func textLinks(_ node: Int) -> [TextLink] { [] }
}
