import Testing

@testable import Checking

@Suite("text.twice")
struct TextTwiceTests {
    private static let sentence = "Bawalah semua dokumen asli beserta fotokopinya"

    private func card(_ requirements: String, introduction: String = "Layanan ini untuk warga yang membuka usaha kecil.") -> String {
        Sound.card.with("2. Surat keterangan usaha dari kelurahan\n", "2. Surat keterangan usaha dari kelurahan\n\(requirements)\n")
            .with("Layanan ini untuk warga yang membuka usaha kecil.\n", introduction + "\n")
            .with("topik: [usaha]\n", "topik: [usaha]\nkasus:\n  sebab: [hilang, rusak]\n")
    }

    @Test("A sentence that stands twice is found, in another section too")
    func found() {
        let card = card("\n\(Self.sentence).", introduction: "\(Self.sentence.uppercased()) !")
        #expect(Checked(card).findings(of: TextTwice.self) == ["text.twice 22:1-48 ‹\(Self.sentence).›"])
        #expect(
            Checked(card).messages(of: TextTwice.self) == [
                "“\(Self.sentence).” sudah tertulis di kartu ini → hapus salah satunya, supaya keduanya tidak berbeda kelak"
            ])
        #expect(Checked(card).messages(of: TextTwice.self, in: .english).count == 1)
        #expect(Checked(card).all.first { $0.code == "text.twice" }?.related.count == 1)
    }

    @Test("So is a requirement")
    func requirement() {
        #expect(Checked(card("3. Surat  Keterangan Usaha dari kelurahan;")).findings(of: TextTwice.self) == [])
        #expect(Checked(card("3. Surat Keterangan Usaha, dari kelurahan;")).findings(of: TextTwice.self).count == 1)
    }

    @Test(
        "What different cases or groups need, properties and short texts are silent",
        arguments: [
            "### Bagi hilang\n1. Surat laporan kehilangan dari kepolisian\n### Bagi rusak\n1. Surat laporan kehilangan dari kepolisian",
            "3. Surat laporan kehilangan dari kepolisian\n   - Untuk: hilang\n4. Surat laporan kehilangan dari kepolisian\n   - Untuk: rusak",
            "### Perorangan\n1. Surat laporan kehilangan dari kepolisian\n### Badan usaha\n1. Surat laporan kehilangan dari kepolisian",
            "3. KTP orang tua\n4. KTP orang tua", "3. Akta\n   - Catatan: harus memuat nama dan tempat lahir\n4. Ijazah\n   - Catatan: harus memuat nama dan tempat lahir",
            "3. Surat keterangan usaha dari kelurahan domisili", "3. Surat keterangan usaha dari **kelurahan**",
        ])
    func nearMiss(requirements: String) {
        #expect(Checked(card(requirements)).findings(of: TextTwice.self) == [])
    }

    @Test("Steps and table cells repeat by their nature")
    func steps() {
        let card = Sound.card.with("3. Menandatangani izin\n", "3. Menyerahkan berkas permohonan\n")
        #expect(Checked(card).findings(of: TextTwice.self) == [])
    }
}
