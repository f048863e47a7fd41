import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Gives the blocks of a group the meaning of their section.
extension CardContext {
    /// - Parameters:
    ///   - nodes: the blocks below a heading, in order, comments left out.
    ///   - isListed: whether a list or table stands in the section, so that its paragraphs only comment on it.
    mutating func blocks(_ nodes: SiblingBlocks, of component: Component?, isListed: Bool) -> [Block] {
        var blocks: [Block] = []
        var hasPromise = false
        var rest = nodes
        while let node = rest.take(in: document) {
            switch document.nodes[node].kind {
            case .list:
                guard let grammar = Self.grammar(of: component) else {
                    blocks.append(.markup(node))
                    continue
                }
                let items = items(of: node, &rest, grammar)
                if let block = listBlock(items, of: component, list: node, hasPromise: hasPromise) {
                    blocks.append(block)
                } else {
                    var lists = SiblingBlocks(from: node, to: rest.start)
                    while let list = lists.take(in: document) { blocks.append(.markup(list)) }
                }
            case .paragraph:
                let block = component == .product && isListed ? .markup(node) : paragraphBlock(node, of: component, isListed: isListed)
                if case .times(let lines) = block, lines.contains(where: { $0.duration != nil }) { hasPromise = true }
                append(block, to: &blocks)
            case .table:
                blocks += (tableBlocks(node, of: component) ?? [.markup(node)]).map { reserved($0) }
            default:
                blocks.append(.markup(node))
            }
        }
        return blocks
    }

    /// The items of a list, and of the lists behind it that only too little indentation parted from it.
    ///
    /// - Parameter rest: the blocks behind the list; afterwards those behind the last list that belongs to it.
    private mutating func items(of first: Int, _ rest: inout SiblingBlocks, _ grammar: ItemGrammar) -> [RawItem] {
        var list = first
        var items = self.items(of: list, grammar)
        while let next = rest.next(in: document), document.nodes[next].kind == .list, !items.isEmpty {
            if isStrayNested(next, after: list, grammar) {
                attach(list: next, to: &items[items.count - 1], grammar)
            } else if continues(next, after: items.count, of: first) {
                items += self.items(of: next, grammar)
                list = next
            } else {
                break
            }
            rest.skip(next, in: document)
        }
        return items
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
        case .time, .product: lineGrammar
        case .hours, .legalBasis, .complaints: plainGrammar
        default: nil
        }
    }

    private mutating func listBlock(_ items: [RawItem], of component: Component?, list: Int, hasPromise: Bool) -> Block? {
        switch component {
        case .requirements: return .requirements(each(items) { $0.requirement($1) }, marks: marks(of: list))
        case .procedure: return .steps(each(items) { $0.step($1) })
        case .product: return .products(each(items) { $0.product($1) })
        // Below the following, nested lists have no meaning of their own: such a list stays as it stands.
        case .fee where items.allSatisfy({ $0.parts.isEmpty }): return .fees(each(items) { $0.feeLine($1) })
        case .time where items.allSatisfy({ $0.parts.isEmpty }): return .times(each(items) { $0.timeLine($1, isPart: hasPromise) })
        case .hours: return .hours(each(items) { $0.hoursLine($1) })
        case .complaints: return .contacts(each(items) { $0.contact($1) })
        case .legalBasis: return .legalBases(each(items) { $0.legalBasis($1) })
        default: return nil
        }
    }

    /// Gives each of the items its meaning, in order.
    private mutating func each<Value>(_ items: [RawItem], _ meaning: (inout CardContext, RawItem) -> Value) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(items.count)
        for index in items.indices { values.append(meaning(&self, items[index])) }
        return values
    }

    private mutating func paragraphBlock(_ node: Int, of component: Component?, isListed: Bool) -> Block {
        let text = self.text(of: node)
        switch component {
        case .time:
            if let lines = timeLines(text) { return .times(lines) }
            reportUnreadTime(text)
        case .fee:
            if var lines = feeLines(text) {
                for index in lines.indices { lines[index].isNotice = isListed }
                return .fees(lines)
            }
            var line = feeLine(text)
            // "Retribusi makam:" above a list introduces its lines.
            if isListed, isIntroduction(line) { line = FeeLine(label: nil, text: text, range: range(of: text), fees: fees(text)) }
            line.isNotice = isListed
            if !line.fees.isEmpty { return .fees([line]) }
            reportUnreadAmount(text)
        case .hours:
            let lines = document.lines(of: text).map { hoursLine($0) }
            if lines.contains(where: { $0.hours != nil }) { return .hours(lines) }
        case .complaints:
            let contacts = document.lines(of: text).map { contact($0) }
            if contacts.contains(where: { $0.kind != .other }) { return .contacts(contacts) }
        case .product:
            reportUnreadList(node)
            return .products([Product(text: text, range: range(of: text))])
        default: break
        }
        reportUnreadList(node)
        return .markup(node)
    }

    /// Whether `list` should have been nested in the last item of `previous`: it is a bulleted list behind a numbered
    /// one, and it is indented or begins with a property.
    private mutating func isStrayNested(_ list: Int, after previous: Int, _ grammar: ItemGrammar) -> Bool {
        guard !grammar.keepsLists, document.nodes[previous].isOrdered, !document.nodes[list].isOrdered else { return false }
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
        return isProperty(item, grammar)
    }
}
