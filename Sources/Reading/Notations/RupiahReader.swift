import Bytes
import ServiceStandard

/// Money as it stands in a text.
struct ScannedMoney {
    var amount: Rupiah
    /// From "Rp" to the last "-" or "Rupiah".
    var range: Range<Int>
    /// Whether the text says that it is money: "Rp" before it, or "rupiah" behind.
    var hasCurrency: Bool
    /// Whether its digits have the shape of money: dots or commas between thousands, decimals behind a comma.
    var isShapedAsMoney: Bool
    /// What "ribu", "juta" behind the digits multiply them by.
    var scale: Int64?
    var notes: [NotationNote]
}

/// Reads amounts of money in rupiah: "Rp350.000", "Rp. 350.000,-", "Rp 50.000,00", "Rp1 juta".
///
/// A comma before exactly three digits parts thousands, as English does; before one or two it is the decimal mark.
/// Decimals other than 00 are refused: sen are not charged.
public enum RupiahReader {
    /// Reads a text that holds one amount and nothing else; "Rp" may be missing.
    public static func read(_ text: ByteSlice) -> NotationResult<(amount: Rupiah, notes: [NotationNote])> {
        if let refusal = TextScanner.refusal(of: text) { return .failure(refusal) }
        var scanner = TextScanner(text)
        scanner.skipSpaces()
        switch take(&scanner) {
        case .none:
            let reason: NotationRefusal.Reason = takeForeignCurrency(&scanner) ? .foreignCurrency : .noAmount
            return .failure(NotationRefusal(reason, text.indices))
        case .failure(let refusal): return .failure(refusal)
        case .success(let money):
            scanner.skipSpaces()
            _ = scanner.take(0x2E)
            scanner.skipSpaces()
            guard scanner.isAtEnd else { return .failure(NotationRefusal(.trailingText, scanner.position..<scanner.end)) }
            return .success((money.amount, money.notes))
        }
    }

    /// Passes over an amount; `nil` when none is next. A refused one is passed over too.
    ///
    /// - Parameter isRupiah: whether the text before says that it is money, so that "Rp" need not.
    static func take(_ scanner: inout TextScanner, isRupiah: Bool = false) -> NotationResult<ScannedMoney>? {
        let start = scanner.position
        let hasPrefix = takeCurrency(&scanner)
        let numberStart = scanner.position
        guard let result = NumberReader.take(&scanner) else {
            scanner.position = start
            return nil
        }
        var number: ScannedNumber
        switch result {
        case .failure(let refusal): return .failure(refusal)
        case .success(let scanned): number = scanned
        }
        if hasPrefix || isRupiah {
            guard StrayGroups.take(&scanner, into: &number) else {
                return .failure(NotationRefusal(.ambiguousNumber, numberStart..<scanner.position))
            }
        }
        var thousandths = number.thousandths
        var scale: Int64?
        var isShaped = number.style == .thousands || number.style == .decimalComma && number.decimals == 2
        if let factor = number.style == .words ? shortScales.takeBehindSpaces(&scanner) : scales.takeBehindSpaces(&scanner) {
            let (product, overflow) = thousandths.multipliedReportingOverflow(by: factor)
            guard !overflow else { return .failure(NotationRefusal(.outOfRange, numberStart..<scanner.position)) }
            thousandths = product
            scale = factor
            isShaped = true
            if number.style != .words {
                guard let lesser = takeLesser(&scanner, than: factor), lesser == 0 || number.decimals == 0 else {
                    return .failure(NotationRefusal(.ambiguousNumber, numberStart..<scanner.position))
                }
                thousandths += lesser
            }
        } else if number.style == .decimalDot || number.decimals == 1 {
            // "Rp 1.50" is one and a half to one reader and a slip to another.
            if hasPrefix { return .failure(NotationRefusal(.ambiguousNumber, number.range)) }
        }
        // "Rp1OO.000", with letters for zeros, is not one rupiah.
        if number.style != .words, isStuckToWord(scanner) {
            return .failure(NotationRefusal(.ambiguousNumber, numberStart..<scanner.position))
        }
        // "Rp lima rbu" is not five rupiah.
        if number.style == .words, hasPrefix, isCutOff(number, scanner) {
            return .failure(NotationRefusal(.ambiguousNumber, number.range))
        }
        if takeDecimalDash(&scanner) { isShaped = true }
        var end = scanner.position
        scanner.skipSpaces()
        let hasSuffix = scanner.take(word: "rupiah") || (!hasPrefix && scanner.take(word: "idr"))
        if hasSuffix { end = scanner.position }
        scanner.position = end
        // "Rp 50.000,- (lima puluh ribu rupiah)": behind digits the words only say them again.
        if number.style != .words, number.disagreeing == nil, let words = NumberReader.takeBracketedWords(&scanner) {
            number.thousandths = thousandths
            if words != thousandths { number.disagreeing = words }
            end = scanner.position
        }
        // Words without "rupiah" ("dua") are no money.
        if number.style == .words, !hasSuffix, !hasPrefix {
            scanner.position = start
            return nil
        }
        guard thousandths % 1000 == 0 else { return .failure(NotationRefusal(.decimalsOfRupiah, number.range)) }
        var notes: [NotationNote] = []
        number.addNotes(to: &notes)
        return .success(
            ScannedMoney(
                amount: Rupiah(thousandths / 1000), range: start..<end, hasCurrency: hasPrefix || hasSuffix,
                isShapedAsMoney: isShaped, scale: scale, notes: notes))
    }

