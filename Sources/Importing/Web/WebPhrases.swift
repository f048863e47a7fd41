import Bytes

/// Lines that websites put around an article without marking them.
enum WebPhrases {
    static func isFurniture(_ text: ByteSlice) -> Bool {
        guard text.count <= 60 else { return false }
        let bare = text.trimmed().last == 0x3A ? text.trimmed().dropLast().trimmed() : text.trimmed()
        if bare.isOne(of: lines) { return true }
        // "Dibaca 120 kali", "Dilihat: 1.204 kali".
        let small = Folded.of(bare)
        return (small.begins("dibaca") || small.begins("dilihat") || small.begins("hits") || small.begins("views"))
            && bare.contains(where: ASCII.isDigit)
    }

    private static let lines: [StaticString] = [
        "bagikan", "bagikan ini", "bagikan halaman ini", "share", "share this", "cetak", "cetak halaman", "print", "kembali ke atas",
        "back to top", "skip to content", "skip to main content", "langsung ke konten", "langsung ke isi", "lewati ke konten", "loading...",
        "baca selengkapnya", "selengkapnya", "read more", "kembali",
    ]
}
