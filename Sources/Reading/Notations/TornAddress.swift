import Bytes

/// Whether what looks like an address is the half of one: nobody is led to somebody else's.
enum TornAddress {
    /// Whether more of an e-mail address may stand before `start`: a letter that no address holds, an apostrophe, a spaced low
    /// line ("mu'min@…", "kec_ suka@…").
    ///
    /// - Parameter isSpelled: whether its sign is spelled; then any sign before it is one too many ("kec/suka[at]…", "kec [dot]
    ///   suka [at] …"), while before a written one a sentence may end.
    static func isTorn(_ start: Int, in text: ByteSlice, isSpelled: Bool) -> Bool {
        let end = SpelledSign.endOfWords(before: start, in: text)
        guard end > text.startIndex, case let last = text[end - 1] else { return false }
        let isSpaced = end < start
        if isSpelled {
            if SpelledSign.hasSign(before: start, in: text) || SpelledSign.hasBareSign(before: start, in: text) { return true }
            if isSpaced {
                if [0x2E, 0x5F, 0x2F, 0x2B, 0x22, 0x27].contains(last) { return true }
                return last == 0x2D && isGlued(end - 1, in: text) || endsQuote(end, in: text)
            }
            if [0x3A, 0x28, 0x2C, 0x3B, 0x3C, 0x5B, 0x7B, 0x3D].contains(last) { return false }
            return last != 0x2D || isGlued(end - 1, in: text)
        }
        if last == 0x5F { return true }
        guard !isSpaced else { return false }
        var first = end - 1
        while first > text.startIndex, text[first] & 0xC0 == 0x80 { first -= 1 }
        // An apostrophe within a word, no quotation mark before it.
        if text[first] == 0x22 || TextScanner(text).quoteLength(at: first) > 0 { return isGlued(first, in: text) }
        return text[first] >= 0x80 && text[first] != 0xC2 && text[first] != 0xE2
    }

    /// Whether a domain or an address is the half of an e-mail address, and so no site: "aduan @kec.go.id", "info at b.go.id",
    /// "kec [dot] suka.go.id".
    static func isHalf(_ range: Range<Int>, in text: ByteSlice) -> Bool {
        let (value, start) = (text[range], range.lowerBound)
        let end = SpelledSign.endOfWords(before: start, in: text)
        if end > text.startIndex, text[end - 1] == 0x40 || SpelledSign.hasSign(before: start, in: text) { return true }
        if SpelledSign.hasSign(behind: range.upperBound, in: text) { return true }
        // "Visit us at www.kec.go.id", "write at info@kec.go.id".
        return !value.contains(0x40) && value.firstIndex(of: "://") == nil && !value.prefix(4).equalsFolded("www.")
            && SpelledSign.hasBareSign(before: start, in: text)
    }

    /// Whether nothing but the sentence goes on at `index`, right behind an address whose sign is spelled.
    static func endsSpelled(_ index: Int, in text: ByteSlice) -> Bool {
        var scanner = TextScanner(text, from: index)
        guard let byte = scanner.next else { return true }
        guard scanner.spaceLength(at: index) > 0 || [0x2C, 0x3B, 0x3A, 0x29, 0x21, 0x3F, 0x3E, 0x5D, 0x7D].contains(byte) else {
            return false
        }
        if SpelledSign.hasSign(behind: index, in: text) { return false }
        scanner.skipSpaces()
        return !scanner.take(word: "dot")
    }

    /// Whether a word ends right before `index`.
    private static func isGlued(_ index: Int, in text: ByteSlice) -> Bool {
        index > text.startIndex && (ASCII.isWord(text[index - 1]) || text[index - 1] >= 0x80)
    }

    /// Whether a quotation mark of typography ends at `end`.
    private static func endsQuote(_ end: Int, in text: ByteSlice) -> Bool {
        end - 3 >= text.startIndex && text[end - 3] == 0xE2 && text[end - 2] == 0x80 && (0x98...0x9F).contains(text[end - 1])
    }
}
