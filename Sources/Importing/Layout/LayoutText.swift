import Bytes

/// A text as lines with columns, without what pages repeat, furniture and signatures.
struct LayoutText {
    /// Blank ones, too: they part the rows of tables.
    private(set) var lines: [LayoutLine]

    init(_ text: DecodedText, account: inout Account) {
        var lines: [LayoutLine] = []
        var page = 0
        let starts = text.pageStarts.filter { $0 > 1 }
        for (index, raw) in text.bytes.split(separator: ASCII.newline, omittingEmptySubsequences: false).enumerated() {
            while page < starts.count, starts[page] <= index + 1 { page += 1 }
            lines.append(LayoutLine(number: index + 1, page: page, words: Self.words(raw)))
        }
        var isApart = false
        var plain: [SourceLine] = []
        for line in lines {
            if !line.isBlank { plain.append(SourceLine(number: line.number, indent: line.start, text: line.text, isApart: isApart)) }
            isApart = line.isBlank
        }
        plain = Furniture.cut(PageEdges(text).cut(plain, account: &account), account: &account)
        plain = SignatureBlock.cut(Boilerplate.cut(plain, account: &account), account: &account)
        plain = Letterhead.cut(plain, account: &account).lines
        let kept = Set(plain.map(\.number))
        self.lines = lines.map { kept.contains($0.number) ? $0 : LayoutLine(number: $0.number, page: $0.page, words: []) }
    }

    static func words(_ raw: ByteSlice) -> [LayoutLine.Word] {
        var words: [LayoutLine.Word] = []
        var column = 0
        var isInWord = false
        for byte in raw {
            if ASCII.isSpace(byte) {
                isInWord = false
                column += 1
                continue
            }
            if !isInWord { words.append(LayoutLine.Word(start: column, end: column, text: [])) }
            isInWord = true
            words[words.count - 1].text.append(byte)
            // Bytes that go on with a character have no width.
            if byte & 0xC0 != 0x80 {
                column += 1
                words[words.count - 1].end = column
            }
        }
        return words
    }
}
