import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Parts the body of a card into sections and groups by its headings.
extension CardContext {
    /// A run of blocks below a heading, before it is read.
    private struct Run {
        var heading: Int?
        var blocks: [Int] = []
    }

    private struct RawSection {
        var heading: Int
        var runs: [Run]
    }

    /// Reads the whole body. Headings of one component are joined in order, the later ones each as a group.
    mutating func readBody() -> (introduction: [Block], sections: [Section]) {
        var introduction: [Int] = []
        var raw: [RawSection] = []
        guard !document.nodes.isEmpty else { return ([], []) }
        for node in document.children(of: 0) {
            let block = document.nodes[node]
            if block.kind == .paragraph { reportHeadingWithoutSpace(node) }
            if block.kind == .heading, block.level <= 2 {
                if block.level == 1 { report(.levelOneHeading(plain(text(of: node)).string), at: range(of: node)) }
                raw.append(RawSection(heading: node, runs: [Run(heading: nil)]))
            } else if block.kind == .heading, block.level == 3, !raw.isEmpty {
                raw[raw.count - 1].runs.append(Run(heading: node))
            } else if block.kind == .htmlBlock {
                // Comments are notes among authors; anything else has been reported.
                continue
            } else if raw.isEmpty {
                introduction.append(node)
            } else {
                raw[raw.count - 1].runs[raw[raw.count - 1].runs.count - 1].blocks.append(node)
            }
        }
        var sections: [Section] = []
        for section in raw { add(section, to: &sections) }
        checkTargets(of: sections)
        return (introduction.map(Block.markup), sections)
    }

    /// `##Biaya` is text to CommonMark, and what stands below it belongs to the section before.
    private mutating func reportHeadingWithoutSpace(_ paragraph: Int) {
        guard let text = document.firstPiece(of: text(of: paragraph)) else { return }
        let signs = text.prefix { $0 == 0x23 }.count
        guard (2...6).contains(signs), let next = text.dropFirst(signs).first, ASCII.isLetter(next) else { return }
        report(.headingWithoutSpace(text.string), at: firstLine(of: paragraph))
    }

    private mutating func add(_ raw: RawSection, to sections: inout [Section]) {
        let component = component(of: raw)
        var groups: [Group] = []
        let isListed = raw.runs.contains { run in
            run.blocks.contains { document.nodes[$0].kind == .list || document.nodes[$0].kind == .table }
        }
        for run in raw.runs where run.heading != nil || !run.blocks.isEmpty || raw.runs.count == 1 {
            groups.append(group(run, of: component, isListed: isListed))
        }
        if let component, let index = sections.firstIndex(where: { $0.component == component }) {
            // The second heading of a component becomes the heading of its first group.
            if let first = groups.first, first.kind == .plain {
                groups[0] = Group(kind: .titled, heading: raw.heading, condition: nil, blocks: first.blocks)
            } else {
                groups.insert(Group(kind: .titled, heading: raw.heading, condition: nil, blocks: []), at: 0)
            }
            sections[index].groups += groups
        } else {
            sections.append(Section(component: component, heading: raw.heading, groups: groups))
        }
    }

    private mutating func component(of section: RawSection) -> Component? {
        let words = plain(text(of: section.heading))
        if sop == .file { return sopComponent(words, at: section.heading) }
        switch names.match(words) {
        case .component(let component): return component
        case .timeOrHours: return timeOrHours(section)
        case nil:
            if sop == .none || names.sopPart(words) == nil, let suggestion = names.suggestion(for: words) {
                report(.headingNearKnown(words.string, suggestion: suggestion), at: range(of: section.heading))
            }
            return nil
        }
    }

    /// "Waktu Pelayanan" holds opening hours in some cards and the completion time in others: clock times and weekdays
    /// decide. Where both stand it is the time, and the hours in it are reported.
    private func timeOrHours(_ section: RawSection) -> Component {
        var hasHours = false
        var hasTime = false
        for run in section.runs {
            for node in run.blocks {
                for leaf in paragraphs(in: node) {
                    for line in document.lines(of: text(of: leaf)) {
                        if hours(line) != nil { hasHours = true } else if duration(line) != nil { hasTime = true }
                    }
                }
            }
        }
        return hasHours && !hasTime ? .hours : .time
    }

    private func paragraphs(in node: Int) -> [Int] {
        (node..<Int(document.nodes[node].end)).filter { document.nodes[$0].kind == .paragraph }
    }

    private mutating func group(_ run: Run, of component: Component?, isListed: Bool) -> Group {
        var group = Group(kind: .plain, heading: run.heading, condition: nil, blocks: [])
        if let heading = run.heading {
            group.condition = condition(ofHeading: text(of: heading))
            switch component {
            case _ where group.condition != nil: group.kind = .conditional
            case .procedure where beginsFlow(text(of: heading)):
                group.kind = .flow
                beginFlow()
            case .procedure: group.kind = .stage
            case .fee: group.kind = .part
            default: group.kind = .titled
            }
        }
        group.blocks = blocks(run.blocks, of: component, isListed: isListed)
        return group
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
        return condition(title, words.dropFirst(passed))
    }
}
