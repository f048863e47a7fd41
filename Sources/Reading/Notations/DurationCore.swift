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
    /// Whether the text has said before when somebody else acts, and not that this is how long the office takes; or another
    /// time that may be the office's.
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
        var hasDoubt = false
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
                        core.isBehindAct = hasDoubt || hasAct && !clause.namesProcess
                        return .success(core)
                    case .time: break
                    case .opening:
                        hours = hours ?? core.start..<core.end
                        clause.passHours()
                    case .other:
                        hasAct = hasAct || clause.isOthers
                        note(.noPromise, core.start..<core.end)
                    case .doubtful:
                        hasDoubt = true
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
}
