import ServiceStandard
import Testing

@Suite("The day of a moment")
struct ClockTests {
    @Test(arguments: [
        (0, 1970, 1, 1), (1_767_225_600, 2026, 1, 1), (1_767_225_599, 2026, 1, 1), (1_767_200_399, 2025, 12, 31),
        (951_782_399 - 7 * 3600, 2000, 2, 28), (951_782_400 - 7 * 3600, 2000, 2, 29), (951_868_800 - 7 * 3600, 2000, 3, 1),
        (4_107_542_400 - 7 * 3600, 2100, 3, 1), (4_107_542_399 - 7 * 3600, 2100, 2, 28), (-62_135_596_800, 1, 1, 1),
        (-1 - 7 * 3600, 1969, 12, 31), (253_402_300_799 - 7 * 3600, 9999, 12, 31),
    ])
    func daysInTheWest(row: (seconds: Int, year: Int, month: Int, day: Int)) {
        #expect(
            CalendarDate(secondsSince1970: row.seconds, in: .wib)
                == CalendarDate(year: row.year, month: row.month, day: row.day))
    }

    @Test("Midnight comes first in the east") func zones() {
        // 2026-01-01 16:00 UTC
        let moment = 1_767_225_600 + 16 * 3600
        #expect(CalendarDate(secondsSince1970: moment - 1, in: .wit) == CalendarDate(year: 2026, month: 1, day: 2))
        #expect(CalendarDate(secondsSince1970: moment, in: .wita) == CalendarDate(year: 2026, month: 1, day: 2))
        #expect(CalendarDate(secondsSince1970: moment, in: .wib) == CalendarDate(year: 2026, month: 1, day: 1))
    }

    @Test(arguments: [Int.max, Int.min, 253_402_300_800, -62_135_700_000]) func outsideTheCalendar(seconds: Int) {
        #expect(CalendarDate(secondsSince1970: seconds, in: .wib) == nil)
    }

    @Test("Each day follows the one before") func everyDay() {
        var last = CalendarDate(secondsSince1970: -86_400 * 366, in: .wita)
        for day in -365..<60_000 {
            let next = CalendarDate(secondsSince1970: day * 86_400, in: .wita)
            guard let a = last, let b = next else { Issue.record("day \(day)"); return }
            let isNext =
                b.day == a.day + 1 && b.month == a.month && b.year == a.year
                || b.day == 1 && a.day == CalendarDate.days(inMonth: a.month, year: a.year)
                    && (b.month == a.month + 1 && b.year == a.year || b.month == 1 && a.month == 12 && b.year == a.year + 1)
            if !isNext { Issue.record("\(a) \(b)") }
            last = next
        }
    }
}
