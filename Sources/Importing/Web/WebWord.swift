import Bytes
import Html

/// Pages that Word has saved: its lists are paragraphs with markers as texts.
enum WebWord {
    /// The marker of a list when it is a sign in some font of signs ("·", "o", "§") and no number; else `nil`.
    static func bullet(_ tree: HtmlTree, _ index: Int) -> [UInt8]? {
        guard tree.nodes[index].name == "span", style(tree.nodes[index])[...].firstIndex(of: "mso-list:ignore") != nil else { return nil }
        let text = tree.text(of: index, ownHost: nil)
        return text.isEmpty || Marker((text + Array(" x".utf8))[...]) != nil ? nil : text
    }

    /// The indentation of a paragraph in a list of Word ("mso-list:l0 level2 lfo1"); `nil` for other paragraphs.
    static func indent(_ node: HtmlTree.Node) -> Int? {
        let style = style(node)[...]
        guard let list = style.firstIndex(of: "mso-list:l") else { return nil }
        guard let level = style[list...].firstIndex(of: "level"), let digit = style[(level + 5)...].first, ASCII.isDigit(digit) else { return 0 }
        return 3 * max(0, Int(digit) - 0x31)
    }

    private static func style(_ node: HtmlTree.Node) -> [UInt8] {
        (node["style"] ?? []).filter { !ASCII.isSpace($0) }.map(ASCII.lowercased)
    }
}
