import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Parts the body of a card into sections and groups by its headings.
extension CardContext {
    /// Reads the whole body. Headings of one component are joined in order, the later ones each as a group.
    mutating func readBody() -> (introduction: [Block], sections: [Section]) {
        guard !document.nodes.isEmpty else { return ([], []) }
        reportStrayMarks()
        let count = reportHeadings()
        var introduction: [Block] = []
        var sections: [Section] = []
        sections.reserveCapacity(count)
        var blocks = SiblingBlocks(from: 1, to: Int(document.nodes[0].end))
        while let node = blocks.next(in: document), !document.isHeading(node, upTo: 2) {
            introduction.append(.markup(node))
            blocks.skip(node, in: document)
        }
        while let heading = blocks.next(in: document) {
            var below = SiblingBlocks(from: Int(document.nodes[heading].end), to: blocks.end)
            below.cut(atHeadingsUpTo: 2, in: document)
            add(heading, below, to: &sections)
            blocks.start = below.end
        }
        checkTargets(of: sections)
        return (introduction, sections)
    }

    /// Reports headings of the first level and such that are none; gives the number of sections there can be.
    private mutating func reportHeadings() -> Int {
        var count = 0
        for node in document.children(of: 0) where document.isHeading(node, upTo: 2) {
            count += 1
            if document.nodes[node].level == 1 { report(.levelOneHeading(plain(text(of: node)).string), at: range(of: node)) }
        }
        return count
    }

    /// - Parameter blocks: what stands below the heading.
    private mutating func add(_ heading: Int, _ blocks: SiblingBlocks, to sections: inout [Section]) {
        let component = component(of: heading, blocks)
        var (isListed, partCount) = (false, 1)
        var all = blocks
        while let node = all.take(in: document) {
            let kind = document.nodes[node].kind
            if kind == .list || kind == .table { isListed = true }
            if document.isHeading(node, upTo: 3) { partCount += 1 }
        }
        var groups: [Group] = []
        groups.reserveCapacity(partCount)
        var rest = blocks
        var title: Int?
        while true {
            var part = rest
            part.cut(atHeadingsUpTo: 3, in: document)
            rest.start = part.end
            if title != nil || partCount == 1 || part.next(in: document) != nil {
                groups.append(group(title, part, of: component, isListed: isListed))
            }
            guard let next = rest.take(in: document) else { break }
            title = next
        }
        guard let component, let index = sections.firstIndex(where: { $0.component == component }) else {
            sections.append(Section(component: component, heading: heading, groups: groups))
            return
        }
        // The second heading of a component becomes the heading of its first group.
        if let first = groups.first, first.kind == .plain {
            groups[0] = Group(kind: .titled, heading: heading, condition: nil, blocks: first.blocks)
        } else {
            groups.insert(Group(kind: .titled, heading: heading, condition: nil, blocks: []), at: 0)
        }
        sections[index].groups += groups
    }

    private mutating func component(of heading: Int, _ blocks: SiblingBlocks) -> Component? {
        let words = plain(text(of: heading))
        if sop == .file { return sopComponent(words, at: heading) }
        switch names.match(words) {
        case .component(let component): return component
        case .timeOrHours: return timeOrHours(blocks)
        case nil:
            if sop == .none || names.sopPart(words) == nil, let suggestion = names.suggestion(for: words) {
                report(.headingNearKnown(words.string, suggestion: suggestion), at: range(of: heading))
                switch names.match(Array(suggestion.utf8)[...]) {
                case .component(let component): meant.append(component)
                case .timeOrHours: meant.append(.time)
                case nil: break
                }
            }
            return nil
        }
    }

    /// "Waktu Pelayanan" holds opening hours in some cards and the completion time in others: clock times and weekdays
    /// decide. Where both stand it is the time, and the hours in it are reported.
    private func timeOrHours(_ blocks: SiblingBlocks) -> Component {
        var hasHours = false
        var hasTime = false
        for node in blocks.start..<blocks.end where document.nodes[node].kind == .paragraph {
            for line in document.lines(of: text(of: node)) {
                // "24 jam" is how long a counter is open, "2 x 24 jam" and whatever is told in other units how long it takes.
                let time = duration(line)
                let takesHours = time?.value.unit == .hour && plain(line).firstIndex(of: "x 24") == nil
                let isOpen = hours(line) != nil
                if isOpen { hasHours = true }
                if time != nil, !(isOpen && takesHours) { hasTime = true }
            }
        }
        return hasHours && !hasTime ? .hours : .time
    }

    private mutating func group(_ heading: Int?, _ nodes: SiblingBlocks, of component: Component?, isListed: Bool) -> Group {
        var condition: Condition?
        var kind = Group.Kind.plain
        if let heading {
            let title = text(of: heading)
            condition = self.condition(ofHeading: title)
            switch component {
            case _ where condition != nil: kind = .conditional
            case .procedure where beginsFlow(title):
                kind = .flow
                beginFlow()
            case .procedure: kind = .stage
            case .fee: kind = .part
            default: kind = .titled
            }
        }
        return Group(kind: kind, heading: heading, condition: condition, blocks: blocks(nodes, of: component, isListed: isListed))
    }

    /// Whether a third-level heading of the procedure begins with "Alur".
    private func beginsFlow(_ title: RichText) -> Bool {
        HeadingKey.with(plain(title)) { key in
            key.starts(with: "alur".utf8) && (key.count == 4 || key[4] == ASCII.space)
                || key.starts(with: "flow".utf8) && (key.count == 4 || key[4] == ASCII.space)
        }
    }

    /// The case that a third-level heading names behind "Bagi", "Untuk" or "For"; `nil` when it names none.
    private mutating func condition(ofHeading title: RichText) -> Condition? {
        let words = plain(title)
        var reader = ByteReader(words)
        reader.skipSpaces()
        guard reader.take(word: "bagi") || reader.take(word: "untuk") || reader.take(word: "for") else { return nil }
        reader.skipSpaces()
        guard !reader.isAtEnd else { return nil }
        let passed = reader.position - words.startIndex
        if let first = document.firstPiece(of: title), passed <= first.count {
            return condition(title.dropping(first: passed))
        }
        var misses: [(word: ByteSlice, meant: String)] = []
        return condition(title, words.dropFirst(passed), misses: &misses)
    }
}
