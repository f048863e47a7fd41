import Bytes

/// Makes spellings of one word equal, for searching; what is printed keeps the author's spelling.
///
/// Offices write fotocopy, foto copy and FC, materai, akte, ijin, e-KTP; a citizen searches for any of them. Words come
/// out in small letters, one space apart, without punctuation; a hyphen inside a word stays.
public enum SearchFolding {
    /// Appends the folded text.
    public static func append(_ text: ByteSlice, to out: inout [UInt8]) {
        var scanner = TextScanner(text)
        var needsSpace = false
        while !scanner.isAtEnd {
            let start = scanner.position
            if !scanner.isWord(at: start) {
                scanner.skipToken()
                continue
            }
            if needsSpace { out.append(ASCII.space) }
            needsSpace = true
            if let folded = variants.take(&scanner) {
                out.append(folded)
                continue
            }
            while let byte = scanner.next {
                if scanner.isWord(at: scanner.position) {
                    out.append(ASCII.lowercased(byte))
                    scanner.position += 1
                } else if case let quote = scanner.quoteLength(at: scanner.position), quote > 0,
                    scanner.isWord(at: scanner.position + quote)
                {
                    // Jum’at and Jumat are one word.
                    scanner.position += quote
                } else if case let dash = scanner.dashLength(at: scanner.position), dash > 0,
                    scanner.isWord(at: scanner.position + dash)
                {
                    out.append("-")
                    scanner.position += dash
                } else {
                    break
                }
            }
        }
    }

    /// Spellings seen on cards, and the one of the standard language (KBBI, EYD).
    private static let variants = KeywordTable<StaticString>([
        ("fotocopy", "fotokopi"), ("foto copy", "fotokopi"), ("foto kopi", "fotokopi"), ("photo copy", "fotokopi"),
        ("photocopy", "fotokopi"), ("fotocopi", "fotokopi"), ("photo kopi", "fotokopi"), ("fc", "fotokopi"),
        ("fc.", "fotokopi"), ("copy", "fotokopi"), ("kopi", "fotokopi"), ("dicopy", "difotokopi"),
        ("di copy", "difotokopi"), ("difotocopy", "difotokopi"), ("difoto copy", "difotokopi"),
        ("materai", "meterai"), ("bermaterai", "bermeterai"),
        ("akte", "akta"), ("ijin", "izin"), ("ijinkan", "izinkan"), ("perijinan", "perizinan"), ("diijinkan", "diizinkan"),
        ("antrian", "antrean"), ("antri", "antre"), ("mengantri", "mengantre"),
        ("e-ktp", "ktp-el"), ("ektp", "ktp-el"), ("ktp-el", "ktp-el"), ("ktp-elektronik", "ktp-el"),
        ("elektronik ktp", "ktp-el"), ("kartu tanda penduduk elektronik", "ktp-el"), ("photo", "foto"), ("pas photo", "pas foto"),
        ("pasphoto", "pas foto"), ("pasfoto", "pas foto"), ("kementrian", "kementerian"), ("paspur", "paspor"),
        ("pasport", "paspor"), ("passport", "paspor"), ("ijasah", "ijazah"), ("pebruari", "februari"),
        ("nopember", "november"), ("whats app", "whatsapp"), ("e-mail", "email"), ("resiko", "risiko"),
    ])
}
