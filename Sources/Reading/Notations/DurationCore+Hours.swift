import Bytes
import ServiceStandard

/// Clock times and days of the week, which no duration is.
extension DurationCore {
    /// Passes over a clock time or a day of the week.
    static func takeHours(_ scanner: inout TextScanner) -> Range<Int>? {
        let start = scanner.position
        guard let byte = scanner.next else { return nil }
        if ASCII.isDigit(byte) {
            guard HoursWords.takeTime(&scanner) != nil else { return nil }
            let end = scanner.position
            scanner.skipSpaces()
            // "1.30 jam" counts hours.
            var copy = scanner
            if takeUnit(&copy) == nil {
                scanner.position = end
                return start..<end
            }
        } else if ASCII.isLetter(byte) {
            if scanner.take(word: "setiap hari") || scanner.take(word: "every day") || scanner.take(word: "daily") {
                return start..<scanner.position
            }
            if scanner.take(word: "minggu") || scanner.take(word: "hari minggu") {
                // A week, unless it stands among days; "hari Minggu" is a day.
                if ASCII.lowercased(scanner.byte(at: start)) == 0x68 { return start..<scanner.position }
                scanner.position = start
                return nil
            }
            if HoursWords.weekdays.take(&scanner) != nil { return start..<scanner.position }
            if HoursWords.clock.take(&scanner) != nil {
                scanner.skipSpaces()
                if let byte = scanner.next, ASCII.isDigit(byte) {
                    // "jam 8": a clock time; "jam 30 menit" would be none, but nobody writes it.
                    return start..<scanner.position
                }
            }
        }
        scanner.position = start
        return nil
    }
}
