import Bytes

/// How far bytes are UTF-8 (table 3-7 of the Unicode Standard).
struct Utf8Walk {
    /// Characters of more than one byte.
    private(set) var wide = 0
    /// Bytes that belong to no character.
    private(set) var wrong = 0

    init(_ bytes: ByteSlice) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let length = Self.length(bytes, index)
            if length == 0 { wrong += 1 } else if length > 1 { wide += 1 }
            index += max(1, length)
        }
    }

    /// Length of the character at `index`; 0 when there is none.
    static func length(_ bytes: ByteSlice, _ index: Int) -> Int {
        func follows(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + distance < bytes.endIndex && range.contains(bytes[index + distance])
        }
        let lead = bytes[index]
        switch lead {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0...0xEF:
            let second: ClosedRange<UInt8> = lead == 0xE0 ? 0xA0...0xBF : lead == 0xED ? 0x80...0x9F : 0x80...0xBF
            return follows(1, second) && follows(2) ? 3 : 0
        case 0xF0...0xF4:
            let second: ClosedRange<UInt8> = lead == 0xF0 ? 0x90...0xBF : lead == 0xF4 ? 0x80...0x8F : 0x80...0xBF
            return follows(1, second) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }

    /// The number of a character that ``length(_:_:)`` has measured.
    static func scalar(_ bytes: ByteSlice) -> UInt32 {
        guard let lead = bytes.first, bytes.count > 1 else { return bytes.first.map(UInt32.init) ?? 0 }
        let mask: UInt8 = bytes.count == 2 ? 0x1F : bytes.count == 3 ? 0x0F : 0x07
        return bytes.dropFirst().reduce(UInt32(lead & mask)) { $0 << 6 | UInt32($1 & 0x3F) }
    }
}
