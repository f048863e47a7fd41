import Bytes
import ServiceStandard

/// What stands around a duration, and whether it leaves it what the service takes.
///
/// A headline tells one time, so that nothing around it may say another: no further time, no clock time before or after which
/// it does not hold, and no condition other than that the file is complete.
enum DurationSurroundings {
    /// Why the words before a duration make it none of the whole service.
    ///
    /// - Parameter isLabel: whether the words stand apart from it. In others the times count something else, or they would be
    ///   the duration.
    static func reservation(before text: ByteSlice, isLabel: Bool = false) -> Duration.Reservation? {
        var walk = Walk(text, from: text.startIndex, isBehind: false)
        while let step = walk.next() {
            switch step {
            case .reserves(let reservation): return reservation
            case .promise where isLabel: return .besides
            case .promise, .time, .word: break
            }
        }
        return nil
    }

    /// Why the words behind a duration make it none of the whole service.
    static func reservation(of core: DurationCore, in text: ByteSlice) -> Duration.Reservation? {
        var walk = Walk(text, from: core.end, isBehind: true)
        let isCounted = walk.scanner.isAtCount
        walk.skipSame(as: core)
        while let step = walk.next() {
            switch step {
            case .reserves(let reservation): return reservation
            case .time where walk.isInEvent || walk.isAdded, .promise: return .besides
            case .time, .word: break
            }
        }
        return isCounted ? .counted : nil
    }

    /// One step over a text.
    private enum Step {
        case reserves(Duration.Reservation)
        /// A time that may be one of the service.
        case promise
        /// A time that counts something else.
        case time
        case word
    }

    /// A walk over words, times and punctuation.
    private struct Walk {
        var scanner: TextScanner
        private var clause = DurationClause()
        /// Whether an event has begun, which goes on to the end of its sentence.
        private(set) var isInEvent = false
        /// Whether opening hours may stand here: behind punctuation, or behind "buka".
        private var mayBeHours = true
        /// Whether opening hours have begun, which go on to the end of their sentence.
        private var isInHours = false
        /// The word that binds a time right behind it, and where that begins.
        private var bound: (value: Duration.Bound, start: Int)?
        /// Whether the next time is added to the one before: "3 hari kerja + masa sanggah 5 hari".
        private(set) var isAdded = false
        /// Whether the text stands behind the time.
        private let isBehind: Bool
        /// Whether the sentence of the time is over.
        private var hasStopped = false
        /// Whether a sentence begins here.
        private var isAtSentence = false

        init(_ text: ByteSlice, from position: Int, isBehind: Bool) {
            scanner = TextScanner(text, from: position)
            self.isBehind = isBehind
        }

        mutating func next() -> Step? {
            if DurationCore.takeLineEnd(&scanner) {
                endSentence()
                clause.pause()
            }
            guard let byte = scanner.next else { return nil }
            // Signs bind a time as words do, but alone they are nothing.
            guard scanner.isWord(at: scanner.position) || byte == 0xC2 else {
                passPunctuation(byte)
                return .word
            }
            if isAtSentence, isBehind {
                isAtSentence = false
                if DurationContact.skip(&scanner) { return .word }
            }
            guard scanner.isAtWordStart else {
                scanner.skipToken()
                return .word
            }
            if let limit = DurationLimit.take(&scanner) {
                mayBeHours = false
                // "Berlaku 5 tahun dan dapat diperpanjang" limits another time.
                let start = scanner
                if clause.hasLasted || limit.isHarmless(&scanner) { return .word }
                scanner = start
                guard hasStopped || !isBehind, limit.skipAside(&scanner, mustEnd: !isBehind) else { return .reserves(.conditional) }
                return .word
            }
            if let hours = hours() { return hours }
            if let time = time() { return time }
            if DurationWords.anchors.take(&scanner) != nil {
                isInEvent = true
                mayBeHours = false
            } else if clause.take(&scanner) {
                mayBeHours = clause.isOpening || clause.isOpened || clause.isService || clause.isPause
            } else if HoursWords.names.take(&scanner) != nil {
                mayBeHours = true
            } else {
                let start = scanner.position
                bound = DurationWords.bounds.take(&scanner).map { ($0, start) }
                if bound == nil {
                    isAdded = isAdded || scanner.take(word: "ditambah") || scanner.take(word: "plus")
                    if scanner.position == start { clause.pass(&scanner) }
                }
                mayBeHours = false
            }
            return .word
        }

        /// Passes over the same time said again in brackets: "1 hari (24 jam)", "1 minggu (7 hari)".
        mutating func skipSame(as core: DurationCore) {
            var copy = scanner
            copy.skipSpaces()
            guard copy.take(0x28) else { return }
            copy.skipSpaces()
            guard let span = core.maximum ?? core.minimum, case .success(let other)? = DurationCore.take(&copy),
                other.minimum == other.maximum, other.maximum?.mayBe(span) ?? false
            else { return }
            copy.skipSpaces()
            // "1 hari kerja (8 jam kerja)"
            if copy.take(word: "kerja") { copy.skipSpaces() }
            guard copy.take(0x29) else { return }
            scanner = copy
        }

