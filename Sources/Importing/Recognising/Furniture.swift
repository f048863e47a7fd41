import Bytes

/// Lines that belong to a page or a website and not to what it says.
enum Furniture {
    /// The lines without furniture.
    static func cut(_ lines: [SourceLine], account: inout Account) -> [SourceLine] {
        lines.filter { line in
            guard isFurniture(line.text[...]) else { return true }
            account.leaveOut(line.text, .furniture, line: line.number)
            return false
        }
    }

    private static func isFurniture(_ text: ByteSlice) -> Bool {
        isPageNumber(text) || isSigningFooter(text) || isPrintedByBrowser(text)
    }

    /// "Halaman 1 dari 2", "- 29 -", "Page 3".
    private static func isPageNumber(_ text: ByteSlice) -> Bool {
        var reader = ByteReader(text)
        if reader.take(word: "halaman") || reader.take(word: "page") || reader.take(word: "hal") {
            _ = reader.take(0x2E)
            reader.skipSpaces()
            guard !reader.take(while: ASCII.isDigit).isEmpty else { return false }
            reader.skipSpaces()
            if reader.take(word: "dari") || reader.take(word: "of") || reader.take(0x2F) {
                reader.skipSpaces()
                _ = reader.take(while: ASCII.isDigit)
            }
            return reader.isAtEnd
        }
        guard text.first == 0x2D, text.last == 0x2D, text.count > 2 else { return false }
        let inner = text.dropFirst().dropLast().trimmed()
        return !inner.isEmpty && inner.count <= 4 && inner.allSatisfy(ASCII.isDigit)
    }

    /// What electronic signing puts below each page.
    private static func isSigningFooter(_ text: ByteSlice) -> Bool {
        let small = Folded.of(text.drop { $0 == 0x2A || $0 == 0x2D || ASCII.isSpace($0) })
        if small.begins("dokumen ini") || small.begins("surat ini") || small.begins("naskah ini") {
            return small.contains("ditandatangani secara elektronik") || small.contains("sertifikat elektronik")
        }
        if small.begins("pindai kode qr") || small.begins("scan qr code") || small.begins("pindai qr code") {
            return ["dokumen", "keaslian", "verifikasi", "validasi", "di atas", "di samping", "di bawah"].contains { small.contains($0) }
        }
        return Marker(text)?.kind != .number
            && (small.contains("balai sertifikasi elektronik") || small.contains("balai besar sertifikasi elektronik"))
    }

    /// What browsers print above and below each page: "11/21/26, 7:50 PM   Title", "https://…   1/3".
    private static func isPrintedByBrowser(_ text: ByteSlice) -> Bool {
        let words = text.split(whereSeparator: ASCII.isSpace)
        guard let first = words.first, let last = words.last, words.count > 1 else { return false }
        if first.last == 0x2C, first.dropLast().split(separator: 0x2F).count == 3, first.dropLast().allSatisfy({ ASCII.isDigit($0) || $0 == 0x2F }) {
            return words[1].allSatisfy { ASCII.isDigit($0) || $0 == 0x3A || $0 == 0x2E }
        }
        let isAddress = first.starts(with: "https://") || first.starts(with: "http://") || first.starts(with: "file://")
        let pages = last.split(separator: 0x2F)
        return isAddress && words.count == 2 && pages.count == 2 && pages.allSatisfy { $0.allSatisfy(ASCII.isDigit) }
    }
}

/// A text in small letters with single spaces, to look for words in.
struct Folded {
    let bytes: [UInt8]

    static func of(_ text: ByteSlice) -> Folded {
        var out: [UInt8] = [ASCII.space]
        for byte in text {
            let next = ASCII.isSpace(byte) ? ASCII.space : ASCII.lowercased(byte)
            if next == ASCII.space, out.last == ASCII.space { continue }
            out.append(next)
        }
        out.append(ASCII.space)
        return Folded(bytes: out)
    }

    /// Whether `text` (in small letters) stands in it.
    func contains(_ text: StaticString) -> Bool { bytes[...].firstIndex(of: text) != nil }

    /// Whether `word` stands in it as a word.
    func hasWord(_ word: StaticString) -> Bool {
        var rest = bytes[...]
        while let index = rest.firstIndex(of: word) {
            let end = index + word.utf8CodeUnitCount
            if index == 0 || !ASCII.isWord(bytes[index - 1]), end == bytes.count || !ASCII.isWord(bytes[end]) { return true }
            rest = bytes[(index + 1)...]
        }
        return false
    }

    /// Whether it begins with `word` as a word.
    func begins(_ word: StaticString) -> Bool {
        let end = 1 + word.utf8CodeUnitCount
        return bytes.dropFirst().starts(with: word) && (end >= bytes.count || !ASCII.isWord(bytes[end]))
    }
}
