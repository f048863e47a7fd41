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
}

extension MarkupHooks {
    public mutating func linkNote(_ target: ByteSlice) -> ByteSlice? { nil }
    public var tableLabel: ByteSlice? { nil }
    public mutating func headingID(_ index: Int, in document: Document) -> ByteSlice? { nil }
}
