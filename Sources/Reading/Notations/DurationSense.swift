import Bytes
import ServiceStandard

/// What a number of time counts, by the words around it.
enum DurationSense {
    /// How long something takes.
    case time
    /// How long something lasts, how often it comes, when the applicant acts: no promise.
    case other
    /// As ``other``, unless the office acts after all: no promise, but neither is a time beside it one of the whole service.
    case doubtful
    /// How long the counter is open.
    case opening
    /// In no unit that there is, so that no other time of the text may stand for it either.
    case unsound(NotationRefusal)

    /// - Parameters:
    ///   - start: where the number begins, its bound left out.
    ///   - clause: what the text has said before it.
    init(_ core: DurationCore, from start: Int, in text: ByteSlice, behind clause: DurationClause) {
        self = .time
        guard let span = core.maximum ?? core.minimum else { return }
        let unit = (span.second ?? span.first).unit
        if clause.isLasting && !(clause.isTerm && unit.isOfWork) || clause.isLate || clause.isEach(before: core.start, in: text) {
            self = .other
        } else if clause.isUnclear {
            self = .doubtful
        } else if clause.hasAct {
            self = Self.act(core, unit, in: text, clause)
        }
        if unit == .hour, Self.isOpening(core, span, from: start, in: text, clause) { self = .opening }
        guard core.end < text.endIndex else { return }

        var scanner = TextScanner(text, from: core.end)
        scanner.skipSpaces()
        // "Perda Nomor 5 Tahun 2020"
        if unit == .year, HoursWords.takeNumber(&scanner, digits: 4...4) != nil {
            self = .other
            return
        }
        let isAlwaysOpen = span.isWholeDay && unit == .hour
        var behind = scanner
        if isAlwaysOpen, DurationWords.always.take(&behind) != nil {
            self = .opening
        } else if DurationWords.rates.take(&behind) != nil {
            behind.skipSpaces()
            // "15 menit setiap hari kerja" is how long it takes.
            if !behind.take(word: "kerja") { self = isAlwaysOpen ? .opening : .other }
        }
        guard case .time = self else { return }
        if Self.countsWorkingTime(scanner, span) {
            self = .unsound(NotationRefusal(.workingHours, start..<core.end))
        } else if unit == .day, let (meant, end) = Self.misspelt(scanner) {
            self = .unsound(NotationRefusal(.misspeltUnit(meant), start..<end))
        }
    }

    /// Who acts within the time, as far as the words before it tell.
    private static func act(_ core: DurationCore, _ unit: TimeUnit, in text: ByteSlice, _ clause: DurationClause) -> DurationSense {
        var scanner = TextScanner(text, from: core.end)
        scanner.skipSpaces()
        if scanner.take(0x28) { scanner.skipSpaces() }
        let relation = DurationWords.anchors.take(&scanner)
        // "Hadir 15 menit sebelum jadwal".
        if clause.isLimit || relation == .before || scanner.take(word: "lebih awal") { return .other }
        let isBrief = unit == .minute || unit == .second
        let isBound = core.bound == .atMost
        // "Pembayaran 5 menit" is how long the counter takes; a deadline counts from an event.
        if clause.isPayment, !clause.isPaidOut,
            isBound && !isBrief || relation == .after && (isBound || core.bound == .exact && !isBrief)
        {
            return clause.isDue(before: core.start, in: text) ? .other : .doubtful
        }
        if isBrief { return .time }
        if clause.isAct { return .other }
        let isLatest = isDeadline(core, in: text)
        if clause.isDoing { return isBound ? .other : .doubtful }
        if clause.isReturn, !clause.isPaidOut {
            if clause.isBorrowed { return .other }
            // "Pengembalian batas tanah" is work.
            return clause.isReturnOfMore(before: core.start, in: text) ? .time : .doubtful
        }
        if clause.isOwn, !clause.isPaidOut {
            return isLatest || clause.isBorrowed && unit != .workingDay && unit != .hour ? .other : .doubtful
        }
        guard clause.isDeed else { return .time }
        guard isLatest else {
            guard isBound, clause.isCollecting, !clause.isReady, isDeadline(core, in: text, orMost: true) else { return .time }
            return clause.isFetched(before: core.start, in: text) ? .other : .doubtful
        }
        guard clause.isReady, relation == .after else { return .other }
        scanner.skipSpaces()
        return isOfApplicant(&scanner) ? .time : .other
    }

