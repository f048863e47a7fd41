import Bytes
import Html
import Zip

/// What a document of Word or OpenDocument says, read from its own XML: pandoc passes over text boxes, page heads and, in
/// OpenDocument, the first rows of tables.
struct DocumentWords {
    /// The texts of its paragraphs, and of those that stand at the head or foot of pages.
    private(set) var paragraphs: [[UInt8]] = []
    private(set) var edges: [[UInt8]] = []

    /// The most that the parts that are read may have together, in bytes: a small document can unfold to gigabytes.
    static let largest = 16 << 20
    /// More heads and feet than these are no letter's.
    private static let mostParts = 64

    init(paragraphs: [[UInt8]]) { self.paragraphs = paragraphs }

    /// - Throws: ``ImportProblem/damaged(_:_:)`` when the document cannot be taken apart, ``ImportProblem/unfolded(limit:)``.
    init(_ bytes: [UInt8], _ format: ForeignFormat, largest: Int = Self.largest) throws(ImportProblem) {
        guard let archive = ZipArchive(bytes) else { throw .damaged(format, "") }
        var parts = 0
        var rest = largest
        for entry in archive.entries where entry.name.hasSuffix(".xml") {
            let isText: Bool
            if format == .odt {
                guard ["content.xml", "styles.xml"].contains(entry.name) else { continue }
                isText = entry.name == "content.xml"
            } else {
                isText = ["word/document", "word/footnotes", "word/endnotes"].contains { Self.isPart(entry.name, $0) }
                guard isText || ["word/header", "word/footer"].contains(where: { Self.isPart(entry.name, $0) }) else { continue }
            }
            parts += 1
            guard parts <= Self.mostParts else { throw .damaged(format, entry.name) }
            let xml: [UInt8]
            do throws(ZipArchive.Failure) {
                xml = try archive.contents(of: entry, limit: rest)
            } catch {
                throw error == .tooLong ? .unfolded(limit: largest) : .damaged(format, entry.name)
            }
            rest -= xml.count
            let found = try Self.paragraphs(xml, format == .odt ? (isText ? .odtText : .odtEdges) : .word)
            if isText { paragraphs += found } else { edges += found }
        }
    }

    /// "word/document.xml", "word/document2.xml", but not "word/documents/x.xml".
    private static func isPart(_ name: String, _ start: String) -> Bool {
        name.hasPrefix(start) && name.dropFirst(start.count).dropLast(4).utf8.allSatisfy(ASCII.isDigit)
    }

    /// Names of elements, in small letters and without prefixes.
    private enum Grammar {
        case word, odtText, odtEdges

        var paragraphs: Set<String> { self == .word ? ["p"] : ["p", "h"] }
        var spaces: Set<String> { self == .word ? ["tab", "br", "cr", "nobreakhyphen"] : ["tab", "s", "line-break"] }
        /// What a reader of the document does not see, or sees twice.
        var silent: Set<String> {
            self == .word
                ? ["del", "movefrom", "fallback"]
                : ["annotation", "tracked-changes", "note-citation", "sequence-decls"]
        }
        /// The elements that texts stand in; `nil`: any in a paragraph.
        var texts: Set<String>? { self == .word ? ["t"] : nil }
        /// The elements around all that counts.
        var around: Set<String>? { self == .odtEdges ? ["header", "footer"] : self == .odtText ? ["text"] : nil }
    }

    private static func paragraphs(_ xml: [UInt8], _ grammar: Grammar) throws(ImportProblem) -> [[UInt8]] {
        let tree: HtmlTree
        do throws(HtmlParser.Failure) {
            tree = try HtmlParser.parse(xml.filter { $0 != 0 })
        } catch {
            throw error == .noLibrary ? .noProgram(.html) : .tooDeep
        }
        var texts: [Int: [UInt8]] = [:]
        var order: [Int] = []
        var index = 0
        while index < tree.nodes.count {
            let node = tree.nodes[index]
            if grammar.silent.contains(node.name) {
                index = node.end
                continue
            }
            index += 1
            let isSpace = grammar.spaces.contains(node.name)
            guard node.isText || isSpace, node.parent >= 0 else { continue }
            if node.isText, let wanted = grammar.texts, !wanted.contains(tree.nodes[node.parent].name) { continue }
            let above = tree.ancestors(of: index - 1)
            guard let paragraph = above.first(where: { grammar.paragraphs.contains(tree.nodes[$0].name) }),
                grammar.around.map({ names in above.contains { names.contains(tree.nodes[$0].name) } }) ?? true
            else { continue }
            if texts[paragraph] == nil { order.append(paragraph) }
            texts[paragraph, default: []] += isSpace ? [ASCII.space] : node.text
        }
        return order.compactMap { texts[$0].map { Array(TextDecoder.plain($0)[...].trimmed()) } }.filter { Words.count($0[...]) > 0 }
    }

    /// The paragraphs, and parts of paragraphs, whose words are not among those of a text.
    func missing(in words: Words) -> [[UInt8]] {
        var whole = Words()
        for paragraph in paragraphs { whole.add(paragraph[...]) }
        var lack = whole.lacking(from: words)
        guard !lack.isEmpty else { return [] }
        var found: [[UInt8]] = []
        var rest: [[UInt8]] = []
        // Whole paragraphs first, so that their small words are not looked for elsewhere.
        for paragraph in paragraphs {
            let own = Words(paragraph[...])
            if own.counts.allSatisfy({ lack[$0.key, default: 0] >= $0.value }) {
                for (word, count) in own.counts { lack[word, default: 0] -= count }
                found.append(paragraph)
            } else {
                rest.append(paragraph)
            }
        }
        for paragraph in rest {
            var run: [[UInt8]] = []
            Words.each(paragraph[...]) { word in
                if lack[word, default: 0] > 0 {
                    lack[word, default: 0] -= 1
                    run.append(word)
                } else if !run.isEmpty {
                    found.append(Array(run.joined(separator: [ASCII.space])))
                    run = []
                }
            }
            if !run.isEmpty { found.append(Array(run.joined(separator: [ASCII.space]))) }
        }
        return found
    }
}

extension Words {
    /// How often each word is here more often than in `other`.
    fileprivate func lacking(from other: Words) -> [[UInt8]: Int] {
        counts.reduce(into: [:]) { lack, entry in
            let more = entry.value - other.counts[entry.key, default: 0]
            if more > 0 { lack[entry.key] = more }
        }
    }
}
