import Bytes

/// The text of a source: UTF-8, lines that end in `\n`, no character that nobody sees.
public struct DecodedText: Sendable {
    /// How the bytes of a source were written.
    public enum Encoding: Sendable, Equatable {
        case utf8
        case windows1252
        case utf16
    }

    public let bytes: [UInt8]
    public let encoding: Encoding
    /// The file, as it is named to the user.
    public let path: String
    /// Numbers of the lines that begin a page, in order, the first line being 1; empty where the source has no pages.
    public var pageStarts: [Int] = []
    /// What the file is of which the text was made; `nil` where the text is the file.
    var origin: Origin?

    public init(path: String, bytes: [UInt8], encoding: Encoding = .utf8) {
        self.path = path
        self.bytes = bytes
        self.encoding = encoding
    }

    /// What the draft has to hold.
    var words: Words { origin?.words ?? Words(bytes[...]) }
}
