import Testing

@testable import Checking

@Suite("fee.contradiction")
struct FeeContradictionTests {
    private static func card(_ fees: String) -> Checked {
        Checked(
            Sound.card.with("## Biaya\nTidak dipungut biaya\n", "## Biaya\n\(fees)\n")
                .with("topik: [usaha]\n", "topik: [usaha]\nkasus:\n  sebab: [hilang, rusak]\n"))
    }

    @Test("Free and an amount for one thing are told at the second, with the first")
    func found() {
        let site = Self.card("- Gratis\n- Rp50.000")
        #expect(site.findings(of: FeeContradiction.self) == ["fee.contradiction 46:3-11 ‹Rp50.000›"])
        #expect(site.all.first { $0.code == "fee.contradiction" }?.related.map { "\($0.line):\($0.column)" } == ["45:3"])
        #expect(
            site.messages(of: FeeContradiction.self) == [
                "“Rp50.000” di sini, tetapi “Gratis” untuk hal yang sama → hapus yang tidak berlaku, atau tulis untuk apa atau bagi siapa masing-masing berlaku"
            ])
        #expect(
            site.messages(of: FeeContradiction.self, in: .english) == [
                "“Rp50.000” here but “Gratis” for the same thing → delete the one that does not hold, or say for what or for whom each of them holds"
            ])
    }

    @Test(
        "In one line, in paragraphs, tables and beside a list; with the same name, case or part",
        arguments: [
            "Gratis\nRp50.000", "Gratis, Rp50.000", "Rp50.000 atau gratis", "Tidak dipungut biaya\n\nRp50.000 per permohonan",
            "Gratis\n\n- Rp50.000", "- Surat: gratis\n- surat: Rp50.000", "- Biaya: gratis\n- Tarif: Rp50.000", "- Rp0\n- Rp50.000",
            "- Gratis\n  - Untuk: hilang\n- Rp50.000\n  - Untuk: hilang", "### Surat\n- Gratis\n- Rp50.000",
            "Rp.25.000\n## Biaya\nGratis", "- Gratis\n\n## Tarif\n- Rp50.000",
            "| Jenis | Tarif |\n| --- | --- |\n| Surat | Gratis |\n| Surat | Rp50.000 |",
        ])
    func more(fees: String) {
        #expect(Self.card(fees).findings(of: FeeContradiction.self).count == 1)
    }

    @Test(
        "Whatever may part the two is silent",
        arguments: [
            "- Surat pertama: gratis\n- Surat pengganti: Rp50.000", "- Gratis\n  - Untuk: hilang\n- Rp50.000\n  - Untuk: rusak",
            "- Gratis bagi pelajar\n- Rp50.000", "- Peserta BPJS: gratis\n- Umum: Rp50.000", "- Gratis\n- Rp5.000 per lembar salinan",
            "- Gratis\n- Denda: Rp50.000", "- Gratis\n- Rp50.000 untuk salinan", "- Gratis\n- Rp50.000\n  - Catatan: bila diantar",
            "### Surat\n- Gratis\n### Salinan\n- Rp50.000", "- Gratis\n## Tarif\n### Salinan\n- Rp50.000", "- Gratis\n## Tarif\n- Denda: Rp50.000", "Gratis – Rp50.000", "- Gratis\n- Sesuai Perda Nomor 3 Tahun 2019",
            "- Gratis\n- Tidak dipungut biaya", "- Rp50.000\n- Rp75.000", "- Gratis\n- Rp50.000*\n- *bila hilang",
            "Tidak ada biaya tambahan\n\n- Rp50.000", "Rp0 (gratis)", "Gratis selain meterai Rp10.000",
            "| Jenis | Satuan | Tarif |\n| --- | --- | --- |\n| Surat | per surat | Gratis |\n| Kilat | per surat | Rp50.000 |",
        ])
    func silent(fees: String) {
        #expect(Self.card(fees).findings(of: FeeContradiction.self) == [])
    }
}
