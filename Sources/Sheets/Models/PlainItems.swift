import Bytes
import CommonMark
import ServiceStandard

/// A piece of markup that fits no structure, as a poster names it: a paragraph, an item with the items below it, or a row.
struct PlainItem {
    /// Its own words, and those of what belongs to it: the other cells, the items below.
    let head: RichText
    var rest: [RichText] = []
}

/// The items of markup that fits no structure: what a poster names of a list or table in a form of its own.
enum PlainItems {
    /// Those of all the markup of a group.
    static func of(_ group: Group, in document: Document) -> [PlainItem] {
        group.blocks.flatMap { block -> [PlainItem] in
            if case .markup(let node) = block { of(node, in: document) } else { [] }
        }
    }

    /// One for a paragraph, for each item of a list, for each row of a table below its head.
    static func of(_ index: Int, in document: Document) -> [PlainItem] {
        let node = document.nodes[index]
        switch node.kind {
        case .paragraph: return [PlainItem(head: document.richText(ofInlinesIn: index))]
        case .list: return document.children(of: index).compactMap { item($0, of: document) }
        case .blockQuote: return document.children(of: index).flatMap { of($0, in: document) }
        case .table:
            let rows = Array(document.children(of: index))
            guard let head = rows.first else { return [] }
            let isNumbered = document.children(of: head).first { _ in true }.map { numbersRows(document.richText(ofInlinesIn: $0), document) } ?? false
            return rows.dropFirst().compactMap { row($0, isNumbered: isNumbered, of: document) }
        default: return []
        }
    }

    /// The first paragraph of an item, and those of the items below it.
    private static func item(_ index: Int, of document: Document) -> PlainItem? {
        let paragraphs = document.children(of: index).filter { document.nodes[$0].kind == .paragraph }
        guard let first = paragraphs.lazy.map({ document.richText(ofInlinesIn: $0) }).first(where: { hasName($0, document) }) else { return nil }
        let nested = document.children(of: index).filter { document.nodes[$0].kind == .list }.flatMap { document.children(of: $0) }
        return PlainItem(head: first, rest: nested.compactMap { item($0, of: document)?.head })
    }

    /// The cells of a row that have something in them; the first is left out where it only numbers the rows.
    private static func row(_ index: Int, isNumbered: Bool, of document: Document) -> PlainItem? {
        let cells = document.children(of: index).dropFirst(isNumbered ? 1 : 0).map { document.richText(ofInlinesIn: $0) }
            .filter { document.plainText($0).contains(where: ASCII.isWord) }
        return cells.first.map { PlainItem(head: $0, rest: Array(cells.dropFirst())) }
    }

    /// "No", "No.", "Nomor", "#" or nothing, over the first column.
    private static func numbersRows(_ heading: RichText, _ document: Document) -> Bool {
        let words = document.plainText(heading)[...].trimmed()
        let names: [StaticString] = ["", "no", "no.", "nomor", "#"]
        return words.isOne(of: names)
    }

    private static func hasName(_ text: RichText, _ document: Document) -> Bool {
        document.plainText(text).contains { ASCII.isWord($0) && !ASCII.isDigit($0) }
    }
}

extension RichTextJson {
    /// "Makam kelas I – Rp50.000; per 2 tahun"
    func runs(_ item: PlainItem, to json: inout JsonWriter) {
        runs(item.head, to: &json)
        for (index, text) in item.rest.enumerated() {
            Self.run(Array((index == 0 ? " – " : "; ").utf8)[...], to: &json)
            runs(text, to: &json)
        }
    }
}
