import ServiceStandard
import Testing

@testable import Checking

@Suite("meta.review-past")
struct ReviewPastTests {
    private func checked(on today: CalendarDate?) -> Checked {
        var checked = Checked(Sound.card)
        checked.today = today
        return checked
    }

    @Test("A review whose day is past is marked")
    func found() {
        let checked = checked(on: CalendarDate(year: 2027, month: 3, day: 5))
        #expect(checked.findings == ["meta.review-past 10:9-19 ‹2027-03-04›"])
        #expect(
            checked.messages(of: ReviewPast.self) == [
                "Tanggal tinjau ulang 2027-03-04 sudah lewat → tinjau standar ini, catat hasilnya pada `riwayat`, lalu tulis tanggal tinjau berikutnya"
            ])
        #expect(
            checked.messages(of: ReviewPast.self, in: .english) == [
                "The date of review 2027-03-04 is past → review the standard, note the outcome at `riwayat`, then write the next date of review"
            ])
    }

    @Test("On the day itself it is not past")
    func sameDay() { #expect(checked(on: CalendarDate(year: 2027, month: 3, day: 4)).findings == []) }

    @Test("A build, which knows no day, says nothing of it")
    func build() { #expect(checked(on: nil).findings == []) }

    @Test("A review before the standard itself is one finding, not two")
    func before() {
        let card = Sound.card.with("tinjau: 2027-03-04", "tinjau: 2024-03-04")
        #expect(Checked(card).findings(of: ReviewPast.self) == [])
    }
}
