import Bytes
import Diagnostics
import ServiceStandard
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: [(2023, 2, 29), (2023, 13, 1), (2023, 0, 1), (2023, 4, 31), (0, 1, 1), (10_000, 1, 1), (1900, 2, 29)])
    func refusesDaysThatAreNone(_ year: Int, _ month: Int, _ day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        (2025, 3, 4, "4 Maret 2025", "4 March 2025", "2025-03-04"),
        (2024, 2, 29, "29 Februari 2024", "29 February 2024", "2024-02-29"),
        (987, 12, 31, "31 Desember 987", "31 December 987", "0987-12-31"),
    ])
    func isWritten(_ year: Int, _ month: Int, _ day: Int, _ indonesian: String, _ english: String, _ iso: String) throws {
        let date = try #require(CalendarDate(year: year, month: month, day: day))
        var out: [UInt8] = []
        date.append(to: &out, language: .indonesian)
        #expect(out.string == indonesian)
        out = []
        date.append(to: &out, language: .english)
        #expect(out.string == english)
        out = []
        date.appendISO(to: &out)
        #expect(out.string == iso)
    }

    @Test func isOrderedByTime() throws {
        let dates = try [(2024, 12, 31), (2025, 1, 1), (2025, 1, 2), (2025, 2, 1)].map {
            try #require(CalendarDate(year: $0.0, month: $0.1, day: $0.2))
        }
        #expect(dates.shuffled().sorted() == dates)
    }
}
