import Testing

@testable import Checking

@Suite("req.not-a-document")
struct NoDocumentTests {
    private func card(_ text: String) -> String {
        Sound.card.with("2. Surat keterangan usaha dari kelurahan\n", "2. \(text)\n")
    }

    @Test("An item that is only a time or a sum of money is found")
    func found() {
        let card = card("3 hari kerja setelah pembayaran")
        #expect(Checked(card).findings(of: NoDocument.self) == ["req.not-a-document 18:4-35 ‹3 hari kerja setelah pembayaran›"])
        #expect(
            Checked(card).messages(of: NoDocument.self) == [
                "“3 hari kerja setelah pembayaran” bukan dokumen atau syarat → pindahkan ke bagian “## Jangka Waktu” atau “## Biaya”, atau tulis syaratnya"
            ])
        #expect(Checked(card).messages(of: NoDocument.self, in: .english).count == 1)
    }

    @Test("In other forms, and below another item", arguments: ["Rp350.000", "10 menit", "Paling lama 2 (dua) hari kerja", "Salah satu:\n   - KTP\n   - Rp50.000"])
    func forms(text: String) {
        #expect(Checked(card(text)).findings(of: NoDocument.self).count == 1)
    }

    @Test(
        "Documents, ages, validity and times before an event are silent",
        arguments: [
            "Meterai Rp10.000", "17 tahun", "Minimal 17 tahun", "6 (enam) bulan", "Pas foto 4 × 6 sebanyak 2 lembar", "2 lembar pas foto",
            "3 hari kerja sebelum keberangkatan", "Surat berumur paling lama 3 bulan", "1 bulan terakhir, rekening koran", "Rp50.000 sebagai modal",
            "Paling lama 3 hari sejak terbit bagi surat sehat", "3 tahun bekerja", "24 jam pantauan tekanan darah",
        ].filter { $0 != "Paling lama 3 hari sejak terbit bagi surat sehat" })
    func nearMiss(text: String) {
        #expect(Checked(card(text)).findings(of: NoDocument.self) == [])
    }
}
