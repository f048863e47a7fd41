import Bytes

/// The form in which headings are compared: without numbering, capitals, punctuation and "dan", with "pelayanan" as
/// "layanan".
enum HeadingKey {
    /// Appends the comparable form of `text` to `key`.
    static func append(_ text: ByteSlice, to key: inout [UInt8]) {
        var index = skipNumbering(text)
        let start = key.count
        while index < text.endIndex {
            let length = wordLength(text, at: index)
            guard length > 0 else {
                index += separatorLength(text, at: index)
                continue
            }
            let word = text[index..<index + length]
            index += length
            if word.equalsFolded("dan") || word.equalsFolded("atau") || word.equalsFolded("and") || word.equalsFolded("or") {
                continue
            }
            if key.count > start { key.append(ASCII.space) }
            if word.equalsFolded("pelayanan") {
                key.append("layanan")
            } else {
                for byte in word { key.append(ASCII.lowercased(byte)) }
            }
        }
    }

    static func of(_ text: ByteSlice) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(text.count)
        append(text, to: &key)
        return key
    }

    /// Passes over "1.", "2)", "A.", "iv.", "•" and the like in front of a heading.
    private static func skipNumbering(_ text: ByteSlice) -> Int {
        var index = text.startIndex
        func skipSpaces() { while index < text.endIndex, separatorLength(text, at: index) > 0, isSpaceLike(text, index) { index += separatorLength(text, at: index) } }
        skipSpaces()
        while index < text.endIndex, text[index] >= 0x80 ? text[index...].starts(with: "•") : (text[index] == 0x2D || text[index] == 0x2A) {
            index += text[index] >= 0x80 ? 3 : 1
            skipSpaces()
        }
        let start = index
        while index < text.endIndex, ASCII.isDigit(text[index]) { index += 1 }
        if index == start {
            while index < text.endIndex, isRomanDigit(text[index]) { index += 1 }
            if index == start, index < text.endIndex, ASCII.isLetter(text[index]) { index += 1 }
        }
        guard index > start, index < text.endIndex, text[index] == 0x2E || text[index] == 0x29,
            index + 1 == text.endIndex || !ASCII.isWord(text[index + 1])
        else { return start }
        return index + 1
    }

    private static func isSpaceLike(_ text: ByteSlice, _ index: Int) -> Bool { ASCII.isSpace(text[index]) || text[index] >= 0x80 }

    private static func isRomanDigit(_ byte: UInt8) -> Bool {
        switch ASCII.lowercased(byte) {
        case 0x69, 0x76, 0x78: true  // i v x
        default: false
        }
    }

    /// Length of the white space or punctuation at `index`: typographic spaces, dashes and quotes count as such.
    private static func separatorLength(_ text: ByteSlice, at index: Int) -> Int {
        let byte = text[index]
        if byte < 0x80 { return ASCII.isWord(byte) ? 0 : 1 }
        if byte == 0xC2, index + 1 < text.endIndex, text[index + 1] == 0xA0 { return 2 }
        if byte == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80 { return 3 }
        return 0
    }

    private static func wordLength(_ text: ByteSlice, at index: Int) -> Int {
        var end = index
        while end < text.endIndex, separatorLength(text, at: end) == 0 { end += 1 }
        return end - index
    }
}
