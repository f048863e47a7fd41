import Testing

@testable import Checking

@Suite("comp.empty")
struct EmptySectionTests {
    @Test("A section with its heading alone is marked at the heading")
    func heading() {
        let card = Sound.card.with("## Jumlah Pelaksana\n3 orang\n", "## Jumlah Pelaksana\n")
        #expect(Checked(card).findings == ["comp.empty 66:4-20 ‹Jumlah Pelaksana›"])
        #expect(
            Checked(card).messages(of: EmptySection.self) == [
                "Bagian “Jumlah Pelaksana” kosong → isilah, atau hapus judulnya selama isinya belum ada"
            ])
        #expect(
            Checked(card).messages(of: EmptySection.self, in: .english) == [
                "The section “Jumlah Pelaksana” is empty → fill it in, or remove the heading until there is something to say"
            ])
    }

    @Test("One with a comment alone says nothing either, also as the last of the card")
    func comment() {
        let comment = "<!-- sumber tidak menyebut jumlahnya -->"
        #expect(Checked(Sound.card.with("3 orang", comment)).findings == ["comp.empty 66:4-20 ‹Jumlah Pelaksana›"])
        #expect(Checked(Sound.card.with("Petugas dinilai setiap tahun.", comment)).findings == ["comp.empty 75:4-30 ‹Evaluasi Kinerja Pelaksana›"])
    }

    @Test(
        "A placeholder alone is marked itself",
        arguments: ["…", "-", "–", "……………………………………………", "______", "Belum ada", "belum ada.", "(diisi)", "Menyusul", "\\-", "- …"])
    func placeholder(text: String) {
        let marked = text.hasPrefix("- ") ? String(text.dropFirst(2)) : text
        let found = Checked(Sound.card.with("3 orang", text)).findings(of: EmptySection.self)
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.hasPrefix("comp.empty 6") && ($0.hasSuffix("‹\(marked)›") || $0.hasSuffix("‹Jumlah Pelaksana›")) })
    }

    @Test("What is written is named")
    func words() {
        let card = Sound.card.with("3 orang", "Belum ada")
        #expect(Checked(card).findings == ["comp.empty 67:1-10 ‹Belum ada›"])
        #expect(
            Checked(card).messages(of: EmptySection.self) == [
                "Bagian “Jumlah Pelaksana” hanya memuat “Belum ada” → isilah, atau hapus judulnya selama isinya belum ada"
            ])
    }

    @Test("The time section left blank is found once, not as a time that cannot be read")
    func time() {
        let card = Sound.card.with("Paling lama 4 (empat) hari kerja sejak berkas lengkap", "…")
        #expect(Checked(card).findings == ["comp.empty 40:1-4 ‹…›"])
    }

    @Test(
        "Whatever says something is silent",
        arguments: [
            "Tidak ada", "3", "Belum ada petugas tetap", "| Jabatan | Jumlah |\n| --- | --- |\n| Loket | 3 |", "![Bagan](bagan.png)",
            "### Loket\n3 orang", "> 3 orang", "```\n3 orang\n```", "<!-- catatan -->\n\n3 orang", "- -\n- 3 orang", "Ⅲ orang",
        ])
    func nearMiss(text: String) {
        #expect(Checked(Sound.card.with("3 orang", text)).findings(of: EmptySection.self) == [])
    }

    @Test("A second heading of the same component may hold what the first does not")
    func joined() {
        let card = Sound.card.with("## Jumlah Pelaksana\n3 orang", "## Jumlah Pelaksana\n\n## Jumlah Petugas\n3 orang")
        #expect(Checked(card).findings(of: EmptySection.self) == [])
    }

    @Test("A heading that the profile does not know is the author's own affair")
    func unknown() {
        #expect(Checked(Sound.card + "\n## Catatan Kantor\n").findings == [])
    }
}
