import Testing

@testable import Checking

@Suite("ref.unstable")
struct UnstableReferenceTests {
    private func card(_ note: String) -> String {
        Sound.card.with("Layanan ini untuk warga yang membuka usaha kecil.\n", "\(note)\n")
    }

    @Test("A reference by number is noted")
    func found() {
        let card = card("Bawalah tanda terima dari langkah 1 setiap kali datang.")
        #expect(Checked(card).findings == ["ref.unstable 13:27-36 ‹langkah 1›"])
        #expect(
            Checked(card).messages(of: UnstableReference.self) == [
                "“langkah 1” menjadi keliru bila ada butir yang ditambah atau dihapus → sebut nama hal yang dimaksud, misalnya “pemeriksaan berkas” atau “surat pengantar”"
            ])
        #expect(Checked(card).messages(of: UnstableReference.self, in: .english).count == 1)
        #expect(Checked(self.card("Dokumen pada angka 2 (dua) harus asli.")).findings(of: UnstableReference.self) == ["ref.unstable 13:14-21 ‹angka 2›"])
    }

    @Test("What numbers its own line is none; list-unread tells of it", arguments: ["Langkah 1. Menyerahkan berkas\nLangkah 2. Membayar", "Langkah 1: menyerahkan berkas"])
    func mark(note: String) {
        #expect(Checked(card(note)).findings(of: UnstableReference.self) == [])
    }

    @Test("The name of the thing instead is silent")
    func mended() {
        #expect(Checked(card("Bawalah tanda terima setiap kali datang.")).findings == [])
    }

    @Test(
        "Exits, laws, other cards and amounts are silent",
        arguments: [
            "Menurut Pasal 2 ayat (1).", "Pasal 3 huruf a angka 2.", "Kolom angka 2 pada formulir.", "Lihat langkah 2 pada kartu lain.",
            "Ada 2 langkah.", "Langkah 2 tahun ini.", "Langkah 2/3.",
        ])
    func nearMiss(text: String) {
        #expect(Checked(card(text)).findings(of: UnstableReference.self) == [])
        // The sound card goes back to step 1.
        #expect(Checked(Sound.card).findings(of: UnstableReference.self) == [])
    }
}
