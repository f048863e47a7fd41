import Bytes

/// Walks over the text of a notation, blind to the ways in which people type spaces, dashes and quotes.
///
/// Indices are those of the slice, so that a value read from a slice of a file carries places in the file.
struct TextScanner {
    /// The most bytes a reader of one value looks at, so that a hostile text costs no more than it should.
    static let longest = 4096

    let text: ByteSlice
    var position: Int
    let end: Int

    init(_ text: ByteSlice) {
        self.text = text
        position = text.startIndex
        end = text.endIndex
    }

    init(_ text: ByteSlice, from position: Int) {
        self.text = text
        self.position = position
        end = text.endIndex
    }

    var isAtEnd: Bool { position >= end }
    var next: UInt8? { position < end ? text[position] : nil }
    func peek(_ distance: Int) -> UInt8? { position + distance < end ? text[position + distance] : nil }
    func byte(at index: Int) -> UInt8 { index < end ? text[index] : 0 }

    /// The next eight bytes, `A` to `Z` made small, the first in the lowest place; zeros behind the end.
    var head: UInt64 {
        let left = end - position
        guard left > 0 else { return 0 }
        let bytes = text.withUnsafeBytes { text in
            let start = position - self.text.startIndex
            if left >= 8 { return UInt64(littleEndian: text.loadUnaligned(fromByteOffset: start, as: UInt64.self)) }
            var bytes: UInt64 = 0
            for offset in 0..<left { bytes |= UInt64(text[start + offset]) << UInt64(8 * offset) }
            return bytes
        }
        return ASCII.lowercased(bytes)
    }

    // MARK: Characters outside ASCII

    /// How many bytes of white space stand at `index`: ASCII, the no-break space, spaces of typography, zero-width marks.
    func spaceLength(at index: Int) -> Int {
        guard index < end else { return 0 }
        let first = text[index]
        if first < 0x80 { return ASCII.isSpace(first) ? 1 : 0 }
        if first == 0xC2 { return byte(at: index + 1) == 0xA0 ? 2 : 0 }
        if first == 0xE2, byte(at: index + 1) == 0x80 {
            let third = byte(at: index + 2)
            return (0x80...0x8B).contains(third) || third == 0xAF ? 3 : 0
        }
        return first == 0xEF && byte(at: index + 1) == 0xBB && byte(at: index + 2) == 0xBF ? 3 : 0
    }

    /// How many bytes of a dash stand at `index`: hyphens, en and em dash, minus, the soft hyphen, small and wide ones.
    func dashLength(at index: Int) -> Int {
        guard index < end else { return 0 }
        let first = text[index]
        if first == 0x2D { return 1 }
        if first == 0xC2 { return byte(at: index + 1) == 0xAD ? 2 : 0 }
        let second = byte(at: index + 1)
        let third = byte(at: index + 2)
        if first == 0xEF { return second == 0xB9 && third == 0xA3 || second == 0xBC && third == 0x8D ? 3 : 0 }
        guard first == 0xE2 else { return 0 }
        return second == 0x80 && (0x90...0x95).contains(third) || second == 0x88 && third == 0x92 ? 3 : 0
    }

    /// How many bytes of a bullet stand at `index`.
    func bulletLength(at index: Int) -> Int {
        guard index < end, text[index] == 0xE2 else { return 0 }
        let second = byte(at: index + 1)
        let third = byte(at: index + 2)
        let isBullet = second == 0x80 && third == 0xA2 || second == 0x96 && third == 0xAA || second == 0x97 && third == 0x8F
        return isBullet ? 3 : 0
    }

    /// How many bytes of an apostrophe stand at `index`, straight, curly or accent.
    func quoteLength(at index: Int) -> Int {
        guard index < end else { return 0 }
        switch text[index] {
        case 0x27, 0x60: return 1
        case 0xC2: return byte(at: index + 1) == 0xB4 ? 2 : 0
        case 0xCA: return byte(at: index + 1) == 0xBC ? 2 : 0
        case 0xE2: return byte(at: index + 1) == 0x80 && (0x98...0x99).contains(byte(at: index + 2)) ? 3 : 0
        default: return 0
        }
    }

    /// Whether a word goes on at `index`: a letter, a digit or a letter outside ASCII.
    func isWord(at index: Int) -> Bool {
        guard index < end else { return false }
        let byte = text[index]
        if byte < 0x80 { return ASCII.isLetter(byte) || ASCII.isDigit(byte) }
        // C2 and E2 begin punctuation and signs (no-break space, dashes, quotes, ±, …); the rest are letters.
        return byte != 0xC2 && byte != 0xE2
    }

    // MARK: Taking

    mutating func skipSpaces() {
        while case let length = spaceLength(at: position), length > 0 { position += length }
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard position < end, text[position] == byte else { return false }
        position += 1
        return true
    }

    /// Passes over a dash with the spaces around it; over nothing when there is none.
    mutating func takeDash() -> Bool {
        let before = position
        skipSpaces()
        let length = dashLength(at: position)
        guard length > 0 else {
            position = before
            return false
        }
        position += length
        skipSpaces()
        return true
    }

