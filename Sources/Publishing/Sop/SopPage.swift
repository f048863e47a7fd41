import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard
import Templates

/// The page of an SOP.
extension PageBuilder {
    /// The page of a card's SOP, beside the card's own.
    mutating func sopPage(
        _ sop: SopDocument, of card: ServiceCard, at service: Route, offices: [Int]
    ) -> (Record<SopPageField>, SopStyleSheet) {
        var above = breadcrumbs(offices: offices)
        above.append((service, card.header.title.value))
        let services = [(route: service, title: card.header.title.value)]
        return sopPage(
            sop, at: service.sop, isDraft: card.header.isDraft, breadcrumbs: above, offices: offices,
            services: services, citations: site.regulations.lookup.citations(in: card))
    }

    /// The page of an SOP file.
    ///
    /// - Parameter index: its place in ``Site/sops``.
    mutating func sopPage(
        _ sop: SopDocument, ofFile index: Int, _ catalogue: Catalogue
    ) -> (Record<SopPageField>, SopStyleSheet) {
        let entry = site.sops[index]
        let services = catalogue.servicesOfSops[index].map { catalogue.services[$0] }
        let offices = catalogue.officesOfSops[index]
        return sopPage(
            sop, at: entry.route, isDraft: entry.header.isDraft, breadcrumbs: breadcrumbs(offices: offices),
            offices: offices, services: services.map { ($0.route, $0[$0.title]) },
            citations: site.regulations.lookup.citations(in: sop.document))
    }

    private mutating func sopPage(
        _ sop: SopDocument, at route: Route, isDraft: Bool, breadcrumbs: [(Route, ByteSlice)], offices: [Int],
        services: [(route: Route, title: ByteSlice)], citations: [RegulationIndex.Cited]
    ) -> (Record<SopPageField>, SopStyleSheet) {
        begin(route, document: sop.document, folder: ContentPath.folder(of: sop.file.path))
        link(citations)
        anchors = SopAnchors(sop).slugs
        let record = arena.record(SopPageField.self)
        let title = site.sopName(sop.title.value)
        let page = self.page(route, title: title[...], breadcrumbs: breadcrumbs)
        arena.set(page, .isDraft, flag: isDraft)
        arena.set(record, .page, record: page)
        arena.set(record, .title, text: title)
        arena.set(record, .styleSheet, text: href(route.styleSheet))
        if !offices.isEmpty {
            let names = offices.map { site.offices[$0].office.name.value }
            arena.set(record, .office, text: arena.write { $0.append(names, separatedBy: ", ") })
        }
        if !services.isEmpty {
            let list = arena.record(LinkListField.self)
            for service in services { arena.append(link(service.route, text: service.title), to: list, .items) }
            arena.set(record, .services, record: list)
        }
        setIdentity(sop.header, on: record)
        if !sop.introduction.isEmpty { arena.set(record, .introduction, html: html(nodes: sop.introduction)) }
        var styleSheet = SopStyleSheet()
        for (index, flow) in sop.flows.enumerated() {
            arena.append(self.flow(flow, number: index, title: title, &styleSheet), to: record, .flows)
        }
        setSections(of: sop, on: record)
        return (record, styleSheet)
    }

    private mutating func setIdentity(_ header: SopHeader, on record: Record<SopPageField>) {
        if let number = header.number { arena.set(record, .number, text: number.value) }
        let dates: [(Sourced<CalendarDate>?, SopPageField, SopPageField)] = [
            (header.created, .created, .createdDate), (header.revised, .revised, .revisedDate),
            (header.effective, .effective, .effectiveDate),
        ]
        for (date, field, machineField) in dates {
            guard let date else { continue }
            let (words, machine) = self.words(date.value)
            arena.set(record, field, text: words)
            arena.set(record, machineField, text: machine)
        }
        if let official = header.approvedBy, official != Official() {
            let approver = arena.record(SopApproverField.self)
            if let text = official.title { arena.set(approver, .position, text: text.value) }
            if let text = official.name { arena.set(approver, .name, text: text.value) }
            if let text = official.staffNumber { arena.set(approver, .staffNumber, text: text.value) }
            arena.set(record, .approver, record: approver)
        }
        guard let file = header.file, let link = self.link(file, text: Array(file.address.value)) else { return }
        // " (PDF, 120 KB)": the theme sets the brackets.
        if let note = contentLinks.linkNote(file.address.value), note.count > 3 {
            arena.set(link, .note, text: note.dropFirst(2).dropLast())
        }
        arena.set(record, .file, record: link)
    }

    private mutating func setSections(of sop: SopDocument, on record: Record<SopPageField>) {
        for part in SopPart.boxes {
            let box = arena.record(SopBoxField.self)
            arena.set(box, .title, text: site.sopTitle(of: part))
            arena.set(box, .id, text: Array(part.key.utf8))
            if let entry = sop.section(part) { arena.set(box, .section, record: section(entry.section, fees: nil)) }
            arena.append(box, to: record, .boxes)
        }
        for entry in sop.sections where !entry.isBox {
            arena.append(section(entry.section, fees: nil), to: record, .others)
        }
    }
}

extension SopSection {
    /// Whether it is one of the boxes that every sheet shows.
    package var isBox: Bool { part.map { SopPart.boxes.contains($0) } ?? false }
}