    /// Whether an event is one of those from which the office begins: "pengajuan", "pembayaran", "berkas lengkap".
    private static func isOfApplicant(_ event: inout TextScanner) -> Bool {
        if event.take(word: "berkas") { return true }
        return switch DurationWords.senses.take(&event) {
        case .act, .deed, .payment, .paid: true
        default: false
        }
    }

    /// "Paling lambat": by when somebody acts, rather than how long it takes him.
    ///
    /// - Parameter orMost: whether "maksimal" and "paling lama" say the same.
    private static func isDeadline(_ core: DurationCore, in text: ByteSlice, orMost: Bool = false) -> Bool {
        guard core.bound == .atMost else { return false }
        var scanner = TextScanner(text, from: core.start)
        if scanner.take(word: "paling lambat") || scanner.take(prefix: "selambat") || scanner.take(word: "no later than")
            || scanner.take(word: "within")
        {
            return true
        }
        return orMost && (scanner.take(prefix: "maks") || scanner.take(prefix: "max") || scanner.take(word: "paling lama"))
    }

    /// "Buka 24 jam", "pelayanan 24 jam": the counter never closes. "Pelayanan 1 x 24 jam" is a promise of a day.
    private static func isOpening(
        _ core: DurationCore, _ span: Duration.Span, from start: Int, in text: ByteSlice, _ clause: DurationClause
    ) -> Bool {
        guard core.bound == .exact, core.minimum == core.maximum, clause.isOpening || clause.isService else { return false }
        // A counter that is open for an hour or two is none; "melayani pendaftaran: 1 jam" takes an hour.
        if clause.isOpening { return span.first.quantity.thousandths >= 4_000 }
        return span.isWholeDay && span.first.quantity == Quantity(24) && !text[start..<core.end].contains { $0 | 0x20 == 0x78 || $0 == 0xC3 }
    }

    /// "3 x 24 jam kerja", "48 jam pada hari kerja": hours of work are fewer a day than the clock has.
    private static func countsWorkingTime(_ scanner: TextScanner, _ span: Duration.Span) -> Bool {
        guard span.first.unit != .workingDay else { return false }
        var scanner = scanner
        // "(3 hari) kerja"
        if scanner.take(0x29) { scanner.skipSpaces() }
        if scanner.take(word: "kerja") { return true }
        // "2 jam pada hari kerja" is done within one.
        guard span.first.unit == .hour, span.first.quantity.thousandths > 7_000 else { return false }
        if scanner.take(0x28) { scanner.skipSpaces() }
        if scanner.take(word: "pada") || scanner.take(word: "di") || scanner.take(word: "dalam") || scanner.take(word: "on") {
            scanner.skipSpaces()
        }
        return scanner.take(word: "hari kerja") || scanner.take(word: "jam kerja") || scanner.take(word: "working days")
            || scanner.take(word: "kerja")
    }

    /// "3 hari krja": a working day misspelt must not become a day of the calendar.
    private static func misspelt(_ scanner: TextScanner) -> (meant: TimeUnit, end: Int)? {
        var scanner = scanner
        if scanner.take(0x28) { scanner.skipSpaces() }
        var word: [UInt8] = []
        while let byte = scanner.next, scanner.isWord(at: scanner.position) {
            word.append(ASCII.lowercased(byte))
            scanner.position += 1
            guard word.count <= 10 else { return nil }
        }
        guard word.count >= 3, let meant = Spelling.nearest(to: word, among: kinds) else { return nil }
        return (meant == calendar ? .calendarDay : .workingDay, scanner.position)
    }

    private static let calendar = Array("kalender".utf8)
    /// What may stand behind "hari", and how "kerja" is cut short.
    private static let kinds = [Array("kerja".utf8), calendar, Array("krj".utf8)]
}

extension TimeUnit {
    /// Whether work is counted in it, rather than years of service: "surat keterangan masa kerja 1 hari kerja".
    fileprivate var isOfWork: Bool { self == .workingDay || self == .hour || self == .minute || self == .second }
}

extension Duration.Span {
    /// Whether it is a multiple of 24 hours.
    fileprivate var isWholeDay: Bool {
        second == nil && first.unit == .hour && first.quantity.thousandths > 0 && first.quantity.thousandths % 24_000 == 0
    }
}
