import Bytes

/// Texts that only hold a place: where an author has left something to be written later.
enum Placeholder {
    /// Whether a text says nothing: no word at all ("", "-", "…", "____"), or only that it is still to be written.
    ///
    /// "Tidak ada" and "Nihil" are no placeholders: they say something.
    static func isOne(_ text: ByteSlice) -> Bool {
        let text = behindRupiah(text)
        // Most texts are longer than any of the phrases and begin with a letter.
        if text.count > longest, let first = text.first, ASCII.isLetter(first) { return false }
        let words = core(of: text)
        return words.isEmpty || words.count <= longest && words.isOne(of: phrases)
    }

    /// "Rp ……" is a form that nobody has filled in.
    private static func behindRupiah(_ text: ByteSlice) -> ByteSlice {
        guard text.first.map({ $0 | 0x20 }) == 0x72, text.prefix(2).equalsFolded("rp") else { return text }
        var reader = ByteReader(text)
        return reader.take(word: "rp") ? text[reader.position...] : text
    }

    private static let longest = 24

    private static let phrases: [StaticString] = [
        "belum ada", "belum diisi", "belum tersedia", "belum ditentukan", "belum ditetapkan", "belum disusun", "menyusul",
        "diisi", "akan diisi", "diisi kemudian", "harap diisi", "mohon diisi", "isi di sini", "tulis di sini", "kosong",
        "sedang disusun", "dalam penyusunan", "tbd", "todo", "to be determined", "not yet available", "n/a", "xxx",
    ]

    /// From the first letter or digit to the last.
    private static func core(of text: ByteSlice) -> ByteSlice {
        var start: Int?
        var end = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            var next = index + 1
            while next < text.endIndex, text[next] & 0xC0 == 0x80 { next += 1 }
            // C2 and E2 begin signs and punctuation (no-break space, dashes, …); other characters outside ASCII are letters.
            if byte < 0x80 ? ASCII.isLetter(byte) || ASCII.isDigit(byte) : byte != 0xC2 && byte != 0xE2 {
                if start == nil { start = index }
                end = next
            }
            index = next
        }
        return text[(start ?? end)..<end]
    }
}
