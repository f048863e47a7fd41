import Bytes
import Html

/// Parts of a web page that are on every page of its site: menus, head and foot, forms, offers to share. When in doubt a part
/// is none of these.
struct WebFurniture {
    private let tree: HtmlTree
    private let labels: Set<Int>
    private let weight: WebWeight
    private let headlines: [Int]
    private let ownHost: [UInt8]?

    /// The outermost nodes that are furniture, and why.
    static func find(_ tree: HtmlTree, labels: Set<Int>) -> [Int: Reason] {
        let furniture = WebFurniture(
            tree: tree, labels: labels, weight: WebWeight(tree), headlines: tree.nodes.indices.filter { tree.nodes[$0].name == "h1" },
            ownHost: WebLink.ownHost(of: tree))
        var found: [Int: Reason] = [:]
        var index = 0
        while index < tree.nodes.count {
            if furniture.isFurniture(index) {
                found[index] = .furniture
                index = tree.nodes[index].end
            } else {
                index += 1
            }
        }
        return found
    }

    private func isFurniture(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        guard !node.isText, !["html", "head", "body", "main", "article"].contains(node.name) else { return false }
        if Self.always.contains(node.name) { return true }
        if node.name == "a", let address = node["href"], WebLink.isSharing(address[...]) { return true }
        if node.name == "button" { return isButton(index) }
        // What holds much of the page is no furniture, whatever it is called.
        guard weight.of(index..<node.end) * 5 <= weight.whole * 2, !holdsMain(index) else { return false }
        if node.name == "header" || node.role == "banner" { return isHead(index) }
        if node.name == "nav" || node.name == "footer" { return true }
        if ["navigation", "contentinfo", "search"].contains(node.role) { return true }
        if node.name == "aside" || node.role == "complementary" { return !isInMain(index) || isNamed(node) }
        if node.name == "form" { return isForm(index) }
        if node.name == "ul" || node.name == "ol" { return isNamed(node) || isMenu(index) }
        return isNamed(node) && !HtmlElement.inline.contains(node.name)
    }

    private static let always: Set<String> = ["noscript", "iframe", "select", "datalist", "textarea", "dialog"]
    private static let parts: Set<String> = [
        "navbar", "navigation", "nav", "breadcrumb", "breadcrumbs", "cookie", "cookies", "sidebar", "menu", "submenu", "sharedaddy", "share",
        "sharing", "addtoany", "pagination", "copyright", "preloader", "newsletter", "byline", "topbar", "footer", "toolbar", "komentar",
    ]
    private static let names: Set<String> = [
        "entry-meta", "post-meta", "article-meta", "post-info", "article-info", "skip-link", "back-to-top", "scroll-top", "social-media",
        "social-links", "site-header", "main-header", "comments-area", "comment-respond", "top-bar",
    ]

    private func isNamed(_ node: HtmlTree.Node) -> Bool {
        if node.name == "a" || node.name == "table" || node.headingLevel != nil { return false }
        return !Self.parts.isDisjoint(with: node.styleParts) || !Self.names.isDisjoint(with: node.styleNames)
    }

    private func holdsMain(_ index: Int) -> Bool {
        let range = tree.inside(index)
        return range.contains { tree.nodes[$0].name == "main" || tree.nodes[$0].name == "article" || tree.nodes[$0].role == "main" }
            || tree.nodes[index].name != "header" && headlines.count == 1 && headlines.contains { range.contains($0) }
    }

    private func isInMain(_ index: Int) -> Bool {
        tree.ancestors(of: index).contains { ["main", "article"].contains(tree.nodes[$0].name) || tree.nodes[$0].role == "main" }
    }

    /// The head of the site, rather than of an article: with a menu, or without the only first heading.
    private func isHead(_ index: Int) -> Bool {
        // pandoc puts the title of a document there.
        if isInMain(index) || tree.nodes[index]["id"]?[...].equals("title-block-header") == true { return false }
        let range = tree.inside(index)
        let hasMenu = range.contains { tree.nodes[$0].name == "nav" || tree.nodes[$0].name == "ul" }
        return hasMenu || !(headlines.count == 1 && headlines.contains { range.contains($0) })
    }

    /// A form to be filled in here; some sites put the whole page into one.
    private func isForm(_ index: Int) -> Bool {
        let range = tree.inside(index)
        let hasFields = range.contains { ["input", "textarea", "select", "button"].contains(tree.nodes[$0].name) }
        return hasFields && !range.contains { ["table", "ol", "ul", "dl"].contains(tree.nodes[$0].name) || tree.nodes[$0].headingLevel != nil }
    }

    /// A button that sends or resets; others may be labels of what stands below them.
    private func isButton(_ index: Int) -> Bool {
        guard !labels.contains(index) else { return false }
        let kind = tree.nodes[index]["type"] ?? []
        return kind[...].equalsFolded("submit") || kind[...].equalsFolded("reset")
    }

    /// A list of nothing but short links about the site.
    private func isMenu(_ index: Int) -> Bool {
        let range = tree.inside(index)
        let links = range.filter { tree.nodes[$0].name == "a" && !labels.contains($0) }
        guard links.count >= 5, range.allSatisfy({ !labels.contains($0) }) else { return false }
        let linked = links.reduce(0) { $0 + weight.of($1..<tree.nodes[$1].end) }
        guard linked * 100 >= weight.of(range) * 95, linked <= 25 * links.count else { return false }
        return !links.contains { WebLink.isTelling((tree.nodes[$0]["href"] ?? [])[...], ownHost: ownHost) }
    }
}
