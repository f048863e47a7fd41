import Bytes
import ServiceStandard

/// One number of time or a range of two: "3 hari", "3–5 jam", "30 menit – 1 jam".
extension DurationCore {
    /// Passes over a number with its unit, whatever it counts; `nil` when no number is next. A number without a unit is passed
    /// over and refused.
    static func take(_ scanner: inout TextScanner) -> NotationResult<DurationCore>? {
        takeSpans(&scanner, bound: nil, start: scanner.position, isFirst: false)
    }

    /// Whether a number with a unit of time is next.
    static func startsHere(_ scanner: TextScanner) -> Bool {
        guard scanner.isAtWordStart else { return false }
        var copy = scanner
        guard case .success? = take(&copy) else { return false }
        return true
    }

    /// Passes over one duration or a range of two; `nil` when no number is next. A number without a unit is passed over
    /// and refused.
    ///
    /// - Parameter isFirst: whether no word stands before the number.
    static func takeSpans(
        _ scanner: inout TextScanner, bound: Duration.Bound?, start: Int, isFirst: Bool
    ) -> NotationResult<DurationCore>? {
        let numberStart = scanner.position
        guard let result = NumberReader.take(&scanner) else { return nil }
        let afterNumber = scanner.position
        var core = DurationCore(bound: bound ?? .exact, start: start, numberStart: numberStart, end: afterNumber)
        guard case .success(let first) = result else {
            // "1/2 hari" is half a day to one reader and one or two to another.
            guard case .failure(let refusal) = result, takeUnit(&scanner) != nil else {
                scanner.position = afterNumber
                return .failure(NotationRefusal(.noUnit, numberStart..<afterNumber))
            }
            return .failure(refusal)
        }
        guard first.thousandths <= 1_000_000_000 else {
            return .failure(NotationRefusal(.outOfRange, first.range))
        }
        first.addNotes(to: &core.notes)

        if let span = takeSpan(&scanner, first) ?? takeBracketed(&scanner, first) {
            core.end = scanner.position
            if let second = span.second, let end = takeSmaller(&scanner, than: second.unit) {
                return .failure(NotationRefusal(.manyUnits, numberStart..<end))
            }
            if !scanner.isAtEnd {
                if takeUpperEnd(&scanner, of: span, into: &core) { return .success(core) }
                if let alternative = takeAlternative(&scanner) {
                    return .failure(NotationRefusal(.alternatives, numberStart..<alternative))
                }
            }
            switch core.bound {
            case .exact, .estimate: (core.minimum, core.maximum) = (span, span)
            case .atMost: core.maximum = span
            case .atLeast: core.minimum = span
            }
            return .success(core)
        }

        // Without a unit: "3 - 5 jam" or "1 x 24 jam".
        if let span = takeTimes(&scanner, first, notes: &core.notes) {
            core.end = scanner.position
            if core.bound != .atMost { core.minimum = span }
            if core.bound != .atLeast { core.maximum = span }
            return .success(core)
        }
        let beforeSeparator = scanner.position
        if takeRangeMark(&scanner), takeUpperBound(&scanner), let second = takeNumber(&scanner), let span = takeSpan(&scanner, second) {
            second.addNotes(to: &core.notes)
            core.minimum = Duration.Span(Duration.Term(first.quantity, span.first.unit))
            core.maximum = span
            core.end = scanner.position
            core.order(in: numberStart..<core.end)
            return .success(core)
        }
        scanner.position = beforeSeparator
        if takeUnclearPair(&scanner, isFirst: isFirst) {
            return .failure(NotationRefusal(.ambiguousNumber, numberStart..<scanner.position))
        }
        return .failure(NotationRefusal(.noUnit, first.range))
    }

    /// Passes over "paling lama" between the ends of a range, if it is there; tells whether a number may follow.
    private static func takeUpperBound(_ scanner: inout TextScanner) -> Bool {
        guard let bound = DurationWords.bounds.take(&scanner) else { return true }
        scanner.skipSpaces()
        return bound == .atMost
    }

