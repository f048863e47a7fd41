import Bytes
import ServiceStandard

/// The numbers of a duration and the word that binds them, without what stands around.
struct DurationCore {
    var minimum: Duration.Span?
    var maximum: Duration.Span?
    var bound = Duration.Bound.exact
    var notes: [NotationNote] = []
    /// First byte of the bound, or of the number where there is none.
    var start: Int
    /// First byte of the number.
    var numberStart: Int
    var end: Int
    /// Whether the text has said before when somebody else acts, and not that this is how long the office takes.
    var isBehindAct = false

    /// The first duration of a text that may be a promise; else why there is none.
    ///
    /// - Parameters:
    ///   - before: what has been said before the text.
    ///   - isProse: whether every duration is asked for, whatever it counts.
    static func find(
        in text: ByteSlice, from position: Int, behind before: DurationClause = DurationClause(), isProse: Bool = false
    ) -> NotationResult<DurationCore> {
        var scanner = TextScanner(text, from: position)
        var bound: Duration.Bound?
        var boundStart = position
        var refusal: NotationRefusal?
        var clause = before
        /// Clock times or days of the week that have been passed.
        var hours: Range<Int>?
        var hasWords = false
        var hasAct = false
        /// A number that nothing counts weighs more than a unit that no number counts.
        func note(_ reason: NotationRefusal.Reason, _ range: Range<Int>) {
            if refusal == nil || refusal?.reason == .unitWithoutNumber { refusal = NotationRefusal(reason, range) }
        }

        while true {
            if takeLineEnd(&scanner) {
                // Hours have a line of their own.
                if hours != nil { break }
                clause.pause()
            }
            if scanner.isAtEnd { break }
            let start = scanner.position
            if let found = takeHours(&scanner) {
                hours = hours ?? found
                if isProse { break }
                clause.passHours()
                bound = nil
                continue
            }
            if let found = DurationWords.bounds.take(&scanner) {
                // "dalam jangka waktu paling cepat …": the stronger word is the one next to the number.
                if bound == nil { boundStart = start }
                bound = found
                continue
            }
            if let result = takeSpans(&scanner, bound: bound, start: bound == nil ? start : boundStart, isFirst: !hasWords) {
                switch result {
                case .success(let core) where isProse: return .success(core)
                case .success(let core):
                    switch DurationSense(core, from: start, in: text, behind: clause) {
                    case .time where hours == nil || core.isPromise(behindHours: clause, bound, scanner):
                        var core = core
                        core.isBehindAct = hasAct && !clause.namesProcess
                        return .success(core)
                    case .time: break
                    case .opening:
                        hours = hours ?? core.start..<core.end
                        clause.passHours()
                    case .other:
                        hasAct = hasAct || clause.isAct || clause.isDeed
                        note(.noPromise, core.start..<core.end)
                    case .unsound(let refusal): return .failure(refusal)
                    }
                    clause.passTime()
                case .failure(let refusal) where refusal.reason.isFinal && !clause.isLasting: return .failure(refusal)
                case .failure(let reason): note(reason.reason, reason.range)
                }
                bound = nil
                continue
            }
            if DurationWords.units.take(&scanner) != nil {
                note(.unitWithoutNumber, start..<scanner.position)
                bound = nil
                continue
            }
            if bound != nil, DurationWords.fillers.take(&scanner) != nil || scanner.take(0x3A) { continue }
            bound = nil
            if clause.take(&scanner) { continue }
            if scanner.isWord(at: scanner.position) { hasWords = true }
            clause.pass(&scanner)
        }
        if let hours { return .failure(NotationRefusal(.openingHours, hours)) }
        return .failure(refusal ?? NotationRefusal(.noNumber, text.indices))
    }

    /// Passes over spaces; tells whether a line ends in them.
    static func takeLineEnd(_ scanner: inout TextScanner) -> Bool {
        var endsLine = false
        while case let length = scanner.spaceLength(at: scanner.position), length > 0 {
            endsLine = endsLine || scanner.next == ASCII.newline
            scanner.position += length
        }
        return endsLine
    }

    /// Whether a time behind hours is what the service takes: "Senin 08.00–12.00, rata-rata 30 menit per pasien". A break is
    /// none, and neither is "paling lambat 1 jam sebelum tutup".
    private func isPromise(behindHours clause: DurationClause, _ bound: Duration.Bound?, _ scanner: TextScanner) -> Bool {
        guard !clause.isPause, clause.namesProcess || clause.isSeparated && bound != nil else { return false }
        var copy = scanner
        copy.skipSpaces()
        return DurationWords.anchors.take(&copy) != .before
    }

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
                    _ = scanner.byte(at: start)
                    return start..<scanner.position
                }
            }
        }
        scanner.position = start
        return nil
    }

    // MARK: Numbers and units

    /// Passes over one duration or a range of two; `nil` when no number is next. A number without a unit is passed over
    /// and refused.
    ///
    /// - Parameter isFirst: whether no word stands before the number.
    private static func takeSpans(
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

    private static func takeNumber(_ scanner: inout TextScanner) -> ScannedNumber? {
        let before = scanner.position
        if case .success(let number)? = NumberReader.take(&scanner), number.thousandths <= 1_000_000_000 { return number }
        scanner.position = before
        return nil
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

    /// Passes over the unit of a number, and over a second, smaller term: "2 jam 30 menit".
    private static func takeSpan(_ scanner: inout TextScanner, _ number: ScannedNumber) -> Duration.Span? {
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
    private static func takeSmaller(_ scanner: inout TextScanner, than unit: TimeUnit) -> Int? {
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
    private static func takeBracketed(_ scanner: inout TextScanner, _ number: ScannedNumber) -> Duration.Span? {
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
    private static func takeTimes(
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

    private static func takeUnit(_ scanner: inout TextScanner) -> TimeUnit? {
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
