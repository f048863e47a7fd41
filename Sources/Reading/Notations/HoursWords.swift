import Bytes
import ServiceStandard

/// The words of opening hours.
enum HoursWords {
    /// Days of the week, Monday being 0. "Minggu" is also a week: only a reader of opening hours may take it.
    static let weekdays = KeywordTable<Int>([
        ("senin", 0), ("selasa", 1), ("rabu", 2), ("kamis", 3), ("jum'at", 4), ("jum'ad", 4), ("sabtu", 5),
        ("minggu", 6), ("ahad", 6),
        ("monday", 0), ("mondays", 0), ("mon", 0), ("tuesday", 1), ("tuesdays", 1), ("tue", 1), ("wednesday", 2),
        ("wednesdays", 2), ("wed", 2), ("thursday", 3), ("thursdays", 3), ("thu", 3), ("friday", 4), ("fridays", 4),
        ("fri", 4), ("saturday", 5), ("saturdays", 5), ("sat", 5), ("sunday", 6), ("sundays", 6), ("sun", 6),
    ])

    static let zones = KeywordTable<OpeningHours.TimeZone>([("wib", .wib), ("wita", .wita), ("wit", .wit)])

    /// Words before a clock time.
    static let clock = KeywordTable<Void>([("pukul", ()), ("pkl.", ()), ("pkl", ()), ("jam", ()), ("at", ())])

    /// Names of the hours that follow.
    static let names = KeywordTable<Void>([
        ("jam kerja", ()), ("jam pelayanan", ()), ("jam layanan", ()), ("jam operasional", ()), ("jam buka", ()),
        ("jam dinas", ()), ("jam kantor", ()), ("office hours", ()), ("working hours", ()),
    ])

    static let rangeMarks = KeywordTable<Void>([
        ("s/d", ()), ("s.d.", ()), ("s.d", ()), ("sd", ()), ("sampai dengan", ()), ("sampai", ()), ("hingga", ()),
        ("to", ()), ("until", ()), ("through", ()),
    ])

    /// Which half of the day a word behind a time means.
    enum DayHalf: Sendable {
        /// am: 12 is midnight.
        case morning
        /// Pagi: the hour as it is.
        case pagi
        /// Siang: 1 to 5 are after noon.
        case siang
        /// pm, sore, malam: before 12 means after noon.
        case afternoon
    }

    static let dayHalves = KeywordTable<DayHalf>([
        ("am", .morning), ("a.m.", .morning), ("pm", .afternoon), ("p.m.", .afternoon), ("pagi", .pagi),
        ("siang", .siang), ("sore", .afternoon), ("malam", .afternoon),
    ])

    /// The applicant has chosen the time before.
    static let chosen = KeywordTable<Void>([
        ("sesuai waktu yang dipilih", ()), ("sesuai dengan waktu yang dipilih", ()), ("sesuai jadwal yang dipilih", ()),
        ("sesuai dengan jadwal yang dipilih", ()), ("sesuai jam yang dipilih", ()), ("at the time chosen", ()),
        ("as chosen", ()), ("by appointment", ()),
    ])

    /// Words that say nothing between days and hours.
    static let fillers = KeywordTable<Void>([
        ("hari", ()), ("pukul", ()), ("jam", ()), ("mulai", ()), ("dan", ()), ("and", ()), ("dari", ()), ("from", ()),
        ("buka", ()), ("open", ()),
    ])

    /// Passes over a clock time "08.00", "8:00", "12. 30" and gives its minutes; over nothing when it is none.
    ///
    /// Hours 0 to 24 and minutes 0 to 59; 24.00 is the end of the day.
    static func takeTime(_ scanner: inout TextScanner) -> Int? {
        let before = scanner.position
        guard let hour = takeNumber(&scanner, digits: 1...2) else { return nil }
        if scanner.take(0x2E) || scanner.take(0x3A) {
            let afterMark = scanner.position
            scanner.skipSpaces()
            if scanner.position - afterMark <= 2, let minute = takeNumber(&scanner, digits: 2...2), minute < 60,
                hour < 24 || hour == 24 && minute == 0
            {
                return hour * 60 + minute
            }
        }
        scanner.position = before
        return nil
    }

    /// Passes over that many digits, if no more follow.
    static func takeNumber(_ scanner: inout TextScanner, digits: ClosedRange<Int>) -> Int? {
        let before = scanner.position
        var value = 0
        while let byte = scanner.next, ASCII.isDigit(byte), scanner.position - before <= digits.upperBound {
            value = value * 10 + Int(byte - 0x30)
            scanner.position += 1
        }
        if digits.contains(scanner.position - before) { return value }
        scanner.position = before
        return nil
    }
}
