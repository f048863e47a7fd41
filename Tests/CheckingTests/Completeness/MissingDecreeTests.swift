import Testing

@testable import Checking

@Suite("meta.sk")
struct MissingDecreeTests {
    private let decree = "sk:\n  nomor: 12/KPT/2025\n  tanggal: 2025-03-04\n  pejabat: Kepala Kantor Contoh\n"

    @Test("A card without a decree is marked at its title")
    func found() {
        let card = Sound.card.with(decree, "")
        #expect(Checked(card).findings == ["meta.sk 2:8-25 ‹Kartu Izin Contoh›"])
        #expect(
            Checked(card).messages(of: MissingDecree.self) == [
                "Kartu tidak menyebut nomor dan tanggal SK penetapan standar ini → isi kunci `sk` di bagian atas berkas dengan `nomor`, `tanggal`, dan `pejabat`"
            ])
        #expect(
            Checked(card).messages(of: MissingDecree.self, in: .english) == [
                "The card does not give number and date of the decree that sets this standard → fill in the key `sk` at the top of the file with `nomor`, `tanggal` and `pejabat`"
            ])
    }

    @Test("A key left blank is marked itself, once", arguments: ["sk:\n", "sk: # belum ada\n", "sk:\n  nomor:\n  tanggal:\n", "sk: {nomor: , tanggal: }\n"])
    func blank(key: String) {
        #expect(Checked(Sound.card.with(decree, key)).findings == ["meta.sk 5:1-3 ‹sk›"])
    }

    @Test("A decree in the text is one")
    func section() {
        let section = "\n## SK Penetapan\nKeputusan Kepala Kantor Contoh Nomor 12/KPT/2025 tanggal 4 Maret 2025.\n"
        #expect(Checked(Sound.card.with(decree, "") + section).findings == [])
    }

    @Test("A decree as a file or an official alone is named; what is missing of it are other findings")
    func part() {
        #expect(Checked(Sound.card.with(decree, "sk:\n  pejabat: Kepala Kantor Contoh\n")).findings(of: MissingDecree.self) == [])
    }

    @Test("A text in the place of the keys has been reported when the card was read")
    func text() {
        #expect(Checked(Sound.card.with(decree, "sk: 12/KPT/2025\n")).findings(of: MissingDecree.self) == [])
    }
}
