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

/// Leaves addresses as they are and refuses schemes that are not plain ways to read, write or call.
public struct SafeAddresses: MarkupHooks, Sendable {
    public init() {}

    public mutating func address(_ target: ByteSlice, isImage: Bool) -> ByteSlice? {
        Self.isSafe(target, isImage: isImage) ? target : nil
    }

    /// Whether an address is relative or has the scheme http or https (links also: mailto, tel, sms, geo).
    ///
    /// What stands before the first colon must be one of these to the letter: a browser passes over tabs and line
    /// ends inside a scheme, so nothing is guessed.
    public static func isSafe(_ target: ByteSlice, isImage: Bool) -> Bool {
        guard let end = target.firstIndex(where: { $0 == 0x3A || $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }),
            target[end] == 0x3A
        else { return true }
        let scheme = target[..<end]
        if scheme.equalsFolded("http") || scheme.equalsFolded("https") { return true }
        if isImage { return false }
        return scheme.equalsFolded("mailto") || scheme.equalsFolded("tel") || scheme.equalsFolded("sms")
            || scheme.equalsFolded("geo")
    }
}
