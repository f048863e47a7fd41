import Bytes
import ServiceStandard

/// Reads durations (jangka waktu): "paling lama 4 (empat) hari kerja sejak wawancara".
///
/// `hari` is never `hari kerja`; nothing is converted or guessed. A text that begins with clock times or days of the
/// week is refused with ``NotationRefusal/Reason/openingHours``, so that the caller may read it as such.
public enum DurationReader {
    /// Reads the duration of a text. Text around it is kept as label and remainder; several durations become parts.
    ///
    /// What is no time of the service is passed over: how long something is valid, how often it comes, when the counter is
    /// open.
    public static func read(_ text: ByteSlice) -> NotationResult<Duration> { read(text, behind: DurationClause()) }

    /// The duration of a value whose label stands apart: of "Masa berlaku" and "5 tahun" there is none.
    public static func read(label: ByteSlice, value: ByteSlice) -> NotationResult<Duration> {
        let result = read(value, behind: DurationClause(label: label))
        guard case .success(var duration) = result, duration.reservation == nil,
            let reservation = DurationSurroundings.reservation(before: label, isLabel: true)
        else { return result }
        duration.reservation = reservation
        return .success(duration)
    }

    /// Whether a text begins with a clock time or a day of the week.
    static func beginsWithHours(_ text: ByteSlice) -> Bool {
        var scanner = TextScanner(text)
        scanner.skipSpaces()
        return DurationCore.takeHours(&scanner) != nil
    }

    private static func read(_ text: ByteSlice, behind clause: DurationClause) -> NotationResult<Duration> {
        if clause.isBlank, let plain = plain(text) { return .success(plain) }
        if let refusal = TextScanner.refusal(of: text) { return .failure(refusal) }
        let core: DurationCore
        switch DurationCore.find(in: text, from: text.startIndex, behind: clause) {
        case .failure(let refusal): return .failure(refusal)
        case .success(let found): core = found
        }
        guard core.end < text.endIndex else { return .success(reserved(assemble(text, core), core, in: text)) }
        switch partBoundary(in: text, after: core.end) {
        case .failure(let refusal): return .failure(refusal)
        case .success(nil): return .success(reserved(assemble(text, core), core, in: text))
        case .success(let boundary?): return readParts(text, first: core, boundary: boundary)
        }
    }

    /// Every duration of a running text, each with its place: the number with the word that binds it. What stands behind it up
    /// to the end of its sentence is its event or its remainder.
    package static func all(in text: ByteSlice) -> [Found<Duration>] {
        var found: [Found<Duration>] = []
        var position = text.startIndex
        while position < text.endIndex, found.count < most, case .success(let core) = DurationCore.find(in: text, from: position, isProse: true)
        {
            found.append(Found(assemble(text, core), core.start..<core.end))
            position = core.end
        }
        return found
    }

    /// No sentence has more, and each is looked at to its end.
    private static let most = 16

    /// The commonest form, read at once: a number of few digits and a unit, "5 menit", "3 hari kerja".
    private static func plain(_ text: ByteSlice) -> Duration? {
        guard let first = text.first, ASCII.isDigit(first), first != 0x30 else { return nil }
        var scanner = TextScanner(text)
        var number = 0
        while let byte = scanner.next, ASCII.isDigit(byte) {
            number = number * 10 + Int(byte & 0x0F)
            scanner.position += 1
            guard number < 1000 else { return nil }
        }
        guard scanner.take(ASCII.space), let unit = DurationWords.units.take(&scanner), scanner.isAtEnd else { return nil }
        let span = Duration.Span(Duration.Term(Quantity(thousandths: number * 1000), unit))
        return Duration(minimum: span, maximum: span, bound: .exact)
    }

    /// Whether a text may hold a duration: a unit of time stands in it, if only inside of a word. Reading the whole of one that
    /// does not takes many times as long.
    ///
    /// - Parameter orHours: whether clock times and days of the week count as well.
    package static func mayRead(_ text: ByteSlice, orHours: Bool) -> Bool {
        var scanner = TextScanner(text)
        while let byte = scanner.next {
            if DurationWords.units.take(prefixOf: &scanner) != nil { return true }
            if orHours, ASCII.isDigit(byte) || HoursWords.weekdays.take(prefixOf: &scanner) != nil || scanner.take(prefix: "daily") {
                return true
            }
            scanner.position += 1
        }
        return false
    }

    /// The duration with what the words around it reserve.
    private static func reserved(_ duration: Duration, _ core: DurationCore, in text: ByteSlice) -> Duration {
        // Most texts are a duration and nothing else.
        guard core.start > text.startIndex || core.end < text.endIndex else { return duration }
        var duration = duration
        duration.reservation = core.isBehindAct ? .besides : DurationSurroundings.reservation(before: text[..<core.start])
            ?? DurationSurroundings.reservation(of: core, in: text)
        // What goes on is no name of what is counted.
        if duration.reservation == .counted, let remainder = duration.remainder, remainder.count > longestCount {
            duration.reservation = .besides
        }
        return duration
    }

    /// In bytes: "per kendaraan bermotor roda empat".
    private static let longestCount = 40

    /// Puts the pieces of a text with one duration together.
    private static func assemble(_ text: ByteSlice, _ core: DurationCore) -> Duration {
        // Most texts end with the number and its unit.
        guard core.end < text.endIndex else {
            return Duration(
                minimum: core.minimum, maximum: core.maximum, bound: core.bound, label: label(text[..<core.start]),
                notes: core.notes)
        }
        let tail = DurationTail(text[core.end...])
        var duration = Duration(
            minimum: core.minimum, maximum: core.maximum, bound: tail.bound ?? core.bound, anchor: tail.anchor,
            condition: tail.condition, label: label(text[..<core.start]), remainder: tail.remainder, notes: core.notes)
        if let bound = tail.bound { duration.bind(bound) }
        return duration
    }

