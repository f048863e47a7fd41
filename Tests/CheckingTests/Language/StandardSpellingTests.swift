import Bytes
import Testing

@testable import Checking

@Suite("text.spelling")
struct StandardSpellingTests {
    @Test("A spelling that is not standard is told with the standard one")
    func found() {
        let card = Checked(introduction: "Bawalah akte dan Paspur, Foto Copy KTP yang di legalisir.")
        #expect(
            card.findings == [
                "text.spelling 13:9-13 ‹akte›", "text.spelling 13:18-24 ‹Paspur›", "text.spelling 13:26-35 ‹Foto Copy›",
                "text.spelling 13:45-57 ‹di legalisir›",
            ])
        #expect(card.messages(of: StandardSpelling.self)[0] == "Ejaan “akte” tidak baku → tulis “akta”")
        #expect(card.messages(of: StandardSpelling.self)[1] == "Ejaan “Paspur” tidak baku → tulis “Paspor”")
        #expect(card.messages(of: StandardSpelling.self, in: .english)[2] == "The spelling “Foto Copy” is not standard Indonesian → write “Fotokopi”")
    }

    @Test("The words of the sources are all found", arguments: [
        "Kementrian", "Ijin", "Satneg", "Akte", "di input", "melaui", "waku", "mengabil", "menunjukan", "bermaterai", "dibawah umur",
        "warganegara", "Photo", "dicopy", "fotocopy", "Materai", "umroh", "SPAN LAPOR", "Pebruari", "Nopember", "Jum’at", "perijinan",
        "aktenya",
    ])
    func sources(word: String) {
        #expect(Checked(introduction: "Surat \(word) warga.").findings(of: StandardSpelling.self).count == 1)
    }

    @Test("It is found in the title, and in capitals")
    func title() {
        let card = Checked(Sound.card.with("judul: Kartu Izin Contoh", "judul: Kartu IJIN Contoh"))
        #expect(card.findings == ["text.spelling 2:14-18 ‹IJIN›"])
        #expect(card.messages(of: StandardSpelling.self) == ["Ejaan “IJIN” tidak baku → tulis “IZIN”"])
    }

    @Test("Titles of regulations have their capitals")
    func capitals() {
        let card = Checked(legalBasis: "1. Undang-undang Nomor 25 Tahun 2009 Tentang Pelayanan Publik")
        #expect(card.findings == ["text.spelling 55:4-17 ‹Undang-undang›", "text.spelling 55:38-45 ‹Tentang›"])
        #expect(
            card.messages(of: StandardSpelling.self) == [
                "Huruf besar “Undang-undang” tidak sesuai dengan penulisan judul peraturan → tulis “Undang-Undang”",
                "Huruf besar “Tentang” tidak sesuai dengan penulisan judul peraturan → tulis “tentang”",
            ])
    }

    @Test("The mended text and what only looks wrong are silent", arguments: [
        "Bawalah akta dan paspor, fotokopi KTP yang dilegalisasi.",
        "Daftar di antrian.imigrasi.go.id, ijin@contoh.go.id, formulir-ijin.pdf, atau https://contoh.go.id/ijin.",
        "Kode `ijin` dan [formulir](formulir-ijin.md).",
        "Kampus Institut Teknologi Sepuluh Nopember.",
        "Menurut Peraturan Daerah Nomor 5 Tahun 2001 tentang Ijin Gangguan.",
        "Undang-undang mengatur hal ini. Undang-undang Nasional.",
        "Tentang kami.",
        "Kopi dan masukan petugas di atas meja, aktenisasi, perijin.",
        "Kue legalisirx dan xakte.",
    ])
    func silent(text: String) {
        #expect(Checked(introduction: text).findings(of: StandardSpelling.self) == [])
    }

    @Test("An old title in the legal basis keeps its spelling")
    func legalBasis() {
        #expect(Checked(legalBasis: "1. Peraturan Bupati 5/2001 Ijin Gangguan").findings(of: StandardSpelling.self) == [])
    }

    @Test("A site in English is not looked at")
    func english() {
        #expect(Checked(introduction: "Bring a photo.").inEnglish().findings(of: StandardSpelling.self) == [])
    }

    @Test("The data is in order: small letters, no word twice, no word that is its own remedy")
    func data() {
        let entries = Spellings.shared.entries
        #expect(entries.count > 200)
        #expect(Set(entries.map(\.wrong)).count == entries.count)
        for entry in entries {
            #expect(entry.wrong == entry.wrong.map { ASCII.lowercased($0) }, "\(entry.wrong.string)")
            #expect(entry.isCapital || entry.wrong != entry.right, "\(entry.wrong.string)")
            #expect(!entries.contains { !$0.isCapital && $0.wrong == entry.right }, "\(entry.right.string) is itself listed as wrong")
        }
    }
}