        private mutating func passPunctuation(_ byte: UInt8) {
            switch byte {
            case 0x2C, 0x28: mayBeHours = true
            case 0x2B: isAdded = true
            case 0x3B: endSentence()
            case 0x2E where scanner.spaceLength(at: scanner.position + 1) > 0:
                endSentence()
                var copy = scanner
                copy.position += 1
                copy.skipSpaces()
                // "Perda No. 5" goes on.
                hasStopped = hasStopped || copy.next.map { $0 &- 0x41 < 26 } ?? false
            default: break
            }
            clause.pass(&scanner)
        }

        private mutating func endSentence() {
            isInEvent = false
            isInHours = false
            isAdded = false
            mayBeHours = true
            isAtSentence = true
        }

        /// "Sebelum pukul 12.00" sets a limit; "Senin–Jumat 08.00–15.00" says when the counter is open.
        private mutating func hours() -> Step? {
            let isDigit = scanner.next.map(ASCII.isDigit) ?? false
            guard DurationCore.takeHours(&scanner) != nil else { return nil }
            if isInEvent { return .reserves(.besides) }
            // A day of the week, or "setiap hari", may stand anywhere: hours follow it.
            let isClock = isDigit || scanner.next.map(ASCII.isDigit) ?? false
            guard !isClock || mayBeHours || isInHours else { return .reserves(.besides) }
            isInHours = true
            return .word
        }

        private mutating func time() -> Step? {
            let start = scanner.position
            guard let result = DurationCore.take(&scanner) else { return nil }
            let bound = self.bound
            (mayBeHours, self.bound) = (false, nil)
            switch result {
            case .success(var core):
                if let bound, core.bound == .exact { (core.bound, core.start) = bound }
                let sense = DurationSense(core, from: start, in: scanner.text, behind: clause)
                clause.passTime()
                switch sense {
                case .time, .doubtful, .unsound: return .promise
                case .opening: return bound != nil ? .promise : .time
                case .other: return .time
                }
            case .failure(let refusal):
                // "14 hr" is some time, whatever "hr" means.
                return refusal.reason.isFinal || UnreadNotation.isAtCutUnit(scanner) ? .promise : .word
            }
        }
    }
}

extension TextScanner {
    /// Whether words are next that say what a time is counted by: "/orang", "(per pasien)", "setiap permohonan".
    fileprivate var isAtCount: Bool {
        var copy = self
        copy.skipSpaces()
        if copy.take(0x28) { copy.skipSpaces() }
        // "Setiap hari kerja" says when.
        if DurationCore.takeHours(&copy) != nil { return false }
        if copy.take(0x2F) { return copy.isAtCountedName }
        return copy.take(word: "per") || copy.take(word: "setiap") || copy.take(word: "tiap")
            || copy.take(word: "tiap-tiap") || copy.take(word: "each")
    }

    /// Whether a name of what is counted is next, behind "/": "/orang", "/ orang", but not "/ selesai di hari yang sama".
    private var isAtCountedName: Bool {
        var copy = self
        guard copy.spaceLength(at: copy.position) > 0 else { return DurationWords.senses.take(&copy) != .process }
        copy.skipSpaces()
        if DurationWords.senses.take(&copy) == .process { return false }
        copy.skipToken()
        copy.skipSpaces()
        return !copy.isWord(at: copy.position) || DurationWords.anchors.take(&copy) != nil
    }
}

extension Duration.Span {
    /// Whether a single term may be as long as another one: in the same unit they are equal, in others one may stand for the
    /// other.
    fileprivate func mayBe(_ other: Duration.Span) -> Bool {
        guard second == nil, other.second == nil else { return false }
        guard first.unit.unitClass != other.first.unit.unitClass else { return first.length == other.first.length }
        return first.parts.overlaps(other.first.parts)
    }
}

extension Duration.Term {
    fileprivate var length: Int { quantity.thousandths * unit.factor }

    /// How long it may be, in parts of a day, of which a day has 168: an hour is between the 24th and, of a day of work, the
    /// 7th part of it; a week has five days of work, a month twenty.
    fileprivate var parts: ClosedRange<Int> {
        let (least, most) =
            switch unit.unitClass {
            case .clock: (7, 24)
            case .days, .calendarDays: (168, 168)
            case .workingDays: (168, 336)
            case .weeks: (840, 1_176)
            case .months: (3_360, 5_208)
            }
        let count = unit.unitClass == .clock ? length / 3_600 : length
        return count * least...count * most
    }
}
