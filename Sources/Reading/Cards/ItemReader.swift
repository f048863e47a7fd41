import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// A list item as it stands, before its section gives it a meaning. What is nested in it means the same in all sections.
struct RawItem {
    var text: RichText
    var range: SourceRange
    var properties: [Property] = []
    var branches: [Branch] = []
    var condition: Condition?
    var parts: [Requirement] = []
    var partMarks = ItemMarks.bullets
    var remainder: [Int] = []
    /// Whether exits with a comma, an arrow or an answer are read; `nil` until one of them is met.
    var takesShortExits: Bool?

    func property(_ key: PropertyKey) -> Property? { properties.first { $0.key == key } }
}

/// Which nested items belong to their parent item.
struct ItemGrammar {
    var properties: PropertySet
    /// `Jika …:` lines are exits of a decision.
    var hasDecisions = false
    /// The list item of the step that is read; 0 where it is not known.
    var step = 0
    /// Nested lists are kept as they stand instead of being read.
    var keepsLists = false

    /// The grammar of sub-items: only the item itself is a decision.
    var ofParts: ItemGrammar { ItemGrammar(properties: properties, keepsLists: keepsLists) }
}

extension Document {
    func childCount(of index: Int) -> Int {
        var count = 0
        var child = index + 1
        while child < nodes[index].end {
            count += 1
            child = Int(nodes[child].end)
        }
        return count
    }
}

extension CardContext {
    /// Reads all items of a list. A bullet a little to the right of the others that is a property belongs to the item
    /// before it, which CommonMark does not see.
    mutating func items(of list: Int, _ grammar: ItemGrammar) -> [RawItem] {
        var items: [RawItem] = []
        items.reserveCapacity(document.childCount(of: list))
        var wasStray = false
        for item in document.children(of: list) {
            let isStray = !items.isEmpty && column(of: item) > column(of: list) && isProperty(item, grammar)
            if isStray {
                if !wasStray { report(.propertiesIndentedTooLittle(spaces: contentColumn(of: list)), at: firstLine(of: item)) }
                attach(item: item, to: &items[items.count - 1], grammar, room: 1)
            } else {
                items.append(self.item(item, grammar))
            }
            wasStray = isStray
        }
        return items
    }

    /// Reads an item: its first paragraph is its text, nested items are properties or parts, anything else is kept.
    ///
    /// Depth is bounded by ``Document/maximumDepth``.
    mutating func item(_ node: Int, _ grammar: ItemGrammar) -> RawItem {
        var grammar = grammar
        grammar.step = node
        var children = document.children(of: node)
        guard let first = children.next() else { return RawItem(text: .empty, range: range(of: node)) }
        var item: RawItem
        if document.nodes[first].kind == .paragraph {
            item = grammar.keepsLists ? plainItem(text(of: first)) : itemText(of: first)
            if !grammar.keepsLists { reportUnreadProperties(in: text(of: first), ofItem: node, isNested: false, grammar) }
        } else {
            item = RawItem(text: .empty, range: range(of: node))
            addChild(first, to: &item, grammar)
        }
        while let child = children.next() { addChild(child, to: &item, grammar) }
        return item
    }

    private mutating func addChild(_ child: Int, to item: inout RawItem, _ grammar: ItemGrammar) {
        switch document.nodes[child].kind {
        case .list where !grammar.keepsLists: attach(list: child, to: &item, grammar)
        case .paragraph where grammar.hasDecisions && addExits(text(of: child), to: &item, grammar): break
        // A comment; anything else of raw HTML has been refused.
        case .htmlBlock: break
        default: item.remainder.append(child)
        }
    }

    /// Gives the items of a nested list to their parent: as properties, exits or parts.
    mutating func attach(list: Int, to item: inout RawItem, _ grammar: ItemGrammar) {
        let count = document.childCount(of: list)
        let before = item.parts.count
        // The places in the list of the first and the last item that is a part.
        var (index, first, last) = (0, 0, 0)
        for nested in document.children(of: list) {
            let known = item.parts.count
            attach(item: nested, to: &item, grammar, room: count)
            if item.parts.count > known {
                if known == before { first = index }
                last = index
            }
            index += 1
        }
        let added = item.parts.count - before
        guard added > 0 else { return }
        // Where a property or exit stands between them, the others are not counted as the text counts them.
        item.partMarks = last - first + 1 == added ? joined(item.partMarks, before, with: marks(of: list, from: first)) : .bullets
    }