    /// Whether a letter follows without a space and begins no word that may stand behind an amount.
    private static func isStuckToWord(_ scanner: TextScanner) -> Bool {
        guard let next = scanner.next, ASCII.isLetter(next), ASCII.isDigit(scanner.byte(at: scanner.position - 1)) else {
            return false
        }
        var scanner = scanner
        return !(scanner.take(prefix: "rupiah") || scanner.take(prefix: "idr") || scanner.take(prefix: "per"))
    }

    /// Whether words are no amount by themselves: so few that nobody charges them, or with a word behind them that may have
    /// been meant as "ribu" or "juta".
    private static func isCutOff(_ number: ScannedNumber, _ scanner: TextScanner) -> Bool {
        if number.thousandths > 0, number.thousandths < 100_000, scanner.position == number.range.upperBound { return true }
        var scanner = scanner
        scanner.skipSpaces()
        return scanner.take(prefix: "rb") || scanner.take(prefix: "rib") || scanner.take(prefix: "jt") || scanner.take(prefix: "jut")
    }

    /// Passes over "Rp", "Rp.", "IDR" with the spaces behind.
    static func takeCurrency(_ scanner: inout TextScanner) -> Bool {
        let before = scanner.position
        guard scanner.isAtWordStart, scanner.take(prefix: "rp") || scanner.take(prefix: "idr") else { return false }
        // "RPTRA" is a word.
        if let next = scanner.next, ASCII.isLetter(next) {
            scanner.position = before
            return false
        }
        _ = scanner.take(0x2E)
        scanner.skipSpaces()
        if scanner.take(0x3A) { scanner.skipSpaces() }
        return true
    }

    /// Behind digits; "jt" and "rb" are short for "juta" and "ribu".
    private static let scales = KeywordTable<Int64>([
        ("ribu", 1000), ("rb", 1000), ("juta", 1_000_000), ("jt", 1_000_000), ("miliar", 1_000_000_000),
        ("milyar", 1_000_000_000), ("triliun", 1_000_000_000_000), ("million", 1_000_000), ("thousand", 1000),
    ])
    /// Passes over what goes on with an amount in `scale`, "500 ribu" or "lima ratus ribu" behind "1 juta", and gives it in
    /// thousandths; 0 when something else follows, `nil` for "500.000" or "500", which one reader adds and another does not.
    private static func takeLesser(_ scanner: inout TextScanner, than scale: Int64) -> Int64? {
        let before = scanner.position
        scanner.skipSpaces()
        if let result = NumberReader.take(&scanner), case .success(let number) = result {
            if number.style == .words {
                if number.thousandths >= 100_000, number.thousandths < scale * 1000 { return number.thousandths }
            } else if let factor = scales.takeBehindSpaces(&scanner), factor < scale, number.thousandths < scale / factor * 1000 {
                return takeLesser(&scanner, than: factor).map { number.thousandths * factor + $0 }
            } else if number.style == .thousands || isAtPause(scanner) {
                return nil
            }
        }
        scanner.position = before
        return 0
    }

    /// Whether nothing is counted by the number before: "Rp 10 ribu 500", but not "Rp 10 ribu 2 lembar".
    private static func isAtPause(_ scanner: TextScanner) -> Bool {
        var behind = scanner
        behind.skipSpaces()
        guard let next = behind.next else { return true }
        return !ASCII.isWord(next) && next != 0x2D && next != 0xE2
    }

    /// Behind words of numbers, which have those in full among them.
    private static let shortScales = KeywordTable<Int64>([("rb", 1000), ("jt", 1_000_000)])

    /// Passes over ",-", ".-", ",--" or ",00" with stray spaces behind the digits.
    private static func takeDecimalDash(_ scanner: inout TextScanner) -> Bool {
        let before = scanner.position
        scanner.skipSpaces()
        if scanner.take(0x2C) || scanner.take(0x2E) {
            scanner.skipSpaces()
            var taken = false
            while case let length = scanner.dashLength(at: scanner.position), length > 0 {
                // "350.000,-450.000" would be a range.
                scanner.position += length
                taken = true
            }
            if taken, !ASCII.isDigit(scanner.byte(at: scanner.position)) { return true }
        }
        scanner.position = before
        return false
    }

    /// Passes over the sign or name of another currency.
    static func takeForeignCurrency(_ scanner: inout TextScanner) -> Bool {
        scanner.take(0x24) || scanner.take(prefix: "us$") || scanner.take(prefix: "usd") || scanner.take(prefix: "\u{20AC}")
            || scanner.take(prefix: "eur") || scanner.take(prefix: "sgd") || scanner.take(prefix: "s$")
    }
}

extension KeywordTable {
    /// The same behind spaces, which stay where no word follows.
    fileprivate func takeBehindSpaces(_ scanner: inout TextScanner) -> Value? {
        let before = scanner.position
        scanner.skipSpaces()
        if let value = take(&scanner) { return value }
        scanner.position = before
        return nil
    }
}
