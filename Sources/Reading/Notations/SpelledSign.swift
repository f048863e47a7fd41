import Bytes

/// Signs of an e-mail address that are spelled, so that machines pass over them: "[at]", "(dot)", "at".
enum SpelledSign {
    /// Whether the sign of an address or a dot is spelled behind `index`: "kec.go [at]", "www.kec [dot] go.id".
    static func hasSign(behind index: Int, in text: ByteSlice) -> Bool {
        var scanner = TextScanner(text, from: index)
        return take(&scanner, all)
    }

    /// Whether the sign of an address or a dot is spelled before `index`, which begins the rest of an address then.
    static func hasSign(before index: Int, in text: ByteSlice) -> Bool { start(ofSignBefore: index, in: text) != nil }

    /// Where the sign before `index` begins; `nil` where none is spelled there.
    static func start(ofSignBefore index: Int, in text: ByteSlice) -> Int? {
        let end = endOfWords(before: index, in: text)
        guard end > text.startIndex, isClosing(text[end - 1]) else { return nil }
        // The longest of the signs in its brackets, with a few spaces.
        var start = end - 1
        while start > text.startIndex, end - start < longestSign, !isOpening(text[start]) { start -= 1 }
        var scanner = TextScanner(text, from: start)
        return take(&scanner, all) && scanner.position == end ? start : nil
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

    /// Passes over one of the signs in brackets.
    static func take(_ scanner: inout TextScanner, _ signs: KeywordTable<Void>) -> Bool {
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

    /// Where the words before `index` end, spaces left away.
    static func endOfWords(before index: Int, in text: ByteSlice) -> Int {
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

    static func isOpening(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x5B || byte == 0x7B }
    private static func isClosing(_ byte: UInt8) -> Bool { byte == 0x29 || byte == 0x5D || byte == 0x7D }

    /// Bytes.
    private static let longestSign = 24

    static let ats = KeywordTable<Void>([("at", ())])
    static let all = KeywordTable<Void>([
        ("at", ()), ("dot", ()), ("titik", ()), (".", ()), ("@", ()), ("_", ()), ("underscore", ()), ("garis bawah", ()), ("dash", ()), ("strip", ()),
    ])
}
