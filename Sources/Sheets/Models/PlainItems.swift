import Bytes
import CommonMark
import ServiceStandard

/// The items of markup that fits no structure: what a poster names of a list or table in a form of its own.
enum PlainItems {
    /// Those of all the markup of a group.
    static func texts(of group: Group, in document: Document) -> [RichText] {
        group.blocks.flatMap { block -> [RichText] in
            if case .markup(let node) = block { texts(of: node, in: document) } else { [] }
        }
    }

    /// One text for a paragraph, for each item of a list, for each row of a table below its head.
    static func texts(of index: Int, in document: Document) -> [RichText] {
        let node = document.nodes[index]
        switch node.kind {
        case .paragraph: return [document.richText(ofInlinesIn: index)]
        case .list: return document.children(of: index).compactMap { firstText(in: $0, of: document) }
        case .blockQuote: return document.children(of: index).flatMap { texts(of: $0, in: document) }
        case .table: return document.children(of: index).dropFirst().compactMap { firstText(in: $0, of: document) }
        default: return []
        }
    }

    /// The first paragraph of an item, the first cell of a row that is more than a number.
    private static func firstText(in index: Int, of document: Document) -> RichText? {
        for child in document.children(of: index) {
            let kind = document.nodes[child].kind
            guard kind == .paragraph || kind == .tableCell else { continue }
            let text = document.richText(ofInlinesIn: child)
            if document.plainText(text).contains(where: { ASCII.isWord($0) && !ASCII.isDigit($0) }) { return text }
        }
        return nil
    }
}
