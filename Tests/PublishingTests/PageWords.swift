import Bytes
import CommonMark
import Foundation

/// The words of a card's body, and those that a page shows.
enum PageWords {
    /// How often each word of a Markdown body occurs: text and code, comments and list markers apart.
    static func inBody(_ bytes: [UInt8], from start: Int) -> [String: Int] {
        let document = CommonMarkParser().parse(bytes, from: start, to: bytes.count)
        var text: [UInt8] = []
        var isLineStart = false
        for (index, node) in document.nodes.enumerated() {
            switch node.kind {
            case .text:
                var literal = document.literal(node)
                if isLineStart, isInItem(index, document) { literal = withoutLetter(literal) }
                if isRowNumber(index, document) { literal = [] }
                text.append(contentsOf: literal)
                isLineStart = false
            case .code:
                text.append(contentsOf: document.literal(node))
                isLineStart = false
            case .codeBlock:
                text.append(ASCII.space)
                text.append(contentsOf: document.literal(node))
            case .softBreak, .lineBreak:
                text.append(ASCII.space)
                isLineStart = true
            case .emphasis, .strong, .link, .image, .htmlInline: break
            default:
                text.append(ASCII.space)
                isLineStart = true
            }
        }
        return count(String(decoding: text, as: UTF8.self))
    }

    /// Lines that begin with "a." inside an item become a list, whose marker the letter is.
    private static func withoutLetter(_ text: ByteSlice) -> ByteSlice {
        guard text.count > 2, let first = text.first, first >= 0x61, first <= 0x7A else { return text }
        let second = text[text.startIndex + 1]
        return second == 0x2E || second == 0x29 ? text.dropFirst(2) : text
    }

    private static func isInItem(_ index: Int, _ document: Document) -> Bool {
        var parent = Int(document.nodes[index].parent)
        while parent >= 0 {
            if document.nodes[parent].kind == .item { return true }
            parent = Int(document.nodes[parent].parent)
        }
        return false
    }

    /// The running number of a table's row is the marker of a list in another form.
    private static func isRowNumber(_ index: Int, _ document: Document) -> Bool {
        let cell = Int(document.nodes[index].parent)
        guard document.nodes[cell].kind == .tableCell, Int(document.nodes[cell].parent) == cell - 1 else { return false }
        return document.literal(document.nodes[index]).allSatisfy { ASCII.isDigit($0) || $0 == 0x2E }
    }

    /// How often each word occurs in what a page shows, descriptions of images included.
    static func onPage(_ html: String) -> [String: Int] {
        var text: [UInt8] = []
        var rest = Array(html.utf8)[...]
        while let start = rest.firstIndex(of: 0x3C) {
            text.append(contentsOf: rest[..<start])
            guard let end = rest[start...].firstIndex(of: 0x3E) else { break }
            let tag = String(decoding: rest[(start + 1)..<end], as: UTF8.self)
            let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
            if !["em", "strong", "code", "a"].contains(String(name)) { text.append(ASCII.space) }
            if name == "img", let alt = tag.range(of: "alt=\"") {
                text.append(contentsOf: tag[alt.upperBound...].prefix { $0 != "\"" }.utf8)
                text.append(ASCII.space)
            }
            rest = rest[(end + 1)...]
        }
        text.append(contentsOf: rest)
        return count(decoded(String(decoding: text, as: UTF8.self)))
    }

    private static func decoded(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }

    /// Runs of letters and digits.
    private static func count(_ text: String) -> [String: Int] {
        var counts: [String: Int] = [:]
        for word in text.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic && $0.properties.numericType == nil }) {
            counts[String(word), default: 0] += 1
        }
        return counts
    }

    /// Words that occur less often on a page than in a body: "kata 1/2".
    static func lost(_ body: [String: Int], _ page: [String: Int]) -> [String] {
        body.compactMap { word, wanted in
            let found = page[word] ?? 0
            return found < wanted ? "\(word) \(found)/\(wanted)" : nil
        }.sorted()
    }
}
