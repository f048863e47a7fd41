import Testing

@testable import Checking

@Suite("sop.same-dates")
struct SameDatesTests {
    private let same = Sound.sop.with("revisi: 2025-03-01", "revisi: 2025-02-20").with("efektif: 2025-03-04", "efektif: 20 Februari 2025")

    @Test("One day for creation, revision and effect is found at the revision")
    func found() {
        #expect(Checked.sop(same, SameDates.self) == ["sop.same-dates 6:17-27 ‹2025-02-20›"])
        #expect(
            Checked.words(same, SameDates.self) == [
                "Tanggal revisi sama dengan tanggal pembuatan dan tanggal efektif → tulis “tanggal-revisi: \"-\"” bila SOP ini belum pernah direvisi"
            ])
        #expect(
            Checked.words(same, SameDates.self, .english) == [
                "The date of revision is that of creation and of effect → write “tanggal-revisi: \"-\"” if this SOP has never been revised"
            ])
    }

    @Test("Two equal dates, and none of revision, are usual")
    func silent() {
        #expect(Checked.sop(same.with("revisi: 2025-02-20", "revisi: \"-\""), SameDates.self) == [])
        #expect(Checked.sop(same.with("revisi: 2025-02-20", "revisi: 2025-02-21"), SameDates.self) == [])
        #expect(Checked.sop(same.with("tanggal-pembuatan: 2025-02-20\n", ""), SameDates.self) == [])
    }
}