    /// What stands before a duration, without list marker, colon and brackets.
    private static func label(_ text: ByteSlice) -> ByteSlice? {
        guard !text.isEmpty else { return nil }
        var scanner = TextScanner(text)
        skipListMarker(&scanner)
        return TextScanner.text(text[scanner.position...], leading: ":-", trailing: ":-=,(")
    }

    // MARK: Several durations

    private static func readParts(_ text: ByteSlice, first: DurationCore, boundary: Int) -> NotationResult<Duration> {
        var parts: [Duration] = []
        var core = first
        var start = text.startIndex
        var next: Int? = boundary
        while true {
            let part = text[start..<(next ?? text.endIndex)]
            // Its tail ends with the part.
            var duration = reserved(assemble(part, core), core, in: part)
            // "6 hari kerja Pemeriksaan Teknis": the name stands behind.
            if duration.label == nil, let name = duration.remainder {
                duration.label = name
                duration.remainder = nil
            }
            parts.append(duration)
            guard let begin = next else { break }
            guard case .success(let following) = DurationCore.find(in: text[begin...], from: begin) else { break }
            (start, core) = (begin, following)
            switch partBoundary(in: text, after: max(following.end, begin)) {
            case .failure(let refusal): return .failure(refusal)
            case .success(let boundary): next = boundary
            }
        }
        return .success(Duration(minimum: nil, maximum: nil, bound: .exact, parts: parts, reservation: reservation(ofParts: parts)))
    }

    /// Why a row of durations is not what the service takes. What one of them is counted by, its number does not tell in a row;
    /// and a name behind one without is that of an exception: "3 hari kerja, luar kota 5 hari kerja".
    private static func reservation(ofParts parts: [Duration]) -> Duration.Reservation? {
        if let reservation = parts.lazy.compactMap(\.reservation).first { return reservation == .counted ? .besides : reservation }
        return parts.first?.label == nil && parts.contains { $0.label != nil } ? .conditional : nil
    }

    /// Where the part with a further duration begins: at the last separator before it. `nil` when no further duration
    /// follows, or none that a separator sets apart (it then belongs to the event or the condition); a failure when one
    /// follows that cannot be told.
    private static func partBoundary(in text: ByteSlice, after position: Int) -> NotationResult<Int?> {
        var scanner = TextScanner(text, from: position)
        var boundary: Int?
        while !scanner.isAtEnd {
            let start = scanner.position
            if let mark = takeSeparator(&scanner) {
                boundary = mark
                if text[start] == ASCII.newline || text[start] == 0x3B { _ = DurationContact.skip(&scanner) }
                continue
            }
            if text[start] == 0x2E, scanner.spaceLength(at: start + 1) > 0 {
                scanner.position += 1
                _ = DurationContact.skip(&scanner)
                continue
            }
            if let boundary, DurationCore.startsHere(scanner) {
                switch DurationCore.find(in: text[boundary...], from: boundary) {
                case .success(let core) where core.numberStart == scanner.position: return .success(boundary)
                case .failure(let refusal) where refusal.reason.isFinal: return .failure(refusal)
                // "berlaku 5 tahun" is no part.
                default: break
                }
            }
            if let byte = scanner.next, ASCII.isDigit(byte) {
                _ = NumberReader.take(&scanner)
            } else {
                scanner.skipToken()
            }
        }
        return .success(nil)
    }

    /// Passes over what parts durations of a list, and gives where the next part begins.
    private static func takeSeparator(_ scanner: inout TextScanner) -> Int? {
        let start = scanner.position
        guard let byte = scanner.next else { return nil }
        switch byte {
        case ASCII.newline, 0x3B, 0x2C, 0x2B:
            scanner.position += 1
            return scanner.position
        case 0xE2 where scanner.bulletLength(at: start) > 0:
            scanner.position += 3
            return start
        default: break
        }
        guard scanner.isAtWordStart else { return nil }
        if scanner.take(word: "dan") || scanner.take(word: "serta") || scanner.take(word: "ditambah") || scanner.take(word: "plus")
            || scanner.take(word: "and")
        {
            return scanner.position
        }
        let marker = scanner.position
        skipListMarker(&scanner)
        return scanner.position > marker ? start : nil
    }

    /// Passes over "a.", "b)", "2." or "(1)" with a space behind, or over a bullet.
    static func skipListMarker(_ scanner: inout TextScanner) {
        let before = scanner.position
        scanner.skipSpaces()
        if case let length = scanner.bulletLength(at: scanner.position), length > 0 {
            scanner.position += length
            return
        }
        let bracket = scanner.take(0x28)
        let start = scanner.position
        while let byte = scanner.next, ASCII.isDigit(byte), scanner.position - start < 2 { scanner.position += 1 }
        if scanner.position == start, let byte = scanner.next, ASCII.isLetter(byte) { scanner.position += 1 }
        if scanner.position > start, scanner.take(0x29) || !bracket && scanner.take(0x2E),
            scanner.spaceLength(at: scanner.position) > 0
        {
            return
        }
        scanner.position = before
    }
}

extension Duration {
    /// Takes up a bound that the text names behind the number, as in "3 hari maksimal".
    fileprivate mutating func bind(_ bound: Bound) {
        guard minimum == maximum else { return }
        if bound == .atMost { minimum = nil }
        if bound == .atLeast { maximum = nil }
    }
}
