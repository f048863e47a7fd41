import Bytes

/// Makes text safe in HTML content and in quoted attribute values.
public enum Escaping {
    /// Appends `text` with `&`, `<`, `>`, `"` and `'` written as `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&#39;`.
    ///
    /// Bytes are looked at, never characters: a quote before a combining mark is a quote.
    public static func append(_ text: ByteSlice, to out: inout [UInt8]) {
        var buffer = OutputBuffer(capacity: text.count + 32)
        text.withUnsafeBufferPointer { append($0, to: &buffer) }
        out.append(contentsOf: buffer.contents)
    }

    static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout OutputBuffer) {
        guard var start = text.baseAddress else { return }
        let end = start + text.count
        while true {
            let special = nextSpecial(start, end)
            out.append(start, special - start)
            guard special < end else { return }
            switch special.pointee {
            case UInt8(ascii: "&"): out.append("&amp;")
            case UInt8(ascii: "<"): out.append("&lt;")
            case UInt8(ascii: ">"): out.append("&gt;")
            case UInt8(ascii: "\""): out.append("&quot;")
            default: out.append("&#39;")
            }
            start = special + 1
        }
    }

    /// The five bytes, all below 64, as bits.
    private static var special: UInt64 { 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E }

    /// Where the next of the five bytes stands, or `end`. Eight bytes are looked at in one step.
    @inline(__always) private static func nextSpecial(
        _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
    ) -> UnsafePointer<UInt8> {
        var position = start
        while end - position >= 8 {
            let word = UnsafeRawPointer(position).loadUnaligned(as: UInt64.self)
            // `&` and `'` differ in the lowest bit, `<` and `>` in the next.
            let found =
                zeros(word ^ 0x2222_2222_2222_2222) | zeros((word | 0x0101_0101_0101_0101) ^ 0x2727_2727_2727_2727)
                | zeros((word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E)
            if found != 0 { break }
            position += 8
        }
        while position < end {
            let byte = position.pointee
            if byte < 64, special >> UInt64(byte) & 1 == 1 { return position }
            position += 1
        }
        return end
    }

    /// Not zero exactly where one of the eight bytes is zero.
    @inline(__always) private static func zeros(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }
}
