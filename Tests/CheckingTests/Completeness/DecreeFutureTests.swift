import ServiceStandard
import Testing

@testable import Checking

@Suite("meta.sk-future")
struct DecreeFutureTests {
    private func checked(on today: CalendarDate?) -> Checked {
        var checked = Checked(Sound.card)
        checked.today = today
        return checked
    }

    @Test("A decree whose day has not come is marked at its date")
    func found() {
        let checked = checked(on: CalendarDate(year: 2025, month: 3, day: 3))
        #expect(checked.findings == ["meta.sk-future 7:12-22 ‹2025-03-04›"])
        #expect(
            checked.messages(of: DecreeFuture.self) == [
                "SK penetapan bertanggal 2025-03-04, padahal hari itu belum tiba → samakan tanggalnya dengan SK; bila SK memang belum ditetapkan, beri `draf: ya` sampai hari itu"
            ])
        #expect(
            checked.messages(of: DecreeFuture.self, in: .english) == [
                "The decree is dated 2025-03-04, a day that has not come yet → copy its date from the decree; if it is not decided yet, set `draf: ya` until that day"
            ])
    }

    @Test("On the day itself and later all is well")
    func sameDay() {
        #expect(checked(on: CalendarDate(year: 2025, month: 3, day: 4)).findings == [])
        #expect(checked(on: CalendarDate(year: 2025, month: 3, day: 5)).findings == [])
    }

    @Test("A build, which knows no day, says nothing of it")
    func build() { #expect(checked(on: nil).findings == []) }
}