    /// The marks of parts whose first `count` have marks already: numbers that go on behind a paragraph stay numbers.
    private func joined(_ marks: ItemMarks, _ count: Int, with next: ItemMarks) -> ItemMarks {
        guard count > 0 else { return next }
        guard case .numbers(let first) = marks, case .numbers(let second) = next, first + count == second else { return .bullets }
        return marks
    }

    /// What stands before the items of a list, from the one at `index` on.
    func marks(of list: Int, from index: Int = 0) -> ItemMarks {
        let node = document.nodes[list]
        return node.isOrdered ? .numbers(from: Int(node.firstNumber) + index) : .bullets
    }

    /// - Parameter room: how many may come.
    private mutating func attach(item nested: Int, to item: inout RawItem, _ grammar: ItemGrammar, room: Int) {
        var children = document.children(of: nested)
        if let first = children.next(), document.nodes[first].kind == .paragraph,
            addLines(self.text(of: first), of: nested, to: &item, grammar, room: room)
        {
            while let child = children.next() { item.remainder.append(child) }
        } else {
            if item.parts.isEmpty { item.parts.reserveCapacity(room) }
            let part = self.item(nested, grammar.ofParts)
            item.parts.append(requirement(part))
        }
    }

    /// Reads "Kunci: nilai" and exits in the lines behind it, which CommonMark takes for more of the value; `false` when the text
    /// is no property.
    private mutating func addLines(_ text: RichText, of nested: Int, to item: inout RawItem, _ grammar: ItemGrammar, room: Int) -> Bool {
        // Most are one line.
        guard text.nodes.count > 1, grammar.hasDecisions, case let lines = document.lines(of: text), lines.count > 1 else {
            return addProperty(text, of: nested, to: &item, grammar, room: room)
        }
        var first = lines.indices.dropFirst().first { isExit(lines[$0]) } ?? lines.endIndex
        if first < lines.endIndex, !takesShortExits(&item, grammar) { first = lines.endIndex }
        let head = first == lines.endIndex ? text : lines[0].joined(through: lines[first - 1])
        guard addProperty(head, of: nested, to: &item, grammar, room: room) else {
            if first < lines.endIndex { reportUnreadProperties(in: text, ofItem: nested, isNested: true, grammar) }
            return false
        }
        var start = first
        while start < lines.endIndex {
            // A line that is no exit goes on with the one before.
            let end = lines.indices[(start + 1)...].first { isExit(lines[$0]) } ?? lines.endIndex
            item.branches += branches(of: lines[start].joined(through: lines[end - 1]))
            start = end
        }
        return true
    }

    /// Reads a paragraph whose lines are all exits; tells of those in any other.
    private mutating func addExits(_ text: RichText, to item: inout RawItem, _ grammar: ItemGrammar) -> Bool {
        let lines = document.lines(of: text)
        let exits = lines.filter { isExit($0) }
        if exits.count == lines.count {
            guard takesShortExits(&item, grammar) else { return false }
            for line in lines { item.branches += branches(of: line) }
            return true
        }
        for line in exits {
            guard let label = branches(of: line).first?.label else { continue }
            report(.propertyUnread(plain(label).string, spaces: column(of: line)), at: range(of: line))
        }
        return false
    }

    /// Reads "Kunci: nilai" into `item`; `false` when the text is none.
    private mutating func addProperty(_ text: RichText, of nested: Int, to item: inout RawItem, _ grammar: ItemGrammar, room: Int) -> Bool {
        if grammar.hasDecisions, case let branches = exits(of: text, for: &item, grammar), !branches.isEmpty {
            item.branches += branches
            return true
        }
        guard let (label, value) = split(text) else {
            reportEqualSign(text, grammar)
            return false
        }
        let word = plain(label)
        guard let key = names.property(word, among: grammar.properties) else {
            if let suggestion = names.propertySuggestion(for: word, among: grammar.properties) {
                report(.propertyNearKnown(word.string, suggestion: suggestion), at: range(of: label))
            }
            return false
        }
        if item.properties.isEmpty { item.properties.reserveCapacity(room) }
        // A remark may tell of exits; elsewhere the flow lacks them.
        if grammar.hasDecisions, key != .note { reportUnreadProperties(in: value, ofItem: nested, isNested: true, grammar) }
        let isAgain = key.isSingle && item.property(key) != nil
        item.properties.append(Property(key: key, label: label, value: value, range: range(of: text)))
        if isAgain {
            report(.propertyTwice(word.string), at: range(of: label))
        } else if key == .condition {
            item.condition = condition(value)
        }
        return true
    }

