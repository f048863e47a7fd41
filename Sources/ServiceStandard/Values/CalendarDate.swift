import Bytes
import Diagnostics

/// A day of the Gregorian calendar that exists.
public struct CalendarDate: Sendable, Hashable, Comparable {
    /// 1 to 9999.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    public let day: Int

    /// `nil` when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDate.days(inMonth: month, year: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// How many days a month has.
    public static func days(inMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    /// Appends "4 Maret 2025" or "4 March 2025".
    public func append(to out: inout [UInt8], language: Language) {
        out.append(decimal: day)
        out.append(ASCII.space)
        MonthName.append(month, to: &out, language: language)
        out.append(ASCII.space)
        out.append(decimal: year)
    }

    /// Appends "2025-03-04" (ISO 8601; also the full-date of RFC 3339).
    public func appendISO(to out: inout [UInt8]) {
        if out.isEmpty { out.reserveCapacity(10) }
        PartialDate.append(padded: year, width: 4, to: &out)
        out.append("-")
        PartialDate.append(padded: month, width: 2, to: &out)
        out.append("-")
        PartialDate.append(padded: day, width: 2, to: &out)
    }
}

/// A month of a year, where a text names no day: "Januari 2014".
public struct PartialDate: Sendable, Hashable, Comparable {
    public let year: Int
    public let month: Int

    /// `nil` when there is no such month.
    public init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
    }

    public static func < (a: PartialDate, b: PartialDate) -> Bool { (a.year, a.month) < (b.year, b.month) }

    /// Appends "Januari 2014" or "January 2014".
    public func append(to out: inout [UInt8], language: Language) {
        MonthName.append(month, to: &out, language: language)
        out.append(ASCII.space)
        out.append(decimal: year)
    }

    /// Appends "2014-01".
    public func appendISO(to out: inout [UInt8]) {
        PartialDate.append(padded: year, width: 4, to: &out)
        out.append("-")
        PartialDate.append(padded: month, width: 2, to: &out)
    }

    static func append(padded value: Int, width: Int, to out: inout [UInt8]) {
        var unit = 1
        for _ in 1..<width { unit *= 10 }
        while unit > 0 {
            out.append(0x30 + UInt8(truncatingIfNeeded: value / unit % 10))
            unit /= 10
        }
    }
}

/// The names of the months.
enum MonthName {
    private static let indonesian: [StaticString] = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
    ]
    private static let english: [StaticString] = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    static func append(_ month: Int, to out: inout [UInt8], language: Language) {
        out.append((language == .indonesian ? indonesian : english)[month - 1])
    }
}
