import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// The regulations of a site by what texts call them. Immutable; all workers share it.
package final class RegulationLookup: Sendable {
    /// A citation in a text of the site that one of its regulations answers.
    package struct Cited: Sendable {
        /// Place in ``RegulationLookup/regulations``.
        package var regulation: Int
        /// Place of the cited unit in its nodes; `nil`: the regulation as a whole, or a provision that it does not have.
        package var unit: Int?
        /// The units between the citation before and this one, where both are the ends of a run.
        package var between: [Int] = []
        /// The provision is one that the regulation does not have.
        package var isMissing = false
        package var citation: TextCitation
    }

    /// In the order of their paths.
    package let regulations: [Regulation]
    private let keys: [[UInt8]: Int]
    private let paths: [[UInt8]: Int]
    /// What became of regulations, as the files say it.
    private let fates: [RegulationFate.Subject: RegulationFate]

    package init(_ regulations: [Regulation]) {
        self.regulations = regulations
        var keys: [[UInt8]: Int] = [:]
        for (index, regulation) in regulations.enumerated() {
            guard let reference = TextCitation.reference(regulation.header.name[...]) else { continue }
            let key = reference.key
            if keys[key] == nil { keys[key] = index }
        }
        self.keys = keys
        let paths = Dictionary(
            regulations.enumerated().map { (Array($1.file.path.utf8), $0) }, uniquingKeysWith: { first, _ in first })
        self.paths = paths
        fates = RegulationFate.all(of: regulations, keys: keys, paths: paths)
    }

    package var isEmpty: Bool { regulations.isEmpty }

    /// The regulation whose file has this name without its ending; `nil` when there is none.
    package func regulation(named slug: ByteSlice) -> Int? { paths[RegulationFate.path(ofSlug: slug)] }

    // MARK: Citations

    /// What a card cites of the site's regulations, in its order. Where its legal basis names one regulation of the site
    /// alone, articles without another name are that regulation's; those that have no file do not count.
    package func citations(in card: ServiceCard) -> [Cited] {
        isEmpty ? [] : citations(TextCitation.all(in: card.document), in: card)
    }

    /// The same of citations that were found in the card already.
    package func citations(_ found: [TextCitation], in card: ServiceCard) -> [Cited] {
        found.isEmpty ? [] : resolve(found, ofOne: onlyBasis(of: card))
    }

    /// The same for a text in which an article alone is of no regulation.
    package func citations(_ found: [TextCitation]) -> [Cited] { resolve(found, ofOne: nil) }

    /// The regulations of the site that a text cites, in its order.
    package func citations(in document: Document) -> [Cited] {
        // Most sites have no regulations.
        keys.isEmpty ? [] : resolve(TextCitation.all(in: document), ofOne: nil)
    }

    /// The regulations of the site that links of a card lead to, with their places, in its order.
    ///
    /// - Parameter links: nodes of the card's document.
    package func links(in card: ServiceCard, _ links: [Int]) -> [Cited] {
        guard !isEmpty else { return [] }
        let document = card.document
        let folder = ContentPath.folder(of: card.file.path)
        return links.compactMap { index in
            guard let target = target(ofLink: index, in: document, folder) else { return nil }
            let text = document.richText(ofInlinesIn: index)
            let pieces = text.nodes.filter { document.nodes[Int($0)].kind == .text }.map { node in
                RegulationCitation.Piece(node: Int(node), range: document.nodes[Int(node)].literal)
            }
            let citation = TextCitation(reference: nil, provision: nil, pieces: pieces, text: document.plainText(text)[...])
            return Cited(regulation: target.regulation, unit: target.unit, citation: citation)
        }
    }

    private func target(ofLink node: Int, in document: Document, _ folder: ByteSlice) -> (regulation: Int, unit: Int?)? {
        guard case .success(.local(let path, let fragment)) = SiteAddress.resolve(document.target(document.nodes[node]), from: folder)
        else { return nil }
        return target(ofPath: path, fragment: fragment.map { Array($0) })
    }

    /// The only regulation of the site in a card's legal basis; `nil` where it has none or several.
    private func onlyBasis(of card: ServiceCard) -> Int? {
        let folder = ContentPath.folder(of: card.file.path)
        var only: Int?
        for group in card.section(.legalBasis)?.groups ?? [] {
            for case .legalBases(let list) in group.blocks {
                for basis in list {
                    guard let regulation = regulation(of: basis, in: card.document, folder) else { continue }
                    if let only, only != regulation { return nil }
                    only = regulation
                }
            }
        }
        return only
    }

    /// The regulation of the site that a legal basis links to or names.
    private func regulation(of basis: LegalBasis, in document: Document, _ folder: ByteSlice) -> Int? {
        for index in Int(basis.text.nodes.lowerBound)..<Int(basis.text.nodes.upperBound) where document.nodes[index].kind == .link {
            if let target = target(ofLink: index, in: document, folder) { return target.regulation }
        }
        return TextCitation.reference(document.plain(basis.text)).flatMap { keys[$0.key] }
    }

    /// - Parameter speaking: the regulation whose articles are meant where the text names none.
    private func resolve(_ found: [TextCitation], ofOne speaking: Int?) -> [Cited] {
        guard !keys.isEmpty || speaking != nil else { return [] }
        var cited: [Cited] = []
        for citation in found {
            guard let regulation = citation.reference.map({ keys[$0.key] }) ?? speaking else { continue }
            var next = Cited(regulation: regulation, citation: citation)
            if let provision = citation.provision {
                next.unit = unit(provision, of: regulation)
                next.isMissing = next.unit == nil
            }
            if citation.endsRun, let last = cited.last, last.regulation == regulation, let first = last.unit, let unit = next.unit {
                next.between = regulations[regulation].units(between: first, and: unit)
            }
            cited.append(next)
        }
        return cited
    }

    // MARK: Single places

    /// The regulation of the site that another one cites, with the unit; `nil` when the site has no such regulation.
    package func target(_ reference: RegulationReference, _ provision: Provision?) -> (regulation: Int, unit: Int?)? {
        guard let regulation = keys[reference.key] else { return nil }
        return (regulation, provision.flatMap { unit($0, of: regulation) })
    }

    /// The place of a regulation and its unit that a link leads to; `nil` for a link to anything else.
    package func target(ofPath path: [UInt8], fragment: [UInt8]?) -> (regulation: Int, unit: Int?)? {
        guard path[...].starts(with: "content/regulasi/"), let regulation = paths[path] else { return nil }
        return (regulation, fragment.flatMap { regulations[regulation].unit(at: $0) })
    }

    private func unit(_ provision: Provision, of regulation: Int) -> Int? {
        var anchor: [UInt8] = []
        provision.appendAnchor(to: &anchor)
        return regulations[regulation].unit(at: anchor)
    }

    /// Whether no file says of any regulation that it was changed or revoked.
    package var hasNoFates: Bool { fates.isEmpty }

    /// A regulation that a text names.
    package func subject(of reference: RegulationReference) -> RegulationFate.Subject {
        let key = reference.key
        return keys[key].map { .file($0) } ?? .key(key)
    }

    /// What became of a regulation by the files of the site; `nil` when none says anything.
    package func fate(of subject: RegulationFate.Subject) -> RegulationFate? { fates[subject] }
}

extension RegulationReference {
    /// What ``appendKey(to:)`` appends.
    var key: [UInt8] {
        var key: [UInt8] = []
        appendKey(to: &key)
        return key
    }
}
