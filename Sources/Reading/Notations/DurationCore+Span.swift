import Bytes
import ServiceStandard

/// A number with its unit: "3 (tiga) hari kerja", "2 jam 30 menit", "3 x 24 jam".
extension DurationCore {
    static func takeNumber(_ scanner: inout TextScanner) -> ScannedNumber? {
        let before = scanner.position
        if case .success(let number)? = NumberReader.take(&scanner), number.thousandths <= 1_000_000_000 { return number }
        scanner.position = before
        return nil
    }

    /// Passes over the unit of a number, and over a second, smaller term: "2 jam 30 menit".
    static func takeSpan(_ scanner: inout TextScanner, _ number: ScannedNumber) -> Duration.Span? {
        guard let unit = takeUnit(&scanner) else { return nil }
        let term = Duration.Term(number.quantity, unit)
        if scanner.isAtEnd { return Duration.Span(term) }
        let before = scanner.position
        scanner.skipSpaces()
        if scanner.take(word: "dan") || scanner.take(word: "and") { scanner.skipSpaces() }
        if let second = takeNumber(&scanner), let smaller = takeUnit(&scanner), smaller.rawValue < unit.rawValue,
            second.disagreeing == nil
        {
            return Duration.Span(term, Duration.Term(second.quantity, smaller))
        }
        scanner.position = before
        return Duration.Span(term)
    }

    /// Passes over a third term, "15 detik" behind "1 jam 30 menit"; gives its end.
    static func takeSmaller(_ scanner: inout TextScanner, than unit: TimeUnit) -> Int? {
        let before = scanner.position
        scanner.skipSpaces()
        if scanner.take(word: "dan") || scanner.take(word: "and") { scanner.skipSpaces() }
        if takeNumber(&scanner) != nil, let smaller = takeUnit(&scanner), smaller.rawValue < unit.rawValue {
            return scanner.position
        }
        scanner.position = before
        return nil
    }

    /// Passes over the number said again in words with its unit in one bracket, of which a part may stand behind: "60 (enam
    /// puluh hari) kerja".
    static func takeBracketed(_ scanner: inout TextScanner, _ number: ScannedNumber) -> Duration.Span? {
        let before = scanner.position
        scanner.skipSpaces()
        if scanner.take(0x28) {
            scanner.skipSpaces()
            if let words = takeNumber(&scanner), words.style == .words, words.thousandths == number.thousandths,
                var unit = takeUnit(&scanner)
            {
                scanner.skipSpaces()
                if scanner.take(0x29) {
                    let end = scanner.position
                    scanner.skipSpaces()
                    if unit == .day, scanner.take(word: "kerja") {
                        unit = .workingDay
                    } else if unit == .day, scanner.take(word: "kalender") {
                        unit = .calendarDay
                    } else {
                        scanner.position = end
                        // "14 (empat belas hari) hari kerja"
                        if let again = takeUnit(&scanner) { unit = again }
                    }
                    return Duration.Span(Duration.Term(number.quantity, unit))
                }
            }
        }
        scanner.position = before
        return nil
    }

    /// Passes over "x 24 jam" behind a number.
    static func takeTimes(
        _ scanner: inout TextScanner, _ first: ScannedNumber, notes: inout [NotationNote]
    ) -> Duration.Span? {
        let before = scanner.position
        scanner.skipSpaces()
        var isTimes = scanner.take(0x78) || scanner.take(0x58)
        if !isTimes, scanner.next == 0xC3, scanner.peek(1) == 0x97 {
            scanner.position += 2
            isTimes = true
        }
        scanner.skipSpaces()
        if isTimes, let times = first.quantity.whole, times <= 10_000, let second = takeNumber(&scanner),
            let unit = takeUnit(&scanner)
        {
            second.addNotes(to: &notes)
            return Duration.Span(Duration.Term(Quantity(thousandths: times * second.quantity.thousandths), unit))
        }
        scanner.position = before
        return nil
    }

    static func takeUnit(_ scanner: inout TextScanner) -> TimeUnit? {
        let before = scanner.position
        scanner.skipSpaces()
        if let unit = DurationWords.units.take(&scanner) {
            // "2 working day(s)".
            _ = scanner.take(prefix: "(s)")
            return unit
        }
        // Cells glued together: "10 menitPelapor mendapat …".
        if let unit = DurationWords.units.take(prefixOf: &scanner), let next = scanner.next, next &- 0x41 < 26,
            scanner.byte(at: scanner.position - 1) &- 0x61 < 26
        {
            return unit
        }
        scanner.position = before
        return nil
    }
}
