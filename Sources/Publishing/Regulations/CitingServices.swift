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
    }

    /// For each regulation and article the places of services in ``Catalogue/services``, in their order; -1 stands for the
    /// regulation as a whole.
    private let services: [[Int: [Int]]]

    init(_ citings: [Citing], of regulations: RegulationIndex, in catalogue: Catalogue) {
        guard !citings.isEmpty else {
            services = []
            return
        }
        let places = Dictionary(
            catalogue.services.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        var sets = [[Int: Set<Int>]](repeating: [:], count: regulations.entries.count)
        for citing in citings {
            // Drafts and cards with errors are no services.
            guard let place = places[citing.card] else { continue }
            let article = citing.unit.flatMap { regulations.entries[citing.regulation].regulation.article(of: $0) }
            sets[citing.regulation][article ?? -1, default: []].insert(place)
        }
        services = sets.map { $0.mapValues { $0.sorted() } }
    }

    /// How many services cite a regulation or one of its articles.
    func count(of regulation: Int) -> Int {
        services.isEmpty ? 0 : services[regulation].values.reduce(into: Set<Int>()) { $0.formUnion($1) }.count
    }

    /// The services that cite an article, or with `nil` the regulation as a whole.
    func services(citing article: Int?, of regulation: Int) -> [Int] {
        services.isEmpty ? [] : services[regulation][article ?? -1] ?? []
    }
}
