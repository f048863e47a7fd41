import Bytes

/// E-mail addresses whose sign @ is spelled, so that machines pass over them: "aduan[at]kec.go.id", "aduan (at) kec.go.id".
///
/// Nobody is led to the half of one: where its other signs are spelled too, or stand before it with a space, there is none.
enum SpelledMail {
    /// What begins at a place: where it ends, and whether it is an address as a whole.
    struct Found {
        var end: Int
        var isWhole: Bool
    }

    /// What is spelled as an address at `start`; `nil` when nothing is.
    static func find(in text: ByteSlice, from start: Int) -> Found? {
        var scanner = TextScanner(text, from: start)
        skipPart(&scanner)
        let local = start..<scanner.position
        guard !local.isEmpty, takeSign(&scanner, signs: ats) else { return nil }
        scanner.skipSpaces()
        let domain = scanner.position
        skipPart(&scanner)
        let behind = scanner.position
        // The full stop of the sentence is no part of it.
        while scanner.position > domain, !scanner.isWord(at: scanner.position - 1) { scanner.position -= 1 }
        let host = text[domain..<scanner.position]
        guard host.dropFirst().contains(0x2E) else { return nil }
        let isWhole = ASCII.isWord(text[local.upperBound - 1]) && isHost(host) && !isTorn(start, in: text) && endsAddress(behind, in: text)
        return Found(end: scanner.position, isWhole: isWhole)
    }

    /// Whether the sign of an address or a dot is spelled behind `index`: "kec.go [at]", "www.kec [dot] go.id".
    static func hasSign(behind index: Int, in text: ByteSlice) -> Bool {
        var scanner = TextScanner(text, from: index)
        return takeSign(&scanner, signs: signs)
    }

    /// Whether the sign of an address or a dot is spelled before `index`, which begins the rest of an address then.
    static func hasSign(before index: Int, in text: ByteSlice) -> Bool {
        let end = endOfWords(before: index, in: text)
        guard end > text.startIndex, isClosing(text[end - 1]) else { return false }
        // The longest of the signs in its brackets, with a few spaces.
        var start = end - 1
        while start > text.startIndex, end - start < longestSign, !isOpening(text[start]) { start -= 1 }
        var scanner = TextScanner(text, from: start)
        return takeSign(&scanner, signs: signs) && scanner.position == end
    }

    /// Whether "at" or "dot" stands before `index` without brackets: "info at b.go.id".
    static func hasBareSign(before index: Int, in text: ByteSlice) -> Bool {
        let end = endOfWords(before: index, in: text)
        guard end < index else { return false }
        var scanner = TextScanner(text, from: end)
        while scanner.position > text.startIndex, end - scanner.position < longestSign, scanner.isWord(at: scanner.position - 1) {
            scanner.position -= 1
        }
        return (scanner.take(word: "at") || scanner.take(word: "dot")) && scanner.position == end
    }

    /// Passes over the bytes that either side of the sign may hold.
    private static func skipPart(_ scanner: inout TextScanner) {
        while let byte = scanner.next, ASCII.isLetter(byte) || ASCII.isDigit(byte) || [0x2E, 0x5F, 0x2D, 0x2B].contains(byte) {
            scanner.position += 1
        }
    }

    /// Passes over one of the signs in brackets.
    private static func takeSign(_ scanner: inout TextScanner, signs: KeywordTable<Void>) -> Bool {
        scanner.skipSpaces()
        let closing: UInt8
        switch scanner.next {
        case 0x28: closing = 0x29
        case 0x5B: closing = 0x5D
        case 0x7B: closing = 0x7D
        default: return false
        }
        scanner.position += 1
        scanner.skipSpaces()
        guard signs.take(&scanner) != nil else { return false }
        scanner.skipSpaces()
        return scanner.take(closing)
    }

    /// Whether it is a name of a host, no address of a page and no half of a name: "www.kec.go.id", "kec.go".
    private static func isHost(_ host: ByteSlice) -> Bool {
        guard let dot = host.lastIndex(of: 0x2E), !host.contains(0x5F), !host.contains(0x2B), !host.prefix(4).equalsFolded("www.") else { return false }
        let end = host[(dot + 1)...]
        return end.count > 1 && end.allSatisfy(ASCII.isLetter) && !AddressText.isMiddleName(end)
    }

    /// Whether more of an address may stand before `start`: "kec/suka[at]…", "kec_ suka [at] …", "kec [dot] suka [at] …".
    private static func isTorn(_ start: Int, in text: ByteSlice) -> Bool {
        if hasSign(before: start, in: text) || hasBareSign(before: start, in: text) { return true }
        let end = endOfWords(before: start, in: text)
        guard end > text.startIndex, case let last = text[end - 1] else { return false }
        if end < start { return [0x2E, 0x5F, 0x2F, 0x2B, 0x22, 0x27].contains(last) || last == 0x2D && isGlued(end - 1, in: text) || endsQuote(end, in: text) }
        if [0x3A, 0x28, 0x2C, 0x3B, 0x3C, 0x5B, 0x7B, 0x3D].contains(last) { return false }
        return last != 0x2D || isGlued(end - 1, in: text)
    }

    /// Whether nothing but the sentence goes on at `index`, right behind the address.
    private static func endsAddress(_ index: Int, in text: ByteSlice) -> Bool {
        var scanner = TextScanner(text, from: index)
        guard let byte = scanner.next else { return true }
        guard scanner.spaceLength(at: index) > 0 || [0x2C, 0x3B, 0x3A, 0x29, 0x21, 0x3F, 0x3E, 0x5D, 0x7D].contains(byte) else { return false }
        if hasSign(behind: index, in: text) { return false }
        scanner.skipSpaces()
        return !scanner.take(word: "dot")
    }

    /// Where the words before `index` end, spaces left away.
    private static func endOfWords(before index: Int, in text: ByteSlice) -> Int {
        let scanner = TextScanner(text)
        var end = index
        while end > text.startIndex {
            if ASCII.isSpace(text[end - 1]) {
                end -= 1
            } else if end - 2 >= text.startIndex, scanner.spaceLength(at: end - 2) == 2 {
                end -= 2
            } else if end - 3 >= text.startIndex, scanner.spaceLength(at: end - 3) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return end
    }

    /// Whether a word ends right before `index`.
    private static func isGlued(_ index: Int, in text: ByteSlice) -> Bool {
        index > text.startIndex && (ASCII.isWord(text[index - 1]) || text[index - 1] >= 0x80)
    }

    /// Whether a quotation mark of typography ends at `end`.
    private static func endsQuote(_ end: Int, in text: ByteSlice) -> Bool {
        end - 3 >= text.startIndex && text[end - 3] == 0xE2 && text[end - 2] == 0x80 && (0x98...0x9F).contains(text[end - 1])
    }

    private static func isOpening(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x5B || byte == 0x7B }
    private static func isClosing(_ byte: UInt8) -> Bool { byte == 0x29 || byte == 0x5D || byte == 0x7D }

    /// Bytes.
    private static let longestSign = 24

    private static let ats = KeywordTable<Void>([("at", ())])
    private static let signs = KeywordTable<Void>([
        ("at", ()), ("dot", ()), ("titik", ()), (".", ()), ("@", ()), ("_", ()), ("underscore", ()), ("garis bawah", ()), ("dash", ()), ("strip", ()),
    ])
}
