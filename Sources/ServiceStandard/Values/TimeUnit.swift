/// What a duration is counted in.
///
/// `day` (hari), `workingDay` (hari kerja) and `calendarDay` (hari kalender) are three things; none is ever converted
/// into another.
public enum TimeUnit: UInt8, Sendable, CaseIterable {
    /// Detik.
    case second
    /// Menit.
    case minute
    /// Jam.
    case hour
    /// Hari, without saying of which kind.
    case day
    /// Hari kerja.
    case workingDay
    /// Hari kalender.
    case calendarDay
    /// Minggu.
    case week
    /// Bulan.
    case month
    /// Tahun.
    case year

    /// Units that convert exactly among themselves.
    public enum Class: UInt8, Sendable, CaseIterable {
        /// Years and months; counted in months.
        case months
        case weeks
        case calendarDays
        case days
        case workingDays
        /// Hours, minutes and seconds; counted in seconds.
        case clock
    }

    public var unitClass: Class {
        switch self {
        case .second, .minute, .hour: .clock
        case .day: .days
        case .workingDay: .workingDays
        case .calendarDay: .calendarDays
        case .week: .weeks
        case .month, .year: .months
        }
    }

    /// How many of the counting unit of its class one of this unit is.
    public var factor: Int {
        switch self {
        case .minute: 60
        case .hour: 3600
        case .year: 12
        default: 1
        }
    }
}
