import Bytes
import CommonMark
import Reading
import ServiceStandard
import Templates

/// The pages that list services. Lists come sorted; a page only walks over them.
extension PageBuilder {
    /// A service in a list.
    private mutating func serviceLink(_ service: ServiceSummary) -> Record<ServiceLinkField> {
        let record = arena.record(ServiceLinkField.self)
        arena.set(record, .href, text: href(service.route))
        arena.set(record, .title, text: service[service.title])
        if let summary = service.summary { arena.set(record, .summary, text: service[summary]) }
        let offices = service.offices.map { site.offices[$0].office.name.value }
        arena.set(record, .office, text: arena.write { $0.append(offices, separatedBy: ", ") })
        if let time = service.time { arena.set(record, .time, text: service[time]) }
        if let fee = service.fee { arena.set(record, .fee, text: service[fee]) }
        return record
    }

    /// A titled list.
    ///
    /// - Parameters:
    ///   - services: their places in the catalogue.
    ///   - most: how many services it shows; the rest is on the page at `route`.
    private mutating func group(
        _ services: [Int], of catalogue: Catalogue, title: ByteSlice?, route: Route?, most: Int = .max
    ) -> Record<ServiceGroupField> {
        let record = arena.record(ServiceGroupField.self)
        if let title { arena.set(record, .title, text: title) }
        if let route { arena.set(record, .href, text: href(route)) }
        arena.set(record, .count, text: site.words.count(services.count, one: .modelServicesOne, many: .modelServices))
        for service in services.prefix(most) { arena.append(serviceLink(catalogue.services[service]), to: record, .services) }
        arena.set(record, .isShortened, flag: services.count > most)
        return record
    }

    // MARK: Home

    /// How many services a group on the home page shows.
    static let mostOnHome = 12

    mutating func homePage(_ catalogue: Catalogue) -> Record<HomePageField> {
        begin(.home)
        let record = arena.record(HomePageField.self)
        arena.set(record, .page, record: page(.home, title: site.settings.name.value, breadcrumbs: []))
        if !catalogue.featured.isEmpty {
            arena.set(record, .featured, record: group(catalogue.featured, of: catalogue, title: nil, route: nil))
        }
        for topic in catalogue.topics {
            let model = group(topic.services, of: catalogue, title: topic.name[...], route: .topic(topic.slug[...]), most: Self.mostOnHome)
            arena.append(model, to: record, .topics)
        }
        for (index, entry) in site.offices.enumerated() where !catalogue.byOffice[index].isEmpty {
            let services = catalogue.byOffice[index]
            let model = group(
                services, of: catalogue, title: entry.office.name.value, route: .office(entry.slug[...]), most: Self.mostOnHome)
            arena.append(model, to: record, .offices)
        }
        arena.set(record, .hasTopics, flag: !catalogue.topics.isEmpty)
        arena.set(record, .hasOffices, flag: catalogue.byOffice.contains { !$0.isEmpty })
        var services: [UInt8] = []
        services.append(decimal: catalogue.services.count)
        var offices: [UInt8] = []
        offices.append(decimal: catalogue.byOffice.count { !$0.isEmpty })
        arena.set(record, .count, text: site.words.text(.modelCount, [("n", services[...]), ("k", offices[...])]))
        return record
    }

    // MARK: Office and topic

    mutating func officePage(_ index: Int, _ catalogue: Catalogue, sheets: [MadeSheet] = []) -> Record<OfficePageField> {
        let entry = site.offices[index]
        let route = Route.office(entry.slug[...])
        begin(route, document: entry.document, folder: ContentPath.folder(of: entry.file.path))
        link(site.regulations.lookup.citations(in: entry.document))
        let record = arena.record(OfficePageField.self)
        let name = entry.office.name.value
        arena.set(record, .page, record: page(route, title: name, breadcrumbs: [(.home, site.words[.modelHome][...])]))
        let office = self.office(entry)
        if document.nodes.count > 1 { arena.set(office, .body, html: bodyHTML()) }
        arena.set(record, .office, record: office)
        let services = catalogue.byOffice[index]
        if !services.isEmpty { arena.set(record, .services, record: group(services, of: catalogue, title: nil, route: nil)) }
        let children = site.offices.filter { $0.office.parent?.value.elementsEqual(entry.slug) ?? false }
        if !children.isEmpty {
            let list = arena.record(LinkListField.self)
            for child in children { arena.append(link(.office(child.slug[...]), text: child.office.name.value), to: list, .items) }
            arena.set(record, .children, record: list)
        }
        set(sheets, on: record)
        if let sops = sops(ofOffice: index, catalogue) { arena.set(record, .sops, record: sops) }
        return record
    }

    mutating func topicPage(_ topic: Catalogue.Topic, _ catalogue: Catalogue) -> Record<TopicPageField> {
        let route = Route.topic(topic.slug[...])
        begin(route)
        let record = arena.record(TopicPageField.self)
        arena.set(record, .page, record: page(route, title: topic.name[...], breadcrumbs: [(.home, site.words[.modelHome][...])]))
        arena.set(record, .title, text: topic.name)
        arena.set(record, .services, record: group(topic.services, of: catalogue, title: nil, route: nil))
        return record
    }

