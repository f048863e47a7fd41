import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard
import Testing

/// A card as text: one line for each value, with its place in the file and, in ‹›, the source text of its range.
struct CardDump {
    private let card: ServiceCard
    private var out = ""

    static func text(of card: ServiceCard) -> String {
        var dump = CardDump(card)
        dump.write()
        return dump.out
    }

    private init(_ card: ServiceCard) { self.card = card }

    private mutating func write() {
        for block in card.introduction { write(block, 0) }
        for section in card.sections {
            let heading = card.document.richText(ofInlinesIn: section.heading)
            line(0, "## \(section.component?.key ?? "?") \(place(section.heading)) \(quoted(heading))")
            for group in section.groups { write(group) }
        }
    }

    private mutating func write(_ group: Group) {
        if group.kind == .plain, group.heading == nil, group.condition == nil {
            for block in group.blocks { write(block, 1) }
            return
        }
        var text = "### \(group.kind)"
        if let heading = group.heading { text += " \(place(heading)) \(quoted(card.document.richText(ofInlinesIn: heading)))" }
        line(1, text + condition(group.condition))
        for block in group.blocks { write(block, 2) }
    }

    private mutating func write(_ block: Block, _ depth: Int) {
        switch block {
        case .markup(let node):
            line(depth, "markup \(card.document.nodes[node].kind) \(place(node)) \(words(of: node))")
        case .columns(let headings):
            line(depth, "columns " + headings.map { quoted($0) + source(range(of: $0)) }.joined(separator: ", "))
        case .requirements(let list, let marks):
            line(depth, "requirements" + self.marks(marks))
            for item in list { write(item, depth + 1) }
        case .steps(let steps):
            line(depth, "steps")
            for step in steps { write(step, depth + 1) }
        case .times(let lines):
            line(depth, "times")
            for time in lines { write(time, depth + 1) }
        case .fees(let lines):
            line(depth, "fees")
            for fee in lines { write(fee, depth + 1) }
        case .products(let products):
            line(depth, "products")
            for product in products {
                line(depth + 1, place(product.range) + " " + quoted(product.text) + condition(product.condition))
                rest(product.properties, product.parts, product.partMarks, product.remainder, depth + 2)
            }
        case .contacts(let contacts):
            line(depth, "contacts")
            for contact in contacts { write(contact, depth + 1) }
        case .hours(let lines):
            line(depth, "hours")
            for hours in lines {
                var text = "\(place(hours.range)) \(quoted(hours.text))"
                if let value = hours.hours { text += " → \(value.value.periods.count) periods\(source(value.range))" }
                line(depth + 1, text)
                rest([], [], .bullets, hours.remainder, depth + 2)
            }
        case .legalBases(let lines):
            line(depth, "legal bases")
            for basis in lines {
                var text = "\(place(basis.range)) \(quoted(basis.text))"
                for citation in basis.citations(in: card.document) { text += " → \(key(citation.value))\(source(citation.range))" }
                line(depth + 1, text)
                rest([], [], .bullets, basis.remainder, depth + 2)
            }
        }
    }

    private mutating func write(_ item: Requirement, _ depth: Int) {
        var text = "\(place(item.range)) \(quoted(item.text))"
        if item.choice == .oneOf { text += " one of" }
        line(depth, text + condition(item.condition))
        rest(item.properties, item.parts, item.partMarks, item.remainder, depth + 1)
    }

    private mutating func write(_ step: Step, _ depth: Int) {
        line(depth, "\(step.number). \(place(step.range)) \(quoted(step.text))" + condition(step.condition))
        if !step.performers.isEmpty {
            line(depth + 1, "by " + step.performers.map { quoted($0) + source(range(of: $0)) }.joined(separator: ", "))
        }
        if let time = step.time { line(depth + 1, "takes \(ReadingTests.line(time.value))\(source(time.range))") }
        for branch in step.branches {
            line(depth + 1, "exit \(place(branch.range)) \(quoted(branch.label)): \(quoted(branch.text)) → \(branch.target)")
        }
        rest(step.properties, step.parts, step.partMarks, step.remainder, depth + 1)
    }

    private mutating func write(_ time: TimeLine, _ depth: Int) {
        var text = place(time.range) + (time.isPart ? " part" : "")
        if let label = time.label { text += " \(quoted(label)):" }
        text += " " + quoted(time.text) + condition(time.condition)
        if let value = time.duration { text += " → \(ReadingTests.line(value.value))\(source(value.range))" }
        line(depth, text)
        rest(time.properties, [], .bullets, time.remainder, depth + 1)
    }

