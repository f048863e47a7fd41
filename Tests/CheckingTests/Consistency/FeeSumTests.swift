import Testing

@testable import Checking

@Suite("fee.sum")
struct FeeSumTests {
    private func card(_ fee: String) -> String {
        Sound.card.with("Tidak dipungut biaya\n", fee + "\n").with("3. Menandatangani izin\n", "3. Membayar, lalu menandatangani izin\n")
    }

    @Test("A total that no word of the card asks for is marked at the second group")
    func found() {
        let card = card("### Pemeriksaan\n- Rp30.000\n### Sertifikat\n- Rp50.000")
        #expect(Checked(card).findings == ["fee.sum 45:1-15 ‹### Sertifikat›"])
        #expect(
            Checked(card).messages(of: FeeSum.self) == [
                "Kelompok “Pemeriksaan” dan “Sertifikat” dijumlahkan, tetapi kartu tidak mengatakannya → jika dibayar bersama, katakan, misalnya “Biaya ini ditambah biaya …”; jika salah satu saja, tulis “### Bagi …” atau satu daftar"
            ])
        #expect(Checked(card).messages(of: FeeSum.self, in: .english).count == 1)
    }

    @Test(
        "Words of adding, groups without a total, and one group are silent",
        arguments: [
            "Pemeriksaan ditambah sertifikat.\n\n### Pemeriksaan\n- Rp30.000\n### Sertifikat\n- Rp50.000",
            "Kedua biaya dibayar bersama-sama.\n\n### Pemeriksaan\n- Rp30.000\n### Sertifikat\n- Rp50.000", "### Biaya beban\n- Rp30.000\n### Paspor\n- Rp50.000", "### Pemeriksaan\n- Rp30.000",
            "### Sewa\n- Rp7.500 per meter persegi\n### Kebersihan\n- Rp10.000 per hari", "### SIM A\n- Rp120.000\n### SIM C\n- Rp100.000",
        ])
    func nearMiss(fee: String) {
        #expect(Checked(card(fee)).findings(of: FeeSum.self) == [])
    }
}
