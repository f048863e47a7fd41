import ServiceStandard

/// How words limit the time before or behind them to some cases.
enum DurationLimit: Sendable {
    /// Apabila, jika: when it holds.
    case condition
    /// Untuk, bagi: for whom or what.
    case audience
    /// Tergantung, dapat diperpanjang: it does not always hold.
    case exception
    /// Kecuali, tidak terhitung: what is left out.
    case exclusion

    /// Passes over a word that begins a limit.
    static func take(_ scanner: inout TextScanner) -> DurationLimit? { words.take(&scanner) }

    /// Whether the limit leaves the time that of every file in order: "apabila berkas lengkap dan benar", "untuk setiap
    /// permohonan". Passes over its words as far as they say so.
    func isHarmless(_ scanner: inout TextScanner) -> Bool {
        guard self != .exception else { return false }
        guard self != .exclusion else { return Self.takeHolidays(&scanner) }
        var isComplete = self == .audience
        while true {
            scanner.skipSpaces()
            guard scanner.isWord(at: scanner.position) else {
                // "Berkas lengkap, benar, dan sah" goes on behind its commas.
                var copy = scanner
                guard copy.take(0x2C) || copy.take(0x2F) || copy.take(0x26) else { break }
                copy.skipSpaces()
                guard let word = Self.complete.take(&copy) else { break }
                isComplete = isComplete || word
                scanner = copy
                continue
            }
            if let word = Self.complete.take(&scanner) {
                isComplete = isComplete || word
                continue
            }
            // An event, a bound or another limit is looked at by itself.
            var copy = scanner
            if DurationWords.anchors.take(&copy) != nil || DurationWords.bounds.take(&copy) != nil || Self.take(&copy) != nil { break }
            guard DurationWords.fillers.take(&scanner) != nil || Self.takeProcess(&scanner) else { return false }
        }
        return isComplete
    }

    /// Passes over days on which nobody works, which leave the number as it is: "hari libur", "Sabtu dan Minggu".
    private static func takeHolidays(_ scanner: inout TextScanner) -> Bool {
        var hasDay = false
        while true {
            scanner.skipSpaces()
            var copy = scanner
            if copy.take(0x2C) || copy.take(0x2F) || copy.take(0x26) || copy.take(0x28) { copy.skipSpaces() }
            if HoursWords.weekdays.take(&copy) != nil {
                hasDay = true
            } else if let word = holidays.take(&copy) {
                hasDay = hasDay || word
            } else {
                guard scanner.isWord(at: scanner.position) else { return hasDay }
                // An event, a bound or another limit is looked at by itself.
                return hasDay
                    && (DurationWords.anchors.take(&copy) != nil || DurationWords.bounds.take(&copy) != nil || take(&copy) != nil)
            }
            scanner = copy
        }
    }

    /// Passes over the rest of a sentence that only begins as a limit and says nothing about times: "Untuk informasi hubungi
    /// …", "Jika tidak lengkap, berkas dikembalikan". A sentence of the limit alone is about the time beside it.
    ///
    /// - Parameter mustEnd: whether the sentence must end before the text does.
    func skipAside(_ scanner: inout TextScanner, mustEnd: Bool) -> Bool {
        guard self == .condition || self == .audience else { return false }
        var copy = scanner
        var (saysMore, hasComma) = (false, false)
        while true {
            copy.skipSpaces()
            guard let byte = copy.next else {
                if mustEnd { return false }
                break
            }
            if byte == 0x3B || byte == 0x2E && copy.spaceLength(at: copy.position + 1) > 0 { break }
            guard copy.isWord(at: copy.position), copy.isAtWordStart else {
                hasComma = hasComma || byte == 0x2C
                copy.skipToken()
                continue
            }
            if Self.asides.take(&copy) != nil {
                saysMore = true
                continue
            }
            if DurationCore.startsHere(copy) || DurationCore.takeHours(&copy) != nil || DurationWords.units.take(&copy) != nil
                || DurationWords.anchors.take(&copy) != nil || Self.paces.take(&copy) != nil
            {
                return false
            }
            saysMore = saysMore || hasComma && self == .condition
            copy.skipToken()
        }
        if saysMore { scanner = copy }
        return saysMore
    }

    /// Passes over a word that names the work of the office: "penerbitan".
    private static func takeProcess(_ scanner: inout TextScanner) -> Bool {
        var copy = scanner
        switch DurationWords.senses.take(&copy) {
        case .process?, .span?: break
        default: return false
        }
        scanner = copy
        return true
    }

