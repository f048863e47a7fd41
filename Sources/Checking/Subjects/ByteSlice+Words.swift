import Bytes

extension ByteSlice {
    /// The word that ends before `position`, spaces and an opening bracket between passed over; empty when there is none.
    func word(before position: Int) -> ByteSlice {
        var end = position
        while end > startIndex, ASCII.isSpace(self[end - 1]) || self[end - 1] == 0x28 { end -= 1 }
        var start = end
        while start > startIndex, ASCII.isWord(self[start - 1]) { start -= 1 }
        return self[start..<end]
    }

    /// The word that begins behind `position`, spaces between passed over; empty when something else follows.
    func word(after position: Int) -> ByteSlice {
        var start = position
        while start < endIndex, ASCII.isSpace(self[start]) { start += 1 }
        var end = start
        while end < endIndex, ASCII.isWord(self[end]) { end += 1 }
        return self[start..<end]
    }

    /// The index at which `text` first occurs, ASCII letters compared without their case; `text` must be in small letters.
    func firstIndex(folded text: StaticString) -> Int? {
        let length = text.utf8CodeUnitCount
        guard length > 0, count >= length else { return nil }
        let first = text.utf8Start[0]
        for start in startIndex...(endIndex - length) where ASCII.lowercased(self[start]) == first {
            if self[start..<(start + length)].equalsFolded(text) { return start }
        }
        return nil
    }

    /// Whether one of `words` occurs anywhere, also inside longer words: "bayar" in "pembayaran".
    func contains(anyOf words: [StaticString]) -> Bool { words.contains { firstIndex(folded: $0) != nil } }
}
