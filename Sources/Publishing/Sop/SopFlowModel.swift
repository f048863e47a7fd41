import Bytes
import CommonMark
import ServiceStandard
import Templates

/// A flow as a model: its table, drawn, and its steps in words.
extension PageBuilder {
    /// - Parameter number: the place of the flow in its SOP.
    mutating func flow(
        _ flow: SopFlow, number: Int, title: [UInt8], _ styleSheet: inout SopStyleSheet
    ) -> Record<SopFlowField> {
        let record = arena.record(SopFlowField.self)
        let drawing = FlowDrawing(flow.flow, yes: site.words[.modelSopYes], no: site.words[.modelSopNo])
        arena.set(record, .id, text: SopAnchors.flow(number))
        var name = title
        if let heading = flow.heading {
            let text = document.richText(ofInlinesIn: heading)
            arena.set(record, .heading, html: html(text))
            name = Array(plain(text))
        }
        arena.set(record, .label, text: site.words.text(.modelSopChart, [("title", name[...])]))
        arena.set(record, .className, text: className("f", styleSheet.number(ofWidth: drawing.width)))
        arena.set(record, .laneCount, text: arena.write { $0.append(decimal: flow.flow.lanes.count) })
        for (lane, size) in zip(flow.flow.lanes, drawing.grid.lanes) {
            let model = arena.record(SopLaneField.self)
            arena.set(model, .title, text: lane.isOpen ? site.words[.modelSopOpen][...] : lane.title)
            arena.set(model, .className, text: className("l", styleSheet.number(of: size)))
            arena.append(model, to: record, .lanes)
        }
        for index in flow.rows.indices {
            arena.append(row(index, of: flow, number: number, drawing, &styleSheet), to: record, .rows)
        }
        setTotal(of: flow, on: record)
        if !flow.remarks.isEmpty { arena.set(record, .remarks, html: html(nodes: flow.remarks)) }
        return record
    }

    private func className(_ letter: StaticString, _ number: Int) -> [UInt8] {
        var name: [UInt8] = []
        name.append(letter)
        name.append(decimal: number)
        return name
    }

    private mutating func setTotal(of flow: SopFlow, on record: Record<SopFlowField>) {
        let total = FlowTotal(flow.flow, times: flow.times)
        guard !total.total.isEmpty else { return }
        var time: [UInt8] = []
        total.total.append(to: &time, language: site.language)
        arena.set(record, .total, text: time)
        guard !total.uncounted.isEmpty else { return }
        let numbers = total.uncounted.map { number -> ByteSlice in
            var digits: [UInt8] = []
            digits.append(decimal: number)
            return digits[...]
        }
        var list: [UInt8] = []
        list.append(numbers, separatedBy: ", ")
        arena.set(record, .totalNote, text: site.words.text(.modelSopUncounted, [("n", list[...])]))
    }

    // MARK: Rows

    private mutating func row(
        _ index: Int, of flow: SopFlow, number: Int, _ drawing: FlowDrawing, _ styleSheet: inout SopStyleSheet
    ) -> Record<SopRowField> {
        let row = flow.rows[index]
        let step = row.step
        let record = arena.record(SopRowField.self)
        arena.set(record, .number, text: arena.write { $0.append(decimal: step.number) })
        arena.set(record, .id, text: arena.write { StepAnchor.append(number: step.number, flow: number, to: &$0) })
        arena.set(record, .className, text: className("r", styleSheet.number(of: drawing.grid.rows[index])))
        if let stage = row.stage { arena.set(record, .stage, html: html(document.richText(ofInlinesIn: stage))) }
        arena.set(record, .text, html: html(step.text))
        if let question = flow.flow.steps[index].question { arena.set(record, .question, text: question) }
        let conditions = step.properties.filter { $0.key == .condition }
        if let list = properties(conditions) { arena.set(record, .conditions, record: list) }
        if !step.parts.isEmpty { arena.set(record, .parts, record: list(step.parts, step.partMarks)) }
        if !step.remainder.isEmpty { arena.set(record, .remainder, html: html(nodes: step.remainder)) }
        setQuality(of: step, on: record)
        arena.set(record, .performers, text: performers(of: step))
        for lane in flow.flow.lanes.indices {
            let cell = arena.record(SopCellField.self)
            if let tile = styleSheet.number(of: drawing.tiles.cells[index][lane]) {
                arena.set(cell, .className, text: className("t", tile))
            }
            if let symbol = drawing.symbol(row: index, lane: lane) {
                arena.set(cell, .symbol, record: self.symbol(symbol))
            }
            arena.append(cell, to: record, .cells)
        }
        for exit in exits(of: index, in: flow, number: number) { arena.append(exit, to: record, .exits) }
        return record
    }

    /// Mutu baku and Keterangan. What an exit says besides stands in the latter.
    private mutating func setQuality(of step: Step, on record: Record<SopRowField>) {
        let columns: [(PropertyKey, SopRowField)] = [(.materials, .materials), (.time, .time), (.output, .output)]
        for (key, field) in columns {
            let values = step.properties.filter { $0.key == key }.map { (label: RichText?.none, text: $0.value) }
            if !values.isEmpty { arena.set(record, field, html: html(lines: values)) }
        }
        var notes = step.properties.filter { $0.key == .note }.map { (label: RichText?.none, text: $0.value) }
        for branch in step.branches {
            if let remark = branch.remark(in: document) { notes.append((branch.label, remark)) }
        }
        if !notes.isEmpty { arena.set(record, .note, html: html(lines: notes)) }
    }

