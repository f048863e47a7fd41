import Bytes

/// What stands behind a telephone number and is no more of it: "24 jam", "08.00-15.00", "8-15", "24/7".
enum PhoneTail {
    /// Whether one or two digits, by themselves or behind a whole number, begin a count or a time.
    ///
    /// - Parameters:
    ///   - value: of the digits.
    ///   - scanner: stands behind them.
    ///   - isAfterDash: whether a dash stands before them.
    static func begins(_ value: UInt64, _ scanner: TextScanner, _ isAfterDash: Bool) -> Bool {
        var copy = scanner
        if value <= 24 {
            if copy.take(0x2E) || copy.take(0x3A), let minutes = HoursWords.takeNumber(&copy, digits: 2...2), minutes < 60, !goesOn(copy) {
                return true
            }
            copy = scanner
            if value == 24, copy.take(0x2F), copy.take(0x37), !isDigit(copy.next) { return true }
            copy = scanner
            // The last digits of a range stand behind a dash, too: "021-5296084-95".
            if !isAfterDash, copy.takeDash(), let hour = HoursWords.takeNumber(&copy, digits: 1...2), hour <= 24, !isDigit(copy.next) {
                return true
            }
        }
        copy = scanner
        copy.skipSpaces()
        return units.take(&copy) != nil
    }

    /// Whether more digits stand right behind, as in "08.12.345.678".
    private static func goesOn(_ scanner: TextScanner) -> Bool { isDigit(scanner.next) || scanner.next == 0x2E && isDigit(scanner.peek(1)) }

    private static func isDigit(_ byte: UInt8?) -> Bool { byte.map(ASCII.isDigit) ?? false }

    private static let units = KeywordTable<Void>([
        ("jam", ()), ("hari", ()), ("menit", ()), ("x", ()), ("kali", ()), ("wib", ()), ("wita", ()), ("wit", ()), ("orang", ()),
        ("line", ()), ("lines", ()), ("saluran", ()), ("hours", ()), ("hour", ()), ("days", ()),
    ])
}