    private static let words = KeywordTable<DurationLimit>([
        ("apabila", .condition), ("jika", .condition), ("jikalau", .condition), ("bila", .condition), ("bilamana", .condition),
        ("kalau", .condition), ("manakala", .condition), ("dalam hal", .condition), ("dengan catatan", .condition),
        ("dengan syarat", .condition), ("dengan ketentuan", .condition), ("asalkan", .condition), ("asal", .condition),
        ("sepanjang", .condition), ("if", .condition), ("when", .condition), ("provided", .condition),
        ("provided that", .condition),
        ("khusus", .condition), ("khususnya", .condition), ("untuk", .audience), ("bagi", .audience), ("for", .audience),
        ("berlaku untuk", .audience), ("berlaku bagi", .audience),
        ("kecuali", .exclusion), ("tidak terhitung", .exclusion), ("tidak dihitung", .exclusion),
        ("tidak termasuk hari", .exclusion), ("di luar hari", .exclusion), ("diluar hari", .exclusion), ("except", .exclusion),
        ("tergantung", .exception), ("bergantung", .exception), ("diperpanjang", .exception),
        ("dapat diperpanjang", .exception), ("bisa diperpanjang", .exception), ("may be extended", .exception),
        ("can be extended", .exception),
        ("unless", .exception), ("depending", .exception), ("extended", .exception),
    ])

    /// Words of a limit that leaves the time that of every file in order, and whether the word says so.
    private static let complete = KeywordTable<Bool>([
        ("lengkap", true), ("dilengkapi", true), ("benar", true), ("sah", true), ("valid", true), ("sesuai", true),
        ("memenuhi", true), ("terpenuhi", true), ("dipenuhi", true), ("tidak ada kekurangan", true),
        ("tanpa kekurangan", true), ("complete", true), ("correct", true), ("met", true),
        ("berkas", false), ("berkasnya", false), ("dokumen", false), ("dokumennya", false), ("persyaratan", false),
        ("persyaratannya", false), ("syarat", false), ("syaratnya", false), ("permohonan", false), ("pemohon", false),
        ("kelengkapan", false), ("administrasi", false), ("administratif", false), ("teknis", false), ("data", false),
        ("formulir", false), ("isian", false), ("pengisian", false), ("pengajuan", false), ("ketentuan", false),
        ("izin", false), ("surat", false), ("layanan", false), ("pelayanan", false), ("petugas", false),
        ("yang", false), ("telah", false), ("sudah", false), ("dinyatakan", false), ("diterima", false), ("masuk", false),
        ("diverifikasi", false), ("secara", false), ("oleh", false), ("dan", false), ("serta", false), ("seluruh", false),
        ("seluruhnya", false), ("semua", false), ("setiap", false), ("tiap", false), ("masing-masing", false), ("satu", false),
        ("orang", false), ("pasien", false), ("keterangan", false), ("pengantar", false), ("jenis", false),
        ("mendapatkan", false), ("mengurus", false), ("verifikasi", false),
        ("1", false), ("1 (satu)", false), ("ini", false), ("tersebut", false),
        ("the", false), ("all", false), ("each", false), ("every", false), ("one", false), ("an", false), ("are", false),
        ("and", false), ("documents", false), ("document", false), ("file", false), ("application", false),
        ("requirements", false), ("received", false), ("that", false),
    ])

    /// Words of days on which nobody works, and whether the word says so.
    private static let holidays = KeywordTable<Bool>([
        ("libur", true), ("tanggal merah", true), ("cuti bersama", true), ("hari besar", true), ("hari raya", true),
        ("holiday", true), ("holidays", true), ("weekend", true), ("weekends", true),
        ("hari", false), ("hari-hari", false), ("nasional", false), ("keagamaan", false), ("resmi", false), ("pada", false),
        ("dan", false), ("atau", false), ("serta", false), ("juga", false), ("and", false), ("or", false), ("on", false),
        ("public", false),
    ])

    /// Words of sentences that say how long something takes, without a number.
    private static let paces = KeywordTable<Void>([
        ("lama", ()), ("lamanya", ()), ("lebih", ()), ("waktu", ()), ("waktunya", ()), ("jangka", ()), ("cepat", ()), ("lambat", ()),
        ("segera", ()), ("langsung", ()), ("besok", ()), ("esok", ()), ("esoknya", ()), ("keesokan", ()), ("berikutnya", ()),
        ("kemudian", ()), ("nanti", ()), ("tambahan", ()), ("bertambah", ()), ("ditambah", ()), ("diperpanjang", ()),
        ("perpanjangan", ()), ("ditunda", ()), ("tertunda", ()), ("menunggu", ()), ("mundur", ()), ("jadwal", ()),
        ("dijadwalkan", ()), ("kecuali", ()), ("tergantung", ()), ("berlaku", ()), ("hr", ()), ("sehari", ()), ("seminggu", ()),
        ("sepekan", ()), ("sebulan", ()), ("setahun", ()), ("longer", ()), ("faster", ()), ("later", ()), ("time", ()),
        ("extended", ()), ("next", ()), ("valid", ()),
    ])

    /// Words of sentences that tell what else to do.
    private static let asides = KeywordTable<Void>([
        ("hubungi", ()), ("menghubungi", ()), ("laporkan", ()), ("silakan", ()), ("silahkan", ()), ("mohon", ()), ("dimohon", ()),
        ("kunjungi", ()), ("klik", ()), ("disarankan", ()), ("diharapkan", ()), ("disediakan", ()), ("tersedia", ()),
        ("dikembalikan", ()), ("selengkapnya", ()), ("lebih lanjut", ()), ("contact", ()), ("call", ()), ("please", ()),
    ])
}
