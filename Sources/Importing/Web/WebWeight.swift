import Bytes
import Html

/// How much text stands in parts of a page, in bytes without white space.
struct WebWeight {
    private let sums: [Int]
    let whole: Int

    /// - Parameter skipping: nodes whose text does not count.
    init(_ tree: HtmlTree, skipping: [Int: Reason] = [:]) {
        var sums = [0]
        sums.reserveCapacity(tree.nodes.count + 1)
        var silentUntil = 0
        for (index, node) in tree.nodes.enumerated() {
            if skipping[index] != nil { silentUntil = max(silentUntil, node.end) }
            sums.append(sums[index] + (index < silentUntil ? 0 : node.text.count { !ASCII.isSpace($0) }))
        }
        whole = sums.last ?? 0
        self.sums = sums
    }

    func of(_ range: Range<Int>) -> Int { sums[range.upperBound] - sums[range.lowerBound] }
}
