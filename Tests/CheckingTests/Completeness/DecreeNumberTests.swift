import Testing

@testable import Checking

@Suite("meta.sk-number")
struct DecreeNumberTests {
    private func card(number: String) -> String { Sound.card.with("nomor: 12/KPT/2025", number) }
    private func card(section: String) -> String {
        Sound.card.with("sk:\n  nomor: 12/KPT/2025\n  tanggal: 2025-03-04\n  pejabat: Kepala Kantor Contoh\n", "") + "\n## Nomor SK\n\(section)\n"
    }

    @Test("A serial number left open is marked", arguments: ["070/ /35.07.25/2017", "140 / / SK / PDB / 2022", "…/KPT/2025", "12/KPT/"])
    func gap(number: String) {
        #expect(Checked(card(number: "nomor: \(number)")).findings == ["meta.sk-number 6:10-\(10 + number.utf8.count) ‹\(number)›"])
    }

    @Test("So is the name of the decree for its number; the word before a number is not", arguments: [("SK Camat Nomor 12 Tahun 2024", 1), ("Nomor 5 Tahun 2024", 0), ("No. 470/12", 0), ("188.4/12/Kep. No. 5/2024", 0)])
    func name(number: String, count: Int) {
        #expect(Checked(card(number: "nomor: \"\(number)\"")).findings(of: DecreeNumber.self).count == count)
    }

    @Test("So is a number left blank")
    func blank() {
        #expect(Checked(card(number: "nomor:")).findings == ["meta.sk-number 6:3-8 ‹nomor›"])
        #expect(Checked(card(number: "nomor: \"-\"")).findings == ["meta.sk-number 6:10-13 ‹\"-\"›"])
        #expect(Checked(card(number: "nomor: …")).findings == ["meta.sk-number 6:10-13 ‹…›"])
        #expect(Checked(Sound.card.with("  nomor: 12/KPT/2025\n", "")).findings == ["meta.sk-number 5:1-3 ‹sk›"])
    }

    @Test("A section for the number is looked at too")
    func section() {
        #expect(Checked(card(section: "")).findings == ["meta.sk-number 74:4-12 ‹Nomor SK›"])
        #expect(Checked(card(section: "No. SK :")).findings == ["meta.sk-number 75:1-9 ‹No. SK :›"])
        let gap = "Keputusan Camat Nomor 140 / / SK / 2022 tanggal 3 Januari 2022"
        #expect(Checked(card(section: gap)).findings == ["meta.sk-number 75:1-\(gap.count + 1) ‹\(gap)›"])
    }

    @Test("The message names the number")
    func words() {
        #expect(
            Checked(card(number: "nomor: 070/ /35.07.25/2017")).messages(of: DecreeNumber.self) == [
                "Nomor SK “070/ /35.07.25/2017” masih berlubang di tempat nomor urut → isi nomor urutnya seperti pada SK yang ditandatangani"
            ])
        #expect(
            Checked(card(number: "nomor: 070/ /35.07.25/2017")).messages(of: DecreeNumber.self, in: .english) == [
                "The decree number “070/ /35.07.25/2017” has a gap where its serial number belongs → fill in the serial number as on the signed decree"
            ])
        #expect(
            Checked(card(number: "nomor:")).messages(of: DecreeNumber.self) == [
                "Nomor SK penetapan kosong → tulis nomornya pada `sk: nomor`, persis seperti pada SK"
            ])
    }

    @Test(
        "Numbers in use are silent",
        arguments: ["060.1/KP/2024", "470/414.a/2022", "61/KPN.W16-U11/SK.OT1.2/III/2024", "188/139/K.Setda/2021", "12 Tahun 2025", "SK 089/PK/V/95"])
    func nearMiss(number: String) {
        #expect(Checked(card(number: "nomor: \(number)")).findings == [])
        #expect(Checked(card(section: "Nomor \(number) tanggal 4/3/2025")).findings == [])
    }

    @Test("The strokes of an address are no gap")
    func address() {
        #expect(Checked(card(section: "Nomor 12/KPT/2025 tanggal 4 Maret 2025, unduh di https://contoh.example/sk")).findings == [])
    }

    @Test("A number that cannot be read has been reported when the card was read")
    func wrongKind() { #expect(Checked(card(number: "nomor: [12, 13]")).findings(of: DecreeNumber.self) == []) }
}
