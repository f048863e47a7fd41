import Bytes

/// Makes text safe in HTML content and in quoted attribute values.
public enum Escaping {
    /// Appends `text` with `&`, `<`, `>`, `"` and `'` written as `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&#39;`.
    ///
    /// Bytes are looked at, never characters: a quote before a combining mark is a quote.
    public static func append(_ text: ByteSlice, to out: inout [UInt8]) {
        var buffer = ByteBuffer(capacity: text.count + 32)
        text.withUnsafeBufferPointer { append($0, to: &buffer) }
        buffer.withUnsafeBufferPointer { out.append(contentsOf: $0) }
    }

    /// The same in memory that a page is written into.
    ///
    /// - Parameter keepsApostrophes: leaves `'` as it is, for text that stands in no attribute of single quotes.
    @inline(__always) public static func append(
        _ text: UnsafeBufferPointer<UInt8>, keepsApostrophes: Bool = false, to out: inout ByteBuffer
    ) {
        // A byte becomes six at most, and behind the last there may be seven more of its word.
        out.append(atMost: text.count * 6 + 8) { target in write(text, keepsApostrophes, to: target) }
    }

    /// Writes the text at `target`, where there is room, and returns how many bytes it takes.
    ///
    /// Nearly all words hold none of the five bytes: so eight bytes are copied and looked at in one step.
    @usableFromInline static func write(
        _ text: UnsafeBufferPointer<UInt8>, _ keepsApostrophes: Bool, to target: UnsafeMutablePointer<UInt8>
    ) -> Int {
        var to = target
        var position = 0
        while text.count - position >= 16 {
            let words = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: position, as: SIMD2<UInt64>.self)
            if mayHoldSpecial(words) { break }
            UnsafeMutableRawPointer(to).storeBytes(of: words, as: SIMD2<UInt64>.self)
            to += 16
            position += 16
        }
        while text.count - position >= 8 {
            let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: position, as: UInt64.self)
            if mayHoldSpecial(word) {
                for byte in text[position..<(position + 8)] { write(byte, keepsApostrophes, &to) }
            } else {
                UnsafeMutableRawPointer(to).storeBytes(of: word, as: UInt64.self)
                to += 8
            }
            position += 8
        }
        let rest = text.count - position
        if rest > 0, position > 0 {
            // What is left, as the upper bytes of the last word.
            let last = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: text.count - 8, as: UInt64.self)
            let word = UInt64(littleEndian: last) >> UInt64(8 * (8 - rest))
            if !mayHoldSpecial(word) {
                UnsafeMutableRawPointer(to).storeBytes(of: word.littleEndian, as: UInt64.self)
                return to - target + rest
            }
        }
        while position < text.count {
            write(text[position], keepsApostrophes, &to)
            position += 1
        }
        return to - target
    }

    @inline(__always) private static func write(
        _ byte: UInt8, _ keepsApostrophes: Bool, _ to: inout UnsafeMutablePointer<UInt8>
    ) {
        guard byte < 64, special >> UInt64(byte) & 1 == 1 else {
            to.pointee = byte
            to += 1
            return
        }
        switch byte {
        case UInt8(ascii: "&"): write("&amp;", &to)
        case UInt8(ascii: "<"): write("&lt;", &to)
        case UInt8(ascii: ">"): write("&gt;", &to)
        case UInt8(ascii: "\""): write("&quot;", &to)
        default: write(keepsApostrophes ? "'" : "&#39;", &to)
        }
    }

    private static func write(_ text: StaticString, _ to: inout UnsafeMutablePointer<UInt8>) {
        to.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        to += text.utf8CodeUnitCount
    }

    /// The five bytes, all below 64, as bits.
    private static var special: UInt64 { 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E }

    /// Whether one of eight bytes may be one of the five; `#` is taken for one too, which costs a second look only.
    @inline(__always) private static func mayHoldSpecial(_ word: UInt64) -> Bool {
        // `"`, `#`, `&` and `'` differ in two bits, `<` and `>` in one.
        let first = (word | 0x0505_0505_0505_0505) ^ 0x2727_2727_2727_2727
        let second = (word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E
        return (marks(first) | marks(second)) & 0x8080_8080_8080_8080 != 0
    }

    /// The same for sixteen bytes.
    @inline(__always) private static func mayHoldSpecial(_ words: SIMD2<UInt64>) -> Bool {
        let first = (words | SIMD2(repeating: 0x0505_0505_0505_0505)) ^ SIMD2(repeating: 0x2727_2727_2727_2727)
        let second = (words | SIMD2(repeating: 0x0202_0202_0202_0202)) ^ SIMD2(repeating: 0x3E3E_3E3E_3E3E_3E3E)
        let ones = SIMD2<UInt64>(repeating: 0x0101_0101_0101_0101)
        let found = ((first &- ones) & ~first) | ((second &- ones) & ~second)
        return (found[0] | found[1]) & 0x8080_8080_8080_8080 != 0
    }

    /// The highest bit of a byte is set where, from the lowest up to the first, it is zero.
    @inline(__always) private static func marks(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }
}
