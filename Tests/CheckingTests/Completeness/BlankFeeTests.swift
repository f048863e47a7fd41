import Testing

@testable import Checking

@Suite("fee.blank")
struct BlankFeeTests {
    private func findings(_ fee: String) -> [String] { Checked(Sound.card.with("Tidak dipungut biaya", fee)).findings(of: BlankFee.self) }

    @Test("A dash, a placeholder or nothing is no fee")
    func blank() {
        #expect(findings("-") == ["fee.blank 42:4-9 ‹Biaya›"])
        #expect(findings("–") == ["fee.blank 43:1-4 ‹–›"])
        #expect(findings("<!-- belum ditetapkan -->") == ["fee.blank 42:4-9 ‹Biaya›"])
        #expect(findings("…") == ["fee.blank 43:1-4 ‹…›"])
        #expect(findings("Belum ada") == ["fee.blank 43:1-10 ‹Belum ada›"])
        #expect(findings("Rp -") == ["fee.blank 43:1-5 ‹Rp -›"])
        #expect(findings("Retribusi makam:") == ["fee.blank 43:1-17 ‹Retribusi makam:›"])
        #expect(findings("Rp ……………..") == ["fee.blank 43:1-21 ‹Rp ……………..›"])
        #expect(findings("- Rp. ................................").count == 1)
        #expect(findings("- Surat: Rp ……………..").count == 1)
        #expect(findings("- Rp50.000 ……") == [])
        #expect(findings("Rp …… sesuai radius") == [])
        #expect(findings("Diatur kemudian.") == ["fee.blank 43:1-17 ‹Diatur kemudian.›"])
    }

    @Test("It says that blank is not free")
    func words() {
        let card = Sound.card.with("Tidak dipungut biaya", "–")
        let remedy = "tulis jumlahnya, misalnya “Rp50.000 per surat”, atau “Tidak dipungut biaya” bila memang gratis"
        #expect(
            Checked(card).messages(of: BlankFee.self) == ["Biaya hanya ditulis “–”; kosong tidak sama dengan gratis → \(remedy)"])
        #expect(
            Checked(card).messages(of: BlankFee.self, in: .english) == [
                "The fee is given as “–” only; blank is not free → write the amount, such as “Rp50.000 per surat”, or “Tidak dipungut biaya” if it is free"
            ])
        #expect(
            Checked(Sound.card.with("Tidak dipungut biaya", "")).messages(of: BlankFee.self) == [
                "Bagian biaya kosong; kosong tidak sama dengan gratis → \(remedy)"
            ])
        #expect(
            Checked(Sound.card.with("Tidak dipungut biaya", "…")).messages(of: BlankFee.self) == [
                "Bagian biaya hanya memuat “…”, sehingga biayanya tidak diketahui → \(remedy)"
            ])
    }

    @Test("A line left blank beside amounts is found by itself")
    func line() {
        #expect(findings("- Izin baru: Rp50.000\n- Perpanjangan: -") == ["fee.blank 44:3-18 ‹Perpanjangan: -›"])
        #expect(
            findings("| Jenis | Tarif |\n| --- | --- |\n| Izin baru | Rp50.000 |\n| Perpanjangan | - |") == [
                "fee.blank 46:1-21 ‹| Perpanjangan | - |›"
            ])
        let card = Sound.card.with("Tidak dipungut biaya", "- Izin baru: Rp50.000\n- Perpanjangan:")
        #expect(
            Checked(card).messages(of: BlankFee.self).map { $0.prefix { $0 != "→" } } == [
                "Biaya “Perpanjangan” dikosongkan; kosong tidak sama dengan gratis "
            ])
    }

    @Test("Zero alone is said in words", arguments: ["0", "Rp0", "Rp 0", "Rp. 0,-", "Rp0,00", "Rp. 0 (nol) Rupiah."])
    func zero(fee: String) {
        #expect(findings(fee) == ["fee.blank 43:1-\(fee.count + 1) ‹\(fee)›"])
        #expect(
            Checked(Sound.card.with("Tidak dipungut biaya", fee)).messages(of: BlankFee.self) == [
                "Biaya hanya ditulis “\(fee)”; angka nol saja dapat dikira belum diisi → tulis “Tidak dipungut biaya” bila memang gratis"
            ])
    }

    @Test(
        "A fee that is said is silent, in whatever form",
        arguments: [
            "Gratis", "Nihil", "Tidak ada", "Tanpa biaya", "Rp50.000", "Sesuai Perda Kota Contoh Nomor 3 Tahun 2023",
            "Sesuai peraturan perundang-undangan", "Rp0 (gratis)", "Rp0, tidak dipungut biaya", "- Pelajar: Rp0\n- Umum: Rp50.000", "Rp. 0 / Gratis",
            "Rp0 bagi peserta BPJS", "Rp …………….. sesuai radius", "Ada biaya perkara yang dihitung berdasarkan Surat Keputusan Ketua",
            "Peserta BPJS gratis, umum sesuai Perda", "Dibebani biaya fotokopi", "500,00",
            "Biaya dibayar di bank.\n\n- Izin baru: Rp50.000", "Biaya ditanggung APBD", "Ditanggung BPJS Kesehatan", "![Tarif](tarif.png)",
            "[Tarif](https://contoh.example/tarif)", "| Golongan | Besaran |\n| --- | --- |\n| A | lihat lampiran |",
            "- Perpanjangan: -\n  - Catatan: hanya penerbitan pertama yang berbayar", "Menyesuaikan nilai perolehan objek pajak yang tertera pada akta jual beli",
            "Retribusi makam:\n\n- Kelas I: Rp50.000", "Tidak dipungut biaya, kecuali:\n\n- Kamar VIP: Rp50.000",
            "### Izin\n- Penerbitan: tidak dipungut biaya\n### Jaminan\n- Reklame: Rp250.000",
        ])
    func nearMiss(fee: String) { #expect(findings(fee) == []) }

    @Test("A card without the section lacks a component, not a fee")
    func missing() {
        let card = Sound.card.with("## Biaya\nTidak dipungut biaya\n\n", "")
        #expect(Checked(card).findings(of: BlankFee.self) == [])
    }
}
