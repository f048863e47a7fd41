import Testing

@testable import Checking

@Suite("fee.prose")
struct FeeProseTests {
    private func card(fee: String, step: String) -> String {
        Sound.card.with("Tidak dipungut biaya\n", fee + "\n").with("3. Menandatangani izin\n", "3. \(step)\n")
    }

    @Test("An amount that the fee section does not state is found")
    func found() {
        let card = card(fee: "- Izin: Rp250.000", step: "Membayar Rp350.000 di bank persepsi lalu menunggu")
            .with("di bank persepsi ", "di loket ")
        #expect(Checked(card).findings == ["fee.prose 33:13-22 ‹Rp350.000›"])
        #expect(
            Checked(card).messages(of: FeeProse.self) == [
                "“Rp350.000” disebut sebagai biaya di sini, tetapi tidak ada pada bagian Biaya → samakan dengan bagian Biaya, atau hapus jumlahnya di sini"
            ])
        #expect(Checked(card).messages(of: FeeProse.self, in: .english).count == 1)
        let free = self.card(fee: "Tidak dipungut biaya", step: "Membayar PNBP sebesar Rp 50.000")
        #expect(Checked(free).findings(of: FeeProse.self) == ["fee.prose 33:26-35 ‹Rp 50.000›"])
    }

    @Test("A summary that says free where something is paid is found")
    func free() {
        let card = card(fee: "- Izin: Rp250.000", step: "Membayar biaya").with("usaha kecil.\nsk", "usaha kecil, gratis.\nsk")
        #expect(Checked(card).findings == ["fee.prose 4:61-67 ‹gratis›"])
        #expect(
            Checked(card).messages(of: FeeProse.self) == [
                "Ringkasan menyebut “gratis”, tetapi bagian Biaya meminta bayaran → samakan ringkasan dengan bagian Biaya"
            ])
        #expect(Checked(card).messages(of: FeeProse.self, in: .english).count == 1)
    }

    @Test(
        "Amounts that are stated, or that are no fee of the service, are silent",
        arguments: [
            "Membayar Rp250.000 di loket", "Membayar Rp 250.000,- di loket", "Membayar biaya Rp400.000 untuk keduanya",
            "Menempel meterai Rp10.000 pada bukti bayar", "Membayar denda Rp50.000 jika terlambat", "Membayar jaminan Rp500.000",
            "Menyiapkan saldo Rp500.000 untuk membayar", "Membayar biaya administrasi bank Rp5.000", "Membayar biaya pengiriman Rp20.000",
            "Menilai usaha dengan modal di atas Rp50.000.000", "Menunjukkan surat nomor 250/2020 dan membayar",
        ])
    func nearMiss(step: String) {
        let fee = "### Izin\n- Izin: Rp250.000\n### Papan\n- Papan: Rp150.000"
        #expect(Checked(card(fee: fee, step: step)).findings(of: FeeProse.self) == [])
    }

    @Test(
        "A summary that agrees, or speaks of some or of a part, is silent",
        arguments: ["usaha kecil, gratis bagi pelajar.", "usaha kecil; formulir gratis.", "usaha kecil, tidak gratis.", "usaha kecil dan gratis konsultasi."])
    func summaries(summary: String) {
        let card = card(fee: "- Izin: Rp250.000", step: "Membayar biaya").with("usaha kecil.\nsk", "\(summary)\nsk").with("contoh bagi warga yang", "contoh, warga yang")
        #expect(Checked(card).findings(of: FeeProse.self) == [])
        #expect(Checked(Sound.card.with("usaha kecil.\nsk", "usaha kecil, gratis.\nsk")).findings(of: FeeProse.self) == [])
    }
}
