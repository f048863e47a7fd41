/// A hash of contents for names (`gaya.3f9a0c1d2e4b5a67.css`) and tables: 64 bits of FNV-1a, then mixed. The same on every
/// machine and in every version. It tells versions of one file apart; it does not withstand somebody who wants two files
/// to collide, and nothing safe may be built on it.
public struct ContentHash: Sendable, Hashable {
    /// The 64 bits.
    public let value: UInt64

    /// A hash that was written down.
    public init(value: UInt64) { self.value = value }

    /// The hash of `bytes`.
    @inlinable public static func of(_ bytes: some Sequence<UInt8>) -> ContentHash {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return ContentHash(mixing: hash)
    }

    /// Mixes all bits (the end of MurmurHash3): FNV leaves the low ones poor.
    @usableFromInline init(mixing hash: UInt64) {
        var mixed = hash
        mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        value = mixed ^ (mixed >> 33)
    }

    /// 16 hexadecimal digits in small letters, for a file name.
    public var hexadecimal: [UInt8] {
        let digits: StaticString = "0123456789abcdef"
        return (0..<16).map { digits.utf8Start[Int((value >> UInt64(60 - 4 * $0)) & 15)] }
    }
}
