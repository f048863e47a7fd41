import Testing

@testable import Checking

@Suite("sop.empty-quality")
struct EmptyQualityTests {
    @Test("A step that lacks cells is told once, with all that it lacks")
    func found() {
        let sop = Sound.sop.with("   - Waktu: 5 menit\n   - Keluaran: tanda terima\n", "")
        #expect(Checked.sop(sop, EmptyQuality.self) == ["sop.empty-quality 15:4-33 ‹Menyerahkan berkas permohonan›"])
        #expect(
            Checked.words(sop, EmptyQuality.self) == [
                "Langkah 1 tidak menyebut waktu dan keluaran → tambahkan “- Waktu: …” dan “- Keluaran: …” di bawah langkah itu, atau “-” bila memang tidak ada"
            ])
        #expect(
            Checked.words(sop, EmptyQuality.self, .english) == [
                "Step 1 does not give its time and output → add “- Waktu: …” and “- Keluaran: …” below the step, or “-” if there is none"
            ])
    }

    @Test("A cell whose value is not written is empty")
    func blank() {
        let sop = Sound.sop.with("Waktu: 5 menit", "Waktu:")
        #expect(Checked.words(sop, EmptyQuality.self).count == 1)
    }

    @Test("More than three steps are told together")
    func many() {
        let extra = (4...6).map { "\($0). Menyimpan arsip\n   - Pelaksana: Petugas loket\n   - Waktu: 5 menit\n" }.joined()
        let sop = Sound.sop.with("   - Waktu: 5 menit\n", "").with("   - Keluaran: izin\n", "   - Keluaran: izin\n" + extra)
        #expect(Checked.sop(sop, EmptyQuality.self) == ["sop.empty-quality 15:4-33 ‹Menyerahkan berkas permohonan›"])
        #expect(
            Checked.words(sop, EmptyQuality.self)[0].hasPrefix(
                "Mutu baku 4 langkah belum lengkap: kelengkapan langkah 4, 5, dan 6; waktu langkah 1; keluaran langkah 4, 5, dan 6 →"))
        #expect(
            Checked.words(sop, EmptyQuality.self, .english)[0].hasPrefix(
                "4 steps lack cells of their Mutu Baku: materials of steps 4, 5 and 6; time of step 1; output of steps 4, 5 and 6 →"))
    }

    @Test("A dash says that there is nothing; other words for a cell are known", arguments: ["Keluaran: -", "Output: tanda terima", "Keluaran: –"])
    func silent(output: String) {
        #expect(Checked.sop(Sound.sop.with("Keluaran: tanda terima", output), EmptyQuality.self) == [])
    }
}
