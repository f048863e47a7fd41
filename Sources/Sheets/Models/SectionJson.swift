import Bytes
import CommonMark
import Publishing
import ServiceStandard

/// Writes what a section of a card says as blocks, in the order of the text, nothing left away.
struct SectionJson {
    let blocks: BlockJson
    let site: SheetSite
    private var texts: RichTextJson { blocks.texts }
    private var document: Document { blocks.document }

    init(of document: Document, links: SheetLinks) {
        site = links.site
        blocks = BlockJson(texts: RichTextJson(document: document, links: links))
    }

    /// The blocks of a section, its heading left away: that of its row, box or table stands for it.
    ///
    /// - Parameter fees: for the fee, whose parts are added up.
    func write(_ section: Section, fees: FeeFacts? = nil, to json: inout JsonWriter) {
        let parts = section.component == .fee ? section.groups.count { $0.kind == .part } : 0
        var isFirstPart = true
        for group in section.groups {
            if let heading = group.heading {
                let text = document.richText(ofInlinesIn: heading)
                blocks.title(to: &json) { json in
                    if group.kind == .part, parts > 1 {
                        RichTextJson.run(partWords(group, isFirst: isFirstPart)[...], to: &json)
                        isFirstPart = false
                    }
                    texts.runs(text, to: &json)
                }
            }
            for block in group.blocks { write(block, to: &json) }
        }
        if parts > 0, let fees, !fees.totals.isEmpty { write(totals: fees.totals, to: &json) }
    }

    /// The blocks of a whole text, or of what stands before the first section.
    func write(_ list: [Block], to json: inout JsonWriter) {
        for block in list { write(block, to: &json) }
    }

    /// "Salah satu dari ", "Ditambah ": what stands before the heading of a part of the fee.
    private func partWords(_ group: Group, isFirst: Bool) -> [UInt8] {
        let isChoice = group.feeLineCount > 1
        var words: [UInt8] = []
        if isFirst {
            guard isChoice else { return [] }
            words += site.word("oneOf")
        } else {
            words += site.word("plus")
            if isChoice { words += [ASCII.space] + site.word("oneOfNext") }
        }
        words.append(ASCII.space)
        return words
    }

    // MARK: Blocks

    private func write(_ block: Block, to json: inout JsonWriter) {
        switch block {
        case .markup(let node): blocks.markup(node, to: &json)
        case .columns(let headings):
            json.object {
                $0.field("k", word: "heads")
                $0.array("cells", of: headings) { json, heading in texts.write(heading, to: &json) }
            }
        case .requirements(let requirements, let isOrdered): list(requirements, isOrdered: isOrdered, to: &json)
        case .steps(let steps):
            blocks.list(steps, start: steps.first?.number ?? 1, to: &json) { step, json in self.step(step, to: &json) }
        case .times(let lines): times(lines, to: &json)
        case .fees(let lines): fees(lines, to: &json)
        case .products(let products):
            blocks.list(products, to: &json) { product, json in
                blocks.paragraph(product.text, to: &json)
                rest(parts: product.parts, product.properties, product.remainder, to: &json)
            }
        case .contacts(let contacts): self.contacts(contacts, to: &json)
        case .hours(let lines):
            for line in lines {
                blocks.paragraph(line.text, to: &json)
                rest(remainder: line.remainder, to: &json)
            }
        case .legalBases(let lines):
            blocks.list(lines, start: 1, to: &json) { line, json in
                blocks.paragraph(line.text, to: &json)
                rest(remainder: line.remainder, to: &json)
            }
        }
    }

    private func list(_ requirements: [Requirement], isOrdered: Bool, to json: inout JsonWriter) {
        blocks.list(requirements, start: isOrdered ? 1 : nil, to: &json) { requirement, json in
            blocks.paragraph(requirement.text, to: &json)
            rest(parts: requirement.parts, requirement.properties, requirement.remainder, to: &json)
        }
    }

