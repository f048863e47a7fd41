import Bytes

/// Numbers of three digits that a body answers, where nothing but its name stands before them: "Ombudsman: 137".
enum ServiceNumber {
    /// Whether a value is such a number and nothing else, and its label names no place and no count.
    static func isOne(_ value: ByteSlice, label: ByteSlice) -> Bool {
        let number = value.trimmed()
        guard number.allSatisfy(ASCII.isDigit),
            number.count == 3 && number.first == 0x31 || number.count == 7 && number.starts(with: "1500")
        else { return false }
        var words = TextScanner(label)
        while !words.isAtEnd {
            words.skipSpaces()
            if others.take(&words) != nil { return false }
            words.skipToken()
        }
        return true
    }

    private static let others = KeywordTable<Void>([
        ("ruang", ()), ("ruangan", ()), ("kamar", ()), ("lantai", ()), ("gedung", ()), ("jumlah", ()), ("total", ()), ("nomor", ()),
        ("no", ()), ("kode", ()), ("halaman", ()), ("pasal", ()), ("room", ()), ("floor", ()), ("number", ()),
    ])
}
