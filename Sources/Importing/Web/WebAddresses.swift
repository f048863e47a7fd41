import Bytes
import Html

/// Addresses on a page that are not in its text, wherever they stand.
struct WebAddresses {
    private let tree: HtmlTree
    private let plan: WebPlan

    init(_ tree: HtmlTree, _ plan: WebPlan) {
        self.tree = tree
        self.plan = plan
    }

    /// The longest address that is shown of what is embedded, in bytes.
    private static let longest = 300

    func account(in account: inout Account) {
        for (index, node) in tree.nodes.enumerated() {
            if HtmlElement.links.contains(node.name), let address = node["href"] {
                // Those of other links are written with them.
                if node.name == "a", WebLink.isTelling(address[...], ownHost: plan.ownHost) { continue }
                account.leaveOut(TextDecoder.plain(address), reason(index, address), line: node.line)
            } else if let address = embedded(index) {
                let text = address.prefix(Self.longest).string
                account.doubt(.other(indonesian: "isi yang ditanam: \(text)", english: "embedded content: \(text)"), line: node.line)
            }
        }
    }

    private func reason(_ index: Int, _ address: [UInt8]) -> Reason {
        let isOfSmallInterest =
            WebLink.isOfThePage(address[...]) || plan.leftOut[index] != nil || tree.ancestors(of: index).contains { plan.leftOut[$0] != nil }
        return isOfSmallInterest ? .siteAddress : .address
    }

    /// Where the content of a frame comes from; `nil` for what shows nothing.
    private func embedded(_ index: Int) -> [UInt8]? {
        let node = tree.nodes[index]
        guard ["iframe", "frame", "object", "embed"].contains(node.name), let address = node[node.name == "object" ? "data" : "src"] else { return nil }
        // Frames of those who count visitors.
        if tree.ancestors(of: index).contains(where: { tree.nodes[$0].name == "noscript" }) { return nil }
        let plain = Array(TextDecoder.plain(address)[...].trimmed())
        return plain.isEmpty || plain[...].starts(with: "about:") ? nil : plain
    }
}
