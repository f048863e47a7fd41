import Bytes
import CommonMark

extension Regulation {
    /// The article that a unit stands in, itself included; `nil` above all articles.
    public func article(of unit: Int) -> Int? {
        var index = unit
        while index >= 0, nodes[index].kind != .article { index = nodes[index].parent }
        return index < 0 ? nil : index
    }

    /// The units of a run from one to another, both left out: "Pasal 5 sampai dengan Pasal 7" has Pasal 6. Empty where the
    /// two are no run.
    public func units(between first: Int, and last: Int) -> [Int] {
        guard first < last, nodes[first].kind == nodes[last].kind else { return [] }
        let isArticle = nodes[first].kind == .article
        guard isArticle || nodes[first].parent == nodes[last].parent else { return [] }
        return (first + 1..<last).filter { index in
            nodes[index].kind == nodes[first].kind && (isArticle || nodes[index].parent == nodes[first].parent)
        }
    }

    /// The text of a unit without its marks and without the units below it; empty when it has none.
    public func plainText(of unit: Int) -> [UInt8] {
        guard let text = nodes[unit].text else { return [] }
        let document = documents[text.document]
        return document.plainText(RichText(nodes: 0..<Int32(truncatingIfNeeded: document.nodes.count)))
    }
}
