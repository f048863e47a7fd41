import Bytes
import CommonMark
import Reading
import ServiceStandard

/// The regulations of the site by what texts call them.
struct RegulationIndex: Sendable {
    /// A citation in a text of the site that one of its regulations answers.
    struct Cited: Sendable {
        /// Place in ``entries``.
        var regulation: Int
        /// Place of the cited unit in its nodes; `nil`: the regulation as a whole, or a provision that it does not have.
        var unit: Int?
        /// The provision is one that the regulation does not have.
        var isMissing = false
        var citation: TextCitation
    }

    /// An article of another regulation.
    struct Source: Sendable, Equatable {
        /// Place in ``entries``.
        var regulation: Int
        /// Place of the article in its nodes.
        var article: Int
    }

    /// In the order of their paths.
    let entries: [RegulationEntry]
    private let keys: [[UInt8]: Int]
    private let paths: [[UInt8]: Int]
    /// For each regulation its units by their anchors.
    private let units: [[[UInt8]: Int]]
    /// For each regulation its articles that others cite, with the articles that do.
    private var citedElsewhere: [[Int: [Source]]] = []

    init(_ entries: [RegulationEntry]) {
        self.entries = entries
        var keys: [[UInt8]: Int] = [:]
        for (index, entry) in entries.enumerated() {
            guard let reference = TextCitation.reference(RegulationName.full(of: entry.regulation.header)[...]) else { continue }
            let key = Self.key(of: reference)
            if keys[key] == nil { keys[key] = index }
        }
        self.keys = keys
        paths = Dictionary(
            entries.enumerated().map { (Array($1.path.utf8), $0) }, uniquingKeysWith: { first, _ in first })
        units = entries.map { entry in
            Dictionary(
                entry.regulation.anchors.enumerated().lazy.filter { !$1.isEmpty }.map { ($1, $0) },
                uniquingKeysWith: { first, _ in first })
        }
        findCitedElsewhere()
    }

    /// Looks up once what regulations cite of each other.
    private mutating func findCitedElsewhere() {
        var cited = [[Int: [Source]]](repeating: [:], count: entries.count)
        for (index, entry) in entries.enumerated() {
            for citation in entry.regulation.citations {
                guard case .other(let reference, let provision?) = citation.target,
                    let target = target(reference, provision), target.regulation != index, let unit = target.unit,
                    let article = entries[target.regulation].regulation.article(of: unit),
                    let source = entry.regulation.article(of: citation.source).map({ Source(regulation: index, article: $0) }),
                    cited[target.regulation][article]?.last != source
                else { continue }
                cited[target.regulation][article, default: []].append(source)
            }
        }
        citedElsewhere = cited
    }

    /// The articles of other regulations that cite an article.
    func sources(citing article: Int, of regulation: Int) -> [Source] { citedElsewhere[regulation][article] ?? [] }

    var isEmpty: Bool { entries.isEmpty }

    /// The regulation whose file has this name without its ending; `nil` when there is none.
    func entry(_ slug: ByteSlice) -> RegulationEntry? {
        paths[Array("content/regulasi/".utf8) + slug + Array(".md".utf8)].map { entries[$0] }
    }

    /// What a card cites of the site's regulations, in its order. Where its legal basis is one regulation alone, articles
    /// without another name are that regulation's.
    func citations(in card: ServiceCard) -> [Cited] {
        isEmpty ? [] : citations(in: card.document, ofOne: onlyBasis(of: card))
    }

    /// The regulation that is a card's whole legal basis.
    private func onlyBasis(of card: ServiceCard) -> Int? {
        var bases: [LegalBasis] = []
        for group in card.section(.legalBasis)?.groups ?? [] {
            for case .legalBases(let list) in group.blocks { bases += list }
        }
        guard bases.count == 1 else { return nil }
        let document = card.document
        let nodes = Int(bases[0].text.nodes.lowerBound)..<Int(bases[0].text.nodes.upperBound)
        for index in nodes where document.nodes[index].kind == .link {
            let folder = ContentPath.folder(of: card.file.path)
            guard case .success(.local(let path, _)) = SiteAddress.resolve(document.target(document.nodes[index]), from: folder)
            else { continue }
            if let target = target(ofPath: path, fragment: nil) { return target.regulation }
        }
        return TextCitation.reference(document.plain(bases[0].text)).flatMap { keys[Self.key(of: $0)] }
    }

    /// The regulations of the site that a text cites, in its order.
    ///
    /// - Parameter speaking: the regulation whose articles are meant where the text names none.
    func citations(in document: Document, ofOne speaking: Int? = nil) -> [Cited] {
        // Most sites have no regulations.
        guard !keys.isEmpty || speaking != nil else { return [] }
        return TextCitation.all(in: document).compactMap { citation in
            guard let regulation = citation.reference.map({ keys[Self.key(of: $0)] }) ?? speaking else { return nil }
            guard let provision = citation.provision else { return Cited(regulation: regulation, citation: citation) }
            let unit = unit(provision, of: regulation)
            return Cited(regulation: regulation, unit: unit, isMissing: unit == nil, citation: citation)
        }
    }

    /// The regulation of the site that another one cites, with the unit; `nil` when the site has no such regulation.
    func target(_ reference: RegulationReference, _ provision: Provision?) -> (regulation: Int, unit: Int?)? {
        guard let regulation = keys[Self.key(of: reference)] else { return nil }
        return (regulation, provision.flatMap { unit($0, of: regulation) })
    }

    private func unit(_ provision: Provision, of regulation: Int) -> Int? {
        var anchor: [UInt8] = []
        provision.appendAnchor(to: &anchor)
        return units[regulation][anchor]
    }

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

    /// The place of a regulation and its unit that a link leads to; `nil` for a link to anything else.
    func target(ofPath path: [UInt8], fragment: [UInt8]?) -> (regulation: Int, unit: Int?)? {
        guard path[...].starts(with: "content/regulasi/"), let regulation = paths[path] else { return nil }
        return (regulation, fragment.flatMap { units[regulation][$0] })
    }

    private static func key(of reference: RegulationReference) -> [UInt8] {
        var key: [UInt8] = []
        reference.appendKey(to: &key)
        return key
    }
}
