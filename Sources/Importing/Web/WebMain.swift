import Html

/// The part of a page that its author marks as what the page is about.
struct WebMain {
    private let index: Int

    /// `nil` when none is marked, or the mark cannot be trusted: too little stands in it.
    init?(_ tree: HtmlTree, leftOut: [Int: Reason]) {
        var candidates = Self.outermost(tree, leftOut) { $0.name == "main" || $0.role == "main" }
        var least = 30
        if candidates.count != 1 {
            candidates = Self.outermost(tree, leftOut) { $0.name == "article" }
            least = 50
        }
        guard candidates.count == 1, let index = candidates.first else { return nil }
        let weight = WebWeight(tree, skipping: leftOut)
        guard weight.of(index..<tree.nodes[index].end) * 100 >= weight.whole * least else { return nil }
        self.index = index
    }

    private static func outermost(_ tree: HtmlTree, _ leftOut: [Int: Reason], _ isWanted: (HtmlTree.Node) -> Bool) -> [Int] {
        var found: [Int] = []
        var index = 0
        while index < tree.nodes.count {
            if leftOut[index] != nil || isWanted(tree.nodes[index]) {
                if leftOut[index] == nil { found.append(index) }
                index = tree.nodes[index].end
            } else {
                index += 1
            }
        }
        return found
    }

    /// The outermost nodes outside of it, but for the only first heading, which some pages put above it.
    func outside(_ tree: HtmlTree, leftOut: [Int: Reason]) -> [Int] {
        let inner = index..<tree.nodes[index].end
        let headlines = tree.nodes.indices.filter { tree.nodes[$0].name == "h1" }
        let kept = headlines.count == 1 ? headlines.filter { !inner.contains($0) } : []
        var found: [Int] = []
        var place = 0
        while place < tree.nodes.count {
            let node = tree.nodes[place]
            if place == index || kept.contains(place) || leftOut[place] != nil || node.name == "head" {
                place = node.end
            } else if (place..<node.end).contains(index) || kept.contains(where: { (place..<node.end).contains($0) }) {
                place += 1
            } else {
                found.append(place)
                place = node.end
            }
        }
        return found
    }
}
