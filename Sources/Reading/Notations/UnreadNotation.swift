import Bytes
import ServiceStandard

/// Texts that were meant as a sum of money or a length of time, though their notation is none that is known.
enum UnreadNotation {
    // MARK: Money

    /// Whether a text that states no fee names a sum in words: thousands that stand alone ("lima puluh ribu per surat"), or
    /// numbers, misspelt in part, beside "Rp" or "rupiah" ("Rp limaa ribu").
    static func meansAmount(_ text: ByteSlice) -> Bool {
        var scanner = TextScanner(text)
        scanner.skipSpaces()
        if beginsWithThousands(scanner) { return true }
        while true {
            scanner.skipSpaces()
            if scanner.isAtEnd { return false }
            guard scanner.isAtWordStart else {
                scanner.skipToken()
                continue
            }
            if RupiahReader.takeCurrency(&scanner) {
                if isNearNumber(scanner) { return true }
            } else if NumberWords.table.take(&scanner) != nil {
                scanner.skipSpaces()
                if scanner.take(prefix: "rupi") { return true }
            } else {
                scanner.skipToken()
            }
        }
    }

    /// Whether words of a thousand or more stand here, and nothing behind them that they would count.
    private static func beginsWithThousands(_ scanner: TextScanner) -> Bool {
        var scanner = scanner
        guard let value = NumberWords.take(&scanner), value >= 1_000_000 else { return false }
        if FeeMoney.endsAmount(scanner) { return true }
        scanner.skipSpaces()
        return scanner.take(prefix: "rup")
    }

    /// Whether one of the next two words is one of numbers.
    private static func isNearNumber(_ scanner: TextScanner) -> Bool {
        var scanner = scanner
        for _ in 0..<2 {
            if NumberWords.table.take(&scanner) != nil { return true }
            scanner.skipToken()
            scanner.skipSpaces()
        }
        return false
    }

    // MARK: Time

    /// Whether a text that is no duration begins as one, its bound passed over: a number whose unit is misspelt or cut
    /// short ("paling lama dua hr kerja"), or a single unit in one word ("seminggu").
    static func meansTime(_ text: ByteSlice) -> Bool {
        var scanner = TextScanner(text)
        scanner.skipSpaces()
        while DurationWords.bounds.take(&scanner) != nil || DurationWords.fillers.take(&scanner) != nil || scanner.take(0x3A) {
            scanner.skipSpaces()
        }
        if singles.take(&scanner) != nil {
            // "Sehari-hari" and "setahun sekali" say how often.
            if scanner.next == 0x2D { return false }
            scanner.skipSpaces()
            return !scanner.take(word: "sekali")
        }
        guard case .success? = NumberReader.take(&scanner) else { return false }
        scanner.skipSpaces()
        if cutUnits.take(&scanner) != nil { return true }
        let start = scanner.position
        scanner.skipToken()
        let word = text[start..<scanner.position].map(ASCII.lowercased)
        return word.count > 2 && Spelling.nearest(to: word, among: units) != nil
    }

    /// Whether a unit of time that is cut short stands behind a number: "hr".
    static func isAtCutUnit(_ scanner: TextScanner) -> Bool {
        var scanner = scanner
        scanner.skipSpaces()
        return cutUnits.take(&scanner) != nil
    }

    /// One of a unit in a single word.
    private static let singles = KeywordTable<Void>([
        ("semenit", ()), ("sejam", ()), ("sehari", ()), ("seminggu", ()), ("sepekan", ()), ("sebulan", ()), ("setahun", ()),
    ])
    /// "hr" is "hari" to one office and "hour" to another.
    private static let cutUnits = KeywordTable<Void>([("hr", ()), ("hk", ()), ("jm", ()), ("bl", ()), ("th", ())])
    private static let units: [[UInt8]] = ["menit", "jam", "hari", "minggu", "pekan", "bulan", "tahun"].map { Array($0.utf8) }
}
