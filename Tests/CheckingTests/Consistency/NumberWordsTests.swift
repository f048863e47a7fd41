import Testing

@testable import Checking

@Suite("number.words")
struct NumberWordsTests {
    private static let requirement = "2. Surat keterangan usaha dari kelurahan\n"

    private func card(_ requirement: String) -> String {
        Sound.card.with(Self.requirement, "2. \(requirement)\n")
    }

    @Test("Digits and words that differ are found wherever they stand")
    func found() {
        let card = Sound.card
            .with("Paling lama 4 (empat) hari kerja", "Paling lama 4 (lima) hari kerja")
            .with("ringkasan: Izin contoh bagi warga", "ringkasan: Izin contoh selama 2 (tiga) tahun bagi warga")
            .with(Self.requirement, "2. Pas foto 4 × 6 sebanyak 3 (dua) lembar\n")
        #expect(
            Checked(card).findings == [
                "number.words 4:31-39 ‹2 (tiga)›", "number.words 18:29-36 ‹3 (dua)›",
                "number.words 40:13-21 ‹4 (lima)›",
            ])
        #expect(
            Checked(self.card("Materai 2 (tiga) lembar")).messages(of: NumberWords.self) == [
                "Angka dan kata pada “2 (tiga)” tidak sama → samakan keduanya; yang dihitung baku adalah angkanya"
            ])
        #expect(
            Checked(self.card("Materai 2 (tiga) lembar")).messages(of: NumberWords.self, in: .english) == [
                "The digits and the words of “2 (tiga)” differ → make them agree; the digits are what baku counts with"
            ])
    }

    @Test(
        "In every form in which offices write numbers",
        arguments: [
            ("Bayar Rp350.000 (tiga ratus ribu rupiah)", "350.000 (tiga ratus ribu rupiah)"),
            ("Bayar Rp350.000,- (tiga ratus ribu rupiah)", "350.000,- (tiga ratus ribu rupiah)"),
            ("Salinan empat (5) lembar", "empat (5)"), ("Salinan dua puluh (21) lembar", "dua puluh (21)"),
            ("Salinan 12( dua )lembar", "12( dua )"), ("Salinan 1,5 (satu) jam", "1,5 (satu)"),
        ])
    func forms(_ example: (text: String, marked: String)) {
        let column = 4 + example.text.utf8.count - (example.text.split(separator: example.marked).last.map { example.text.hasSuffix($0) ? $0.utf8.count : 0 } ?? 0) - example.marked.utf8.count
        #expect(
            Checked(card(example.text)).findings(of: NumberWords.self) == [
                "number.words 18:\(column)-\(column + example.marked.utf8.count) ‹\(example.marked)›"
            ])
    }

    @Test("In an SOP of its own too, and in that of a card once")
    func sop() {
        let sop = Sound.sop.with("   - Waktu: 2 hari kerja\n", "   - Waktu: 2 (dua puluh) hari kerja\n")
        #expect(Checked(sop: sop).findings == ["content/sop/sop-izin.md: number.words 30:13-26 ‹2 (dua puluh)›"])
        let card = Sound.card.with("topik: [usaha]\n", "topik: [usaha]\nsop:\n  nomor: SOP-1\n")
            .with("   - Waktu: 2 hari kerja\n", "   - Waktu: 2 (tiga) hari kerja\n")
        #expect(Checked(card).findings(of: NumberWords.self) == ["number.words 38:13-21 ‹2 (tiga)›"])
    }

    @Test(
        "Numbers that agree and brackets that hold none are silent",
        arguments: [
            "Fotokopi 3 (tiga) lembar", "Masa berlaku 2 (dua) tahun", "1 (satu) lembar", "Lihat angka 3 (lihat bawah)",
            "Menurut Pasal 4 (empat)", "Ukuran 2 (5 menit)", "Sebanyak 12 (dua belas) lembar",
            "Modal 1.000.000 (satu juta)", "Modal Rp50.000,00 (lima puluh ribu rupiah)", "Telepon (0561) 736541",
            "Perkara 12/3 (empat)", "Formulir A4 (lima)", "Pukul 08.00-11.00 (dua)", "Salah satu (2) dari berikut",
            "Catatan kaki 1 (*)", "Dua puluh (20) lembar", "Tahun 2024 (dua ribu dua puluh empat)", "1,5 (satu setengah) jam",
            "Nilai 3 (tiga koma lima)", "5 (lima", "0 (nol) rupiah", "Anak ke-2 (tiga bersaudara)",
        ])
    func nearMiss(text: String) {
        #expect(Checked(card(text)).findings(of: NumberWords.self) == [])
    }
}
