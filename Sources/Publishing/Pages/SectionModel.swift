import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard
import Templates

/// Sections of a card as models.
extension PageBuilder {
    /// A section; its anchor is that of its component where it has one.
    ///
    /// Anchors of components are taken by ``reserveAnchors(of:)`` before, so that no heading gets one.
    mutating func section(_ section: Section, fees: FeeFacts?) -> Record<SectionField> {
        let record = arena.record(SectionField.self)
        let heading = document.richText(ofInlinesIn: section.heading)
        let anchor = section.component?.anchor ?? anchors.slug(of: plain(heading))
        arena.set(record, .id, text: anchor)
        arena.set(record, .heading, html: html(heading))
        let parts = section.component == .fee ? section.groups.count { $0.kind == .part } : 0
        var isFirstPart = true
        for group in section.groups {
            let model = self.group(group, of: section.component)
            if group.kind == .part, parts > 1 {
                arena.set(model, .isPart, flag: true)
                arena.set(model, .isFirstPart, flag: isFirstPart)
                arena.set(model, .isChoice, flag: group.feeLineCount > 1)
                isFirstPart = false
            }
            arena.append(model, to: record, .groups)
        }
        if section.component == .fee, parts > 0, let fees, let totals = totals(of: fees) { arena.set(record, .totals, record: totals) }
        return record
    }

    /// Takes the anchors of the components of a card, of which each has one section.
    mutating func reserveAnchors(of sections: [Section]) {
        for index in sections.indices {
            if let component = sections[index].component { anchors.reserve(component.anchorHash) }
        }
    }

    /// Gives the headings of a card the anchors that its page gives them, without making the page.
    mutating func takeAnchors(of card: ServiceCard) {
        reserveAnchors(of: card.sections)
        // Nearly all headings are those of components.
        guard card.sections.contains(where: { $0.component == nil || $0.groups.contains { $0.heading != nil } }) else { return }
        for index in Self.order(of: card.sections) {
            let section = card.sections[index]
            if section.component == nil { _ = anchors.slug(of: plain(document.richText(ofInlinesIn: section.heading))) }
            for group in section.groups {
                if let heading = group.heading { _ = anchors.slug(of: plain(document.richText(ofInlinesIn: heading))) }
            }
        }
    }

    private mutating func group(_ group: Group, of component: Component?) -> Record<GroupField> {
        let record = arena.record(GroupField.self)
        if let heading = group.heading {
            let text = document.richText(ofInlinesIn: heading)
            arena.set(record, .id, text: anchors.slug(of: plain(text)))
            arena.set(record, .heading, html: html(text))
        }
        arena.set(record, .isConditional, flag: group.kind == .conditional)
        arena.set(record, .isStage, flag: group.kind == .stage)
        // Here and below by their places: elements are large, and those handed on in place are not copied.
        for index in group.blocks.indices { arena.append(self.block(group.blocks[index], of: component), to: record, .blocks) }
        return record
    }

    private mutating func block(_ block: Block, of component: Component?) -> Record<BlockField> {
        let record = arena.record(BlockField.self)
        switch block {
        case .markup(let node) where component == .complaints && document.nodes[node].kind == .table:
            arena.set(record, .markup, html: complaintTable(node))
        case .markup(let node) where component == .complaints && document.nodes[node].kind == .paragraph:
            arena.set(record, .markup, html: complaintParagraph(node))
        case .markup(let node): arena.set(record, .markup, html: html(node: node))
        case .columns(let headings): arena.set(record, .markup, html: columns(headings, areOfFees: component == .fee))
        case .requirements(let requirements, let marks):
            arena.set(record, .requirements, record: list(requirements, marks))
        case .steps(let steps): arena.set(record, .steps, record: list(steps))
        case .times(let lines): arena.set(record, .times, record: list(lines) { $0.time($1) })
        case .fees(let lines): arena.set(record, .fees, record: list(lines) { $0.fee($1) })
        case .products(let products): arena.set(record, .products, record: list(products) { $0.product($1) })
        case .hours(let lines): arena.set(record, .hours, record: list(lines) { $0.hours($1) })
        case .legalBases(let lines): arena.set(record, .legalBases, record: list(lines) { $0.legalBasis($1) })
        case .contacts(let contacts):
            let list = arena.record(ContactListField.self)
            for index in contacts.indices { arena.append(self.contact(contacts[index]), to: list, .items) }
            arena.set(record, .contacts, record: list)
        }
        return record
    }

