import Bytes

extension ByteSlice {
    /// Whether one of the words or phrases stands in the text as words, ASCII letters compared without their case.
    ///
    /// - Parameter phrases: in small letters.
    func mentions(anyOf phrases: [StaticString]) -> Bool {
        var reader = ByteReader(self)
        while !reader.isAtEnd {
            if phrases.contains(where: { reader.take(word: $0) }) { return true }
            if reader.take(while: ASCII.isWord).isEmpty { reader.position += 1 }
        }
        return false
    }
}
