import Testing

@testable import Checking

@Suite("sop.revision-before")
struct RevisionBeforeTests {
    @Test("A revision before the creation is found, and so is an effect before it")
    func found() {
        let sop = Sound.sop.with("revisi: 2025-03-01", "revisi: 2024-03-01")
        #expect(Checked.sop(sop, RevisionBefore.self) == ["sop.revision-before 6:17-27 ‹2024-03-01›"])
        #expect(
            Checked.words(sop, RevisionBefore.self) == [
                "Tanggal revisi 1 Maret 2024 mendahului tanggal pembuatan 20 Februari 2025 → periksa kedua tanggal itu pada naskah yang disahkan"
            ])
        let both = sop.with("efektif: 2025-03-04", "efektif: 19 Februari 2025")
        #expect(Checked.sop(both, RevisionBefore.self).last == "sop.revision-before 7:18-34 ‹19 Februari 2025›")
        #expect(
            Checked.words(both, RevisionBefore.self, .english).last
                == "The date of effect, 19 February 2025, lies before the date of creation, 20 February 2025 → compare both dates with the signed sheet")
    }

    @Test("The same day, no revision, and a revision after the effect are no contradiction")
    func silent() {
        #expect(Checked.sop(Sound.sop.with("efektif: 2025-03-04", "efektif: 2025-02-20"), RevisionBefore.self) == [])
        #expect(Checked.sop(Sound.sop.with("revisi: 2025-03-01", "revisi: \"-\""), RevisionBefore.self) == [])
        #expect(Checked.sop(Sound.sop.with("revisi: 2025-03-01", "revisi: 2026-01-05"), RevisionBefore.self) == [])
        #expect(Checked.sop(Sound.sop.with("tanggal-pembuatan: 2025-02-20\n", ""), RevisionBefore.self) == [])
    }
}
