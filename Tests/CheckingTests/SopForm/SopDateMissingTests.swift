import Testing

@testable import Checking

@Suite("sop.no-date")
struct SopDateMissingTests {
    @Test("The dates that are missing are named together")
    func found() {
        let one = Sound.sop.with("tanggal-efektif: 2025-03-04\n", "")
        #expect(Checked.sop(one, SopDateMissing.self) == ["sop.no-date 2:8-29 ‹Pemberian Izin Contoh›"])
        #expect(Checked.words(one, SopDateMissing.self) == ["SOP ini tidak menyebut tanggal efektif → tulis “tanggal-efektif: …”, misalnya 2025-03-04"])
        let both = one.with("tanggal-pembuatan: 2025-02-20\n", "")
        #expect(
            Checked.words(both, SopDateMissing.self) == [
                "SOP ini tidak menyebut tanggal pembuatan dan tanggal efektif → tulis “tanggal-pembuatan: …” dan “tanggal-efektif: …”, misalnya 2025-03-04"
            ])
        #expect(
            Checked.words(both, SopDateMissing.self, .english) == [
                "This SOP does not give its date of creation and its date of effect → write “tanggal-pembuatan: …” and “tanggal-efektif: …”, for instance 2025-03-04"
            ])
    }

    @Test("An SOP that was never revised lacks no date", arguments: ["tanggal-revisi: \"-\"\n", ""])
    func silent(revision: String) {
        #expect(Checked.sop(Sound.sop.with("tanggal-revisi: 2025-03-01\n", revision), SopDateMissing.self) == [])
    }
}
