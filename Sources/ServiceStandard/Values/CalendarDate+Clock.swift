extension CalendarDate {
    /// The day that a moment falls on.
    ///
    /// - Parameters:
    ///   - seconds: since the beginning of 1970, in UTC.
    ///   - zone: whose day it is.
    /// - Returns: `nil` for a moment before year 1 or after year 9999.
    public init?(secondsSince1970 seconds: Int, in zone: OpeningHours.TimeZone) {
        // Years that begin in March, so that a leap day is the last of its year; 400 of them have 146,097 days.
        let limit = 400_000_000_000
        guard (-limit...limit).contains(seconds) else { return nil }
        let days = Self.floor(seconds + zone.hoursAheadOfUTC * 3600, 86_400) + 719_468
        let era = Self.floor(days, 146_097)
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// The quotient, rounded down.
    private static func floor(_ number: Int, _ divisor: Int) -> Int {
        let quotient = number / divisor
        return number % divisor < 0 ? quotient - 1 : quotient
    }
}

extension OpeningHours.TimeZone {
    /// How many hours its clocks are ahead of UTC.
    public var hoursAheadOfUTC: Int {
        switch self {
        case .wib: 7
        case .wita: 8
        case .wit: 9
        }
    }
}
