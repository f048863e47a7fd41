import Bytes
import Reading
import ServiceStandard

/// The regulations of the site by what texts call them.
struct RegulationIndex: Sendable {
    typealias Cited = RegulationLookup.Cited

    /// An article of another regulation.
    struct Source: Sendable, Equatable {
        /// Place in ``entries``.
        var regulation: Int
        /// Place of the article in its nodes.
        var article: Int
    }

    /// In the order of their paths.
    let entries: [RegulationEntry]
    /// The same without their pages.
    let lookup: RegulationLookup
    /// For each regulation its articles that others cite, with the articles that do.
    private var citedElsewhere: [[Int: [Source]]] = []

    init(_ entries: [RegulationEntry]) {
        self.entries = entries
        lookup = RegulationLookup(entries.map(\.regulation))
        findCitedElsewhere()
    }

    /// Looks up once what regulations cite of each other.
    private mutating func findCitedElsewhere() {
        var cited = [[Int: [Source]]](repeating: [:], count: entries.count)
        for (index, entry) in entries.enumerated() {
            var before: (regulation: Int, unit: Int)?
            for citation in entry.regulation.citations {
                guard case .other(let reference, let provision?) = citation.target,
                    let target = lookup.target(reference, provision), target.regulation != index, let unit = target.unit,
                    let source = entry.regulation.article(of: citation.source).map({ Source(regulation: index, article: $0) })
                else {
                    before = nil
                    continue
                }
                let other = entries[target.regulation].regulation
                var units = [unit]
                if citation.endsRun, let before, before.regulation == target.regulation {
                    units += other.units(between: before.unit, and: unit)
                }
                before = (target.regulation, unit)
                for unit in units {
                    guard let article = other.article(of: unit), cited[target.regulation][article]?.last != source else { continue }
                    cited[target.regulation][article, default: []].append(source)
                }
            }
        }
        citedElsewhere = cited
    }

    /// The articles of other regulations that cite an article.
    func sources(citing article: Int, of regulation: Int) -> [Source] { citedElsewhere[regulation][article] ?? [] }

    var isEmpty: Bool { entries.isEmpty }

    /// The regulation whose file has this name without its ending; `nil` when there is none.
    func entry(_ slug: ByteSlice) -> RegulationEntry? { lookup.regulation(named: slug).map { entries[$0] } }

    /// The links that citations become on a page `depth` folders down.
    func links(_ citations: [Cited], from depth: Int) -> [Int: [TextLink]] {
        var links: [Int: [TextLink]] = [:]
        for cited in citations {
            let bytes = address(of: cited.regulation, unit: cited.unit, from: depth)
            for piece in cited.citation.pieces { links[piece.node, default: []].append(TextLink(range: piece.range, address: bytes)) }
        }
        return links
    }

    /// The address of a regulation or its unit, as a page `depth` folders down gives it.
    func address(of regulation: Int, unit: Int?, from depth: Int) -> [UInt8] {
        let entry = entries[regulation]
        var address = ByteBuffer()
        entry.route.append(from: depth, to: &address)
        if let unit {
            address.append(0x23)
            address.append(contentsOf: entry.regulation.anchors[unit])
        }
        return address.array()
    }
}
