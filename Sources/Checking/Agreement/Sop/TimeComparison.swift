import ServiceStandard

extension DurationTotal {
    /// Whether this takes longer than a promise, for certain: in units of one class, or where whole working days stand against
    /// less than one. Nothing else is converted; `nil` promises, estimates and "paling cepat" are never exceeded.
    func exceeds(_ promise: Duration) -> Bool {
        guard promise.parts.isEmpty, promise.bound == .exact || promise.bound == .atMost, promise.maximum != nil, !isEstimate
        else { return false }
        var most = DurationTotal()
        most.add(promise)
        let classes = TimeUnit.Class.allCases.filter { most.sums(of: $0) != nil }
        guard classes.count == 1, let limit = most.sums(of: classes[0])?.most else { return false }
        if let own = sums(of: classes[0])?.most, own > limit { return true }
        switch classes[0] {
        case .clock:
            // 7.5 hours are a working day.
            let days = [.workingDays, .days, .calendarDays].contains { (sums(of: $0)?.most ?? 0) >= 1000 }
            return limit < 27_000_000 && days
        case .days, .calendarDays:
            // So many working days are never fewer days.
            return (sums(of: .workingDays)?.most ?? 0) > limit
        default: return false
        }
    }
}
