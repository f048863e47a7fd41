import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// What an author means as a heading, a list or a sign, and CommonMark takes for something else.
extension CardContext {
    /// Reports such marks, wherever they stand.
    mutating func reportStrayMarks() {
        // Most texts have no such sign outside of their headings, whose signs are gone.
        let hasSigns = document.text[...].offset(of: 0x23) != nil
        for index in document.nodes.indices {
            switch document.nodes[index].kind {
            case .list where document.nodes[index].isOrdered && sop == .none: reportNumbers(of: index)
            case .heading where isInItem(index): report(.headingIndented(plain(text(of: index)).string), at: range(of: index))
            case .blockQuote: reportQuote(index)
            case .paragraph:
                if hasSigns { reportHeadingsWithoutSpace(in: index) }
                reportBoldHeading(index)
            default: break
            }
        }
    }

    private func isInItem(_ node: Int) -> Bool {
        let parent = Int(document.nodes[node].parent)
        return parent > 0 && document.nodes[parent].kind == .item
    }

    /// `> 3 hari kerja` says "more than" to its author; to CommonMark it is a quotation, and the sign is gone.
    private mutating func reportQuote(_ quote: Int) {
        guard quote + 1 < document.nodes[quote].end, document.nodes[quote + 1].kind == .paragraph,
            let words = document.firstPiece(of: text(of: quote + 1)), let first = words.first
        else { return }
        var reader = ByteReader(words)
        guard ASCII.isDigit(first) || first == 0x3D || reader.take(word: "rp") else { return }
        report(.quoteSign, at: firstLine(of: quote))
    }

    /// `##Biaya` is text to CommonMark, and what stands below it belongs to the section before; right behind a list it is
    /// even a line of the last item.
    private mutating func reportHeadingsWithoutSpace(in paragraph: Int) {
        var node = paragraph + 1
        var beginsLine = true
        while node < document.nodes[paragraph].end {
            let kind = document.nodes[node].kind
            if beginsLine, kind == .text, case let text = document.literal(document.nodes[node]), text.first == 0x23,
                isHeadingWithoutSpace(text)
            {
                report(.headingWithoutSpace(text.string), at: range(of: node))
            }
            beginsLine = kind == .softBreak || kind == .lineBreak
            node = Int(document.nodes[node].end)
        }
    }

    /// Two signs and more are no hashtag; one is a heading where its words are those of one.
    private func isHeadingWithoutSpace(_ text: ByteSlice) -> Bool {
        let signs = text.prefix { $0 == 0x23 }.count
        let words = text.dropFirst(signs)
        guard signs <= 6, let next = words.first, ASCII.isWord(next) else { return false }
        return signs > 1 && words.contains(where: ASCII.isLetter) || names.match(words) != nil
    }

    /// `**Biaya**` looks like a heading and is none.
    private mutating func reportBoldHeading(_ paragraph: Int) {
        let (strong, end) = (paragraph + 1, Int(document.nodes[paragraph].end))
        guard document.nodes[paragraph].parent == 0, strong < end, document.nodes[strong].kind == .strong,
            case let behind = Int(document.nodes[strong].end), behind == end || isColon(behind, before: end)
        else { return }
        let words = plain(text(of: strong))
        guard names.match(words) != nil || sop != .none && names.sopPart(words) != nil else { return }
        report(.boldHeading(words.trimmed().string), at: firstLine(of: paragraph))
    }

    private func isColon(_ node: Int, before end: Int) -> Bool {
        node + 1 == end && document.nodes[node].kind == .text && document.literal(document.nodes[node]).trimmed().equals(":")
    }

    // MARK: Lists

    /// CommonMark counts on from the first number of a list, whatever stands before the other items. Of an SOP its flow tells.
    private mutating func reportNumbers(of list: Int) {
        var expected = Int(document.nodes[list].firstNumber)
        var (isSame, first) = (true, (item: 0, number: 0, expected: 0))
        for item in document.children(of: list) {
            let number = document.writtenNumber(ofItem: item, in: file) ?? 0
            if number != Int(document.nodes[list].firstNumber) { isSame = false }
            if number != expected, first.item == 0 { first = (item, number, expected) }
            expected += 1
        }
        // "1." before every item is a way to let Markdown count.
        guard first.item > 0, !isSame else { return }
        report(.itemNumber(first.number, expected: first.expected), at: firstLine(of: first.item))
    }