    /// Runs of text as lines, each behind its label.
    private mutating func html(lines: [(label: RichText?, text: RichText)]) -> TextRef {
        var links = contentLinks
        let document = document
        return arena.write { out in
            for (index, line) in lines.enumerated() {
                if index > 0 { out.append("<br>") }
                if let label = line.label {
                    MarkupWriter().write(label, of: document, &links, to: &out)
                    out.append(": ")
                }
                MarkupWriter().write(line.text, of: document, &links, to: &out)
            }
        }
    }

    /// "Petugas loket dan Pemohon".
    private func performers(of step: Step) -> [UInt8] {
        let names = step.performers.flatMap { plain($0).split(separator: 0x3B).map { $0.trimmed() } }
            .filter { !$0.isEmpty }
            .map { $0.elementsEqual(FlowBuilder.openPerformer) ? site.words[.modelSopOpen][...] : $0 }
        guard let last = names.last, names.count > 1 else { return names.first.map { Array($0) } ?? [] }
        var text: [UInt8] = []
        text.append(Array(names.dropLast()), separatedBy: ", ")
        text.append(ASCII.space)
        text.append(contentsOf: site.words[.modelAnd])
        text.append(ASCII.space)
        text.append(contentsOf: last)
        return text
    }

    private mutating func symbol(_ symbol: FlowDrawing.Symbol) -> Record<SopSymbolField> {
        let record = arena.record(SopSymbolField.self)
        arena.set(record, .isDecision, flag: symbol.isDecision)
        arena.set(record, .starts, flag: symbol.starts)
        arena.set(record, .ends, flag: symbol.ends)
        arena.set(record, .entersTop, flag: symbol.entries.top)
        arena.set(record, .entersLeft, flag: symbol.entries.left)
        arena.set(record, .entersRight, flag: symbol.entries.right)
        let labels: [(FlowLabels.Label?, SopSymbolField)] = [
            (symbol.labels.left, .left), (symbol.labels.right, .right), (symbol.labels.bottom, .bottom),
        ]
        for (label, field) in labels {
            guard let label else { continue }
            let model = arena.record(SopLabelField.self)
            arena.set(model, .text, text: label.text)
            arena.set(model, .isLong, flag: label.isWrapped)
            arena.set(record, field, record: model)
        }
        return record
    }

    // MARK: Exits in words

    private mutating func exits(of index: Int, in flow: SopFlow, number: Int) -> [Record<SopExitField>] {
        let step = flow.flow.steps[index]
        let branches = flow.rows[index].step.branches
        guard !branches.isEmpty else {
            return step.exits.map { exit(to: $0.target, from: index, in: flow, number: number) }
        }
        var records: [Record<SopExitField>] = []
        for branch in branches {
            let target = Self.target(of: branch, from: index, in: flow)
            let record = exit(to: target, from: index, in: flow, number: number)
            arena.set(record, .label, html: html(branch.label))
            if let remark = branch.remark(in: document) { arena.set(record, .remark, html: html(remark)) }
            records.append(record)
        }
        // A lone condition leaves its other exit unsaid.
        guard branches.count == 1 else { return records }
        let said = Self.target(of: branches[0], from: index, in: flow)
        for implied in step.exits where implied.target != said {
            let record = exit(to: implied.target, from: index, in: flow, number: number)
            let words = self.condition(implied.label, of: step)
            arena.set(record, .label, html: html(plain: words[...]))
            records.append(record)
        }
        return records
    }

    private static func target(of branch: Branch, from index: Int, in flow: SopFlow) -> Flow.Exit.Target {
        let next: Flow.Exit.Target = index + 1 < flow.rows.count ? .step(index + 1) : .end
        switch branch.target {
        case .next, .other: return next
        case .finish: return .end
        case .step(let number): return flow.flow.steps.firstIndex { $0.number == number }.map { .step($0) } ?? next
        }
    }

    /// "Jika lengkap" of the yes to "Lengkap?"; where nothing is asked "Jika ya", or "Jika tidak" of the no.
    private func condition(_ label: Flow.Label?, of step: Flow.Step) -> [UInt8] {
        guard case .yes = label else { return site.words[.modelSopElse] }
        guard let question = step.question, let first = question.first else { return site.words[.modelSopThen] }
        var words = Array(question.dropLast())
        if !words.isEmpty { words[0] = ASCII.lowercased(first) }
        return site.words.text(.modelSopIf, [("condition", words[...])])
    }

    /// "kembali ke langkah 1".
    private mutating func exit(
        to target: Flow.Exit.Target, from index: Int, in flow: SopFlow, number: Int
    ) -> Record<SopExitField> {
        let record = arena.record(SopExitField.self)
        arena.set(record, .text, text: site.words(of: target, from: index, in: flow.flow))
        guard case .step(let step) = target else { return record }
        let stepNumber = flow.flow.steps[step].number
        arena.set(
            record, .href,
            text: arena.write { out in
                out.append(0x23)
                StepAnchor.append(number: stepNumber, flow: number, to: &out)
            })
        return record
    }
}
