import Testing

@testable import Checking

@Suite("fee.additive")
struct AdditiveFeeTests {
    private func card(_ fee: String) -> String {
        Sound.card.with("Tidak dipungut biaya\n", fee + "\n").with("3. Menandatangani izin\n", "3. Membayar, lalu menandatangani izin\n")
    }

    @Test("A lone joining word between fees is found")
    func found() {
        let card = card("- Denda hilang: Rp1.000.000\n\ndan\n\n- Paspor: Rp350.000")
        #expect(Checked(card).findings == ["fee.additive 45:1-4 ‹dan›"])
        #expect(
            Checked(card).messages(of: AdditiveFee.self) == [
                "Biaya dijumlahkan dengan “dan”, tetapi jumlah seluruhnya tidak disebut → tulis setiap bagian di bawah judul `### …` tersendiri; baku menghitung jumlahnya"
            ])
        #expect(Checked(card).messages(of: AdditiveFee.self, in: .english).count == 1)
        #expect(Checked(self.card("- Beban: Rp1.000.000\n- ditambah\n- Paspor: Rp350.000")).findings(of: AdditiveFee.self) == ["fee.additive 44:3-11 ‹ditambah›"])
    }

    @Test("So is one between two amounts of a line")
    func inLine() {
        #expect(Checked(card("- Beban Rp1.000.000 ditambah paspor Rp350.000")).findings(of: AdditiveFee.self) == ["fee.additive 43:21-29 ‹ditambah›"])
        #expect(Checked(card("Rp1.000.000 ditambah Rp350.000 per permohonan")).findings(of: AdditiveFee.self).count == 1)
        #expect(Checked(card("Rp1.000.000 + Rp350.000")).findings(of: AdditiveFee.self) == ["fee.additive 43:13-14 ‹+›"])
        #expect(Checked(card("Beban Rp1.000.000\ndan\nPaspor Rp350.000")).findings(of: AdditiveFee.self).count == 1)
    }

    @Test(
        "Parts, totals, choices and words about the fee are silent",
        arguments: [
            "### Beban\n- Hilang: Rp1.000.000\n### Paspor\n- Paspor: Rp350.000", "Rp1.000.000 ditambah Rp350.000 (total Rp1.350.000)",
            "Rp1.000.000 + Rp350.000 = Rp1.350.000", "- Elektronik: Rp650.000\n- Nonelektronik: Rp350.000",
            "- Peserta BPJS gratis, umum Rp50.000", "Biaya beban ditambah biaya paspor.\n\n### Beban\n- Hilang: Rp1.000.000\n### Paspor\n- Paspor: Rp350.000",
            "- Kartu dan papan: Rp50.000", "Rp50.000 dan Rp100.000 menurut ukuran", "Rp50.000 – Rp100.000",
            "- Luar kota: Rp150.000 ditambah Rp7.500 per km", "Rp50.000 + Rp1.000 per lembar",
        ])
    func nearMiss(fee: String) {
        #expect(Checked(card(fee)).findings(of: AdditiveFee.self) == [])
    }
}
