import Bytes

/// Where the parts and sentences of a text about fees end.
enum FeeText {
    /// The last comma, semicolon, line end or end of a sentence in what stands between two fees.
    static func separator(in between: ByteSlice) -> Int? {
        between.indices.last { index in
            let byte = between[index]
            return byte == 0x2C || byte == 0x3B || byte == ASCII.newline || endsSentence(between, at: index)
        }
    }

    /// Whether a sentence ends at `index`: a word in full before the mark, a capital behind it. "Kab. Contoh" is none.
    static func endsSentence(_ text: ByteSlice, at index: Int) -> Bool {
        let byte = text[index]
        guard byte == 0x2E || byte == 0x21 || byte == 0x3F else { return false }
        let scanner = TextScanner(text)
        var next = index + 1
        while case let length = scanner.spaceLength(at: next), length > 0 { next += length }
        guard next > index + 1, scanner.byte(at: next) &- 0x41 < 26 else { return false }
        var start = index
        while start > text.startIndex, ASCII.isLetter(text[start - 1]) { start -= 1 }
        return byte != 0x2E || start == index || index - start > 4
    }

    /// The text without the sentences at its end that only warn, or speak of a duty stamp: "Gratis. Waspada calo!"
    static func withoutAsides(_ text: ByteSlice) -> ByteSlice {
        var sentence = text.startIndex
        var end: Int?
        for index in text.indices where endsSentence(text, at: index) || index == text.endIndex - 1 {
            let isAside = sentence > text.startIndex && isAside(text[sentence...index])
            end = isAside ? end ?? sentence : nil
            sentence = index + 1
        }
        return end.map { text[..<$0] } ?? text
    }

    /// A sentence that names money is none unless its first amount is the stamp's or the warning's.
    private static func isAside(_ sentence: ByteSlice) -> Bool {
        var scanner = TextScanner(sentence)
        var (isMarked, isJoined) = (false, false)
        while !scanner.isAtEnd {
            guard scanner.isAtWordStart else {
                scanner.skipToken()
                continue
            }
            if RupiahReader.takeCurrency(&scanner) { return isMarked && !isJoined }
            switch FeeSignal.table.take(&scanner) {
            case .warning?, .stamp?: isMarked = true
            case .and?, .plus?: isJoined = true
            case nil: scanner.skipToken()
            default: break
            }
        }
        return isMarked
    }

    /// Whether a word right before `position` says that what follows there is not: "bebas pungli", "tanpa calo".
    static func isRefused(before position: Int, in text: ByteSlice) -> Bool {
        var end = position
        while end > text.startIndex, ASCII.isSpace(text[end - 1]) { end -= 1 }
        var start = end
        while start > text.startIndex, ASCII.isLetter(text[start - 1]) { start -= 1 }
        let words: [StaticString] = ["bebas", "tanpa", "bukan", "tidak", "anti", "ada", "stop", "no"]
        return text[start..<end].isOne(of: words)
    }

    /// Whether a name of a fee is the duty stamp alone: "Meterai", "Biaya meterai tempel"; not "Meterai dan administrasi".
    static func isStamp(_ name: ByteSlice) -> Bool {
        var scanner = TextScanner(name)
        scanner.skipSpaces()
        if scanner.take(word: "biaya") || scanner.take(word: "bea") { scanner.skipSpaces() }
        guard FeeSignal.table.take(&scanner) == .stamp else { return false }
        while !scanner.isAtEnd {
            if scanner.next == 0x2C || scanner.next == 0x2F || scanner.next == 0x3B { return false }
            if scanner.isAtWordStart, let signal = FeeSignal.table.take(&scanner) {
                if signal == .and || signal == .plus { return false }
            } else {
                scanner.skipToken()
            }
        }
        return true
    }

    /// Whether words for whom or when a fee holds stand in a text.
    static func hasCondition(_ text: ByteSlice) -> Bool {
        var scanner = TextScanner(text)
        while !scanner.isAtEnd {
            if scanner.isAtWordStart, FeeWords.conditions.take(&scanner) != nil { return true }
            scanner.skipToken()
        }
        return false
    }

    /// Whether one of the words of a table is the first of a name, behind "kecuali" and "biaya".
    static func names(_ table: KeywordTable<Void>, in name: ByteSlice) -> Bool {
        var scanner = TextScanner(TextScanner.trim(name, leading: "(-:"))
        if scanner.take(word: "kecuali") { scanner.skipSpaces() }
        if table.take(&scanner) != nil { return true }
        guard scanner.take(word: "biaya") || scanner.take(word: "ongkos") else { return false }
        scanner.skipSpaces()
        return table.take(&scanner) != nil
    }

    /// Whether words before an amount say nothing: "sebesar", "hanya".
    static func isFiller(_ words: ByteSlice) -> Bool {
        var scanner = TextScanner(words)
        repeat { scanner.skipSpaces() } while FeeWords.fillers.take(&scanner) != nil
        return scanner.isAtEnd
    }

    /// Whether a name of a fee is an exception that the office charges: "Kecuali biaya PNBP", not "Kecuali parkir".
    static func isException(_ name: ByteSlice) -> Bool {
        var scanner = TextScanner(name)
        DurationReader.skipListMarker(&scanner)
        scanner.skipSpaces()
        return scanner.take(word: "kecuali") && names(FeeWords.charges, in: name[scanner.position...])
    }

    static func hasWords(_ text: ByteSlice) -> Bool { text.contains { ASCII.isLetter($0) } }

    static func trimmedEnd(of text: ByteSlice) -> Int { TextScanner.trim(text).endIndex }
}
