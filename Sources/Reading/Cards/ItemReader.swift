import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// A list item as it stands, before its section gives it a meaning.
struct RawItem {
    var text: RichText
    var range: SourceRange
    var properties: [Property] = []
    var branches: [Branch] = []
    var condition: Condition?
    var parts: [RawItem] = []
    var remainder: [Int] = []

    func property(_ key: PropertyKey) -> Property? { properties.first { $0.key == key } }
}

/// Which nested items belong to their parent item.
struct ItemGrammar {
    var properties: PropertySet
    /// `Jika …:` lines are exits of a decision.
    var hasDecisions = false
}

extension CardContext {
    /// Reads all items of a list.
    mutating func items(of list: Int, _ grammar: ItemGrammar) -> [RawItem] {
        var items: [RawItem] = []
        for item in document.children(of: list) { items.append(self.item(item, grammar)) }
        return items
    }

    /// Reads an item: its first paragraph is its text, nested items are properties or parts, anything else is kept.
    ///
    /// Depth is bounded by ``Document/maximumDepth``.
    mutating func item(_ node: Int, _ grammar: ItemGrammar) -> RawItem {
        var children = document.children(of: node)
        guard let first = children.next() else { return RawItem(text: .empty, range: range(of: node)) }
        var item: RawItem
        if document.nodes[first].kind == .paragraph {
            item = itemText(of: first)
        } else {
            item = RawItem(text: .empty, range: range(of: node))
            addChild(first, to: &item, grammar)
        }
        while let child = children.next() { addChild(child, to: &item, grammar) }
        return item
    }

    private mutating func addChild(_ child: Int, to item: inout RawItem, _ grammar: ItemGrammar) {
        if document.nodes[child].kind == .list {
            attach(list: child, to: &item, grammar)
        } else {
            item.remainder.append(child)
        }
    }

    /// Gives the items of a nested list to their parent: as properties, exits or parts.
    mutating func attach(list: Int, to item: inout RawItem, _ grammar: ItemGrammar) {
        for nested in document.children(of: list) {
            var children = document.children(of: nested)
            guard let first = children.next(), document.nodes[first].kind == .paragraph else {
                item.parts.append(self.item(nested, grammar))
                continue
            }
            let text = self.text(of: first)
            if addProperty(text, to: &item, grammar) {
                while let child = children.next() { item.remainder.append(child) }
            } else {
                item.parts.append(self.item(nested, grammar))
            }
        }
    }

    /// Reads "Kunci: nilai" into `item`; `false` when the text is none.
    private mutating func addProperty(_ text: RichText, to item: inout RawItem, _ grammar: ItemGrammar) -> Bool {
        guard let (label, value) = split(text) else { return false }
        let word = plain(label)
        if grammar.hasDecisions, let branch = branch(label: label, word: word, value: value) {
            item.branches.append(branch)
            return true
        }
        guard let key = names.property(word, among: grammar.properties) else {
            if let suggestion = names.propertySuggestion(for: word, among: grammar.properties) {
                report(.propertyNearKnown(word.string, suggestion: suggestion), at: range(of: label))
            }
            return false
        }
        item.properties.append(Property(key: key, label: label, value: value, range: range(of: text)))
        if key == .condition { item.condition = condition(value) }
        return true
    }

    /// The case that `Untuk: …` names; a word near a declared value is reported.
    mutating func condition(_ value: RichText) -> Condition {
        let words = plain(value)
        for part in words.split(separator: 0x3B) {
            if let suggestion = cases.suggestion(for: part.trimmed()) {
                report(.caseNearKnown(part.trimmed().string, suggestion: suggestion), at: range(of: value))
            }
        }
        return cases.condition(words, range: range(of: value))
    }

    /// Splits "Kunci: nilai" at the first colon of its first line; `nil` without a colon that a space or the end follows.
    func split(_ text: RichText) -> (label: RichText, value: RichText)? {
        guard let piece = document.firstPiece(of: text) else { return nil }
        var index = piece.startIndex
        while index < piece.endIndex, piece[index] != 0x3A { index += 1 }
        guard index < piece.endIndex, index > piece.startIndex else { return nil }
        var after = index + 1
        guard after == piece.endIndex || ASCII.isSpace(piece[after]) || piece[after] >= 0x80 else { return nil }
        while after < piece.endIndex, ASCII.isSpace(piece[after]) { after += 1 }
        var labelEnd = index
        while labelEnd > piece.startIndex, ASCII.isSpace(piece[labelEnd - 1]) { labelEnd -= 1 }
        let label = document.prefix(labelEnd - piece.startIndex, of: text)
        return (label, text.dropping(first: after - piece.startIndex))
    }

    /// The text of an item; lines that begin with `a.`, `b.` (no list in CommonMark) are its parts.
    private func itemText(of paragraph: Int) -> RawItem {
        let whole = text(of: paragraph)
        guard let (head, lettered) = letteredLines(of: whole) else { return RawItem(text: whole, range: range(of: whole)) }
        var item = RawItem(text: head, range: range(of: whole))
        item.parts = lettered.map { RawItem(text: $0, range: range(of: $0)) }
        return item
    }

    /// Lines `a.`, `b.`, `c.` … in order at the end of a paragraph, without their letters; `nil` when there are not at
    /// least two.
    func letteredLines(of text: RichText) -> (head: RichText, lines: [RichText])? {
        // Most items are one line: two nodes that end lines are needed for three.
        guard text.nodes.count >= 2, case let lines = document.lines(of: text), lines.count >= 3 else { return nil }
        guard let start = lines.indices.first(where: { letter(of: lines[$0]) == 0x61 }), start > 0, lines.count - start >= 2 else {
            return nil
        }
        var parts: [RichText] = []
        for (offset, line) in lines[start...].enumerated() {
            guard letter(of: line) == 0x61 + UInt8(truncatingIfNeeded: offset), let piece = document.firstPiece(of: line) else {
                return nil
            }
            var index = piece.startIndex + 2
            while index < piece.endIndex, ASCII.isSpace(piece[index]) { index += 1 }
            parts.append(line.dropping(first: index - piece.startIndex))
        }
        return (lines[0].joined(through: lines[start - 1]), parts)
    }

    /// The small letter before `.` or `)` at the start of a line.
    private func letter(of line: RichText) -> UInt8? {
        guard let piece = document.firstPiece(of: line), piece.count > 2 else { return nil }
        let first = piece[piece.startIndex]
        let second = piece[piece.startIndex + 1]
        guard first >= 0x61, first <= 0x7A, second == 0x2E || second == 0x29 else { return nil }
        return first
    }
}