    /// Headings of a table that became values, as the head of its list; that of amounts stands above them.
    private mutating func columns(_ headings: [RichText], areOfFees: Bool) -> TextRef {
        var links = contentLinks
        let document = document
        return arena.write { out in
            out.append(areOfFees ? "<p class=\"heads of-fees\">" : "<p class=\"heads\">")
            for (index, heading) in headings.enumerated() {
                out.append(index == 0 ? "<span>" : " <span>")
                MarkupWriter().write(heading, of: document, &links, to: &out)
                out.append("</span>")
            }
            out.append("</p>")
        }
    }

    // MARK: Requirements

    mutating func list(_ requirements: [Requirement], _ marks: ItemMarks) -> Record<RequirementListField> {
        let list = arena.record(RequirementListField.self)
        arena.set(list, .isOrdered, flag: marks != .bullets)
        arena.set(list, .isLettered, flag: marks == .letters)
        if case .numbers(let first) = marks, first != 1 { arena.set(list, .start, text: arena.write { $0.append(decimal: first) }) }
        for index in requirements.indices { arena.append(self.requirement(requirements[index]), to: list, .items) }
        return list
    }

    private mutating func requirement(_ requirement: Requirement) -> Record<RequirementField> {
        let record = arena.record(RequirementField.self)
        arena.set(record, .text, html: html(requirement.text))
        arena.set(record, .isChoice, flag: requirement.choice == .oneOf)
        if let properties = properties(requirement.properties) { arena.set(record, .properties, record: properties) }
        if !requirement.parts.isEmpty { arena.set(record, .parts, record: list(requirement.parts, requirement.partMarks)) }
        if !requirement.remainder.isEmpty { arena.set(record, .remainder, html: html(nodes: requirement.remainder)) }
        return record
    }

    mutating func properties(_ properties: [Property]) -> Record<PropertyListField>? {
        guard !properties.isEmpty else { return nil }
        let list = arena.record(PropertyListField.self)
        for property in properties {
            let row = arena.record(PropertyRowField.self)
            arena.set(row, .label, html: html(property.label))
            arena.set(row, .value, html: html(property.value))
            arena.set(row, .isCondition, flag: property.key == .condition)
            arena.append(row, to: list, .items)
        }
        return list
    }

    // MARK: Steps

    private mutating func list(_ steps: [Step]) -> Record<StepListField> {
        let list = arena.record(StepListField.self)
        if let first = steps.first { arena.set(list, .start, text: arena.write { $0.append(decimal: first.number) }) }
        for index in steps.indices { arena.append(self.step(steps[index]), to: list, .items) }
        return list
    }

    private mutating func step(_ step: Step) -> Record<StepField> {
        let record = arena.record(StepField.self)
        let number = arena.write { $0.append(decimal: step.number) }
        arena.set(record, .number, text: number)
        arena.set(record, .id, text: arena.write { StepAnchor.append(number: step.number, flow: step.flow, to: &$0) })
        arena.set(record, .text, html: html(step.text))
        if let properties = properties(step.properties) { arena.set(record, .properties, record: properties) }
        if !step.branches.isEmpty {
            let list = arena.record(BranchListField.self)
            for branch in step.branches { arena.append(self.branch(branch, flow: step.flow), to: list, .items) }
            arena.set(record, .branches, record: list)
        }
        if !step.parts.isEmpty { arena.set(record, .parts, record: list(step.parts, step.partMarks)) }
        if !step.remainder.isEmpty { arena.set(record, .remainder, html: html(nodes: step.remainder)) }
        return record
    }