    /// The case that `Untuk: …` or a heading names, `nil` when it names none; a word near a declared value is reported.
    mutating func condition(_ value: RichText) -> Condition? {
        let words = plain(value)
        var misses: [(word: ByteSlice, meant: String)] = []
        let condition = condition(value, words, misses: &misses)
        for (word, meant) in misses {
            report(.caseNearKnown(word.string, suggestion: meant), at: range(of: word.indices, in: words, of: value))
        }
        return condition
    }

    /// - Parameters:
    ///   - words: what of `text` names the case.
    ///   - misses: takes the words that are near a declared value, and that value.
    mutating func condition(
        _ text: RichText, _ words: ByteSlice, misses: inout [(word: ByteSlice, meant: String)]
    ) -> Condition? {
        let terms = cases.terms(words, misses: &misses)
        return terms.isEmpty ? nil : Condition(terms: terms, text: text, range: range(of: text))
    }

    /// Splits "Kunci: nilai" at the first colon of its first line; `nil` without a colon that a space or the end follows.
    func split(_ text: RichText) -> (label: RichText, value: RichText)? {
        guard let piece = document.firstPiece(of: text), let colon = piece.offset(of: 0x3A), colon > 0 else { return nil }
        let index = piece.startIndex + colon
        var after = index + 1
        guard after == piece.endIndex || ASCII.isSpace(piece[after]) || piece[after] >= 0x80 else { return nil }
        while after < piece.endIndex, ASCII.isSpace(piece[after]) { after += 1 }
        var labelEnd = index
        while labelEnd > piece.startIndex, ASCII.isSpace(piece[labelEnd - 1]) { labelEnd -= 1 }
        let label = document.prefix(labelEnd - piece.startIndex, of: text)
        return (label, text.dropping(first: after - piece.startIndex))
    }

    private func plainItem(_ text: RichText) -> RawItem { RawItem(text: text, range: range(of: text)) }

    /// The text of an item; lines that begin with `a.`, `b.` (no list in CommonMark) are its parts.
    private func itemText(of paragraph: Int) -> RawItem {
        let whole = text(of: paragraph)
        guard let (head, lettered) = letteredLines(of: whole) else { return plainItem(whole) }
        var item = RawItem(text: head, range: range(of: whole))
        item.parts = lettered.map { Requirement(text: $0, range: range(of: $0)) }
        item.partMarks = .letters
        return item
    }

    /// Lines `a.`, `b.`, `c.` … in order behind the first lines of a paragraph, without their letters; `nil` when there
    /// are not at least two. A line without the next letter goes on with the line before.
    func letteredLines(of text: RichText) -> (head: RichText, lines: [RichText])? {
        // Most items are one line: two nodes that end lines are needed for three.
        guard text.nodes.count >= 2, case let lines = document.lines(of: text), lines.count >= 3,
            let start = lines.indices.first(where: { letter(of: lines[$0]) == 0x61 }), start > 0
        else {
            return nil
        }
        var parts: [RichText] = []
        for line in lines[start...] {
            if let letter = letter(of: line), Int(letter) == 0x61 + parts.count, let piece = document.firstPiece(of: line) {
                let spaces = piece.dropFirst(2).prefix(while: ASCII.isSpace).count
                parts.append(line.dropping(first: 2 + spaces))
            } else {
                parts[parts.count - 1] = parts[parts.count - 1].joined(through: line)
            }
        }
        return parts.count >= 2 ? (lines[0].joined(through: lines[start - 1]), parts) : nil
    }

    /// The small letter before `.` or `)` at the start of a line; none in "a.n." (atas nama).
    private func letter(of line: RichText) -> UInt8? {
        guard let piece = document.firstPiece(of: line), piece.count > 2 else { return nil }
        let first = piece[piece.startIndex]
        let second = piece[piece.startIndex + 1]
        guard first >= 0x61, first <= 0x7A, second == 0x2E || second == 0x29 else { return nil }
        if piece.count > 3, ASCII.isLetter(piece[piece.startIndex + 2]), piece[piece.startIndex + 3] == 0x2E { return nil }
        return first
    }
}
