import Bytes
import Diagnostics
import ServiceStandard

/// The completion time that a card promises for all, for comparison with those of other cards.
struct PromisedTime: Sendable {
    /// What times are compared by; never converted but where nothing is lost: 24 hours are a day, a week is seven.
    struct Value: Hashable, Sendable {
        var unit: TimeUnit.Class
        /// In thousandths of the counting unit of the class.
        var most: Int64
        /// The event it counts from; 0 for none.
        var anchor: UInt64
    }

    let value: Value
    let range: SourceRange

    /// `nil` when the section makes no promise for all, makes several or one with a reservation, or names only a least time.
    init?(_ section: Section) {
        var promise: Sourced<Duration>?
        for group in section.groups.indices {
            for case .times(let lines) in section.groups[group].blocks {
                for place in lines.indices where !lines[place].isPart {
                    guard promise == nil, section.groups[group].condition == nil, lines[place].condition == nil,
                        let duration = lines[place].duration
                    else { return nil }
                    promise = duration
                }
            }
        }
        guard let promise, promise.value.condition == nil, promise.value.reservation == nil, let value = Value(promise.value)
        else { return nil }
        self.value = value
        range = promise.range
    }
}

extension PromisedTime.Value {
    /// The most that a duration allows; `nil` for several durations, for one that sets only a least time, and for one that
    /// ends with an event.
    init?(_ duration: Duration) {
        guard duration.parts.isEmpty, duration.bound != .atLeast, let most = duration.maximum, duration.anchor?.relation != .before
        else { return nil }
        var total: Int64 = 0
        var unit = most.first.unit.unitClass
        for term in [most.first, most.second] {
            guard let term else { continue }
            guard term.unit.unitClass == unit else { return nil }
            total += Int64(term.quantity.thousandths) &* Int64(term.unit.factor)
        }
        switch unit {
        case .clock where total % 86_400_000 == 0:
            unit = .days
            total /= 86_400
        case .weeks:
            unit = .days
            total *= 7
        case .calendarDays: unit = .days
        default: break
        }
        self.init(unit: unit, most: total, anchor: duration.anchor.map { WordsHash.of($0.event).value } ?? 0)
    }

    /// Whether two cards cannot both be right. Times from different events may both be, and so may months and days.
    func contradicts(_ other: PromisedTime.Value) -> Bool {
        guard anchor == other.anchor || anchor == 0 || other.anchor == 0 else { return false }
        if unit == other.unit { return most != other.most }
        return unit != .months && other.unit != .months
    }
}
