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
        var walk = Walk(text, from: text.startIndex)
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
        var walk = Walk(text, from: core.end)
        let isCounted = walk.scanner.isAtCount
        walk.skipSame(as: core)
        while let step = walk.next() {
            switch step {
            case .reserves(let reservation): return reservation
            case .time where walk.isInEvent, .promise: return .besides
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
        /// Whether a word that binds a time is right before.
        private var isBound = false

        init(_ text: ByteSlice, from position: Int) { scanner = TextScanner(text, from: position) }

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
            guard scanner.isAtWordStart else {
                scanner.skipToken()
                return .word
            }
            if let limit = DurationLimit.take(&scanner) {
                mayBeHours = false
                // "Berlaku 5 tahun dan dapat diperpanjang" limits another time.
                return clause.hasLasted || limit.isHarmless(&scanner) ? .word : .reserves(.conditional)
            }
            if let hours = hours() { return hours }
            if let time = time() { return time }
            if DurationWords.anchors.take(&scanner) != nil {
                isInEvent = true
                mayBeHours = false
            } else if clause.take(&scanner) {
                mayBeHours = clause.isOpening || clause.isService || clause.isPause
            } else {
                isBound = DurationWords.bounds.take(&scanner) != nil
                if !isBound { scanner.skipToken() }
                mayBeHours = false
            }
            return .word
        }

        /// Passes over the same time said again in brackets: "1 hari (24 jam)".
        mutating func skipSame(as core: DurationCore) {
            var copy = scanner
            copy.skipSpaces()
            guard copy.take(0x28) else { return }
            copy.skipSpaces()
            guard let span = core.maximum ?? core.minimum, case .success(let other)? = DurationCore.take(&copy),
                other.minimum == other.maximum, other.maximum?.isAsLong(as: span) ?? false, copy.take(0x29)
            else { return }
            scanner = copy
        }

        private mutating func passPunctuation(_ byte: UInt8) {
            switch byte {
            case 0x2C, 0x28: mayBeHours = true
            case 0x3B: endSentence()
            case 0x2E where scanner.spaceLength(at: scanner.position + 1) > 0: endSentence()
            default: break
            }
            clause.pass(&scanner)
        }

        private mutating func endSentence() {
            isInEvent = false
            isInHours = false
            mayBeHours = true
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
            let isBound = self.isBound
            (mayBeHours, self.isBound) = (false, false)
            switch result {
            case .success(let core):
                let sense = DurationSense(core, from: start, in: scanner.text, behind: clause)
                clause.passTime()
                switch sense {
                case .time, .unsound: return .promise
                case .opening: return isBound ? .promise : .time
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
        return copy.take(0x2F) || copy.take(word: "per") || copy.take(word: "setiap") || copy.take(word: "tiap")
            || copy.take(word: "tiap-tiap") || copy.take(word: "each")
    }
}

extension Duration.Span {
    /// Whether two single terms are as long as each other; a day has 24 hours.
    fileprivate func isAsLong(as other: Duration.Span) -> Bool {
        second == nil && other.second == nil && first.length == other.first.length
    }
}

extension Duration.Term {
    fileprivate var length: (TimeUnit.Class, Int) {
        unit == .day ? (.clock, quantity.thousandths * 86_400) : (unit.unitClass, quantity.thousandths * unit.factor)
    }
}
