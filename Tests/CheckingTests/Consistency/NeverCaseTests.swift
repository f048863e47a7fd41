import Testing

@testable import Checking

@Suite("case.never")
struct NeverCaseTests {
    private func card(_ requirements: String) -> String {
        Sound.card.with("2. Surat keterangan usaha dari kelurahan\n", "2. Surat keterangan usaha dari kelurahan\n\(requirements)\n")
            .with("topik: [usaha]\n", "topik: [usaha]\nkasus:\n  sebab: [hilang, rusak]\n  pemohon: [dewasa, anak]\n")
    }

    @Test("An item for one case in a group for another is found")
    func found() {
        let card = card("### Bagi hilang\n1. Papan izin\n   - Untuk: rusak")
        #expect(Checked(card).findings == ["case.never 24:13-18 ‹rusak›"])
        #expect(
            Checked(card).messages(of: NeverCase.self) == [
                "Kasus “rusak” tidak pernah terjadi bersama “hilang” → pindahkan keluar dari kelompok itu, atau perbaiki kasusnya"
            ])
        #expect(Checked(card).messages(of: NeverCase.self, in: .english).count == 1)
        #expect(Checked(card).all.first?.related.count == 1)
    }

    @Test("So is a part below its item")
    func parts() {
        let card = card("3. Bukti, berupa:\n   - Untuk: hilang\n   - surat laporan\n     - Untuk: rusak\n   - foto")
        #expect(Checked(card).findings(of: NeverCase.self) == ["case.never 25:15-20 ‹rusak›"])
    }

    @Test(
        "Cases that can come together are silent",
        arguments: [
            "### Bagi hilang\n1. Papan izin\n   - Untuk: anak", "### Bagi hilang\n1. Papan izin\n   - Untuk: hilang",
            "### Bagi hilang\n1. Papan izin\n   - Untuk: hilang; rusak", "### Bagi warga asing\n1. Papan izin\n   - Untuk: pelajar",
            "### Bagi hilang\n1. Papan izin\n   - Untuk: pelajar", "3. Papan izin\n   - Untuk: rusak\n4. Surat\n   - Untuk: hilang",
        ])
    func nearMiss(requirements: String) {
        #expect(Checked(card(requirements)).findings(of: NeverCase.self) == [])
    }
}
