import Bytes

/// What symbols of a flowchart leave behind in a column.
enum FlowMark {
    /// Whether a cell holds what stands in a symbol itself: a terminator's word, a tick, a cross, a box.
    static func isSure(_ cell: [UInt8]) -> Bool {
        cell[...].split(separator: ASCII.space).contains { word in
            if words.contains(where: { word.equalsFolded($0) }) { return true }
            guard let first = word.first, first >= 0xE2, Utf8Walk.length(word, word.startIndex) > 0 else { return false }
            return switch Utf8Walk.scalar(word.prefix(Utf8Walk.length(word, word.startIndex))) {
            case 0x221A, 0x25A0...0x25FF, 0x2611, 0x2612, 0x2705, 0x2713...0x2718, 0x2B1B, 0x2B1C, 0xF000...0xF0FF: true
            default: false
            }
        }
    }

    private static let words: [StaticString] = ["mulai", "selesai", "start", "end", "x", "v"]
}
