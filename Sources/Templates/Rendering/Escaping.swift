import Bytes

/// Makes text safe in HTML content and in quoted attribute values.
public enum Escaping {
    /// Appends `text` with `&`, `<`, `>`, `"` and `'` written as `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&#39;`.
    ///
    /// Bytes are looked at, never characters: a quote before a combining mark is a quote.
    public static func append(_ text: ByteSlice, to out: inout [UInt8]) {
        text.withUnsafeBufferPointer { append($0, to: &out) }
    }

    /// The five bytes, all below 64, as bits.
    @usableFromInline static let special: UInt64 =
        1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

    static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        var start = 0
        var position = 0
        while position < text.count {
            let byte = text[position]
            if byte < 64, special >> UInt64(byte) & 1 == 1 {
                out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<position]))
                out.append(replacement(byte))
                start = position + 1
            }
            position += 1
        }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    private static func replacement(_ byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}
