import Bytes
import Diagnostics

/// A text and where it was written.
///
/// The value is what the text says (quotes and escapes of YAML resolved); the bytes of the range are what the author
/// wrote. Mostly the value is a view of the file itself.
public typealias SourcedText = Sourced<ByteSlice>

extension Sourced where Value == ByteSlice {
    /// Stands for a required text that the author left out; its absence has been reported as an error.
    public static func missing(at range: SourceRange) -> SourcedText { SourcedText([], range) }
}