    /// Passes over `pattern`, in small letters: a space in it stands for any run of spaces, a hyphen for a dash or
    /// spaces, an apostrophe for an apostrophe or nothing.
    ///
    /// - Parameter known: how many bytes at its beginning are known to be next.
    @inline(__always)
    mutating func take(prefix pattern: StaticString, known: Int = 0) -> Bool {
        // Most words are not there, and most of these differ in their first letter.
        if known == 0, Self.standsForItself(pattern.utf8Start[0]) {
            guard position < end, ASCII.lowercased(text[position]) == pattern.utf8Start[0] else { return false }
            return take(rest: pattern, from: 1)
        }
        return take(rest: pattern, from: known)
    }

    /// Whether a byte of a pattern is only itself.
    static func standsForItself(_ byte: UInt8) -> Bool { byte != ASCII.space && byte != 0x2D && byte != 0x27 }

    private mutating func take(rest pattern: StaticString, from known: Int) -> Bool {
        var index = position + known
        for offset in known..<pattern.utf8CodeUnitCount {
            let wanted = pattern.utf8Start[offset]
            switch wanted {
            case ASCII.space:
                let before = index
                while case let length = spaceLength(at: index), length > 0 { index += length }
                if index == before { return false }
            case 0x2D:
                let before = index
                while case let length = max(spaceLength(at: index), dashLength(at: index)), length > 0 { index += length }
                if index == before { return false }
            case 0x27: index += quoteLength(at: index)
            default:
                guard index < end, ASCII.lowercased(text[index]) == wanted else { return false }
                index += 1
            }
        }
        position = index
        return true
    }

    /// Passes over `pattern` as ``take(prefix:)`` does, but only where no word goes on behind it.
    @inline(__always)
    mutating func take(word pattern: StaticString, known: Int = 0) -> Bool {
        let before = position
        guard take(prefix: pattern, known: known) else { return false }
        return endsWord(pattern, before)
    }

    /// Whether no word goes on behind a pattern that has been passed over; else goes back to `before`.
    private mutating func endsWord(_ pattern: StaticString, _ before: Int) -> Bool {
        let last = pattern.utf8Start[pattern.utf8CodeUnitCount - 1]
        if ASCII.isLetter(last) || ASCII.isDigit(last), isWord(at: position) {
            position = before
            return false
        }
        return true
    }

    /// Passes over one token that nobody asked for: a word, or one character.
    mutating func skipToken() {
        guard position < end else { return }
        if isWord(at: position) {
            while isWord(at: position) { position += 1 }
            return
        }
        position += 1
        while position < end, text[position] & 0xC0 == 0x80 { position += 1 }
    }

    /// Whether no word goes on from before the position.
    var isAtWordStart: Bool {
        position == text.startIndex || !isWord(at: position) || !isWord(at: position - 1) || text[position - 1] >= 0x80
    }
}

extension TextScanner {
    /// The text without spaces of any kind and the punctuation given at its ends.
    static func trim(_ slice: ByteSlice, leading: StaticString = "", trailing: StaticString = "") -> ByteSlice {
        var scanner = TextScanner(slice)
        while true {
            let before = scanner.position
            scanner.skipSpaces()
            if let byte = scanner.next, contains(leading, byte) { scanner.position += 1 }
            if scanner.position == before { break }
        }
        let lower = scanner.position
        var upper = slice.endIndex
        while upper > lower {
            if contains(trailing, slice[upper - 1]) || ASCII.isSpace(slice[upper - 1]) {
                upper -= 1
            } else if upper - 2 >= lower, scanner.spaceLength(at: upper - 2) == 2 {
                upper -= 2
            } else if upper - 3 >= lower, scanner.spaceLength(at: upper - 3) == 3
                || !isEmpty(trailing) && contains(trailing, 0x2D) && scanner.dashLength(at: upper - 3) == 3
            {
                upper -= 3
            } else {
                break
            }
        }
        return slice[lower..<upper]
    }

    /// The trimmed text, `nil` when nothing is left.
    static func text(_ slice: ByteSlice, leading: StaticString = "", trailing: StaticString = "") -> ByteSlice? {
        let trimmed = trim(slice, leading: leading, trailing: trailing)
        return trimmed.isEmpty ? nil : trimmed
    }

    private static func isEmpty(_ set: StaticString) -> Bool { set.utf8CodeUnitCount == 0 }

    private static func contains(_ set: StaticString, _ byte: UInt8) -> Bool {
        for offset in 0..<set.utf8CodeUnitCount where set.utf8Start[offset] == byte { return true }
        return false
    }

    /// Why a text is no notation at all: it is blank or too long; `nil` for any other.
    static func refusal(of text: ByteSlice) -> NotationRefusal? {
        if text.count > longest { return NotationRefusal(.tooLong, text.indices) }
        return isBlank(text) ? NotationRefusal(.emptyText, text.indices) : nil
    }

    /// Whether the text is empty or a dash alone.
    static func isBlank(_ slice: ByteSlice) -> Bool {
        var scanner = TextScanner(slice)
        _ = scanner.takeDash()
        scanner.skipSpaces()
        return scanner.isAtEnd
    }
}
