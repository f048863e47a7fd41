import Bytes
import Reading
import ServiceStandard

/// A complaint channel in the list of all, as written, with its link.
struct ListedChannel: Sendable {
    /// Missing when the card gives none.
    let label: ByteSlice?
    let text: ByteSlice
    let href: ByteSlice?
    /// The text with its links, where several channels stand in it.
    var markup: ByteSlice?
}

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
    /// The places of the services in ``services``, in the order of their cards' paths.
    let inOrderOfFiles: [Int]
    /// For each SOP file of the site the places of its services, those that are not published left away.
    let servicesOfSops: [[Int]]
    /// For each SOP file the places of its offices: those it names, else those of its services.
    let officesOfSops: [[Int]]

    init(_ summaries: [ServiceSummary], officeCount: Int, sops: [SopEntry] = []) {
        let services = summaries.sorted { $0.precedes($1) }
        self.services = services
        featured = services.indices.filter { services[$0].featured != nil }
            .sorted { (services[$0].featured ?? 0, $0) < (services[$1].featured ?? 0, $1) }
        var byOffice = [[Int]](repeating: [], count: officeCount)
        var topics: [Topic] = []
        var topicIndices = ByteTable<Int>()
        for (index, service) in services.enumerated() {
            for office in service.offices { byOffice[office].append(index) }
            for name in service.topics {
                let slug = Slug.of(service[name])
                guard let known = topicIndices[slug] else {
                    topicIndices.set(slug, topics.count)
                    topics.append(Topic(name: Array(service[name]), slug: slug, services: [index]))
                    continue
                }
                if topics[known].services.last != index { topics[known].services.append(index) }
            }
        }
        self.byOffice = byOffice
        (servicesOfSops, officesOfSops) = Self.places(of: sops, among: services)
        self.topics = topics.sorted { $0.slug.precedes($1.slug) }
        var byFile = [Int](repeating: -1, count: services.reduce(0) { max($0, $1.file + 1) })
        for (index, service) in services.enumerated() { byFile[service.file] = index }
        inOrderOfFiles = byFile.filter { $0 >= 0 }
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
    func channels(of office: Int, in site: Site) -> [ListedChannel] {
        var rows = site.ownChannels(of: office)
        // Few channels an office, so each is compared with those before it; by its link where it has one.
        var seen = ByteTable<Bool>()
        for row in rows { seen.set(Array(row.href ?? row.text), true) }
        for service in byOffice[office].lazy.map({ services[$0] }) {
            for row in service.channels {
                // A line is left away only where it tells nothing new.
                var isNew = false
                for span in row.addresses.isEmpty ? [row.href ?? row.text] : row.addresses {
                    let key = service[span]
                    guard key.withUnsafeBufferPointer({ seen[$0] }) == nil else { continue }
                    seen.set(Array(key), true)
                    isNew = true
                }
                guard isNew else { continue }
                rows.append(
                    ListedChannel(
                        label: row.label.map { service[$0] }, text: service[row.text], href: row.href.map { service[$0] },
                        markup: row.markup.map { service[$0] }))
            }
        }
        return rows
    }
}