    // MARK: Fees and complaints

    mutating func feesPage(_ catalogue: Catalogue) -> Record<FeesPageField> {
        begin(.fees)
        let record = arena.record(FeesPageField.self)
        let title = site.words[.modelFees][...]
        arena.set(record, .page, record: page(.fees, title: title, breadcrumbs: [(.home, site.words[.modelHome][...])]))
        for (index, entry) in site.offices.enumerated() where !catalogue.byOffice[index].isEmpty {
            let office = arena.record(OfficeFeesField.self)
            arena.set(office, .name, text: entry.office.name.value)
            arena.set(office, .href, text: href(.office(entry.slug[...])))
            arena.set(office, .id, text: entry.slug)
            for service in catalogue.byOffice[index] { arena.append(fees(of: catalogue.services[service]), to: office, .services) }
            arena.append(office, to: record, .offices)
        }
        return record
    }

    private mutating func fees(of service: ServiceSummary) -> Record<ServiceFeesField> {
        let record = arena.record(ServiceFeesField.self)
        arena.set(record, .title, text: service[service.title])
        arena.set(record, .href, text: href(service.route))
        for row in service.fees {
            let model = arena.record(FeeRowField.self)
            if let label = row.label { arena.set(model, .label, text: service[label]) }
            arena.set(model, .amount, text: service[row.amount])
            arena.set(model, .isAmount, flag: row.isAmount)
            arena.append(model, to: record, .rows)
        }
        if service.fees.isEmpty {
            let model = arena.record(FeeRowField.self)
            // What is written in another form is not unstated.
            arena.set(model, .amount, text: service.fee.map { service[$0] } ?? site.words[.modelNotStated][...])
            arena.append(model, to: record, .rows)
        }
        return record
    }

    mutating func complaintsPage(_ catalogue: Catalogue) -> Record<ComplaintsPageField> {
        begin(.complaints)
        let record = arena.record(ComplaintsPageField.self)
        let title = site.words[.modelComplaints][...]
        arena.set(record, .page, record: page(.complaints, title: title, breadcrumbs: [(.home, site.words[.modelHome][...])]))
        for (index, entry) in site.offices.enumerated() {
            let channels = catalogue.channels(of: index, in: site)
            let officer = entry.office.complaintOfficer
            guard !channels.isEmpty || officer != nil else { continue }
            let office = arena.record(OfficeComplaintsField.self)
            arena.set(office, .name, text: entry.office.name.value)
            arena.set(office, .href, text: href(.office(entry.slug[...])))
            arena.set(office, .id, text: entry.slug)
            if let officer { arena.set(office, .officer, text: words(for: officer)) }
            if !channels.isEmpty {
                let list = arena.record(ChannelListField.self)
                for channel in channels {
                    let row = arena.record(ChannelField.self)
                    if let label = channel.label { arena.set(row, .label, text: label) }
                    arena.set(row, .text, text: channel.text)
                    if let markup = channel.markup {
                        arena.set(row, .markup, html: arena.write { $0.append(contentsOf: markup) })
                    } else if let href = channel.href {
                        arena.set(row, .href, text: href)
                        arena.set(row, .isAddress, flag: href.elementsEqual(channel.text))
                    }
                    arena.append(row, to: list, .items)
                }
                arena.set(list, .hasLabels, flag: channels.contains { $0.label != nil })
                arena.set(office, .channels, record: list)
            }
            arena.append(office, to: record, .offices)
        }
        return record
    }

    // MARK: Free pages

    mutating func freePage(_ entry: Site.FreePageEntry) -> Record<FreePageField> {
        begin(entry.route, document: entry.document, folder: ContentPath.folder(of: entry.file.path))
        link(site.regulations.lookup.citations(in: entry.document))
        let record = arena.record(FreePageField.self)
        let title = entry.header.title.value
        let page = self.page(
            entry.route, title: title, description: entry.header.summary?.value,
            breadcrumbs: [(.home, site.words[.modelHome][...])])
        arena.set(record, .page, record: page)
        arena.set(record, .title, text: title)
        arena.set(record, .body, html: bodyHTML())
        return record
    }

    /// The page of an address that is none. Web servers show it at any depth, so its links use the path of the site's
    /// address.
    mutating func notFoundPage() -> Record<FreePageField> {
        begin(.notFound)
        let record = arena.record(FreePageField.self)
        let title = site.words[.modelNotFound][...]
        let page = self.page(.notFound, title: title, breadcrumbs: [], hasAddress: false)
        arena.set(page, .root, text: site.basePath)
        arena.set(record, .page, record: page)
        arena.set(record, .title, text: title)
        arena.set(record, .body, html: html(plain: site.words[.modelNotFoundBody][...]))
        return record
    }

    /// A page at an old address.
    mutating func redirectPage(at route: Route, to target: Route, title: ByteSlice) -> Record<RedirectPageField> {
        begin(route)
        let record = arena.record(RedirectPageField.self)
        arena.set(record, .page, record: page(route, title: title, breadcrumbs: []))
        arena.set(record, .title, text: title)
        arena.set(record, .target, text: href(target))
        return record
    }
}
