import Bytes

/// Days of the week.
public struct WeekdaySet: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Senin.
    public static let monday = WeekdaySet(rawValue: 1)
    /// Selasa.
    public static let tuesday = WeekdaySet(rawValue: 1 << 1)
    /// Rabu.
    public static let wednesday = WeekdaySet(rawValue: 1 << 2)
    /// Kamis.
    public static let thursday = WeekdaySet(rawValue: 1 << 3)
    /// Jumat.
    public static let friday = WeekdaySet(rawValue: 1 << 4)
    /// Sabtu.
    public static let saturday = WeekdaySet(rawValue: 1 << 5)
    /// Minggu, Ahad.
    public static let sunday = WeekdaySet(rawValue: 1 << 6)
    /// Setiap hari.
    public static let all = WeekdaySet(rawValue: 0x7F)
    /// Hari kerja, as far as a text says no more.
    public static let mondayToFriday = WeekdaySet(rawValue: 0x1F)

    /// The day with this place in the week, Monday being 0.
    public init(day: Int) { self.init(rawValue: 1 << UInt8(truncatingIfNeeded: day % 7)) }
    /// From one day to another, over the end of the week if need be.
    public init(from first: Int, through last: Int) {
        var days: WeekdaySet = []
        var day = first % 7
        while true {
            days.insert(WeekdaySet(day: day))
            if day == last % 7 { break }
            day = (day + 1) % 7
        }
        self = days
    }
}

/// When an office or a counter is open (jam layanan), as one text says it.
public struct OpeningHours: Sendable, Hashable {
    public enum TimeZone: UInt8, Sendable, CaseIterable {
        /// Waktu Indonesia Barat, UTC+7.
        case wib
        /// Waktu Indonesia Tengah, UTC+8.
        case wita
        /// Waktu Indonesia Timur, UTC+9.
        case wit
    }

    /// A stretch of a day; times in minutes since midnight, 1440 being midnight at its end and more than that the night after.
    public struct Interval: Sendable, Hashable {
        public var opens: Int
        /// `nil` when the text names no end ("mulai jam 09.00").
        public var closes: Int?
        /// A word on the opening time: "setelah apel pagi".
        public var note: ByteSlice?

        public init(opens: Int, closes: Int?, note: ByteSlice? = nil) {
            self.opens = opens
            self.closes = closes
            self.note = note
        }
    }

    /// Hours of some days.
    public struct Period: Sendable, Hashable {
        /// Empty when the text names no days.
        public var days: WeekdaySet
        /// When it is open; empty when the text names only a break, or says that it is closed.
        public var intervals: [Interval]
        /// Istirahat: when it is closed in between.
        public var breaks: [Interval]
        /// Tutup, libur.
        public var isClosed: Bool

        public init(days: WeekdaySet, intervals: [Interval], breaks: [Interval] = [], isClosed: Bool = false) {
            self.days = days
            self.intervals = intervals
            self.breaks = breaks
            self.isClosed = isClosed
        }
    }

    /// In the order of the text; empty exactly when ``asChosen``.
    public var periods: [Period]
    public var timeZone: TimeZone?
    /// The hours are those the applicant chose before ("sesuai waktu yang dipilih pada aplikasi").
    public var asChosen: Bool
    /// Text before the hours: "Loket pengambilan".
    public var label: ByteSlice?
    /// When they hold: "kecuali hari libur nasional".
    public var condition: ByteSlice?
    /// Text behind that is no part of them; never dropped.
    public var remainder: ByteSlice?

    public init(
        periods: [Period], timeZone: TimeZone? = nil, asChosen: Bool = false, label: ByteSlice? = nil,
        condition: ByteSlice? = nil, remainder: ByteSlice? = nil
    ) {
        self.periods = periods
        self.timeZone = timeZone
        self.asChosen = asChosen
        self.label = label
        self.condition = condition
        self.remainder = remainder
    }
}
