import ServiceStandard

/// How words limit the time before or behind them to some cases.
enum DurationLimit: Sendable {
    /// Apabila, jika: when it holds.
    case condition
    /// Untuk, bagi: for whom or what.
    case audience
    /// Kecuali, tergantung, dapat diperpanjang: it does not always hold.
    case exception

    /// Passes over a word that begins a limit.
    static func take(_ scanner: inout TextScanner) -> DurationLimit? { words.take(&scanner) }

    /// Whether the limit leaves the time that of every file in order: "apabila berkas lengkap dan benar", "untuk setiap
    /// permohonan". Passes over its words as far as they say so.
    func isHarmless(_ scanner: inout TextScanner) -> Bool {
        guard self != .exception else { return false }
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

    /// Passes over a word that names the work of the office: "penerbitan".
    private static func takeProcess(_ scanner: inout TextScanner) -> Bool {
        var copy = scanner
        guard case .process? = DurationWords.senses.take(&copy) else { return false }
        scanner = copy
        return true
    }

    private static let words = KeywordTable<DurationLimit>([
        ("apabila", .condition), ("jika", .condition), ("jikalau", .condition), ("bila", .condition), ("bilamana", .condition),
        ("kalau", .condition), ("manakala", .condition), ("dalam hal", .condition), ("dengan catatan", .condition),
        ("dengan syarat", .condition), ("dengan ketentuan", .condition), ("asalkan", .condition), ("asal", .condition),
        ("sepanjang", .condition), ("if", .condition), ("when", .condition), ("provided", .condition),
        ("provided that", .condition),
        ("untuk", .audience), ("bagi", .audience), ("khusus", .audience), ("khususnya", .audience), ("for", .audience),
        ("berlaku untuk", .audience), ("berlaku bagi", .audience),
        ("kecuali", .exception), ("tergantung", .exception), ("bergantung", .exception), ("diperpanjang", .exception),
        ("dapat diperpanjang", .exception), ("bisa diperpanjang", .exception), ("may be extended", .exception),
        ("can be extended", .exception),
        ("unless", .exception), ("except", .exception), ("depending", .exception), ("extended", .exception),
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
        ("1", false), ("1 (satu)", false), ("ini", false), ("tersebut", false),
        ("the", false), ("all", false), ("each", false), ("every", false), ("one", false), ("an", false), ("are", false),
        ("and", false), ("documents", false), ("document", false), ("file", false), ("application", false),
        ("requirements", false), ("received", false), ("that", false),
    ])
}
