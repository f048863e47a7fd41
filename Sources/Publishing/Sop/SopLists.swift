import Bytes
import ServiceStandard
import Templates

/// SOPs on the pages of their services and offices.
extension PageBuilder {
    /// The SOPs of a service: its own, then those of files; `nil` without any.
    mutating func sops(of card: ServiceCard, at route: Route) -> Record<SopListField>? {
        let files = site.sops(ofCard: card.file.path)
        guard card.sop != nil || !files.isEmpty else { return nil }
        let list = arena.record(SopListField.self)
        if let sop = card.sop {
            arena.append(sopLink(route.sop, title: sop.title.value, number: sop.header.number?.value), to: list, .items)
        }
        for entry in files { arena.append(sopLink(entry), to: list, .items) }
        return list
    }

    /// The SOPs of an office: those of files, then those of its services' cards; `nil` without any.
    mutating func sops(ofOffice index: Int, _ catalogue: Catalogue) -> Record<SopListField>? {
        let files = site.sops.indices.filter { catalogue.officesOfSops[$0].contains(index) }.map { site.sops[$0] }
        let services = catalogue.byOffice[index].filter { catalogue.services[$0].sop != nil }
        guard !files.isEmpty || !services.isEmpty else { return nil }
        let list = arena.record(SopListField.self)
        for entry in files { arena.append(sopLink(entry), to: list, .items) }
        for place in services {
            let service = catalogue.services[place]
            guard let sop = service.sop else { continue }
            arena.append(sopLink(service.route.sop, title: sop.title[...], number: sop.number?[...]), to: list, .items)
        }
        return list
    }

    private mutating func sopLink(_ entry: SopEntry) -> Record<SopLinkField> {
        sopLink(entry.route, title: entry.title[...], number: entry.header.number?.value)
    }

    private mutating func sopLink(_ route: Route, title: ByteSlice, number: ByteSlice?) -> Record<SopLinkField> {
        let record = arena.record(SopLinkField.self)
        arena.set(record, .href, text: href(route))
        arena.set(record, .title, text: title)
        if let number { arena.set(record, .number, text: number) }
        return record
    }
}
