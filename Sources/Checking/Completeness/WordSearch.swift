import Bytes

extension ByteSlice {
    /// Whether one of the words or phrases stands in the text as words, ASCII letters compared without their case.
    ///
    /// - Parameter phrases: in small letters; each begins with a letter or digit.
    func mentions(anyOf phrases: [StaticString]) -> Bool {
        withUnsafeBufferPointer { text in
            var start = 0
            while start < text.count {
                if ASCII.isWord(text[start]) {
                    let first = ASCII.lowercased(text[start])
                    for phrase in phrases where phrase.utf8Start[0] == first && Self.stands(phrase, at: start, in: text) { return true }
                    while start < text.count, ASCII.isWord(text[start]) { start += 1 }
                }
                start += 1
            }
            return false
        }
    }

    /// Whether a phrase stands at a place and no word goes on behind it.
    private static func stands(_ phrase: StaticString, at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        let end = start + phrase.utf8CodeUnitCount
        guard end <= text.count, end == text.count || !ASCII.isWord(text[end]) else { return false }
        for offset in 0..<phrase.utf8CodeUnitCount where ASCII.lowercased(text[start + offset]) != phrase.utf8Start[offset] { return false }
        return true
    }
}
