import ServiceStandard

/// Why a reader gives no value for a text, and where the reason stands.
public struct NotationRefusal: Error, Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
        /// Nothing but white space, or a dash alone.
        case emptyText
        /// Longer than any notation is; see ``TextScanner/longest``.
        case tooLong
        /// No number where one is needed.
        case noNumber
        /// A number without its unit of time.
        case noUnit
        /// A unit of time without a number.
        case unitWithoutNumber
        /// Digits, dots, commas or strokes that can be read in more than one way.
        case ambiguousNumber
        /// Two durations of different units with "atau" between them: which one holds is not said.
        case alternatives
        /// A time of more than two units ("1 jam 30 menit 15 detik"), of which none may be left out.
        case manyUnits
        /// How long something lasts, how often it comes, what the applicant does: no time that the service takes.
        case noPromise
        /// Hours or weeks of work ("24 jam kerja"), which are no hours of the clock.
        case workingHours
        /// A word behind "hari" that was meant as one of its units; which one.
        case misspeltUnit(TimeUnit)
        /// A number too large to be meant, or a day, month or hour that does not exist.
        case outOfRange
        /// Rupiah with decimals other than 00; sen are not charged.
        case decimalsOfRupiah
        /// Money in a currency other than rupiah.
        case foreignCurrency
        /// The text does not speak of money.
        case noAmount
        /// Clock times or days of the week: opening hours, not a duration.
        case openingHours
        /// Neither clock times nor days of the week.
        case noHours
        /// No day, month and year where they are needed.
        case noDate
        /// Day and month without a year.
        case noYear
        /// A year of two digits.
        case shortYear
        /// Neither an address nor a number that can be reached.
        case noChannel
        /// Digits that are no telephone number.
        case badNumber
        /// An e-mail address with a space in it, of which no half may be written to.
        case brokenAddress
        /// No name of a regulation.
        case noCitation
        /// Text behind the value that is no part of it.
        case trailingText

        /// Whether the text names a time that cannot be told, so that no other time of it may stand for the whole.
        var isFinal: Bool {
            switch self {
            case .alternatives, .ambiguousNumber, .manyUnits, .workingHours, .misspeltUnit: true
            default: false
            }
        }
    }

    public var reason: Reason
    /// Where, in the indices of the slice that was read.
    public var range: Range<Int>

    public init(_ reason: Reason, _ range: Range<Int>) {
        self.reason = reason
        self.range = range
    }
}

/// What a reader gives: the value, or the reason why there is none. Readers never guess.
public typealias NotationResult<Value> = Result<Value, NotationRefusal>

/// One of several values in a text, and where it stands, in the indices of the slice that was read.
public struct Found<Value: Sendable>: Sendable {
    public var value: Value
    public var range: Range<Int>

    public init(_ value: Value, _ range: Range<Int>) {
        self.value = value
        self.range = range
    }
}

extension Found: Equatable where Value: Equatable {}