    private mutating func write(_ fee: FeeLine, _ depth: Int) {
        var text = place(fee.range)
        if let label = fee.label { text += " \(quoted(label)):" }
        text += " " + quoted(fee.text) + condition(fee.condition)
        for value in fee.fees { text += " → \(ReadingTests.line(value.value))\(source(value.range))" }
        line(depth, text)
        rest(fee.properties, [], .bullets, fee.remainder, depth + 1)
    }

    private mutating func write(_ contact: Contact, _ depth: Int) {
        var text = "\(place(contact.range)) \(contact.kind)"
        if let label = contact.label { text += " \(quoted(label)):" }
        text += " " + quoted(contact.text)
        for channel in contact.channels { text += " → \(channel.value.kind)\(source(channel.range))" }
        if let deadline = contact.deadline { text += " → \(ReadingTests.line(deadline.value))\(source(deadline.range))" }
        line(depth, text)
        rest([], [], .bullets, contact.remainder, depth + 1)
    }

    private mutating func rest(
        _ properties: [Property], _ parts: [Requirement], _ marks: ItemMarks, _ remainder: [Int], _ depth: Int
    ) {
        for property in properties {
            line(depth, ".\(property.key) \(place(property.range)) \(quoted(property.label)): \(quoted(property.value))"
                + source(property.range))
        }
        if marks != .bullets { line(depth, "parts" + self.marks(marks)) }
        for part in parts { write(part, depth) }
        for node in remainder { line(depth, "markup \(card.document.nodes[node].kind) \(place(node)) \(words(of: node))") }
    }

    // MARK: Pieces

    private func marks(_ marks: ItemMarks) -> String {
        switch marks {
        case .bullets: ""
        case .numbers(1): ", numbered"
        case .numbers(let first): ", numbered from \(first)"
        case .letters: ", lettered"
        }
    }

    private func key(_ citation: Citation) -> String {
        guard case .regulation(let reference) = citation.target else { return "\(citation.target)" }
        var key: [UInt8] = []
        reference.appendKey(to: &key)
        return key.string
    }

    private mutating func line(_ depth: Int, _ text: String) {
        out += String(repeating: "  ", count: depth) + text + "\n"
    }

    private func condition(_ condition: Condition?) -> String {
        guard let condition else { return "" }
        let terms = condition.terms.map { term in
            switch term {
            case .declared(let dimension, let value):
                let entry = card.header.cases[dimension]
                return "\(entry.name.value.string)=\(entry.values[value].value.string)"
            case .own(let index): return "own \(index)"
            }
        }
        return " if \(terms.joined(separator: " or "))\(source(condition.range))"
    }

    private func quoted(_ text: RichText) -> String { "\"\(card.document.plainText(text).string)\"" }

    private func words(of node: Int) -> String {
        let all = card.document.nodes[node..<Int(card.document.nodes[node].end)].map { node in
            node.kind == .softBreak || node.kind == .lineBreak ? " " : card.document.literal(node).string
        }
        return "\"\(all.joined())\""
    }

    private func place(_ node: Int) -> String {
        place(SourceRange(start: Int(card.document.nodes[node].sourceStart), end: Int(card.document.nodes[node].sourceEnd)))
    }

    private func place(_ range: SourceRange) -> String {
        let place = card.file.place(range)
        return "\(place.line):\(place.column)"
    }

    private func range(of text: RichText) -> SourceRange {
        let range = card.document.sourceRange(of: text)
        return SourceRange(start: Int(range.lowerBound), end: Int(range.upperBound))
    }

    private func source(_ range: SourceRange) -> String { " ‹\(card.file[range].string)›" }
}

/// A card text and the values it must give: the dump of the card, then one line for each finding.
struct CardCase: Sendable, CustomTestStringConvertible {
    let name: String
    let cases: String
    let body: String
    let expected: String
    var testDescription: String { name }

    init(_ name: String, cases: String = "", _ body: String, gives expected: String) {
        self.name = name
        self.cases = cases
        self.body = body
        self.expected = expected
    }
}

/// A card below four lines of front matter (and those of `cases`); its body begins in line 5.
func card(_ body: String, cases: String = "") throws -> (card: ServiceCard?, report: DiagnosticBag) {
    let source = file("---\njudul: Uji\ninstansi: kantor\n\(cases)---\n\(body)\n")
    var report = DiagnosticBag()
    let names = try #require(ProfileReading.standard(report: &report)).names
    let read = CardReader(names: names).read(source, report: &report)
    return (read?.card, report)
}

func expectCard(_ test: CardCase, _ location: Testing.SourceLocation = #_sourceLocation) throws {
    let (card, report) = try card(test.body, cases: test.cases)
    let dump = card.map(CardDump.text) ?? "nothing\n"
    let findings = places(report).map { "! \($0)\n" }.joined()
    #expect((dump + findings) == test.expected + "\n", sourceLocation: location)
}
