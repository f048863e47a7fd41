import Bytes

/// Reads numbers in words: "dua puluh lima", "seratus ribu", "satu setengah".
enum NumberWords {
    enum Word: Sendable {
        case unit(Int64)
        /// Sepuluh, sebelas.
        case ten(Int64)
        /// Belas.
        case teen
        /// Puluh, ratus.
        case scale(Int64)
        /// Seratus.
        case hundred
        /// Ribu, juta, miliar, triliun.
        case thousands(Int64)
        /// Seribu, sejuta.
        case one(Int64)
        /// Setengah.
        case half
    }

    static let table = KeywordTable<Word>([
        ("nol", .unit(0)), ("satu", .unit(1)), ("dua", .unit(2)), ("tiga", .unit(3)), ("empat", .unit(4)),
        ("lima", .unit(5)), ("enam", .unit(6)), ("tujuh", .unit(7)), ("delapan", .unit(8)), ("sembilan", .unit(9)),
        ("sepuluh", .ten(10)), ("sebelas", .ten(11)), ("belas", .teen), ("puluh", .scale(10)), ("seratus", .hundred),
        ("ratus", .scale(100)), ("seribu", .one(1000)), ("ribu", .thousands(1000)), ("sejuta", .one(1_000_000)),
        ("juta", .thousands(1_000_000)), ("miliar", .thousands(1_000_000_000)), ("milyar", .thousands(1_000_000_000)),
        ("triliun", .thousands(1_000_000_000_000)), ("setengah", .half),
    ])

    /// Passes over a number in words and gives it in thousandths.
    static func take(_ scanner: inout TextScanner) -> Int64? {
        var total: Int64 = 0
        var group: Int64 = 0
        var unit: Int64?
        var thousands = Int64.max
        var isHalf = false
        var count = 0
        var end = scanner.position

        reading: while true {
            let before = scanner.position
            if count > 0 { scanner.skipSpaces() }
            guard let word = takeWord(&scanner) else { break }
            switch word {
            case .unit(let value):
                // "satu dua" are two numbers, and nothing stands behind a zero.
                if unit != nil || isHalf { break reading }
                unit = value
            case .ten(let value):
                if unit != nil || group % 100 != 0 || isHalf { break reading }
                group += value
            case .teen:
                guard let value = unit, value > 0, group % 100 == 0 else { break reading }
                group += 10 + value
                unit = nil
            case .scale(let value):
                guard let digit = unit, digit > 0, group == 0 || value == 10 && group % 100 == 0 else { break reading }
                group += digit * value
                unit = nil
            case .hundred:
                if unit != nil || group != 0 || isHalf { break reading }
                group = 100
            case .one(let value):
                if unit != nil || group != 0 || isHalf || value >= thousands { break reading }
                total += value
                thousands = value
            case .thousands(let value):
                let factor = group + (unit ?? 0)
                if isHalf, factor == 0, total == 0 {
                    // Setengah juta.
                    isHalf = false
                    total = value / 2
                } else {
                    guard factor > 0, value < thousands, !isHalf else { break reading }
                    total += factor * value
                }
                thousands = value
                group = 0
                unit = nil
            case .half:
                if isHalf { break reading }
                isHalf = true
            }
            count += 1
            end = scanner.position
            _ = before
        }
        scanner.position = end
        guard count > 0 else { return nil }
        return (total + group + (unit ?? 0)) * 1000 + (isHalf ? 500 : 0)
    }

    /// A word of a number; a scale may be glued to it ("duapuluh").
    private static func takeWord(_ scanner: inout TextScanner) -> Word? {
        let before = scanner.position
        if let word = table.take(&scanner) { return word }
        guard let word = table.take(prefixOf: &scanner) else { return nil }
        let behind = scanner.position
        if case .unit = word, let following = table.take(&scanner) {
            switch following {
            case .teen, .scale, .thousands:
                scanner.position = behind
                return word
            default: break
            }
        }
        scanner.position = before
        return nil
    }
}
