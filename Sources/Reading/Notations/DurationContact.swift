import Bytes
import ServiceStandard

/// A sentence that only tells when somebody can be reached: "Call center 24 jam.", "Untuk pengaduan, hubungi 112 (24 jam)."
enum DurationContact {
    /// Passes over such a sentence up to the mark that ends it; over nothing where it says anything of what the service takes.
    static func skip(_ scanner: inout TextScanner) -> Bool {
        var copy = scanner
        var (hasHours, isAllDay) = (false, false)
        var (isCall, hasWay, isReady) = (false, false, false)
        while true {
            copy.skipBlanks()
            guard let byte = copy.next, byte != ASCII.newline, byte != 0x3B,
                byte != 0x2E || copy.spaceLength(at: copy.position + 1) == 0 && copy.position + 1 < copy.end
            else { break }
            guard copy.isWord(at: copy.position), copy.isAtWordStart else {
                // "< 24 jam"
                if DurationWords.bounds.take(&copy) != nil { return false }
                copy.skipToken()
                continue
            }
            let start = copy.position
            if DurationCore.takeHours(&copy) != nil {
                hasHours = true
            } else if let result = DurationCore.take(&copy) {
                switch result {
                case .success(let core) where core.isAllDay: (hasHours, isAllDay) = (true, true)
                // "24 jam, 7 hari"
                case .success(let core) where isAllDay && core.isAllWeek: break
                case .success: return false
                // "112"
                case .failure: isReady = isReady || copy.position - start >= 3
                }
            } else if let word = words.take(&copy) {
                switch word {
                case .call: isCall = true
                case .way: hasWay = true
                case .ready: isReady = true
                case .work: return false
                // "Permohonan via email 24 jam" is answered within a day.
                case .by: if !isCall { return false }
                }
            } else if copy.take(word: "dalam") || DurationWords.anchors.take(&copy) != nil || DurationWords.bounds.take(&copy) != nil
                || DurationWords.units.take(&copy) != nil
            {
                return false
            } else {
                switch DurationWords.senses.take(&copy) {
                case .process?, .span?, .work?: return false
                case nil: copy.skipToken()
                default: break
                }
            }
        }
        guard isCall || hasWay && isReady, hasHours else { return false }
        scanner = copy
        return true
    }

    /// What a word of such a sentence says.
    private enum Word {
        /// Hubungi, hotline: somebody is reached.
        case call
        /// Telepon: how, if a number or "aktif" says so; else it is how something is sent.
        case way
        /// Aktif: that he can be.
        case ready
        /// Via: how something is sent or asked for.
        case by
        /// Pengiriman, aduan: something is done.
        case work
    }

    private static let words = KeywordTable<Word>([
        ("hubungi", .call), ("dapat menghubungi", .call), ("silakan menghubungi", .call), ("silahkan menghubungi", .call),
        ("dapat dihubungi", .call), ("bisa dihubungi", .call), ("kontak", .call), ("narahubung", .call), ("call center", .call),
        ("contact center", .call), ("pusat panggilan", .call), ("hotline", .call), ("helpdesk", .call), ("help desk", .call),
        ("wa center", .call), ("call", .call), ("contact", .call),
        ("menghubungi", .way), ("dihubungi", .way), ("whatsapp", .way), ("wa", .way), ("telepon", .way), ("telp", .way),
        ("tlp", .way), ("sms", .way), ("chat", .way), ("email", .way), ("e-mail", .way), ("darurat", .way), ("ambulans", .way),
        ("pengaduan", .way), ("informasi", .way),
        ("aktif", .ready), ("siaga", .ready),
        ("via", .by), ("melalui", .by), ("lewat", .by), ("dengan", .by), ("by", .by), ("through", .by),
        ("pengiriman", .work), ("dikirim", .work), ("dikirimkan", .work), ("kirim", .work), ("permohonan", .work),
        ("aduan", .work), ("cetak", .work), ("dicetak", .work), ("pencetakan", .work), ("balasan", .work), ("dibalas", .work),
        ("legalisasi", .work), ("pengantaran", .work), ("diantar", .work), ("aktivasi", .work), ("pengaktifan", .work),
        ("kembali", .work), ("pemberitahuan", .work), ("diberitahukan", .work), ("konfirmasi", .work), ("hasil", .work),
    ])
}

extension DurationCore {
    /// "24 jam"
    fileprivate var isAllDay: Bool { isExactly(24, .hour) }

    /// "7 hari"
    fileprivate var isAllWeek: Bool { isExactly(7, .day) }

    private func isExactly(_ number: Int, _ unit: TimeUnit) -> Bool {
        let span = Duration.Span(Duration.Term(Quantity(number), unit))
        return bound == .exact && minimum == span && maximum == span
    }
}

extension TextScanner {
    /// Passes over spaces up to the end of the line.
    fileprivate mutating func skipBlanks() {
        while next != ASCII.newline, case let length = spaceLength(at: position), length > 0 { position += length }
    }
}
