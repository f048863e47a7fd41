import Bytes
import ServiceStandard

/// A date as a text gives it: a day, or a month of a year.
public enum WrittenDate: Sendable, Hashable {
    case day(CalendarDate)
    case month(PartialDate)
}

/// Reads dates: "02 Februari 2023", "2025-03-04", "Januari 2014", "tanggal 14 Januari 2019", "04-03-2025".
///
/// Day and month without a year ("11/10") and years of two digits are refused.
public enum DateReader {
    /// Reads a text that holds a date and nothing else.
    public static func read(_ text: ByteSlice) -> NotationResult<WrittenDate> {
        if let refusal = TextScanner.refusal(of: text) { return .failure(refusal) }
        var scanner = TextScanner(text)
        scanner.skipSpaces()
        _ = scanner.take(word: "tanggal") || scanner.take(word: "tgl.") || scanner.take(word: "tgl") || scanner.take(word: "on")
        scanner.skipSpaces()
        _ = scanner.take(0x3A)
        scanner.skipSpaces()
        if HoursWords.weekdays.take(&scanner) != nil {
            _ = scanner.take(0x2C)
            scanner.skipSpaces()
        }
        let start = scanner.position
        let result = take(&scanner)
        if case .success = result {
            scanner.skipSpaces()
            _ = scanner.take(0x2E)
            scanner.skipSpaces()
            guard scanner.isAtEnd else { return .failure(NotationRefusal(.trailingText, scanner.position..<scanner.end)) }
        }
        return result ?? .failure(NotationRefusal(.noDate, start..<scanner.end))
    }

    /// Reads a text that must name a day.
    public static func readDay(_ text: ByteSlice) -> NotationResult<CalendarDate> {
        switch read(text) {
        case .success(.day(let date)): .success(date)
        case .success(.month): .failure(NotationRefusal(.noDate, text.indices))
        case .failure(let refusal): .failure(refusal)
        }
    }

    /// Passes over a date; `nil` when none is next.
    static func take(_ scanner: inout TextScanner) -> NotationResult<WrittenDate>? {
        let start = scanner.position
        if let month = months.take(&scanner) {
            scanner.skipSpaces()
            return takeAfterMonth(&scanner, month, from: start)
        }
        guard let first = takeDigits(&scanner) else { return nil }
        let mark = scanner.next
        if first.count <= 2 {
            let beforeName = scanner.position
            if !scanner.takeDash() { scanner.skipSpaces() }
            if let month = months.take(&scanner) {
                if !scanner.takeDash() { scanner.skipSpaces() }
                return finish(&scanner, day: first.value, month: month, from: start)
            }
            scanner.position = beforeName
        }
        guard let mark, mark == 0x2D || mark == 0x2F || mark == 0x2E else {
            scanner.position = start
            return nil
        }
        scanner.position += 1
        guard let second = takeDigits(&scanner), second.count <= 2 else {
            scanner.position = start
            return nil
        }
        let isYearFirst = first.count == 4
        guard scanner.next == mark else {
            return .failure(NotationRefusal(isYearFirst ? .noDate : .noYear, start..<scanner.position))
        }
        scanner.position += 1
        guard isYearFirst else { return finish(&scanner, day: first.value, month: second.value, from: start) }
        guard let day = takeDigits(&scanner), day.count <= 2 else {
            return .failure(NotationRefusal(.noDate, start..<scanner.position))
        }
        return make(year: first.value, month: second.value, day: day.value, start..<scanner.position)
    }

    /// "Januari 2014", "June 2, 2025".
    private static func takeAfterMonth(
        _ scanner: inout TextScanner, _ month: Int, from start: Int
    ) -> NotationResult<WrittenDate> {
        guard let number = takeDigits(&scanner) else {
            return .failure(NotationRefusal(.noYear, start..<scanner.position))
        }
        if number.count == 4 {
            guard let date = PartialDate(year: number.value, month: month) else {
                return .failure(NotationRefusal(.outOfRange, start..<scanner.position))
            }
            return .success(.month(date))
        }
        scanner.skipSpaces()
        if scanner.take(0x2C) { scanner.skipSpaces() }
        return finish(&scanner, day: number.value, month: month, from: start)
    }

    /// Passes over the year.
    private static func finish(
        _ scanner: inout TextScanner, day: Int, month: Int, from start: Int
    ) -> NotationResult<WrittenDate> {
        guard let year = takeDigits(&scanner) else { return .failure(NotationRefusal(.noYear, start..<scanner.position)) }
        guard year.count == 4 else { return .failure(NotationRefusal(.shortYear, start..<scanner.position)) }
        return make(year: year.value, month: month, day: day, start..<scanner.position)
    }

    private static func make(year: Int, month: Int, day: Int, _ range: Range<Int>) -> NotationResult<WrittenDate> {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            return .failure(NotationRefusal(.outOfRange, range))
        }
        return .success(.day(date))
    }

    private static func takeDigits(_ scanner: inout TextScanner) -> (value: Int, count: Int)? {
        let start = scanner.position
        var value = 0
        while let byte = scanner.next, ASCII.isDigit(byte) {
            if scanner.position - start < 9 { value = value * 10 + Int(byte - 0x30) }
            scanner.position += 1
        }
        return scanner.position > start ? (value, scanner.position - start) : nil
    }

    /// Indonesian names in both spellings, English names, and short forms.
    private static let months = KeywordTable<Int>([
        ("januari", 1), ("januwari", 1), ("january", 1), ("jan.", 1), ("jan", 1),
        ("februari", 2), ("pebruari", 2), ("februwari", 2), ("february", 2), ("feb.", 2), ("feb", 2), ("peb", 2),
        ("maret", 3), ("march", 3), ("mar.", 3), ("mar", 3), ("april", 4), ("apr.", 4), ("apr", 4),
        ("mei", 5), ("may", 5), ("juni", 6), ("june", 6), ("jun.", 6), ("jun", 6), ("juli", 7), ("july", 7),
        ("jul.", 7), ("jul", 7),
        ("agustus", 8), ("august", 8), ("agust.", 8), ("agust", 8), ("agu", 8), ("ags", 8), ("agt", 8), ("aug", 8),
        ("september", 9), ("sept.", 9), ("sept", 9), ("sep.", 9), ("sep", 9),
        ("oktober", 10), ("october", 10), ("okt.", 10), ("okt", 10), ("oct", 10),
        ("november", 11), ("nopember", 11), ("nov.", 11), ("nov", 11), ("nop", 11),
        ("desember", 12), ("december", 12), ("des.", 12), ("des", 12), ("dec", 12),
    ])
}
