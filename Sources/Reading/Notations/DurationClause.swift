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
        /// Pendaftaran, pelaporan: as ``act``, if a deadline follows: "pelaporan paling lambat 30 hari". So does an act that
        /// describes something: "permohonan yang diajukan".
        case deed
        /// Diambil: as ``deed``, with any most: "diambil maksimal 30 hari", but "diambil 3 hari setelah pembayaran" tells when it
        /// is ready.
        case collecting
        /// Dapat diambil: as ``deed``, but "dapat diambil paling lambat 3 hari setelah pengajuan" tells when it is ready.
        case ready
        /// Pembayaran: what the applicant pays and by when, unless the office pays it out.
        case payment
        /// Dibayar: as ``payment``; what is paid stands before it.
        case paid
        /// Retribusi, pajak: what the applicant pays.
        case due
        /// Keberatan, perbaikan berkas: what the applicant objects to or mends: as ``deed``, unless it is what the office works
        /// at. A time of it that is no deadline may be the office's answer.
        case own
        /// Peminjaman: as ``own``, for days in which something is lent.
        case borrowing
        /// Dikembalikan: as ``act``, if it has been lent; else the office may give it back.
        case giveBack
        /// Buku, pinjaman: what is lent.
        case lent
        /// Klaim, ganti rugi, uang jaminan: money that the office pays.
        case payout
        /// Pemohon, penduduk: who acts besides the office.
        case applicant
        /// Wajib, menyerahkan: as ``act``, if it is the applicant who does it.
        case doing
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
        /// Jangka waktu: as ``process``, until an act follows: "jangka waktu pengembalian buku".
        case span
        /// Tanggapan, verifikasi: work at what follows: "tanggapan atas keberatan".
        case work
        /// Masa sanggah: a period of something else than work.
        case period
        /// Masa kerja, masa jabatan: as ``period``, in units longer than those of work.
        case term
        /// Masa pengumuman: as ``period``, unless the service waits for it.
        case unclear
        /// Berakhir: the ``period`` is over.
        case ended
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
    /// Whether the ``Sense/deed`` is that something is fetched.
    private(set) var isCollecting = false
    private(set) var isPayment = false
    private(set) var isOwn = false
    private(set) var isBorrowed = false
    private(set) var isReturn = false
    private(set) var isDoing = false
    private(set) var isTerm = false
    private(set) var isUnclear = false
    private var isPaid = false
    private var isDuty = false
    /// Where the word for the act ended: "pembayaran".
    private var actEnd: Int?
    /// Whether a word has been said, so that who comes now is not the one who acts.
    private var hasBegun = false
    private(set) var isPaidOut = false
    private var isApplicant = false
    /// Whether what lasts is a ``Sense/period``.
    private var isPeriod = false
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
    /// Where a noun ended that names work: "penyelesaian".
    private var workEnd: Int?

    init() {}

    /// What a label says that stands apart from its value.
    init(label: ByteSlice) {
        var scanner = TextScanner(label)
        while true {
            scanner.skipSpaces()
            if scanner.isAtEnd { break }
            if !take(&scanner) { pass(&scanner) }
        }
        (eachEnd, workEnd, actEnd) = (nil, nil, nil)
        // "Usia 0-5 tahun: 15 menit" has said its time.
        if label.contains(where: ASCII.isDigit) { isLasting = false }
    }

    /// Whether the time that something lasts has been said: "berlaku 5 tahun".
    var hasLasted: Bool { isLasting && isServed }

    /// Whether somebody else than the office may act here.
    var hasAct: Bool { isAct || isDeed || isPayment || isOwn || isReturn || isDoing }

    /// Whether a time here is not the office's, though one behind it may be.
    var isOthers: Bool { hasAct || isPeriod }

    /// Whether what is paid is surely what the applicant owes, and not what the office pays: nothing else is named.
    func isDue(before position: Int, in text: ByteSlice) -> Bool {
        isDuty || isApplicant || !isPaid && says(nothingBut: DurationWords.dues, before: position, in: text)
    }

    /// Whether the applicant surely fetches: "pengambilan maksimal 30 hari", but "pengambilan sampel maksimal 2 hari".
    func isFetched(before position: Int, in text: ByteSlice) -> Bool {
        isApplicant || says(nothingBut: DurationWords.products, before: position, in: text)
    }

    /// Whether what is given back has a name behind: "pengembalian berkas".
    func isReturnOfMore(before position: Int, in text: ByteSlice) -> Bool {
        actEnd == nil || !says(nothingBut: DurationWords.products, before: position, in: text)
    }

    /// Whether only some words stand between the act and a place.
    private func says(nothingBut words: KeywordTable<Void>, before position: Int, in text: ByteSlice) -> Bool {
        guard let actEnd, actEnd <= position, actEnd >= text.startIndex else { return true }
        var scanner = TextScanner(text[..<position], from: actEnd)
        while true {
            scanner.skipSpaces()
            if scanner.isAtEnd { return true }
            if words.take(&scanner) != nil || DurationWords.fillers.take(&scanner) != nil { continue }
            guard !scanner.isWord(at: scanner.position) else { return false }
            scanner.skipToken()
        }
    }

    /// Whether nothing has been said that changes what a time is.
    var isBlank: Bool { !isLasting && !isUnclear && !hasAct && !isLate && !isOpening && !isService }

    /// Passes over a word that says what the next time is.
    mutating func take(_ scanner: inout TextScanner) -> Bool {
        let start = scanner.position
        guard let sense = DurationWords.senses.take(&scanner) else { return false }
        let isBeginning = !hasBegun
        if sense != .nothing, sense != .each { hasBegun = true }
        switch sense {
        case .lasting: (isLasting, isServed, isPeriod, isTerm) = (true, false, false, false)
        case .period: (isLasting, isServed, isPeriod, isTerm) = (true, false, true, false)
        case .term: (isLasting, isServed, isPeriod, isTerm) = (true, false, true, true)
        case .unclear: isUnclear = true
        case .ended:
            if isPeriod { (isLasting, isPeriod) = (false, false) }
            isUnclear = false
        case .act, .limit, .opened, .deed, .collecting, .ready, .payment, .paid, .own, .borrowing, .giveBack:
            if sense == .opened { isOpened = true }
            guard !isEvent else { break }
            // What is worked at may be made of more: "tanggapan atas pengajuan keberatan".
            if isObject(at: start, in: scanner) { workEnd = scanner.position } else { takeAct(sense, end: scanner.position) }
        case .doing: isDoing = isDoing || !isEvent && isApplicant && !scanner.isAtPassive
        case .due: isDuty = true
        case .lent: isBorrowed = true
        case .payout: isPaidOut = true
        case .applicant: isApplicant = isApplicant || isBeginning
        case .late: isLate = true
        case .event: isEvent = true
        case .opening: isOpening = true
        case .service: (isService, workEnd) = (true, scanner.position)
        case .pause: isPause = true
        case .process, .span:
            let wasSeparated = isSeparated
            self = DurationClause()
            (namesProcess, isSeparated, hasBegun) = (true, wasSeparated, true)
            if sense == .process, Self.isNoun(at: start, in: scanner) { workEnd = scanner.position }
        case .work: workEnd = scanner.position
        case .each: eachEnd = scanner.position
        case .nothing: break
        }
        return true
    }

    /// Somebody else than the office acts, as far as a word says so.
    private mutating func takeAct(_ sense: Sense, end: Int) {
        actEnd = end
        switch sense {
        case .act: isAct = true
        case .limit, .opened: (isAct, isLimit) = (true, true)
        case .deed: isDeed = true
        case .collecting: (isDeed, isCollecting) = (true, true)
        case .ready: (isDeed, isReady) = (true, true)
        case .payment: isPayment = true
        case .paid: (isPayment, isPaid) = (true, true)
        case .own: isOwn = true
        case .borrowing: (isOwn, isBorrowed) = (true, true)
        case .giveBack: isReturn = true
        default: break
        }
    }

    /// Whether an act is what work is done at: "penyelesaian pembayaran", "tanggapan atas keberatan". Verbs are none.
    private func isObject(at start: Int, in scanner: TextScanner) -> Bool {
        guard let workEnd, workEnd <= start, Self.isNoun(at: start, in: scanner) else { return false }
        var between = TextScanner(scanner.text[..<start], from: workEnd)
        var words = 0
        while true {
            between.skipSpaces()
            if between.isAtEnd { return true }
            words += 1
            guard words <= 2, between.isWord(at: between.position), DurationWords.conjunctions.take(&between) == nil else { return false }
            between.skipToken()
        }
    }

    /// Whether one of the words of ``DurationWords/senses`` is a noun, by its beginning: "penerbitan", "sanggahan", but
    /// "diterbitkan", "mengambil", "terbit", "siap".
    private static func isNoun(at start: Int, in scanner: TextScanner) -> Bool {
        switch ASCII.lowercased(scanner.byte(at: start)) {
        case 0x67, 0x6B, 0x6C, 0x70, 0x75, 0x77: true
        case 0x62, 0x73: ASCII.lowercased(scanner.byte(at: start + 1)) == 0x61
        default: false
        }
    }

    /// Passes over a token that means nothing here; punctuation ends what was said.
    mutating func pass(_ scanner: inout TextScanner) {
        switch scanner.next {
        case 0x2C: pause()
        case 0x28: isSeparated = true
        case 0x3A: hasBegun = false
        case 0x3B: self = Self.separated
        case 0x2E where scanner.spaceLength(at: scanner.position + 1) > 0: self = Self.separated
        default: hasBegun = hasBegun || scanner.isWord(at: scanner.position)
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

extension TextScanner {
    /// Whether a verb follows that somebody else does to the one named before: "wajib diverifikasi".
    fileprivate var isAtPassive: Bool {
        var copy = self
        copy.skipSpaces()
        return copy.take(prefix: "di")
    }
}
