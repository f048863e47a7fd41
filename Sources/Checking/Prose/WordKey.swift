import Bytes

/// A word as the tables of words find it: its length, and its first eight bytes in small letters.
///
/// A word is a run of ASCII letters and digits. Eight bytes are looked at in one step: each word of each card comes by here.
struct WordKey {
    /// How many bytes the word has; 0 where none begins.
    let length: Int
    /// The first eight bytes as written, the first lowest; zeros behind the word.
    let raw: UInt64
    let hash: UInt64

    /// The word that begins at `start`.
    ///
    /// - Parameters:
    ///   - end: where the text ends that may belong to it.
    ///   - readable: up to where the memory may be read; not before `end`.
    @inline(__always)
    init(_ base: UnsafePointer<UInt8>, at start: Int, end: Int, readable: Int) {
        let bytes = Self.load(base, start, readable)
        var length = Self.wordBytes(bytes)
        // Three of four words are shorter.
        if length == 8 { length = Self.longLength(base, start, end, readable) }
        length = min(length, end - start)
        let mask = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* min(length, 8))
        raw = bytes & mask
        self.length = length
        hash = Self.hash(folded: bytes & mask | Self.ones * 0x20 & mask, length)
    }

    /// How long a word of eight letters or more is; at least to `end`.
    @inline(never)
    private static func longLength(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ readable: Int) -> Int {
        var length = 8
        while start + length < end {
            let more = wordBytes(load(base, start + length, readable))
            length += more
            if more < 8 { break }
        }
        return length
    }

    /// Whether all its bytes, as far as the first eight, are capitals.
    @inline(__always)
    var isCapital: Bool { raw & (Self.ones * 0x20) == 0 }

    /// Whether it begins with a digit.
    @inline(__always)
    var isNumber: Bool { ASCII.isDigit(UInt8(truncatingIfNeeded: raw)) }

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    @inline(__always)
    private static func hash(folded: UInt64, _ length: Int) -> UInt64 {
        (folded ^ UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    }

    @inline(__always)
    private static func load(_ base: UnsafePointer<UInt8>, _ start: Int, _ readable: Int) -> UInt64 {
        if start + 8 <= readable {
            return UInt64(littleEndian: UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self))
        }
        var bytes: UInt64 = 0
        for offset in 0..<max(0, readable - start) { bytes |= UInt64(base[start + offset]) << UInt64(8 * offset) }
        return bytes
    }

    /// How many of eight bytes, from the lowest, are letters and digits.
    @inline(__always)
    private static func wordBytes(_ bytes: UInt64) -> Int {
        // The top bit of each byte says whether it lies in the range; bytes outside ASCII have it set beforehand.
        let small = (bytes | ones * 0x20) & (ones * 0x7F)
        let letters = (small &+ ones * (0x80 - 0x61)) & ~(small &+ ones * (0x80 - 0x7B))
        let digits = (small &+ ones * (0x80 - 0x30)) & ~(small &+ ones * (0x80 - 0x3A))
        let others = ~((letters | digits) & ~bytes) & (ones * 0x80)
        return others == 0 ? 8 : others.trailingZeroBitCount >> 3
    }
}
