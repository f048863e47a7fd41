import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// What a card or an SOP cites of regulations. Made once for all rules that ask.
struct CitedLaw {
    /// Every citation that names its regulation, and those of articles alone, in the order of the text.
    let found: [TextCitation]
    /// Those that a regulation of the site answers, and links to regulations, in the order of their first nodes.
    let cited: [RegulationLookup.Cited]

    init(_ card: CheckedCard) {
        let regulations = card.site.regulations
        // Most sites have none.
        guard !regulations.isEmpty else {
            (found, cited) = ([], [])
            return
        }
        found = TextCitation.all(in: card.document)
        let links = regulations.links(in: card.card, card.links)
        let words = regulations.citations(found, in: card.card)
        cited = links.isEmpty ? words : (words + links).sorted { Self.node(of: $0) < Self.node(of: $1) }
    }

    init(_ sop: CheckedSop, regulations: RegulationLookup) {
        guard !regulations.isEmpty else {
            (found, cited) = ([], [])
            return
        }
        found = TextCitation.all(in: sop.document)
        cited = regulations.citations(found)
    }

    /// What the text of some nodes cites.
    func cited(in nodes: Range<Int>) -> ArraySlice<RegulationLookup.Cited> {
        func place(of node: Int) -> Int {
            var range = 0..<cited.count
            while !range.isEmpty {
                let middle = range.lowerBound + range.count / 2
                range = Self.node(of: cited[middle]) < node ? middle + 1..<range.upperBound : range.lowerBound..<middle
            }
            return range.lowerBound
        }
        let start = place(of: nodes.lowerBound)
        return cited[start..<max(start, place(of: nodes.upperBound))]
    }

    /// The units that the text of some nodes cites, runs filled in.
    func units(in nodes: Range<Int>) -> [Unit] { cited(in: nodes).flatMap(Self.units) }

    private static func node(of cited: RegulationLookup.Cited) -> Int { cited.citation.pieces.first?.node ?? 0 }

    static func units(of cited: RegulationLookup.Cited) -> [Unit] {
        guard let unit = cited.unit else { return [] }
        return (cited.between + [unit]).map { Unit(regulation: cited.regulation, unit: $0) }
    }

    /// The units that stand in no other of them, each once: "Pasal 41 dan Pasal 41 ayat (4)" is Pasal 41.
    static func outermost(_ units: [Unit], in regulations: RegulationLookup) -> [Unit] {
        var result: [Unit] = []
        // Nobody rests one promise on more.
        let units = units.prefix(64)
        for unit in units where !result.contains(unit) {
            let nodes = regulations.regulations[unit.regulation].nodes
            let isInside = units.contains { other in
                other != unit && other.regulation == unit.regulation
                    && (other.unit..<nodes[other.unit].end).contains(unit.unit)
            }
            if !isInside { result.append(unit) }
        }
        return result
    }

    /// A unit of a regulation of the site.
    struct Unit: Hashable {
        /// Place in ``RegulationLookup/regulations``.
        var regulation: Int
        /// Place in its nodes.
        var unit: Int
    }
}
