import Bytes

/// What websites and printers put around a law.
enum LawFurniture {
    static func cut(_ lines: [SourceLine], account: inout Account) -> [SourceLine] {
        let kept = lines.filter { !isFurniture($0.text[...]) }
        for line in lines where isFurniture(line.text[...]) { account.leaveOut(line.text, .furniture, line: line.number) }
        return kept.enumerated().filter { index, line in
            guard index + 1 < kept.count, isCatchword(line.text[...], before: kept[index + 1].text[...]) else { return true }
            account.leaveOut(line.text, .furniture, line: line.number)
            return false
        }.map(\.element)
    }

    /// "Pasal 5 . . ." at the foot of a page: the first words of the next one.
    private static func isCatchword(_ text: ByteSlice, before next: ByteSlice) -> Bool {
        guard text.count <= 80 else { return false }
        var stem = text
        var dots = 0
        while let last = stem.last, last == 0x2E || ASCII.isSpace(last) {
            if last == 0x2E { dots += 1 }
            stem = stem.dropLast()
        }
        if stem.count >= 3, stem.suffix(3).starts(with: "…") {
            stem = stem.dropLast(3).trimmed()
            dots += 3
        }
        guard dots >= 3, !stem.isEmpty else { return false }
        return Folded.of(next).bytes.starts(with: Folded.of(stem).bytes.dropLast())
    }

    private static func isFurniture(_ text: ByteSlice) -> Bool {
        guard text.count <= 80 else { return false }
        // "[tulis] » komentar « [baca]".
        if text.firstIndex(of: "»") != nil || text.firstIndex(of: "«") != nil { return true }
        // "www.peraturan.go.id".
        let words = text.split(separator: ASCII.space)
        if words.count <= 2, text.starts(with: "www.") || text.starts(with: "http") { return true }
        // "SK No 012345 A": the number of the printed sheet.
        if words.count <= 4, words.count >= 3, words[0].elementsEqual("SK".utf8), words[1].starts(with: "No"), words[2].allSatisfy(ASCII.isDigit) { return true }
        // "2019, No.30" at the head of a gazette's page.
        var reader = ByteReader(text)
        guard reader.take(while: ASCII.isDigit).count == 4, reader.take(0x2C) else { return false }
        reader.skipSpaces()
        guard reader.take(folded: "no") else { return false }
        _ = reader.take(0x2E)
        reader.skipSpaces()
        return !reader.take(while: ASCII.isDigit).isEmpty && reader.isAtEnd
    }
}
