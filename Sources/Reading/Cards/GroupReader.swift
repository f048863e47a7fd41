import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Gives the blocks of a group the meaning of their section.
extension CardContext {
    /// - Parameter nodes: the blocks below a heading, in order, comments left out.
    mutating func blocks(_ nodes: [Int], of component: Component?) -> [Block] {
        var blocks: [Block] = []
        var hasPromise = false
        var index = 0
        while index < nodes.count {
            let node = nodes[index]
            index += 1
            switch document.nodes[node].kind {
            case .list:
                // Lists that only too little indentation (or a change of marker) parted from their item.
                var items: [RawItem]?
                if let grammar = Self.grammar(of: component) {
                    var read = self.items(of: node, grammar)
                    while index < nodes.count, document.nodes[nodes[index]].kind == .list, !read.isEmpty {
                        let next = nodes[index]
                        if isStrayNested(next, after: node, grammar) {
                            attach(list: next, to: &read[read.count - 1], grammar)
                        } else if continues(next, after: read.count, of: node) {
                            read += self.items(of: next, grammar)
                        } else {
                            break
                        }
                        index += 1
                    }
                    items = read
                }
                if let items, let block = listBlock(items, of: component, list: node, hasPromise: hasPromise) {
                    blocks.append(block)
                } else {
                    blocks.append(.markup(node))
                }
            case .paragraph:
                let block = paragraphBlock(node, of: component)
                if case .times(let lines) = block, lines.contains(where: { $0.duration != nil }) { hasPromise = true }
                append(block, to: &blocks)
            case .table:
                blocks.append(tableBlock(node, of: component) ?? .markup(node))
            default:
                blocks.append(.markup(node))
            }
        }
        return blocks
    }

    /// Neighbouring lines of hours or contacts become one list.
    private func append(_ block: Block, to blocks: inout [Block]) {
        switch (blocks.last, block) {
        case (.hours(let before), .hours(let lines)): blocks[blocks.count - 1] = .hours(before + lines)
        case (.contacts(let before), .contacts(let lines)): blocks[blocks.count - 1] = .contacts(before + lines)
        default: blocks.append(block)
        }
    }

    private static func grammar(of component: Component?) -> ItemGrammar? {
        switch component {
        case .requirements: requirementGrammar
        case .procedure: stepGrammar
        case .fee: feeGrammar
        case .time, .product, .hours, .legalBasis: lineGrammar
        case .complaints: contactGrammar
        default: nil
        }
    }

    private mutating func listBlock(_ items: [RawItem], of component: Component?, list: Int, hasPromise: Bool) -> Block? {
        let isOrdered = document.nodes[list].isOrdered
        switch component {
        case .requirements: return .requirements(items.map { requirement($0) }, isOrdered: isOrdered)
        case .procedure: return .steps(items.map { step($0) })
        case .product where items.allSatisfy { $0.properties.isEmpty || $0.parts.isEmpty }: return .products(items.map { product($0) })
        // Below the following, nested lists have no meaning of their own: such a list stays as it stands.
        case .fee where items.allSatisfy({ $0.parts.isEmpty }): return .fees(items.map { feeLine($0) })
        case .time where items.allSatisfy({ $0.parts.isEmpty }): return .times(items.map { timeLine($0, isPart: hasPromise) })
        case .hours where items.allSatisfy({ $0.parts.isEmpty && $0.properties.isEmpty }):
            return .hours(
                items.map {
                    var line = hoursLine($0.text)
                    line.remainder = $0.remainder
                    return line
                })
        case .complaints where items.allSatisfy({ $0.parts.isEmpty }):
            return .contacts(items.map { contact($0.text, remainder: $0.remainder) })
        case .legalBasis where items.allSatisfy({ $0.parts.isEmpty && $0.properties.isEmpty }):
            return .legalBases(items.map { legalBasis($0) })
        default: return nil
        }
    }

    private mutating func paragraphBlock(_ node: Int, of component: Component?) -> Block {
        let text = self.text(of: node)
        switch component {
        case .time:
            let line = timeLine(text, isPart: false)
            if line.duration != nil { return .times([line]) }
            if hours(text) != nil { report(.hoursInTime, at: line.range) }
        case .fee:
            let line = feeLine(text)
            if !line.fees.isEmpty { return .fees([line]) }
        case .hours:
            let lines = document.lines(of: text).map { hoursLine($0) }
            if lines.contains(where: { $0.hours != nil }) { return .hours(lines) }
        case .complaints:
            let contacts = document.lines(of: text).map { contact($0, remainder: []) }
            if contacts.contains(where: { $0.kind != .other }) { return .contacts(contacts) }
        case .product:
            return .products([Product(text: text, range: range(of: text))])
        default: break
        }
        return .markup(node)
    }

    /// Whether `list` should have been nested in the last item of `previous`: it is a bulleted list behind a numbered
    /// one, and it is indented or begins with a property.
    private mutating func isStrayNested(_ list: Int, after previous: Int, _ grammar: ItemGrammar) -> Bool {
        guard document.nodes[previous].isOrdered, !document.nodes[list].isOrdered else { return false }
        let isIndented = column(of: list) > column(of: previous)
        guard isIndented || beginsWithProperty(list, grammar) else { return false }
        report(.propertiesIndentedTooLittle(spaces: contentColumn(of: previous)), at: firstLine(of: list))
        return true
    }

    /// Whether `list` goes on with the numbers of a list of `count` items that stray nested items cut short.
    private func continues(_ list: Int, after count: Int, of previous: Int) -> Bool {
        let first = document.nodes[previous]
        let next = document.nodes[list]
        return first.isOrdered && next.isOrdered && Int(next.firstNumber) == Int(first.firstNumber) + count
    }

    private func beginsWithProperty(_ list: Int, _ grammar: ItemGrammar) -> Bool {
        var items = document.children(of: list)
        guard let item = items.next() else { return false }
        var children = document.children(of: item)
        guard let first = children.next(), document.nodes[first].kind == .paragraph,
            let (label, value) = split(text(of: first))
        else { return false }
        let word = plain(label)
        if grammar.hasDecisions, branch(label: label, word: word, value: value) != nil { return true }
        return names.property(word, among: grammar.properties) != nil
    }

    /// Bytes between the start of the line and the node.
    private func column(of node: Int) -> Int {
        let start = Int(document.nodes[node].sourceStart)
        var lineStart = start
        while lineStart > 0, file.bytes[lineStart - 1] != ASCII.newline { lineStart -= 1 }
        return start - lineStart
    }

    /// The indentation that the last item of a numbered list asks of what belongs to it.
    private func contentColumn(of list: Int) -> Int {
        var last = list
        for item in document.children(of: list) { last = item }
        var index = Int(document.nodes[last].sourceStart)
        while index < file.bytes.count, ASCII.isDigit(file.bytes[index]) { index += 1 }
        return column(of: last) + index - Int(document.nodes[last].sourceStart) + 2
    }

    private func firstLine(of node: Int) -> SourceRange {
        let start = Int(document.nodes[node].sourceStart)
        var end = start
        while end < file.bytes.count, file.bytes[end] != ASCII.newline, file.bytes[end] != ASCII.carriageReturn { end += 1 }
        return SourceRange(start: start, end: end)
    }
}
