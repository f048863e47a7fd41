import Bytes
import Diagnostics
import ServiceStandard

extension DurationTotal {
    /// Whether this takes longer than a promise, for certain. Classes of units are compared where no calendar could make it
    /// otherwise; estimates and "paling cepat" are never exceeded.
    ///
    /// A working day and a day of either kind last a calendar day at least, so any of them exceeds fewer calendar days, weeks
    /// and months. The other way round nothing is sure: "hari" may mean working days, and holidays make those last.
    func exceeds(_ promise: Duration) -> Bool {
        guard promise.isBinding, !isEstimate, let unitClass = promise.maximum?.first.unit.unitClass,
            let limit = promise.most(in: unitClass)
        else { return false }
        if most(unitClass) > limit { return true }
        switch unitClass {
        case .clock: return workingTime > limit
        case .workingDays: return false
        case .days: return most(.days) + most(.workingDays) > limit
        case .calendarDays: return lastsLonger(than: limit)
        case .weeks: return lastsLonger(than: 7 * limit)
        case .months: return lastsLonger(than: 31 * limit)
        }
    }

    /// The sum in words: "26 menit + 3 hari kerja".
    func words(_ language: Language) -> String {
        var bytes: [UInt8] = []
        append(to: &bytes, language: language)
        return bytes.string
    }

    /// The sum of one class, in thousandths of its counting unit.
    private func most(_ unitClass: TimeUnit.Class) -> Int64 { sums(of: unitClass)?.most ?? 0 }

    /// Whether it lasts longer than so many thousandths of calendar days, in days or in hours. Hours within a day of work are
    /// not added to it.
    private func lastsLonger(than limit: Int64) -> Bool {
        let days = most(.workingDays) + most(.days) + most(.calendarDays) + 7 * most(.weeks) + 28 * most(.months)
        return days > limit || most(.clock) / 86_400 > limit
    }

    /// How many thousandths of seconds are worked in it at least where it holds whole days: a working day has 7.5 hours (37.5
    /// a week), a day no fewer, a week five of them, a month twenty. 0 for less than a day.
    var workingTime: Int64 {
        func whole(_ unitClass: TimeUnit.Class) -> Int64 { most(unitClass) / 1000 }
        let days = whole(.workingDays) + whole(.days) + whole(.calendarDays) + 5 * whole(.weeks) + 20 * whole(.months)
        return days > 0 ? days * 27_000_000 + most(.clock) : 0
    }
}
