import Bytes

/// How often each word occurs; words are compared as letters and digits only, without capitals.
///
/// Letters and digits are words of their own ("dan2." is "dan" and "2"), so that glued numbering can be told from text.
struct Words: Equatable {
    private(set) var counts: [[UInt8]: Int] = [:]

    init() {}

    init(_ text: ByteSlice) { add(text) }

    mutating func add(_ text: ByteSlice) { Self.each(text) { counts[$0, default: 0] += 1 } }
    mutating func add(_ text: String) { add(Array(text.utf8)[...]) }

    /// What is here more often than in `other`, in order.
    func surplus(over other: Words) -> [String] {
        counts.filter { $0.value > other.counts[$0.key, default: 0] }.map { $0.key.string }.sorted()
    }

    /// Calls `body` with each word of a text.
    static func each(_ text: ByteSlice, _ body: ([UInt8]) -> Void) {
        var word: [UInt8] = []
        var isNumber = false
        var index = text.startIndex
        func finish() {
            if !word.isEmpty { body(word) }
            word.removeAll(keepingCapacity: true)
        }
        while index < text.endIndex {
            let byte = text[index]
            if byte < 0x80 {
                let isDigit = ASCII.isDigit(byte)
                if isDigit || ASCII.isLetter(byte) {
                    if isDigit != isNumber { finish() }
                    isNumber = isDigit
                    word.append(ASCII.lowercased(byte))
                } else {
                    finish()
                }
                index += 1
                continue
            }
            let length = max(1, Utf8Walk.length(text, index))
            if isLetter(Utf8Walk.scalar(text[index..<(index + length)])) {
                if isNumber { finish() }
                isNumber = false
                word.append(contentsOf: text[index..<(index + length)])
            } else {
                finish()
            }
            index += length
        }
        finish()
    }

    static func count(_ text: ByteSlice) -> Int {
        var count = 0
        each(text) { _ in count += 1 }
        return count
    }

    /// Whether a letter or digit begins a text.
    static func beginsInside(_ text: ByteSlice) -> Bool {
        guard let first = text.first else { return false }
        guard first >= 0x80 else { return ASCII.isLetter(first) || ASCII.isDigit(first) }
        return isLetter(Utf8Walk.scalar(text.prefix(max(1, Utf8Walk.length(text, text.startIndex)))))
    }

    /// Whether a letter or digit ends a text.
    static func endsInside(_ text: ByteSlice) -> Bool {
        // Bytes of a character behind its first.
        let tail = text.suffix(3).reversed().prefix { $0 & 0xC0 == 0x80 }.count
        return beginsInside(text.suffix(tail + 1))
    }

    /// Signs, dashes, bullets and private characters are none.
    private static func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0xBF, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x303F, 0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFFF0...0xFFFF: false
        default: true
        }
    }
}
