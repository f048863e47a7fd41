import Bytes
import CommonMark
import Publishing
import ServiceStandard

/// The model of one flow of an SOP sheet: its lanes, its rows with their texts, its lines and its total.
struct SopFlowSheet {
    private let flow: SopFlow
    private let document: Document
    private let texts: RichTextJson
    private let site: SheetSite
    private let drawing: FlowJson

    init(_ flow: SopFlow, document: Document, texts: RichTextJson, site: SheetSite) {
        self.flow = flow
        self.document = document
        self.texts = texts
        self.site = site
        drawing = FlowJson(
            flow.flow, yes: Array(site.word("modelSopYes")), no: Array(site.word("modelSopNo")),
            openLane: Array(site.word("modelSopOpen")))
    }

    func write(to json: inout JsonWriter) {
        texts.field("title", flow.heading.map { document.richText(ofInlinesIn: $0) }, to: &json)
        drawing.writeLanes(to: &json)
        json.array("rows", of: flow.rows.indices) { json, row in json.object { write(row: row, to: &$0) } }
        drawing.writeLines(to: &json)
        writeTotal(to: &json)
    }

    // MARK: Rows

    private func write(row index: Int, to json: inout JsonWriter) {
        let step = flow.rows[index].step
        drawing.writeSymbols(of: index, to: &json)
        texts.field("stage", flow.rows[index].stage.map { document.richText(ofInlinesIn: $0) }, to: &json)
        json.array("activity") { writeActivity(of: step, to: &$0) }
        for (key, name) in [(.condition, "condition"), (.materials, "materials"), (.time, "time"), (.output, "output")] as [(PropertyKey, StaticString)] {
            writeLines(name, step.properties.filter { $0.key == key }.map(\.value), to: &json)
        }
        writeNote(of: step, to: &json)
        json.field("alt", text: alternative(of: index))
    }

    /// The text of a step, its sub-items on lines of their own.
    private func writeActivity(of step: Step, to json: inout JsonWriter) {
        texts.runs(step.text, to: &json)
        write(step.parts, to: &json)
    }

    private func write(_ parts: [Requirement], to json: inout JsonWriter) {
        for part in parts {
            json.object { $0.field("br", flag: true) }
            RichTextJson.run(Array("– ".utf8)[...], to: &json)
            texts.runs(part.text, to: &json)
            write(part.parts, to: &json)
        }
    }

    private func writeLines(_ name: StaticString, _ lines: [RichText], to json: inout JsonWriter) {
        let lines = lines.filter { texts.hasWords($0) }
        guard !lines.isEmpty else { return json.null(name) }
        json.array(name) { json in
            for (index, line) in lines.enumerated() {
                if index > 0 { json.object { $0.field("br", flag: true) } }
                texts.runs(line, to: &json)
            }
        }
    }

    /// Keterangan: notes, what exits say besides, and all that has no column of its own.
    private func writeNote(of step: Step, to json: inout JsonWriter) {
        let columns: [PropertyKey] = [.condition, .materials, .time, .output, .performer]
        let others = step.properties.filter { !columns.contains($0.key) }
        let remarks = step.branches.compactMap { branch in branch.remark(in: document).map { (branch.label, $0) } }
        guard !others.isEmpty || !remarks.isEmpty || !step.remainder.isEmpty || step.parts.contains(where: \.hasMore) else {
            return json.null("note")
        }
        let blocks = BlockJson(texts: texts)
        json.array("note") { json in
            for property in others {
                if property.key == .note {
                    blocks.paragraph(property.value, to: &json)
                } else {
                    blocks.properties([(property.label, property.value)], to: &json)
                }
            }
            for (label, remark) in remarks { blocks.properties([(label, remark)], to: &json) }
            for part in step.parts { writeNotes(of: part, blocks, to: &json) }
            for node in step.remainder { blocks.markup(node, to: &json) }
        }
    }

    private func writeNotes(of part: Requirement, _ blocks: BlockJson, to json: inout JsonWriter) {
        blocks.properties(part.properties.map { ($0.label, $0.value) }, to: &json)
        for node in part.remainder { blocks.markup(node, to: &json) }
        for inner in part.parts { writeNotes(of: inner, blocks, to: &json) }
    }

    /// What a screen reader says of the row's symbol: number, kind, performers, activity, and where it leads.
    private func alternative(of index: Int) -> [UInt8] {
        let step = flow.flow.steps[index]
        var number: [UInt8] = []
        number.append(decimal: step.number)
        let lanes = step.lanes.map { lane in
            flow.flow.lanes[lane].isOpen ? site.word("modelSopOpen") : flow.flow.lanes[lane].title
        }
        let kind = site.word(step.isDecision ? "sopDecision" : "sopActivity")
        let activity = document.plainText(flow.rows[index].step.text)
        var words = site.word(
            "lembar-sop-step",
            [("number", number[...]), ("kind", kind), ("lanes", lanes.joined(separator: ", ".utf8).withSlice), ("activity", activity[...])])
        for exit in step.exits {
            words.append(ASCII.space)
            if let label = label(exit) {
                words += label
                words += [0x3A, ASCII.space]
            }
            words += site.words(of: exit.target, from: index, in: flow.flow)
            words.append(0x2E)
        }
        return words
    }

    private func label(_ exit: Flow.Exit) -> [UInt8]? {
        switch exit.label {
        case nil: nil
        case .yes?: drawing.yes
        case .no?: drawing.no
        case .words(let words)?: words
        }
    }

    // MARK: Total

    private func writeTotal(to json: inout JsonWriter) {
        let total = FlowTotal(flow.flow, times: flow.times)
        var words: [UInt8] = []
        total.total.append(to: &words, language: site.language)
        json.field("total", text: total.total.isEmpty ? nil : words)
        guard !total.total.isEmpty, !total.uncounted.isEmpty else { return json.null("totalNote") }
        let numbers = total.uncounted.map { number in
            var digits: [UInt8] = []
            digits.append(decimal: number)
            return digits
        }
        json.field("totalNote", text: site.word("modelSopUncounted", [("n", numbers.joined(separator: ", ".utf8).withSlice)]))
    }
}

extension Requirement {
    /// Whether it, or a part of it, says more than its text.
    fileprivate var hasMore: Bool { !properties.isEmpty || !remainder.isEmpty || parts.contains(where: \.hasMore) }
}

extension Sequence<UInt8> {
    fileprivate var withSlice: ByteSlice { Array(self)[...] }
}
