import Bytes

/// The form in which headings are compared: without numbering, capitals, punctuation and "dan", with "pelayanan" as
/// "layanan".
package enum HeadingKey {
    /// Calls `body` with the comparable form of `text`, which stands on the stack: it is made for each heading and label of
    /// each card.
    static func with<Result>(_ text: ByteSlice, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        // Never longer than the text: every space in it stands for a separator.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { key in
            let count = text.withUnsafeBufferPointer { write($0, to: key) }
            return body(UnsafeBufferPointer(rebasing: key[..<count]))
        }
    }

    /// The comparable form of `text`.
    package static func of(_ text: ByteSlice) -> [UInt8] { with(text) { Array($0) } }

    /// Writes the comparable form and returns its length.
    private static func write(_ text: UnsafeBufferPointer<UInt8>, to key: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var count = 0
        // Where the word that is being written begins in the key.
        var word = 0
        var index = skipNumbering(text)
        while index < text.count {
            let byte = text[index]
            let isWord = ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80 && separatorLength(text, at: index) == 0
            if isWord {
                key[count] = ASCII.lowercased(byte)
                count += 1
                index += 1
                continue
            }
            index += byte < 0x80 ? 1 : separatorLength(text, at: index)
            guard count > word else { continue }
            count = endOfWord(key, word, count)
            if count > word {
                key[count] = ASCII.space
                count += 1
                word = count
            }
        }
        count = endOfWord(key, word, count)
        return count > 0 && key[count - 1] == ASCII.space ? count - 1 : count
    }

    /// Where the key ends behind the word at `start..<end`: words that only join others are taken back, and "pelayanan"
    /// becomes "layanan".
    private static func endOfWord(_ key: UnsafeMutableBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        let word = UnsafeMutableBufferPointer(rebasing: key[start..<end])
        switch end - start {
        case 2: return equals(word, "or") ? start : end
        case 3: return equals(word, "dan") || equals(word, "and") ? start : end
        case 4: return equals(word, "atau") ? start : end
        case 9 where equals(word, "pelayanan"):
            for place in 2..<word.count { word[place - 2] = word[place] }
            return end - 2
        default: return end
        }
    }

    /// Whether a word in small letters is `text`.
    private static func equals(_ word: UnsafeMutableBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        guard word.count == text.utf8CodeUnitCount else { return false }
        for index in 0..<word.count where word[index] != text.utf8Start[index] { return false }
        return true
    }

    /// Passes over "1.", "2)", "A.", "iv.", "•" and the like in front of a heading.
    private static func skipNumbering(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        // Most begin with a word of two letters or more, which is no number, unless it is a Roman one.
        if text.count > 1, ASCII.isLetter(text[0]), ASCII.isLetter(text[1]), !isRomanDigit(text[0]) { return 0 }
        var index = 0
        func skipSpaces() { while index < text.count, separatorLength(text, at: index) > 0, isSpaceLike(text, index) { index += separatorLength(text, at: index) } }
        skipSpaces()
        while index < text.count, text[index] >= 0x80 ? isBullet(text, index) : (text[index] == 0x2D || text[index] == 0x2A) {
            index += text[index] >= 0x80 ? 3 : 1
            skipSpaces()
        }
        let start = index
        while index < text.count, ASCII.isDigit(text[index]) { index += 1 }
        if index == start {
            while index < text.count, isRomanDigit(text[index]) { index += 1 }
            if index == start, index < text.count, ASCII.isLetter(text[index]) { index += 1 }
        }
        guard index > start, index < text.count, text[index] == 0x2E || text[index] == 0x29,
            index + 1 == text.count || !ASCII.isWord(text[index + 1])
        else { return start }
        return index + 1
    }

    private static func isBullet(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80 && text[index + 2] == 0xA2
    }

    private static func isSpaceLike(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool { ASCII.isSpace(text[index]) || text[index] >= 0x80 }

    private static func isRomanDigit(_ byte: UInt8) -> Bool {
        switch ASCII.lowercased(byte) {
        case 0x69, 0x76, 0x78: true  // i v x
        default: false
        }
    }

    /// Length of the white space or punctuation at `index`: typographic spaces, dashes and quotes count as such.
    private static func separatorLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = text[index]
        if byte < 0x80 { return ASCII.isWord(byte) ? 0 : 1 }
        if byte == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 { return 2 }
        if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 { return 3 }
        return 0
    }
}
