import Bytes

/// HTML tags that stand in texts and cells.
enum Tags {
    private static let names: Set<[UInt8]> = Set(
        ["ol", "ul", "li", "p", "br", "div", "span", "b", "i", "u", "strong", "em", "font", "sup", "sub", "h1", "h2", "h3", "h4",
            "h5", "h6", "table", "tbody", "thead", "tr", "td", "th", "hr", "center", "small"].map { Array($0.utf8) })
    private static let inline: Set<[UInt8]> = Set(
        ["span", "b", "i", "u", "strong", "em", "font", "sup", "sub", "small"].map { Array($0.utf8) })

    /// The text without known tags; those that begin a line of their own become breaks.
    static func cut(_ bytes: [UInt8], account: inout Account) -> [UInt8] {
        guard bytes.contains(0x3C) else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var line = 1
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == ASCII.newline { line += 1 }
            if byte == 0x3C, let (name, end) = tag(bytes, index) {
                account.leaveOut(bytes[index..<end], .tags, line: line)
                out.append(inline.contains(name) ? ASCII.space : SourceLine.cellBreak)
                index = end
            } else {
                out.append(byte)
                index += 1
            }
        }
        return out
    }

    /// Name and end of the tag at `start`; `nil` when it is none that is known.
    private static func tag(_ bytes: [UInt8], _ start: Int) -> (name: [UInt8], end: Int)? {
        var index = start + 1
        if index < bytes.count, bytes[index] == 0x2F { index += 1 }
        var name: [UInt8] = []
        while index < bytes.count, ASCII.isLetter(bytes[index]) || ASCII.isDigit(bytes[index]), name.count < 8 {
            name.append(ASCII.lowercased(bytes[index]))
            index += 1
        }
        guard names.contains(name) else { return nil }
        while index < bytes.count, index - start < 400, bytes[index] != ASCII.newline {
            if bytes[index] == 0x3C { return nil }
            if bytes[index] == 0x3E { return (name, index + 1) }
            index += 1
        }
        return nil
    }
}
