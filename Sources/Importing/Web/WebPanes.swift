import Bytes
import Html

/// Panes of accordions and tabs: parts of a page that a label elsewhere opens.
enum WebPanes {
    /// Longer labels are none, in bytes.
    static let longestLabel = 160

    /// The label of each pane: the link or button that leads to it, wherever it stands.
    static func find(_ tree: HtmlTree) -> [Int: Int] {
        var places: [String: Int] = [:]
        for (index, node) in tree.nodes.enumerated() {
            if let name = node["id"], !name.isEmpty, places[name.string] == nil { places[name.string] = index }
        }
        var labels: [Int: Int] = [:]
        // A page with very many links to one place must not be looked through for each.
        var tries: [Int: Int] = [:]
        for (index, node) in tree.nodes.enumerated() where !node.isText {
            guard let name = target(of: node), let pane = places[name], labels[pane] == nil,
                // Neither is inside of the other.
                !(pane...(max(pane, tree.nodes[pane].end - 1))).contains(index), !(index..<node.end).contains(pane),
                isPane(tree.nodes[pane]) || isToggle(node)
            else { continue }
            tries[pane, default: 0] += 1
            guard tries[pane, default: 0] <= 8 else { continue }
            let text = tree.text(of: index, ownHost: nil)
            guard Words.count(text[...]) > 0, text.count <= longestLabel, !begins(tree, pane, with: text) else { continue }
            labels[pane] = index
        }
        return labels
    }

    private static func target(of node: HtmlTree.Node) -> String? {
        for attribute in ["data-bs-target", "data-target", "aria-controls", "href"] {
            guard let value = node[attribute], attribute != "href" || node.name == "a" else { continue }
            if value.first == 0x23, value.count > 1 { return value.dropFirst().string }
            if attribute == "aria-controls", !value.isEmpty { return value.string }
        }
        return nil
    }

    private static func isToggle(_ node: HtmlTree.Node) -> Bool {
        let toggle = node["data-bs-toggle"] ?? node["data-toggle"] ?? []
        return ["tab", "pill", "collapse"].contains(toggle.string) || node.role == "tab"
    }

    private static func isPane(_ node: HtmlTree.Node) -> Bool {
        guard !node.isText, node.headingLevel == nil else { return false }
        let parts: Set<String> = ["pane", "panel", "tabpane", "tabpanel", "tabcontent", "collapse", "accordion", "collapsible"]
        return node.role == "tabpanel" || !parts.isDisjoint(with: node.styleParts)
    }

    /// Whether the pane has its label as a heading of its own.
    private static func begins(_ tree: HtmlTree, _ pane: Int, with label: [UInt8]) -> Bool {
        guard let first = tree.elements(HtmlTree.headings, in: tree.inside(pane)).first else { return false }
        return Folded.of(tree.text(of: first, ownHost: nil)[...]).bytes == Folded.of(label[...]).bytes
    }

    /// Whether an element looks like the heading of what stands below it: the head of a card, a button above a pane.
    static func isHeadingLike(_ tree: HtmlTree, _ index: Int) -> Bool {
        let node = tree.nodes[index]
        let names: Set<String> = [
            "panel-heading", "panel-title", "card-header", "card-title", "accordion-header", "accordion-button", "accordion-title",
            "accordion-heading", "collapsible", "collapse-title", "toggle-title", "elementor-tab-title", "elementor-toggle-title",
        ]
        let isNamed = !names.isDisjoint(with: node.styleNames)
        guard isNamed || node.name == "summary" || node.name == "button" && isAbovePane(tree, index) else { return false }
        // A heading inside of it is one already.
        guard tree.elements(HtmlTree.headings, in: tree.inside(index)).isEmpty else { return false }
        return tree.text(of: index, ownHost: nil).count <= longestLabel
    }

    private static func isAbovePane(_ tree: HtmlTree, _ index: Int) -> Bool {
        let parent = tree.nodes[index].parent
        var next = tree.nodes[index].end
        while parent >= 0, next < tree.nodes[parent].end {
            let node = tree.nodes[next]
            if !node.isText { return isPane(node) || node.styleParts.contains("content") || node.styleParts.contains("answer") }
            if node.text.contains(where: { !ASCII.isSpace($0) }) { return false }
            next = node.end
        }
        return false
    }
}
