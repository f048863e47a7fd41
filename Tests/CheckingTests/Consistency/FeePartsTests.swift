import Testing

@testable import Checking

@Suite("fee.parts")
struct FeePartsTests {
    private func card(_ fee: String) -> String {
        Sound.card.with("Tidak dipungut biaya\n", fee + "\n").with("3. Menandatangani izin\n", "3. Membayar, lalu menandatangani izin\n")
    }

    @Test("A group for some people among groups that are added up is found")
    func found() {
        let card = card("### Umum\n- Rawat jalan: Rp15.000\n### Peserta BPJS\n- Gratis")
        #expect(Checked(card).findings(of: FeeParts.self) == ["fee.parts 43:1-9 ‹### Umum›", "fee.parts 45:1-17 ‹### Peserta BPJS›"])
        #expect(
            Checked(card).messages(of: FeeParts.self).first
                == "Kelompok “Umum” tidak dibayar semua orang, sehingga jumlah biaya tidak dihitung → jika hanya untuk sebagian orang, tulis judulnya “### Bagi …”; kelompok lain dijumlahkan"
        )
        #expect(Checked(card).messages(of: FeeParts.self, in: .english).count == 2)
        #expect(Checked(self.card("### Retribusi\n- Papan: Rp15.000\n### Denda bila terlambat\n- Rp5.000")).findings(of: FeeParts.self).count == 1)
    }

    @Test(
        "Groups that everybody pays, cases, and a group alone are silent",
        arguments: [
            "### Beban\n- Hilang: Rp1.000.000\n### Paspor\n- Paspor: Rp350.000", "### Umum\n- Rp15.000",
            "### Bagi umum\n- Rp15.000\n### Bagi peserta BPJS\n- Gratis", "- Umum: Rp15.000\n- Peserta BPJS: gratis",
            "### Izin\n- Gratis\n### Jaminan bongkar\n- Rp250.000",
        ])
    func nearMiss(fee: String) {
        #expect(Checked(card(fee)).findings(of: FeeParts.self) == [])
    }
}
