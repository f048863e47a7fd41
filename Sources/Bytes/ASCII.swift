/// The bytes that the formats of baku are built from, and their classes.
///
/// Everything is decided on UTF-8 bytes, never on `Character`: a quote before a combining mark is one
/// `Character` that equals no quote.
public enum ASCII {
    public static let tab: UInt8 = 0x09
    public static let newline: UInt8 = 0x0A
    public static let carriageReturn: UInt8 = 0x0D
    public static let space: UInt8 = 0x20

    /// Space, tab, newline, vertical tab, form feed or carriage return.
    @inlinable public static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
    /// `0` to `9`.
    @inlinable public static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    /// `A` to `Z` or `a` to `z`.
    @inlinable public static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    /// A letter, a digit or any byte of a character outside ASCII.
    @inlinable public static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte >= 0x80 }
    /// Eight bytes with `A` to `Z` made small.
    @inlinable public static func lowercased(_ bytes: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let low = bytes & (ones * 0x7F)
        // The top bit of each byte says whether it is `A` or more, and `Z` or less.
        let isCapital = (low + ones * (0x80 - 0x41)) & ~(low + ones * (0x80 - 0x5B)) & ~bytes & (ones * 0x80)
        return bytes | isCapital >> 2
    }

    /// The byte with `A` to `Z` made small.
    @inlinable public static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
    /// The byte with `a` to `z` made a capital.
    @inlinable public static func uppercased(_ byte: UInt8) -> UInt8 { byte &- 0x61 < 26 ? byte & 0xDF : byte }
}