    /// Reports a paragraph whose lines begin as items of a list do, with marks that CommonMark does not know: `a.`, `•`, `(1)`,
    /// or a mark without a space behind it.
    mutating func reportUnreadList(_ paragraph: Int) {
        guard document.nodes[paragraph].kind == .paragraph, Int(document.nodes[paragraph].end) > paragraph + 2 else { return }
        let lines = document.lines(of: text(of: paragraph))
        var marked = lines.filter { line in document.firstPiece(of: line).map(Self.beginsItem) ?? false }
        // "… pada langkah 1. Petugas …" is a sentence that was wrapped.
        if let first = marked.first, first.nodes != lines.first?.nodes {
            marked.removeAll { line in
                document.firstPiece(of: line).map { Self.isNamedStep($0.trimmed()) && $0.trimmed().first.map { $0 &- 0x61 < 26 } == true } ?? false
            }
        }
        guard marked.count > 1, !document.nodes[paragraph + 1..<Int(document.nodes[paragraph].end)].contains(where: { $0.kind == .lineBreak })
        else { return }
        // "M. Yusuf" and "A. Rahman" are names; a list runs from A to B.
        let capitals = marked.compactMap { document.firstPiece(of: $0)?.trimmed() }
            .filter { !Self.isNamedStep($0) }.compactMap(\.first).filter { $0 &- 0x41 < 26 }
        guard capitals.isEmpty || capitals.starts(with: [0x41, 0x42]) else { return }
        report(.listUnread, at: range(of: marked[0]))
    }

    /// Whether a line begins as an item does.
    private static func beginsItem(_ line: ByteSlice) -> Bool {
        let line = line.trimmed()
        guard line.count > 2, let first = line.first else { return false }
        if isNamedStep(line) { return true }
        let (second, third) = (line[line.startIndex + 1], line[line.startIndex + 2])
        switch first {
        // • – — ▪ ● ○ ➢ ✓ and their like.
        case 0xE2: return second == 0x80 && (third == 0xA2 || third == 0x93 || third == 0x94) || (0x96...0x9E).contains(second)
        // The private sign that a word processor writes for its bullet.
        case 0xEF: return second == 0x82
        case 0xC2: return second == 0xB7
        case 0x2D, 0x2A: return ASCII.isLetter(second) || second == 0xC2 && third == 0xA0
        case 0x28: return closesNumber(line.dropFirst(), 0x29)
        default: return closesNumber(line, 0x2E) || closesNumber(line, 0x29)
        }
    }

    /// Whether a line begins with "Langkah 1." or "Tahap 2:".
    private static func isNamedStep(_ line: ByteSlice) -> Bool {
        var reader = ByteReader(line)
        guard reader.take(word: "langkah") || reader.take(word: "tahap") || reader.take(word: "step") else { return false }
        reader.skipSpaces()
        guard (1...2).contains(reader.take(while: ASCII.isDigit).count) else { return false }
        reader.skipSpaces()
        return reader.next.map { [0x2E, 0x3A, 0x29, 0x2D].contains($0) } ?? false
    }

    /// Whether `text` begins with a letter or a number of up to two digits and `mark`, and words stand behind.
    private static func closesNumber(_ text: ByteSlice, _ mark: UInt8) -> Bool {
        let digits = text.prefix(while: ASCII.isDigit).count
        let length = digits > 0 ? digits : text.first.map(ASCII.isLetter) == true ? 1 : 0
        guard length > 0, length <= 2, text.count > length + 1, text[text.startIndex + length] == mark else { return false }
        let next = text[text.startIndex + length + 1]
        // "a.n." is short for "atas nama", "1.5" a number.
        if digits == 0, ASCII.isLetter(next), mark == 0x2E { return false }
        return !ASCII.isDigit(next)
    }
}
