import Bytes

/// What symbols of a flowchart leave behind in a column.
enum FlowMark {
    /// Whether a cell holds what stands in a symbol itself: a terminator's word, a tick, a cross, a box.
    static func isSure(_ cell: [UInt8]) -> Bool {
        cell[...].split(separator: ASCII.space).contains { word in
            if word.isOne(of: words) { return true }
            guard let first = word.first, first >= 0xE2, Utf8Walk.length(word, word.startIndex) > 0 else { return false }
            return switch Utf8Walk.scalar(word.prefix(Utf8Walk.length(word, word.startIndex))) {
            case 0x221A, 0x25A0...0x25FF, 0x2611, 0x2612, 0x2705, 0x2713...0x2718, 0x2B1B, 0x2B1C, 0xF000...0xF0FF: true
            default: false
            }
        }
    }

    private static let words: [StaticString] = ["mulai", "selesai", "start", "end", "x", "v"]

    /// Whether a cell tells something: several words, and none of them a mark. What stands beside the exits of a decision ("Ya",
    /// "Tidak lengkap") tells nothing more.
    static func isSentence(_ cell: [UInt8]) -> Bool {
        guard !isSure(cell) else { return false }
        return cell[...].split(separator: ASCII.space).count { word in
            word.count(where: ASCII.isLetter) > 1 && !word.filter(ASCII.isLetter)[...].isOne(of: exits)
        } >= 3
    }

    private static let exits: [StaticString] = [
        "ya", "tidak", "tdk", "yes", "no", "belum", "sudah", "lengkap", "sesuai", "setuju", "disetujui", "ditolak", "benar", "valid",
    ]
}
