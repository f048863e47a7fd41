import Bytes
import Diagnostics

/// Looks at YAML as lines, for messages.
struct YamlText {
    let bytes: [UInt8]
    let span: Range<Int>

    /// The line that holds `position`, without its end; at the end of the text the last line that is not blank.
    func line(at position: Int) -> Range<Int> {
        var inside = min(position, span.upperBound)
        if inside == span.upperBound {
            while inside > span.lowerBound, ASCII.isSpace(bytes[inside - 1]) { inside -= 1 }
        }
        var start = inside
        while start > span.lowerBound, bytes[start - 1] != ASCII.newline { start -= 1 }
        var end = inside
        while end < span.upperBound, bytes[end] != ASCII.newline { end += 1 }
        if end > start, bytes[end - 1] == ASCII.carriageReturn { end -= 1 }
        return start..<end
    }

    /// Where the line behind `line` begins, or the end of the text.
    func next(after line: Range<Int>) -> Int {
        var end = line.upperBound
        while end < span.upperBound, bytes[end] != ASCII.newline { end += 1 }
        return min(end + 1, span.upperBound)
    }

    /// The next line above that is not blank.
    func above(_ line: Range<Int>) -> Range<Int>? {
        var end = line.lowerBound
        while end > span.lowerBound, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
        return end > span.lowerBound ? self.line(at: end - 1) : nil
    }

    /// The part of a range on its first line.
    func firstLine(of range: SourceRange) -> SourceRange {
        SourceRange(start: Int(range.start), end: min(Int(range.end), line(at: Int(range.start)).upperBound))
    }

    /// A line without white space at both ends.
    func indented(_ line: Range<Int>) -> Range<Int> {
        let trimmed = bytes[line].trimmed()
        return trimmed.startIndex..<trimmed.endIndex
    }

    /// Where the value of `kunci: nilai` or `- nilai` begins on a line.
    func value(in line: Range<Int>) -> Int? {
        var start = indented(line).lowerBound
        var found: Int?
        while start + 1 < line.upperBound, bytes[start] == 0x2D, bytes[start + 1] == ASCII.space {
            start += 2
            while start < line.upperBound, bytes[start] == ASCII.space { start += 1 }
            found = start
        }
        var index = start
        while index + 1 < line.upperBound {
            if bytes[index] == 0x3A, ASCII.isSpace(bytes[index + 1]) {
                index += 1
                while index < line.upperBound, ASCII.isSpace(bytes[index]) { index += 1 }
                return index < line.upperBound ? index : found
            }
            index += 1
        }
        return found
    }

    /// The line that holds `start` with everything from there on put in quotes; `nil` when it would be too long to show.
    func quoted(from start: Int) -> String? {
        let line = line(at: start)
        guard line.count <= 100, line.contains(start) else { return nil }
        let value = Self.unwrapped(bytes[start..<line.upperBound].trimmed())
        var out = Array(bytes[indented(line).lowerBound..<start])
        let quote: UInt8 = value.contains(0x22) && !value.contains(0x27) ? 0x27 : 0x22
        out.append(quote)
        for byte in value {
            if quote == 0x22, byte == 0x22 || byte == 0x5C { out.append(0x5C) }
            out.append(byte)
        }
        out.append(quote)
        return out.string
    }

    /// The line that holds `colon` with a space behind it.
    func spaced(behind colon: Int) -> String? {
        let line = line(at: colon)
        guard line.count <= 100 else { return nil }
        let content = indented(line)
        return bytes[content.lowerBound...colon].string + " " + bytes[colon + 1..<content.upperBound].string
    }

    /// Whether a text begins with one of “ ” „ ‘ ’ ‚ (U+2018 to U+201E).
    static func isCurlyQuote(_ text: ByteSlice) -> Bool {
        guard text.count > 3, text.starts(with: "\u{2018}".utf8.prefix(2)) else { return false }
        return (0x98...0x9E).contains(text[text.startIndex + 2]) && text[text.startIndex + 2] != 0x9B
    }

    /// Whether a text begins and ends with a curly quote.
    static func isInCurlyQuotes(_ text: ByteSlice) -> Bool {
        text.count > 6 && isCurlyQuote(text) && isCurlyQuote(text.suffix(3) + [0])
    }

    /// A text without the curly quotes around it.
    private static func unwrapped(_ text: ByteSlice) -> ByteSlice {
        isInCurlyQuotes(text) ? text.dropFirst(3).dropLast(3) : text
    }
}
