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
        func append(_ byte: UInt8) {
            key.initializeElement(at: count, to: byte)
            count += 1
        }
        var index = skipNumbering(text)
        while index < text.count {
            let length = wordLength(text, at: index)
            guard length > 0 else {
                index += separatorLength(text, at: index)
                continue
            }
            let word = UnsafeBufferPointer(rebasing: text[index..<index + length])
            index += length
            if equals(word, "dan") || equals(word, "atau") || equals(word, "and") || equals(word, "or") { continue }
            if count > 0 { append(ASCII.space) }
            // "pelayanan" becomes "layanan".
            for place in (equals(word, "pelayanan") ? 2 : 0)..<length { append(ASCII.lowercased(word[place])) }
        }
        return count
    }

    /// Whether a word is `text`, which is in small letters.
    private static func equals(_ word: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        guard word.count == text.utf8CodeUnitCount else { return false }
        for index in 0..<word.count where ASCII.lowercased(word[index]) != text.utf8Start[index] { return false }
        return true
    }

    /// Passes over "1.", "2)", "A.", "iv.", "•" and the like in front of a heading.
    private static func skipNumbering(_ text: UnsafeBufferPointer<UInt8>) -> Int {
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

    private static func wordLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        var end = index
        while end < text.count, separatorLength(text, at: end) == 0 { end += 1 }
        return end - index
    }
}
