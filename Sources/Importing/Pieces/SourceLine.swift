import Bytes

/// A line of a source that holds something, without tags, emphasis and heading marks.
struct SourceLine: Sendable {
    /// In the source, the first is 1.
    var number: Int
    /// Columns in front of the text; a tab counts four.
    var indent: Int
    /// Without white space at its ends; tabs part the cells of a table.
    var text: [UInt8]
    /// Level of a Markdown heading; 0 for none.
    var level = 0
    /// Whether a blank line stands before it.
    var isApart = false

    /// The cells of a table row; the text itself where it is none.
    var cells: [[UInt8]] { text.split(separator: ASCII.tab, omittingEmptySubsequences: false).map { Array($0.trimmed()) } }

    /// Breaks inside of a cell. Decoding leaves no control character but tab and newline, so this one is free.
    static let cellBreak: UInt8 = 0x0B
}

/// Cuts a text into lines.
enum SourceLines {
    /// - Parameter account: takes what is left away: tags, addresses of links.
    static func cut(_ text: DecodedText, account: inout Account) -> [SourceLine] {
        // Quotes in a web page are no spreadsheet's.
        let bytes = Tags.cut(text.origin == nil ? QuotedCells.joined(text.bytes) : text.bytes, account: &account)
        var lines: [SourceLine] = []
        var isApart = false
        for (index, raw) in bytes.split(separator: ASCII.newline, omittingEmptySubsequences: false).enumerated() {
            // In a row of a table an empty cell at either end counts; elsewhere white space at the ends means nothing.
            let isRow = raw.drop { $0 == ASCII.space }.contains(ASCII.tab) && !raw.trimmed().isEmpty
            let isTable = isRow && raw.trimmed().contains(ASCII.tab) || raw.count { $0 == 0x7C } >= 2
            let pieces = isTable ? [raw] : raw.split(separator: SourceLine.cellBreak)
            if pieces.allSatisfy({ $0.trimmed().isEmpty }) {
                isApart = true
                continue
            }
            for piece in pieces where !piece.trimmed().isEmpty {
                if let line = line(piece, index + 1, isRow: piece.trimmed().contains(ASCII.tab), isApart: isApart, &account) {
                    lines.append(line)
                    isApart = false
                }
            }
        }
        return lines
    }

    /// Lines with nothing but a space in them: where a picture stood.
    static func gaps(_ text: DecodedText) -> [Int] {
        text.bytes.split(separator: ASCII.newline, omittingEmptySubsequences: false).enumerated()
            .filter { !$0.element.isEmpty && $0.element.trimmed().isEmpty }.map { $0.offset + 1 }
    }

    private static func line(
        _ raw: ByteSlice, _ number: Int, isRow: Bool, isApart: Bool, _ account: inout Account
    ) -> SourceLine? {
        var indent = 0
        var start = raw.startIndex
        if !isRow {
            while start < raw.endIndex, ASCII.isSpace(raw[start]) {
                indent += raw[start] == ASCII.tab ? 4 : 1
                start += 1
            }
        }
        var text = isRow ? raw[start...] : raw[start...].trimmed()
        var level = 0
        let signs = text.prefix { $0 == 0x23 }.count
        if (1...6).contains(signs), text.count > signs, text[text.startIndex + signs] == ASCII.space {
            level = signs
            text = text.dropFirst(signs).trimmed()
            while text.last == 0x23 { text = text.dropLast().trimmed() }
        }
        // A rule, or a frame of a table.
        if text.allSatisfy({ [0x2D, 0x3D, 0x5F, 0x2A, 0x7C, 0x3A, 0x20, 0x2B].contains($0) }), text.count > 2 { return nil }
        let clean = InlineMarks.cleaned(text, line: number, account: &account)
        guard !clean[...].trimmed().isEmpty else { return nil }
        return SourceLine(number: number, indent: indent, text: clean, level: level, isApart: isApart)
    }
}

/// Cells of a table in quotes, as spreadsheets write those that hold several lines.
private enum QuotedCells {
    /// The same text with the lines of a quoted cell joined by ``SourceLine/cellBreak``.
    static func joined(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(ASCII.tab), bytes.contains(0x22) else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let begins = index == 0 || bytes[index - 1] == ASCII.tab || bytes[index - 1] == ASCII.newline
            if begins, bytes[index] == 0x22, let end = end(of: bytes, index) {
                var place = index + 1
                while place < end {
                    if bytes[place] == 0x22 { place += 1 }
                    out.append(bytes[place] == ASCII.newline ? SourceLine.cellBreak : bytes[place])
                    place += 1
                }
                index = end + 1
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return out
    }

    /// The closing quote of the cell that begins at `start`: a tab, a line end or nothing stands behind it.
    private static func end(of bytes: [UInt8], _ start: Int) -> Int? {
        var index = start + 1
        while index < bytes.count {
            if bytes[index] == ASCII.tab { return nil }
            if bytes[index] == 0x22 {
                if index + 1 < bytes.count, bytes[index + 1] == 0x22 {
                    index += 2
                    continue
                }
                let isClosed = index + 1 == bytes.count || bytes[index + 1] == ASCII.tab || bytes[index + 1] == ASCII.newline
                return isClosed ? index : nil
            }
            index += 1
        }
        return nil
    }
}