    /// Passes over a second number with its unit behind one without: "3 / 5 hari", "3 dan 5 hari", "1, 5 jam". To read the
    /// second alone would be wrong; behind a word, "Loket 1, 5 menit", the first has its meaning.
    private static func takeUnclearPair(_ scanner: inout TextScanner, isFirst: Bool) -> Bool {
        let before = scanner.position
        scanner.skipSpaces()
        let isPair = scanner.take(0x2F) || scanner.take(0x26) || scanner.take(0x2B) || scanner.take(word: "dan")
            || scanner.take(word: "and") || isFirst && scanner.take(0x2C)
        scanner.skipSpaces()
        if isPair, let second = takeNumber(&scanner), takeSpan(&scanner, second) != nil { return true }
        scanner.position = before
        return false
    }

    /// Passes over the other end of a range whose ends have each a unit: "30 menit - 1 jam", "paling singkat 6 bulan
    /// sampai dengan paling lama 2 tahun", "minimal 3 hari, maksimal 5 hari".
    private static func takeUpperEnd(
        _ scanner: inout TextScanner, of span: Duration.Span, into core: inout DurationCore
    ) -> Bool {
        let before = scanner.position
        var isSeparated = takeRangeMark(&scanner)
        let isChoice = isSeparated && isOr(before, scanner)
        if !isSeparated, core.bound == .atLeast {
            scanner.skipSpaces()
            isSeparated = scanner.take(0x2C) || scanner.take(word: "dan") || scanner.take(word: "and")
        }
        scanner.skipSpaces()
        let upper = DurationWords.bounds.take(&scanner)
        scanner.skipSpaces()
        let wanted = core.bound == .atLeast ? upper == .atMost : isSeparated && (upper == nil || upper == .atMost)
        // After "paling lama 3 hari - 5 hari" both ends belong to the bound.
        if wanted || core.bound == .atLeast && isSeparated && upper == nil, let number = takeNumber(&scanner),
            let other = takeSpan(&scanner, number), !isChoice || other.first.unit == span.first.unit
        {
            number.addNotes(to: &core.notes)
            (core.minimum, core.maximum) = (span, other)
            if core.bound == .atLeast, upper == .atMost { core.bound = .exact }
            core.end = scanner.position
            core.order(in: core.start..<core.end)
            return true
        }
        scanner.position = before
        return false
    }

    /// Passes over "atau 30 hari kalender", "/ 30 hari kalender" behind a duration; gives its end.
    private static func takeAlternative(_ scanner: inout TextScanner) -> Int? {
        let before = scanner.position
        scanner.skipSpaces()
        if scanner.take(word: "atau") || scanner.take(word: "or") || scanner.take(0x2F) {
            scanner.skipSpaces()
            _ = DurationWords.bounds.take(&scanner)
            scanner.skipSpaces()
            if let number = takeNumber(&scanner), takeSpan(&scanner, number) != nil { return scanner.position }
        }
        scanner.position = before
        return nil
    }

    /// Puts the smaller end first where the two can be compared.
    private mutating func order(in range: Range<Int>) {
        guard let low = minimum?.first, let high = maximum?.first, low.unit.unitClass == high.unit.unitClass,
            minimum?.second == nil, maximum?.second == nil,
            low.quantity.thousandths * low.unit.factor > high.quantity.thousandths * high.unit.factor
        else { return }
        swap(&minimum, &maximum)
        notes.append(NotationNote(.reversedRange, range))
    }

    /// Whether "atau" stands between a position and the scanner: it makes a range of one unit only.
    private static func isOr(_ position: Int, _ scanner: TextScanner) -> Bool {
        var copy = scanner
        copy.position = position
        copy.skipSpaces()
        return copy.take(word: "atau") || copy.take(word: "or")
    }

    private static func takeRangeMark(_ scanner: inout TextScanner) -> Bool {
        if scanner.takeDash() {
            // "3 -- 5", "3 - - 5".
            while scanner.takeDash() {}
            return true
        }
        let before = scanner.position
        scanner.skipSpaces()
        if DurationWords.separators.take(&scanner) != nil || takeGluedSeparator(&scanner) {
            scanner.skipSpaces()
            return true
        }
        scanner.position = before
        return false
    }

    /// "3 s/d5 hari".
    private static func takeGluedSeparator(_ scanner: inout TextScanner) -> Bool {
        let before = scanner.position
        if DurationWords.separators.take(prefixOf: &scanner) != nil, let next = scanner.next, ASCII.isDigit(next) { return true }
        scanner.position = before
        return false
    }
}
