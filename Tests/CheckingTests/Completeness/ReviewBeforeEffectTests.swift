import Testing

@testable import Checking

@Suite("meta.review-before")
struct ReviewBeforeEffectTests {
    @Test("A review no later than the standard itself is marked, once", arguments: ["2025-03-04", "2024-03-04"])
    func found(date: String) {
        #expect(Checked(Sound.card.with("tinjau: 2027-03-04", "tinjau: \(date)")).findings == ["meta.review-before 10:9-19 ‹\(date)›"])
    }

    @Test("The decree alone is enough to see it")
    func decree() {
        let card = Sound.card.with("berlaku: 2025-03-04\n", "").with("tinjau: 2027-03-04", "tinjau: 2025-02-04")
        #expect(Checked(card).findings(of: ReviewBeforeEffect.self) == ["meta.review-before 9:9-19 ‹2025-02-04›"])
    }

    @Test("The message names both dates")
    func words() {
        let card = Sound.card.with("tinjau: 2027-03-04", "tinjau: 2024-03-04")
        #expect(
            Checked(card).messages(of: ReviewBeforeEffect.self) == [
                "Tanggal tinjau ulang 2024-03-04 tidak sesudah 2025-03-04, tanggal SK atau mulai berlakunya → periksa kedua tanggal itu; tinjauan berikutnya jatuh sesudah standar berlaku"
            ])
        #expect(
            Checked(card).messages(of: ReviewBeforeEffect.self, in: .english) == [
                "The review of 2024-03-04 is not after 2025-03-04, the date of the decree or of entry into force → check both dates; the next review comes after the standard is in force"
            ])
    }

    @Test("A review on the day after, or with nothing to compare, is silent")
    func nearMiss() {
        #expect(Checked(Sound.card.with("tinjau: 2027-03-04", "tinjau: 2025-03-05")).findings(of: ReviewBeforeEffect.self) == [])
        let card = Sound.card.with("berlaku: 2025-03-04\n", "").with("  tanggal: 2025-03-04\n", "").with("tinjau: 2027-03-04", "tinjau: 2020-03-04")
        #expect(Checked(card).findings(of: ReviewBeforeEffect.self) == [])
    }
}