    private mutating func branch(_ branch: Branch, flow: Int) -> Record<BranchField> {
        let record = arena.record(BranchField.self)
        arena.set(record, .label, html: html(branch.label))
        arena.set(record, .text, html: html(branch.text))
        // The words of an exit are one link to its step, unless they hold links of their own.
        if case .step(let number) = branch.target, !hasLink(branch.text) {
            arena.set(
                record, .href,
                text: arena.write { out in
                    out.append(0x23)
                    StepAnchor.append(number: number, flow: flow, to: &out)
                })
        }
        return record
    }

    /// Whether a text holds a link, of the author or to what it cites.
    func hasLink(_ text: RichText) -> Bool {
        document.hasLink(in: text)
            || !contentLinks.citations.isEmpty && text.nodes.contains { contentLinks.citations[Int($0)] != nil }
    }

    // MARK: Lines

    private mutating func list<Value>(
        _ values: [Value], _ make: (inout PageBuilder, Value) -> Record<LineField>
    ) -> Record<LineListField> {
        let list = arena.record(LineListField.self)
        for index in values.indices { arena.append(make(&self, values[index]), to: list, .items) }
        return list
    }

    private mutating func line(label: RichText?, text: RichText, properties: [Property], remainder: [Int]) -> Record<LineField> {
        let record = arena.record(LineField.self)
        if let label { arena.set(record, .label, html: html(label)) }
        arena.set(record, .text, html: html(text))
        if let properties = self.properties(properties) { arena.set(record, .properties, record: properties) }
        if !remainder.isEmpty { arena.set(record, .remainder, html: html(nodes: remainder)) }
        return record
    }

    private mutating func time(_ line: TimeLine) -> Record<LineField> {
        let record = self.line(label: line.label, text: line.text, properties: line.properties, remainder: line.remainder)
        arena.set(record, .isPart, flag: line.isPart)
        return record
    }

    private mutating func fee(_ line: FeeLine) -> Record<LineField> {
        let record = self.line(label: line.label, text: line.text, properties: line.properties, remainder: line.remainder)
        arena.set(record, .isAmount, flag: line.fees.contains { $0.value.amounts != nil })
        return record
    }

    private mutating func product(_ product: Product) -> Record<LineField> {
        let record = line(label: nil, text: product.text, properties: product.properties, remainder: product.remainder)
        if !product.parts.isEmpty { arena.set(record, .parts, record: list(product.parts, product.partMarks)) }
        return record
    }

    private mutating func hours(_ line: HoursLine) -> Record<LineField> {
        self.line(label: nil, text: line.text, properties: [], remainder: line.remainder)
    }

    private mutating func legalBasis(_ line: LegalBasis) -> Record<LineField> {
        let record = self.line(label: nil, text: line.text, properties: [], remainder: line.remainder)
        // What a regulation of the site answers is a link in the author's words; so is what the author marked up.
        let node = Int(line.text.nodes.lowerBound)
        if let words = document.singlePiece(of: line.text), contentLinks.citations[node] == nil,
            let markup = citationMarkup.of(words)
        {
            arena.set(record, .text, html: arena.write(markup))
        }
        return record
    }

    // MARK: Totals

    private mutating func totals(of facts: FeeFacts) -> Record<TotalsField>? {
        guard facts.totals.count > 0 else { return nil }
        let record = arena.record(TotalsField.self)
        for total in facts.totals {
            let row = arena.record(TotalField.self)
            let labels = total.lines.map { plain($0.label ?? $0.text) }
            arena.set(row, .label, text: arena.write { $0.append(labels, separatedBy: " + ") })
            arena.set(row, .amount, text: site.amount(of: total))
            arena.append(row, to: record, .rows)
        }
        return record
    }
}
