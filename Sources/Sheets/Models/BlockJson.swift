import Bytes
import CommonMark
import ServiceStandard

/// Writes blocks: paragraphs, titles, lists, tables, properties. Each function writes as many values as it has blocks, so
/// that it is to be called inside an array.
struct BlockJson {
    let texts: RichTextJson
    var document: Document { texts.document }

    // MARK: Single blocks

    /// `{"k":"p","c":[…]}`; nothing of a text without words.
    func paragraph(_ text: RichText, isStrong: Bool = false, to json: inout JsonWriter) {
        guard texts.hasWords(text) else { return }
        paragraph(to: &json) { texts.runs(text, isStrong: isStrong, to: &$0) }
    }

    /// A paragraph whose runs are written by `body`.
    func paragraph(to json: inout JsonWriter, _ body: (inout JsonWriter) -> Void) { block("p", to: &json, body) }

    /// `{"k":"title","c":[…]}`, its runs written by `body`.
    func title(to json: inout JsonWriter, _ body: (inout JsonWriter) -> Void) { block("title", to: &json, body) }

    private func block(_ kind: StaticString, to json: inout JsonWriter, _ body: (inout JsonWriter) -> Void) {
        json.object {
            $0.field("k", word: kind)
            $0.array("c", body)
        }
    }

    /// `{"k":"ul","items":[[…],…]}`, with `"k":"ol","start":n` for a list that is numbered from `n`, with
    /// `"k":"ol","numbering":"a."` for one with letters. The blocks of each item are written by `each`.
    func list<Items: Sequence>(
        _ items: Items, _ marks: ItemMarks = .bullets, to json: inout JsonWriter, _ each: (Items.Element, inout JsonWriter) -> Void
    ) {
        json.object {
            $0.field("k", word: marks == .bullets ? "ul" : "ol")
            switch marks {
            case .bullets: break
            case .numbers(let first): $0.field("start", number: first)
            case .letters: $0.field("numbering", word: "a.")
            }
            $0.array("items", of: items) { json, item in json.array { each(item, &$0) } }
        }
    }

    /// `{"k":"props","rows":[[label,value],…]}`; nothing without rows.
    func properties(_ rows: [(label: RichText?, value: RichText)], to json: inout JsonWriter) {
        properties(rows, to: &json) { row, json in
            texts.write(row.label, to: &json)
            texts.write(row.value, to: &json)
        }
    }

    /// Properties of any values: `each` writes two values, the label and what it says.
    func properties<Row>(_ rows: [Row], to json: inout JsonWriter, _ each: (Row, inout JsonWriter) -> Void) {
        guard !rows.isEmpty else { return }
        json.object {
            $0.field("k", word: "props")
            $0.array("rows", of: rows) { json, row in json.array { each(row, &$0) } }
        }
    }

    // MARK: Markup

    /// Any block of the text with all that it contains.
    func markup(_ index: Int, to json: inout JsonWriter) {
        let node = document.nodes[index]
        switch node.kind {
        case .paragraph: paragraph(document.richText(ofInlinesIn: index), to: &json)
        case .heading:
            let text = document.richText(ofInlinesIn: index)
            if texts.hasWords(text) { title(to: &json) { texts.runs(text, to: &$0) } }
        case .list:
            list(document.children(of: index), node.isOrdered ? .numbers(from: Int(node.firstNumber)) : .bullets, to: &json) { item, json in
                contents(of: item, to: &json)
            }
        case .table: table(index, to: &json)
        case .codeBlock: code(document.literal(node), to: &json)
        case .blockQuote, .item: contents(of: index, to: &json)
        default: break
        }
    }

    /// What stands in a block, one after the other.
    func contents(of index: Int, to json: inout JsonWriter) {
        for child in document.children(of: index) { markup(child, to: &json) }
    }

    /// The first row of a table is its head.
    private func table(_ index: Int, to json: inout JsonWriter) {
        func cells(of row: Int, _ json: inout JsonWriter) {
            for cell in document.children(of: row) { texts.write(document.richText(ofInlinesIn: cell), to: &json) }
        }
        let rows = Array(document.children(of: index))
        json.object {
            $0.field("k", word: "table")
            $0.array("align", of: rows.first.map { Array(document.children(of: $0)) } ?? []) { json, cell in
                switch document.nodes[cell].alignment {
                case .none: json.null()
                case .left: json.value(word: "left")
                case .center: json.value(word: "center")
                case .right: json.value(word: "right")
                }
            }
            $0.array("head") { json in if let head = rows.first { cells(of: head, &json) } }
            $0.array("rows", of: rows.dropFirst()) { json, row in json.array { cells(of: row, &$0) } }
        }
    }

    /// The lines of a code block as a paragraph.
    private func code(_ text: ByteSlice, to json: inout JsonWriter) {
        let lines = text.trimmed().split(separator: ASCII.newline, omittingEmptySubsequences: false)
        guard !lines.isEmpty else { return }
        paragraph(to: &json) { json in
            for (number, line) in lines.enumerated() {
                if number > 0 { json.object { $0.field("br", flag: true) } }
                guard !line.isEmpty else { continue }
                json.object {
                    $0.field("t", text: line)
                    $0.field("c", flag: true)
                }
            }
        }
    }
}
