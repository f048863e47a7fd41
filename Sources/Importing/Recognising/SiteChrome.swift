import Bytes

/// The frame of a website that was copied with the text: its menu and path above, shares and rights below.
enum SiteChrome {
    /// How far from either end of the text it may stand.
    private static let reach = 30

    /// The lines without it.
    static func cut(_ lines: [SourceLine], account: inout Account) -> [SourceLine] {
        var isChrome = [Bool](repeating: false, count: lines.count)
        let top = lines.indices.prefix(reach)
        // One such word may be the title; a menu has several.
        let menu = top.filter { isMenu(lines[$0].text[...]) }
        if menu.count >= 3 { for index in menu { isChrome[index] = true } }
        for index in top where isPath(lines[index].text[...]) { isChrome[index] = true }
        for index in lines.indices.suffix(reach) where isClosing(lines[index].text[...]) { isChrome[index] = true }
        for index in lines.indices where isChrome[index] { account.leaveOut(lines[index].text, .furniture, line: lines[index].number) }
        return lines.indices.filter { !isChrome[$0] }.map { lines[$0] }
    }

    private static let words: [StaticString] = [
        "beranda", "profil", "instansi", "pelayanan publik", "layanan", "berita", "masuk", "daftar", "kontak", "kontak kami",
        "hubungi kami", "tentang kami", "galeri", "menu", "home", "login", "informasi publik", "ppid", "unduhan", "agenda",
        "pengumuman", "cari", "cari ...", "cari…", "pencarian", "lewati ke konten utama", "langsung ke konten", "langsung ke isi",
        "skip to content", "skip to main content", "toggle navigation",
    ]

    private static func isMenu(_ text: ByteSlice) -> Bool { text.isOne(of: words) }

    /// "Beranda > Pelayanan Publik > …".
    private static func isPath(_ text: ByteSlice) -> Bool {
        let small = Folded.of(text)
        guard small.begins("beranda") || small.begins("home") else { return false }
        return small.contains(" > ") || small.contains(" / ") || small.contains(" » ") || small.contains(" › ")
    }

    private static func isClosing(_ text: ByteSlice) -> Bool {
        let small = Folded.of(text)
        return small.begins("copyright") || small.begins("hak cipta") || small.contains("all rights reserved") || small.begins("©")
            || (small.begins("bagikan") || small.begins("share")) && (text.count <= 12 || small.contains("facebook") || small.contains("whatsapp"))
    }
}
