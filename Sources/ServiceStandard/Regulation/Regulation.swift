import Bytes
import CommonMark
import Diagnostics

/// A regulation, article by article (peraturan).
///
/// Its units keep the numbers that the law gives them, with their gaps. A class: pages of cards that cite it share it.
public final class Regulation: Sendable {
    public let file: SourceFile
    public let header: RegulationHeader
    /// Parents before children.
    public let nodes: [RegulationNode]
    /// The texts of the units, each parsed by itself.
    public let documents: [Document]
    private let table: AnchorTable
    /// What its units cite, in the order of the text.
    public let citations: [RegulationCitation]

    public init(
        file: SourceFile, header: RegulationHeader, nodes: [RegulationNode], documents: [Document], anchors: AnchorTable,
        citations: [RegulationCitation] = []
    ) {
        self.file = file
        self.header = header
        self.nodes = nodes
        self.documents = documents
        table = anchors
        self.citations = citations
    }

    /// For each of ``nodes`` the fragment of its address: `pasal-13-ayat-4-huruf-e`; all different. Empty for texts.
    public var anchors: [[UInt8]] { table.anchors }

    /// The unit that an anchor leads to.
    public func unit(at anchor: [UInt8]) -> Int? { table.unit(at: anchor) }

    /// Indices of the children of the unit at `index`, in order; of -1 those at the top.
    public func children(of index: Int) -> Children {
        Children(nodes: nodes, position: index + 1, end: index < 0 ? nodes.count : nodes[index].end)
    }

    /// Walks over siblings.
    public struct Children: Sequence, IteratorProtocol {
        let nodes: [RegulationNode]
        var position: Int
        let end: Int

        public mutating func next() -> Int? {
            guard position < end else { return nil }
            defer { position = nodes[position].end }
            return position
        }
    }
}

extension Regulation {
    /// Numbers of articles that are missing before the article at `index`: those between it and the one before it, as far
    /// as both have plain numbers. Laws number their articles without gaps, so the source lacks them.
    public func missingArticles(before index: Int) -> ClosedRange<Int>? {
        guard let number = plainNumber(ofArticle: index) else { return nil }
        let before = nodes[..<index].indices.last { nodes[$0].kind == .article && nodes[$0].number != nil }
        guard let before else { return number > 1 ? 1...(number - 1) : nil }
        guard let last = plainNumber(ofArticle: before), number > last + 1 else { return nil }
        return last + 1...number - 1
    }

    /// 14 for Pasal 14 and Pasal 14A; `nil` for Roman numbers and for articles without one.
    func plainNumber(ofArticle index: Int) -> Int? {
        guard nodes[index].kind == .article, let number = nodes[index].number?.value else { return nil }
        let digits = number.prefix(while: ASCII.isDigit)
        guard !digits.isEmpty, digits.count <= 4 else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
