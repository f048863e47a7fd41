/// Which services cite the regulations of the site, and where in them.
struct CitingServices: Sendable {
    /// A card that cites a regulation.
    struct Citing: Sendable {
        /// Path of the card below the site folder.
        var card: String
        /// Place in ``RegulationIndex/entries``.
        var regulation: Int
        /// Place of the cited unit in its nodes; `nil`: the regulation as a whole.
        var unit: Int?
        /// What the requirement asks for that cites it; `nil` for any other place of the card.
        var requirement: [UInt8]?
    }

    /// A service that cites an article.
    struct Service: Sendable {
        /// Place in ``Catalogue/services``.
        var service: Int
        /// Its requirements that cite the article, in their order; empty where other places of the card do.
        var requirements: [[UInt8]] = []
    }

    /// For each regulation and article the services in their order; -1 stands for the regulation as a whole.
    private let services: [[Int: [Service]]]

    init(_ citings: [Citing], of regulations: RegulationIndex, in catalogue: Catalogue) {
        guard !citings.isEmpty else {
            services = []
            return
        }
        let places = Dictionary(
            catalogue.services.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        var found = [[Int: [Int: [[UInt8]]]]](repeating: [:], count: regulations.entries.count)
        for citing in citings {
            // Drafts and cards with errors are no services.
            guard let place = places[citing.card] else { continue }
            let article = citing.unit.flatMap { regulations.entries[citing.regulation].regulation.article(of: $0) } ?? -1
            found[citing.regulation][article, default: [:]][place, default: []].append(
                contentsOf: citing.requirement.map { [$0] } ?? [])
        }
        services = found.map { articles in
            articles.mapValues { services in
                services.map { Service(service: $0.key, requirements: Self.unique($0.value)) }.sorted { $0.service < $1.service }
            }
        }
    }

    private static func unique(_ texts: [[UInt8]]) -> [[UInt8]] {
        guard texts.count > 1 else { return texts }
        var seen: Set<[UInt8]> = []
        return texts.filter { seen.insert($0).inserted }
    }

    /// The services that cite a regulation or one of its articles: places in ``Catalogue/services``, in their order.
    func services(citing regulation: Int) -> [Int] {
        services.isEmpty ? [] : Set(services[regulation].values.joined().map(\.service)).sorted()
    }

    /// The services that cite an article, or with `nil` the regulation as a whole.
    func services(citing article: Int?, of regulation: Int) -> [Service] {
        services.isEmpty ? [] : services[regulation][article ?? -1] ?? []
    }
}
