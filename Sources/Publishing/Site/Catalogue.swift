import Bytes
import Reading
import ServiceStandard

/// All services of the site, sorted and grouped once for every page that lists them.
struct Catalogue: Sendable {
    /// A topic with the places of its services in ``Catalogue/services``.
    struct Topic: Sendable {
        /// As the first card that names it writes it.
        var name: [UInt8]
        var slug: [UInt8]
        var services: [Int]
    }

    /// By title, then address.
    let services: [ServiceSummary]
    /// Most wanted first (unggulan).
    let featured: [Int]
    /// By slug.
    let topics: [Topic]
    /// For each office of the site the places of its services.
    let byOffice: [[Int]]

    init(_ summaries: [ServiceSummary], officeCount: Int) {
        // Their places are sorted: a summary is large to move about.
        let order = summaries.indices.sorted { a, b in
            let (first, second) = (summaries[a].title, summaries[b].title)
            if first != second { return first.lexicographicallyPrecedes(second) }
            return summaries[a].route.path.lexicographicallyPrecedes(summaries[b].route.path)
        }
        let services = order.map { summaries[$0] }
        self.services = services
        featured = services.indices.filter { services[$0].featured != nil }
            .sorted { (services[$0].featured ?? 0, $0) < (services[$1].featured ?? 0, $1) }
        var byOffice = [[Int]](repeating: [], count: officeCount)
        var topics: [[UInt8]: Topic] = [:]
        for (index, service) in services.enumerated() {
            for office in service.offices { byOffice[office].append(index) }
            for name in service.topics {
                let slug = Slug.of(name[...])
                guard topics[slug]?.services.last != index else { continue }
                topics[slug, default: Topic(name: name, slug: slug, services: [])].services.append(index)
            }
        }
        self.byOffice = byOffice
        self.topics = topics.values.sorted { $0.slug.lexicographicallyPrecedes($1.slug) }
    }

    /// All different complaint channels of an office: its own numbers and addresses, then those its services name.
    func channels(of office: Int, in site: Site) -> [ServiceSummary.ChannelRow] {
        var rows = site.ownChannels(of: office)
        // Few channels an office, so each is compared with those before it; by its link where it has one.
        var seen = Set(rows.map { $0.href ?? $0.text })
        for service in byOffice[office] {
            for row in services[service].channels where seen.insert(row.href ?? row.text).inserted { rows.append(row) }
        }
        return rows
    }
}
