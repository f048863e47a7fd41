import Testing

@testable import Checking

@Suite("sop.long")
struct LongFlowTests {
    /// The sound SOP with so many steps.
    private func sop(_ count: Int) -> String {
        let steps = (4...count).map { "\($0). Menyimpan arsip\n\($0 > 9 ? "    " : "   ")- Pelaksana: Petugas loket\n" }.joined()
        return Sound.sop.with("   - Keluaran: izin\n", "   - Keluaran: izin\n" + steps)
    }

    @Test("The first step beyond twenty is marked")
    func found() {
        #expect(Checked.sop(sop(21), LongFlow.self) == ["sop.long 66:5-20 ‹Menyimpan arsip›"])
        #expect(
            Checked.words(sop(24), LongFlow.self) == [
                "Alur ini mempunyai 24 langkah, lebih dari 20 → bagi menjadi beberapa SOP yang saling disebut pada “Keterkaitan”"
            ])
        #expect(
            Checked.words(sop(24), LongFlow.self, .english) == [
                "This flow has 24 steps, more than 20 → divide it into several SOPs that name each other under “Keterkaitan”"
            ])
    }

    @Test("Twenty steps are silent, and so are two flows that have more together")
    func silent() {
        #expect(Checked.sop(sop(20), LongFlow.self) == [])
        let flow = "### Alur kedua\n" + (1...15).map { "\($0). Menyimpan arsip\n\($0 > 9 ? "    " : "   ")- Pelaksana: Petugas loket\n" }.joined()
        let two = sop(15).with("## Prosedur\n", "## Prosedur\n### Alur pertama\n").with("## Kualifikasi", flow + "\n## Kualifikasi")
        #expect(Checked.sop(two, LongFlow.self) == [])
    }
}
