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
    /// For each SOP file of the site the places of its services, those that are not published left away.
    let servicesOfSops: [[Int]]
    /// For each SOP file the places of its offices: those it names, else those of its services.
    let officesOfSops: [[Int]]

    init(_ summaries: [ServiceSummary], officeCount: Int, sops: [SopEntry] = []) {
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
        (servicesOfSops, officesOfSops) = Self.places(of: sops, among: services)
        self.topics = topics.values.sorted { $0.slug.lexicographicallyPrecedes($1.slug) }
    }

    private static func places(of sops: [SopEntry], among services: [ServiceSummary]) -> (services: [[Int]], offices: [[Int]]) {
        // Most sites have no such files.
        guard !sops.isEmpty else { return ([], []) }
        let places = Dictionary(services.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        let ofSops = sops.map { $0.services.compactMap { places[$0] } }
        let offices = zip(sops, ofSops).map { entry, own in
            guard entry.offices.isEmpty else { return entry.offices }
            var all: [Int] = []
            for service in own {
                for office in services[service].offices where !all.contains(office) { all.append(office) }
            }
            return all
        }
        return (ofSops, offices)
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
