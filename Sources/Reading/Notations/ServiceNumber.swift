import Bytes

/// Short numbers that a body answers, where nothing but its name stands before them: "Ombudsman: 137".
enum ServiceNumber {
    /// Whether a value is such a number and nothing else, and its label says that somebody answers.
    ///
    /// - Parameter isBelow: whether the line stands below a number; "Layanan: 101" is an extension there.
    static func isOne(_ value: ByteSlice, label: ByteSlice, isBelow: Bool = false) -> Bool {
        let number = withoutNote(value)
        guard number.first == 0x31, number.allSatisfy({ ASCII.isDigit($0) || partsDigits($0) }) else { return false }
        let count = number.reduce(0) { $0 + (ASCII.isDigit($1) ? 1 : 0) }
        // "1500-044" has its parts; others are one.
        let isLong = count == 7 && number.starts(with: "1500")
        guard (3...5).contains(number.count) || isLong, count == number.count || isLong, let answer = answer(label) else { return false }
        return answer == .surely || !isBelow && (number.count == 3 || isLong)
    }

    /// The number at the end of a line without a colon that begins with the name of the body: "PSC 119", "Halo Kemendagri
    /// 1500-044 (24 jam)"; `nil` where no such stands there.
    static func atEnd(of text: ByteSlice) -> ByteSlice? {
        let line = withoutNote(text)
        guard let last = line.last, ASCII.isDigit(last) else { return nil }
        let end = line.lastIndex { !ASCII.isDigit($0) && !partsDigits($0) }.map { $0 + 1 } ?? line.startIndex
        let number = line[end...].drop { !ASCII.isDigit($0) }
        let label = line[..<number.startIndex]
        return answer(label) == .surely && isOne(number, label: label) ? number : nil
    }

    /// A line without what stands in brackets at its end.
    private static func withoutNote(_ text: ByteSlice) -> ByteSlice {
        let line = text.trimmed()
        guard line.last == 0x29, let open = line.lastIndex(of: 0x28) else { return line }
        return line[..<open].trimmed()
    }

    private static func partsDigits(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2E || byte == ASCII.space }

    /// Whether a value is the number of an extension and nothing else: "Telepon (pesawat): 101".
    static func isExtension(_ value: ByteSlice, label: ByteSlice) -> Bool {
        let number = value.trimmed()
        guard (1...6).contains(number.count), number.allSatisfy(ASCII.isDigit) else { return false }
        var words = TextScanner(label)
        while !words.isAtEnd {
            words.skipSpaces()
            if ChannelWords.extensions.take(&words) != nil { return true }
            words.skipToken()
        }
        return false
    }

    /// What a word of a label says of a number behind it.
    private enum Answer {
        /// "Ambulans", "Hotline".
        case surely
        /// "Pengaduan", "Layanan": only where no other word says what is counted.
        case alone
        /// "Nomor", "Mobil": nothing, but another word of the list may follow.
        case never
    }

    /// Whether a label begins with the name of somebody who answers; `nil` where it does not.
    private static func answer(_ label: ByteSlice) -> Answer? {
        var scanner = TextScanner(label)
        var found: Answer?
        var isNumbered = false
        while true {
            while !scanner.isAtEnd, !scanner.isWord(at: scanner.position) { scanner.skipToken() }
            if scanner.isAtEnd { return isNumbered ? nil : found }
            switch words.take(&scanner) {
            case .surely: return .surely
            case .alone: found = .alone
            case .never: isNumbered = true
            case nil: return nil
            }
        }
    }

    private static let words = KeywordTable<Answer>([
        ("telepon", .surely), ("telpon", .surely), ("telp", .surely), ("call center", .surely), ("call centre", .surely),
        ("contact center", .surely), ("contact centre", .surely), ("hotline", .surely), ("halo", .surely), ("kring", .surely),
        ("pusat panggilan", .surely), ("ombudsman", .surely), ("polisi", .surely), ("kepolisian", .surely), ("polri", .surely), ("polres", .surely), ("polsek", .surely), ("police", .surely),
        ("ambulans", .surely), ("ambulan", .surely), ("ambulance", .surely), ("pemadam", .surely), ("damkar", .surely),
        ("fire brigade", .surely),
        ("darurat", .surely), ("gawat darurat", .surely), ("emergency", .surely), ("basarnas", .surely), ("psc", .surely),
        ("pengaduan", .alone), ("aduan", .alone), ("lapor", .alone), ("layanan", .alone), ("complaints", .alone), ("masyarakat", .alone),
        ("nomor", .never), ("no", .never), ("no.", .never), ("pusat", .alone), ("kontak", .alone), ("mobil", .never),
    ])
}
