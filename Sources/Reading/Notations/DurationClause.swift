import Bytes

/// What a text has said before a number of time, so that the number is taken for what it counts: "masa berlaku 5 tahun" is
/// no completion time, and neither is "buka 24 jam".
struct DurationClause {
    /// What a word says about the times behind it.
    enum Sense: Sendable {
        /// Masa berlaku, usia: how long something lasts, how old somebody is.
        case lasting
        /// Diajukan, mendaftar: when somebody else than the office acts. Nobody is given minutes for it: "hadir 15 menit" is
        /// how long the office takes with him.
        case act
        /// Batas pembayaran, dapat diperpanjang: as ``act``, minutes included.
        case limit
        /// Dibuka, ditutup: as ``limit``; clock times may follow.
        case opened
        /// Diambil, pembayaran: as ``act``, if a deadline follows: "diambil paling lambat 30 hari", but "diambil 3 hari setelah
        /// pembayaran" tells when it is ready. So does an act that describes something: "permohonan yang diajukan".
        case deed
        /// Dapat diambil: as ``deed``, but "dapat diambil paling lambat 3 hari setelah pengajuan" tells when it is ready.
        case ready
        /// Datang terlambat, toleransi: how late somebody may be.
        case late
        /// Setelah, sejak: an event, which is no such act: "setelah permohonan diajukan 3 hari kerja".
        case event
        /// Buka, siaga: when the counter is open.
        case opening
        /// Pelayanan: open, if the time is "24 jam"; "pelayanan 1 x 24 jam" may be either.
        case service
        /// Istirahat.
        case pause
        /// Penyelesaian, diproses: how long the service takes.
        case process
        /// Setiap, tiap, per: how often, if the number is next.
        case each
        /// "Peraturan yang berlaku", "izin operasional": nothing, though a word of it alone would.
        case nothing
    }

    private(set) var isLasting = false
    private(set) var isAct = false
    /// Whether what has a deadline here is an ``Sense/act``.
    private(set) var isDeed = false
    /// Whether the ``Sense/act`` is one even in minutes.
    private(set) var isLimit = false
    /// Whether a counter opens or closes.
    private(set) var isOpened = false
    /// Whether the ``Sense/deed`` is that something is ready.
    private(set) var isReady = false
    private(set) var isLate = false
    private var isEvent = false
    private(set) var isOpening = false
    private(set) var isService = false
    private(set) var isPause = false
    private(set) var namesProcess = false
    /// Whether punctuation stands between what was said before and here.
    private(set) var isSeparated = false
    /// Whether the time that something lasts has been passed.
    private var isServed = false
    /// Where "setiap" ended.
    private var eachEnd: Int?

    init() {}

    /// What a label says that stands apart from its value.
    init(label: ByteSlice) {
        var scanner = TextScanner(label)
        while true {
            scanner.skipSpaces()
            if scanner.isAtEnd { break }
            if !take(&scanner) { pass(&scanner) }
        }
        eachEnd = nil
        // "Usia 0-5 tahun: 15 menit" has said its time.
        if label.contains(where: ASCII.isDigit) { isLasting = false }
    }

    /// Whether the time that something lasts has been said: "berlaku 5 tahun".
    var hasLasted: Bool { isLasting && isServed }

    /// Whether nothing has been said that changes what a time is.
    var isBlank: Bool { !isLasting && !isAct && !isDeed && !isLate && !isOpening && !isService }

    /// Passes over a word that says what the next time is.
    mutating func take(_ scanner: inout TextScanner) -> Bool {
        guard let sense = DurationWords.senses.take(&scanner) else { return false }
        switch sense {
        case .lasting: (isLasting, isServed) = (true, false)
        case .act: isAct = isAct || !isEvent
        case .limit: takeLimit()
        case .opened:
            isOpened = true
            takeLimit()
        case .deed: isDeed = isDeed || !isEvent
        case .ready: if !isEvent { (isDeed, isReady) = (true, true) }
        case .late: isLate = true
        case .event: isEvent = true
        case .opening: isOpening = true
        case .service: isService = true
        case .pause: isPause = true
        case .process:
            let wasSeparated = isSeparated
            self = DurationClause()
            (namesProcess, isSeparated) = (true, wasSeparated)
        case .each: eachEnd = scanner.position
        case .nothing: break
        }
        return true
    }

    /// Passes over a token that means nothing here; punctuation ends what was said.
    mutating func pass(_ scanner: inout TextScanner) {
        switch scanner.next {
        case 0x2C: pause()
        case 0x28: isSeparated = true
        case 0x3B: self = Self.separated
        case 0x2E where scanner.spaceLength(at: scanner.position + 1) > 0: self = Self.separated
        default: break
        }
        scanner.skipToken()
    }

    /// A comma or the end of a line: "Masa berlaku, 5 tahun" is still about what lasts until its time has come.
    mutating func pause() {
        if isLasting, !isServed { isSeparated = true } else { self = Self.separated }
    }

    /// Hours have been passed: what was said before is theirs.
    mutating func passHours() { self = DurationClause() }

    /// A time has been passed that is no promise.
    mutating func passTime() { (isServed, isLate) = (true, false) }

    private mutating func takeLimit() {
        if !isEvent { (isAct, isLimit) = (true, true) }
    }

    /// Whether "setiap" stands right before a place.
    func isEach(before position: Int, in text: ByteSlice) -> Bool {
        guard let eachEnd else { return false }
        var copy = TextScanner(text, from: eachEnd)
        copy.skipSpaces()
        return copy.position == position
    }

    private static let separated: DurationClause = {
        var clause = DurationClause()
        clause.isSeparated = true
        return clause
    }()
}