    private func step(_ step: Step, to json: inout JsonWriter) {
        blocks.paragraph(step.text, to: &json)
        if !step.parts.isEmpty { list(step.parts, isOrdered: false, to: &json) }
        let properties = step.properties.map { (label: RichText?.some($0.label), value: $0.value) }
        blocks.properties(properties + step.branches.map { (label: RichText?.some($0.label), value: $0.text) }, to: &json)
        rest(remainder: step.remainder, to: &json)
    }

    /// What stands below an item's own text.
    private func rest(
        parts: [Requirement] = [], _ properties: [Property] = [], _ remainder: [Int] = [], to json: inout JsonWriter
    ) {
        if !parts.isEmpty { list(parts, isOrdered: false, to: &json) }
        blocks.properties(properties.map { ($0.label, $0.value) }, to: &json)
        for node in remainder { blocks.markup(node, to: &json) }
    }

    private func rest(remainder: [Int], to json: inout JsonWriter) {
        for node in remainder { blocks.markup(node, to: &json) }
    }

    // MARK: Lines

    /// The promise stands as a paragraph; its parts and the times of a choice are a list.
    private func times(_ lines: [TimeLine], to json: inout JsonWriter) {
        let isPromise = lines.count == 1 && lines[0].label == nil
        if isPromise {
            line(nil, lines[0].text, isStrong: !lines[0].isPart, lines[0].properties, lines[0].remainder, to: &json)
        } else {
            blocks.list(lines, to: &json) { line, json in
                self.line(line.label, line.text, isStrong: false, line.properties, line.remainder, to: &json)
            }
        }
    }

    private func fees(_ lines: [FeeLine], to json: inout JsonWriter) {
        if lines.count == 1, lines[0].label == nil {
            line(nil, lines[0].text, isStrong: false, lines[0].properties, lines[0].remainder, to: &json)
        } else {
            blocks.list(lines, to: &json) { line, json in
                self.line(line.label, line.text, isStrong: false, line.properties, line.remainder, to: &json)
            }
        }
    }

    private func line(
        _ label: RichText?, _ text: RichText, isStrong: Bool, _ properties: [Property], _ remainder: [Int],
        to json: inout JsonWriter
    ) {
        if label != nil || texts.hasWords(text) {
            blocks.paragraph(to: &json) { json in
                if let label {
                    texts.runs(label, to: &json)
                    RichTextJson.run([0x3A, ASCII.space], to: &json)
                }
                texts.runs(text, isStrong: isStrong, to: &json)
            }
        }
        rest(properties, remainder, to: &json)
    }

    private func rest(_ properties: [Property], _ remainder: [Int], to json: inout JsonWriter) {
        rest(parts: [], properties, remainder, to: &json)
    }

    /// Lines with a label stand together as properties; the others are paragraphs.
    private func contacts(_ contacts: [Contact], to json: inout JsonWriter) {
        var rows: [Contact] = []
        func writeRows(_ json: inout JsonWriter) {
            blocks.properties(rows, to: &json) { contact, json in
                texts.write(contact.label, to: &json)
                json.array { texts.runs(contact, to: &$0) }
            }
            rows.removeAll()
        }
        for contact in contacts {
            if contact.label != nil, contact.remainder.isEmpty {
                rows.append(contact)
                continue
            }
            writeRows(&json)
            line(contact.label, contact.text, isStrong: false, [], contact.remainder, to: &json)
        }
        writeRows(&json)
    }

    // MARK: Totals

    private func write(totals: [FeeFacts.Total], to json: inout JsonWriter) {
        blocks.title(to: &json) { RichTextJson.run(site.word("totals"), to: &$0) }
        blocks.list(totals, to: &json) { total, json in
            blocks.paragraph(to: &json) { json in
                for (index, line) in total.lines.enumerated() {
                    if index > 0 { RichTextJson.run(Array(" + ".utf8)[...], to: &json) }
                    texts.runs(line.label ?? line.text, to: &json)
                }
                RichTextJson.run([0x3A, ASCII.space], to: &json)
                RichTextJson.run(site.amount(from: total.from, to: total.to)[...], isStrong: true, to: &json)
            }
        }
    }
}
