import Bytes
import Reading
import ServiceStandard

/// Numbers written in digits and in words, one of them in brackets: "4 (empat)", "empat (4) hari".
enum BracketedNumber {
    /// Where in a text the number stands whose bracket opens at `bracket` and says another number; `nil` when both agree or
    /// one of them is no number.
    static func disagreement(_ text: ByteSlice, at bracket: Int) -> Range<Int>? {
        let inside = text[(bracket + 1)...]
        guard let length = inside.offset(of: 0x29), length > 0 else { return nil }
        let close = inside.startIndex + length
        var words = text[(bracket + 1)..<close].trimmed()
        guard let first = words.first else { return nil }
        if ASCII.isDigit(first) { return wordsFirst(text, bracket, words, end: close + 1) }
        guard ASCII.isLetter(first), let digits = digits(in: text, before: bracket) else { return nil }
        if words.count > 6, words.suffix(6).equalsFolded("rupiah") { words = words.dropLast(6).trimmed() }
        guard case .success(let number) = NumberReader.read(digits), case .success(let spoken) = NumberReader.read(words),
            number.quantity != spoken.quantity
        else { return nil }
        return digits.startIndex..<(close + 1)
    }

    /// The digits before a bracket, when they are a number of their own: not part of "12/3", "A4" or "08.00-11.00".
    private static func digits(in text: ByteSlice, before bracket: Int) -> ByteSlice? {
        var end = bracket
        while end > text.startIndex, ASCII.isSpace(text[end - 1]) { end -= 1 }
        if text[..<end].suffix(2).equals(",-") { end -= 2 }
        var start = end
        while start > text.startIndex, ASCII.isDigit(text[start - 1]) || text[start - 1] == 0x2E || text[start - 1] == 0x2C { start -= 1 }
        while start < end, !ASCII.isDigit(text[start]) { start += 1 }
        guard start < end, ASCII.isDigit(text[end - 1]) else { return nil }
        if start > text.startIndex {
            let before = text[start - 1]
            let isMoney = text[..<start].suffix(2).equalsFolded("rp")
            let joins = ASCII.isWord(before) || before == 0x2F || before == 0x2D || before == 0x3A
            // Behind a dash of typography or a multiplication sign stands the end of a range or a size.
            if joins, !isMoney { return nil }
        }
        return text[start..<end]
    }

    /// "empat (5) hari": the words before the bracket, when something is counted behind it.
    private static func wordsFirst(_ text: ByteSlice, _ bracket: Int, _ digits: ByteSlice, end: Int) -> Range<Int>? {
        guard text.word(after: end).isOne(of: ["hari", "jam", "menit", "minggu", "bulan", "tahun", "lembar", "rangkap", "orang", "kali"]),
            case .success(let number) = NumberReader.read(digits)
        else { return nil }
        var spoken: (start: Int, quantity: Quantity)?
        var position = bracket
        for _ in 0..<8 {
            let word = text.word(before: position)
            guard !word.isEmpty else { break }
            position = word.startIndex
            let before = text[position..<bracket].trimmed()
            // "belas" alone is no number, "dua belas" is one.
            if case .success(let found) = NumberReader.read(before) { spoken = (position, found.quantity) } else if spoken != nil { break }
        }
        guard let spoken, spoken.quantity != number.quantity else { return nil }
        return spoken.start..<end
    }
}
