import Bytes
import ServiceStandard

/// Amounts and ranges of amounts among the words of a fee.
enum FeeMoney {
    /// Passes over an amount or a range of amounts, or over "Rp ……", which leaves it open.
    ///
    /// - Parameter isAtStart: whether only a name and a colon, or nothing, stands before: a bare number is then an amount.
    static func take(_ scanner: inout TextScanner, isAtStart: Bool) -> Result<FeeCore, NotationRefusal>? {
        let start = scanner.position
        guard let result = RupiahReader.take(&scanner) else {
            guard RupiahReader.takeCurrency(&scanner), takeGap(&scanner) else {
                scanner.position = start
                return nil
            }
            return .success(FeeCore(kind: .variable, range: start..<scanner.position))
        }
        let money: ScannedMoney
        switch result {
        case .failure(let refusal):
            // Without "Rp" it is some other number: a date, the number of a regulation.
            var copy = TextScanner(scanner.text, from: start)
            if RupiahReader.takeCurrency(&copy) || isAtStart && endsAmount(scanner) { return .failure(refusal) }
            scanner.position = start
            return nil
        case .success(let scanned): money = scanned
        }
        guard money.hasCurrency || isAtStart && endsAmount(scanner) && looksLikeMoney(money) else {
            scanner.position = start
            return nil
        }
        return range(from: money, &scanner)
    }

    /// Whether a number without "Rp" may be one of rupiah: "10" alone may be a percentage or a count.
    private static func looksLikeMoney(_ money: ScannedMoney) -> Bool {
        money.isShapedAsMoney || money.amount.amount == 0 || money.amount.amount >= 1000
    }

    /// The amount, or the range that it begins.
    private static func range(from money: ScannedMoney, _ scanner: inout TextScanner) -> Result<FeeCore, NotationRefusal> {
        var core = FeeCore(kind: .money(money.amount, money.amount), range: money.range, notes: money.notes)
        let end = scanner.position
        guard takeRangeMark(&scanner) else {
            scanner.position = end
            return .success(core)
        }
        let upperStart = scanner.position
        switch RupiahReader.take(&scanner, isRupiah: money.hasCurrency) {
        case .failure(let refusal)? where isMoney(scanner, from: upperStart): return .failure(refusal)
        case .success(let upper)? where upper.hasCurrency || upper.isShapedAsMoney || upper.amount > money.amount:
            guard let least = least(of: money, below: upper) else {
                return .failure(NotationRefusal(.ambiguousNumber, money.range.lowerBound..<upper.range.upperBound))
            }
            let isNamed = upper.hasCurrency || upper.isShapedAsMoney || endsAmount(scanner)
            core.kind = .money(least, upper.amount)
            core.range = money.range.lowerBound..<scanner.position
            core.notes += upper.notes
            // "Rp500 - 1000 lembar" and "Rp100.000 - Rp50.000" are no range that can be told.
            if !isNamed || least > upper.amount {
                core.kind = .money(min(least, upper.amount), max(least, upper.amount))
                core.reservation = .besides
            }
        default: scanner.position = end
        }
        return .success(core)
    }

    /// The least of a range: "Rp 50 - 100 ribu" begins with fifty thousand; `nil` when it may or may not ("Rp 500 - 1 juta").
    private static func least(of money: ScannedMoney, below upper: ScannedMoney) -> Rupiah? {
        guard let scale = upper.scale, !money.isShapedAsMoney, money.amount.amount < 1000 else { return money.amount }
        let least = Rupiah(money.amount.amount * scale)
        return least <= upper.amount ? least : nil
    }

    /// Whether a number that was refused stands for money: dates and numbers of regulations have strokes.
    private static func isMoney(_ scanner: TextScanner, from start: Int) -> Bool {
        var copy = TextScanner(scanner.text, from: start)
        return RupiahReader.takeCurrency(&copy) || !scanner.text[start..<scanner.position].contains(0x2F)
    }

    private static func takeRangeMark(_ scanner: inout TextScanner) -> Bool {
        if scanner.takeDash() { return true }
        scanner.skipSpaces()
        let found =
            scanner.take(word: "s/d") || scanner.take(word: "s.d.") || scanner.take(word: "s.d") || scanner.take(word: "sampai dengan")
            || scanner.take(word: "sampai") || scanner.take(word: "hingga") || scanner.take(word: "to")
        scanner.skipSpaces()
        return found
    }

    /// Passes over dots, ellipses and underscores to be filled in by hand.
    private static func takeGap(_ scanner: inout TextScanner) -> Bool {
        let start = scanner.position
        while let byte = scanner.next {
            if byte == 0x2E || byte == 0x5F {
                scanner.position += 1
            } else if byte == 0xE2, scanner.peek(1) == 0x80, scanner.peek(2) == 0xA6 {
                scanner.position += 3
            } else {
                break
            }
        }
        return scanner.position > start
    }

    /// Whether an amount without "Rp" stands alone: nothing, a unit or a footnote behind it.
    static func endsAmount(_ scanner: TextScanner) -> Bool {
        var copy = scanner
        copy.skipSpaces()
        guard let next = copy.next else { return true }
        if next == 0x2A || next == 0x2F || next == 0x3B || next == 0x2C { return true }
        if next == 0x2E {
            copy.position += 1
            copy.skipSpaces()
            return copy.isAtEnd || copy.next == 0x2A
        }
        return FeeUnit.takeBeginning(&copy)
    }
}
