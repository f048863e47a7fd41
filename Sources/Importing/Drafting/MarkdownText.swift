import Bytes

/// Writes text of a source so that CommonMark reads it as that text.
enum MarkdownText {
    /// Appends a text that begins a line, an item or a heading.
    static func append(_ text: some Collection<UInt8>, to out: inout [UInt8]) {
        let bytes = Array(text)[...].trimmed()
        var index = bytes.startIndex
        // What would begin a list, a quote, a heading or a rule.
        if let first = bytes.first {
            if first == 0x23 || first == 0x3E || first == 0x2B || first == 0x2D || first == 0x3D || first == 0x7E {
                out.append(0x5C)
            } else if ASCII.isDigit(first) {
                let digits = bytes.prefix(while: ASCII.isDigit)
                if let sign = bytes.dropFirst(digits.count).first, sign == 0x2E || sign == 0x29 {
                    let next = bytes.dropFirst(digits.count + 1).first
                    if next == nil || next.map(ASCII.isSpace) == true {
                        out.append(contentsOf: digits)
                        out.append(0x5C)
                        index += digits.count
                    }
                }
            }
        }
        while index < bytes.endIndex {
            let byte = bytes[index]
            switch byte {
            case ASCII.tab, ASCII.newline, SourceLine.cellBreak: out.append(ASCII.space)
            case 0x5C, 0x2A, 0x60, 0x5B, 0x5D, 0x3C, 0x7C:
                out.append(0x5C)
                out.append(byte)
            case 0x5F:
                // Inside of a word it is no emphasis.
                let isInside = index > bytes.startIndex && ASCII.isWord(bytes[index - 1]) && index + 1 < bytes.endIndex && ASCII.isWord(bytes[index + 1])
                if !isInside { out.append(0x5C) }
                out.append(byte)
            case 0x26:
                if index + 1 < bytes.endIndex, ASCII.isLetter(bytes[index + 1]) || bytes[index + 1] == 0x23 { out.append(0x5C) }
                out.append(byte)
            case 0x23 where index + 1 == bytes.endIndex && index > bytes.startIndex:
                out.append(0x5C)
                out.append(byte)
            default: out.append(byte)
            }
            index += 1
        }
    }

    /// Appends a note among authors on a line of its own.
    static func append(note text: String, to out: inout [UInt8]) {
        out.append("<!-- periksa: ")
        // A comment must not end before its end, and breaks in cells are no characters of a file.
        for byte in text.utf8 {
            let isEnd = byte == 0x2D && out.last == 0x2D || byte == 0x3E && out.last == 0x2D
            out.append(isEnd || byte < 0x20 ? ASCII.space : byte)
        }
        out.append(" -->\n")
    }
}
