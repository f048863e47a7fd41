import Bytes
import Diagnostics

extension ProseScanner {
    /// Looks at a byte between words that is no space.
    @inline(never)
    mutating func readSign(_ base: UnsafePointer<UInt8>, _ index: Int, _ start: Int, _ stop: Int) {
        let next = index + 1 < stop ? base[index + 1] : ASCII.space
        let before = index > start ? base[index - 1] : ASCII.space
        switch base[index] {
        case 0x28:  // (
            depth += 1
            lastOpen = place(base, index..<index + 1)
            guard ASCII.isLetter(next) else { return }
            if ASCII.isWord(before) { mark(.glued, place(base, index..<index + 1)) }
            markNumber(base, before == ASCII.space ? index - 1 : index, start, index)
        case 0x29:  // )
            if depth > 0 {
                depth -= 1
            } else if !Self.isMarker(base, index, start) {
                mark(.bracket, place(base, index..<index + 1))
            }
            if ASCII.isLetter(next) { mark(.glued, place(base, index..<index + 1)) }
        case 0x2C, 0x3B:  // , ;
            if ASCII.isLetter(next), ASCII.isLetter(before) { mark(.glued, place(base, index..<index + 1)) }
            if base[index] == 0x3B { endSentence(at: Int(place(base, index..<index).end)) }
        case 0x2E, 0x3A, 0x21, 0x3F:  // . : ! ?
            if ASCII.isSpace(next) { endSentence(at: Int(place(base, index..<index + 1).end)) }
            if base[index] == 0x2E, ASCII.isLetter(next), lastWord.lowerBound == lineStart, lastWord.upperBound == index,
                lastHash != 0, Self.isNumbering(base, lastWord)
            {
                mark(.gluedNumber, place(base, lineStart..<index + 1))
            }
        case 0x26: mark(.ampersand, place(base, index..<index + 1))
        default: return
        }
    }

    /// Marks a number that ends before `end` and the bracket behind it.
    private mutating func markNumber(_ base: UnsafePointer<UInt8>, _ end: Int, _ start: Int, _ bracket: Int) {
        var lower = end
        while lower > start, ASCII.isDigit(base[lower - 1]) { lower -= 1 }
        if lower < end { mark(.numberInWords, place(base, lower..<bracket + 1)) }
    }

    /// One letter, or a number of up to three digits.
    private static func isNumbering(_ base: UnsafePointer<UInt8>, _ word: Range<Int>) -> Bool {
        word.count == 1 || word.count <= 3 && word.allSatisfy { ASCII.isDigit(base[$0]) }
    }

    /// Whether the bracket at `index` closes a list marker, "a)", "12)", "iv)", or a footnote mark, "*)".
    private static func isMarker(_ base: UnsafePointer<UInt8>, _ index: Int, _ start: Int) -> Bool {
        var lower = index
        while lower > start, ASCII.isWord(base[lower - 1]) { lower -= 1 }
        guard lower < index else { return index > start && base[index - 1] == 0x2A }
        guard lower == start || base[lower - 1] == ASCII.space else { return false }
        let word = lower..<index
        if word.count == 1 || word.count <= 3 && word.allSatisfy({ ASCII.isDigit(base[$0]) }) { return true }
        return word.allSatisfy { index in [0x69, 0x76, 0x78].contains(base[index] | 0x20) }
    }
}
