import CommonMark
import Testing

/// What holds of the places of every text, tried on texts made by chance (always the same ones).
@Suite struct PropertyTests {
    static let pieces: [[UInt8]] = [
        "a", "b ", " ", "  ", "\n", "\n", "\n\n", "*", "**", "_", "`", "``", "[", "]", "(", ")", "](/u)", "![", "[r]", "> ", "- ", "1. ", "2) ",
        "    ", "\t", "#", "# ", "## ", "===", "---", "```", "\\", "&amp;", "&copy;", "&ThickSpace;", "&#38;", "&", "!", "\"", "é", "\r\n",
        "<http://x.y>", "<b>", "<!-- c -->", "\n[r]: /x 't'\n", "+ ", ":", "🙂", "  \n", "\\\n", "|", "| ", "|-|\n", "| a | b |\n|---|:-:|\n", "\r",
        "[x](y\n'z')", "\n> ", "\n  ", "\n- ", "*c*", "`d\ne`", "**f\ng**", "\n[r]: <q\\>> \"t\nu\"\n",
    ].map { Array($0.utf8) }

    static func texts(_ count: Int, seed: UInt64 = 0x2545_F491_4F6C_DD1D) -> [[UInt8]] {
        var state = seed
        func next(_ limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(limit))
        }
        return (0..<count).map { _ in (0...next(24)).flatMap { _ in pieces[next(pieces.count)] } }
    }

    @Test func placesFitTheSource() {
        let parser = CommonMarkParser()
        for body in Self.texts(6000) {
            // The body of a file begins behind its front matter.
            let bytes = Array("---\nx: y\n---\n".utf8) + body
            let document = parser.parse(bytes, from: bytes.count - body.count, to: bytes.count)
            if let fault = fault(document, bytes) {
                Issue.record("\(String(decoding: body, as: UTF8.self).debugDescription): \(fault)\n\(dump(document, bytes))")
                return
            }
        }
    }

    private func fault(_ document: Document, _ bytes: [UInt8]) -> String? {
        var previousEnd: [Int32: UInt32] = [:]
        for (index, node) in document.nodes.enumerated() {
            let start = Int(node.sourceStart)
            let end = Int(node.sourceEnd)
            guard start <= end, end <= bytes.count else { return "node \(index) has no place" }
            if node.parent >= 0 {
                let parent = document.nodes[Int(node.parent)]
                guard node.sourceStart >= parent.sourceStart, node.sourceEnd <= parent.sourceEnd else { return "node \(index) leaves its parent" }
                guard node.sourceStart >= previousEnd[node.parent] ?? 0 else { return "node \(index) begins in its sibling" }
                previousEnd[node.parent] = node.sourceEnd
                guard node.end <= parent.end, Int(node.parent) < index else { return "node \(index) is no child of its parent" }
            }
            let source = bytes[start..<end]
            let literal = document.literal(node)
            // libcmark may turn a part of a tab into spaces.
            let isPlain = !source.contains(0x09) && !source.contains(0x26) && !source.contains(0x5C)
            switch node.kind {
            case .text where isPlain && !source.elementsEqual(literal): return "text \(index) is not its source"
            case .text where !isPlain && source.count < literal.count && !source.contains(0x26) && !source.contains(0x09): return "text \(index) is longer than its source"
            case .code where source.first != 0x60 || source.last != 0x60: return "code \(index)"
            case .emphasis, .strong:
                guard let mark = source.first, mark == 0x2A || mark == 0x5F, source.last == mark else { return "emphasis \(index)" }
            case .link:
                guard source.first == 0x5B && (source.last == 0x29 || source.last == 0x5D) || source.first == 0x3C && source.last == 0x3E
                else { return "link \(index)" }
            case .image where !(source.starts(with: [0x21, 0x5B]) && (source.last == 0x29 || source.last == 0x5D)): return "image \(index)"
            case .htmlInline where source.first != 0x3C || source.last != 0x3E: return "html \(index)"
            case .softBreak, .lineBreak:
                guard source.contains(0x0A) || source.contains(0x0D) else { return "break \(index)" }
            case .heading:
                let last = source.last ?? 0
                guard source.first == 0x23 || last == 0x3D || last == 0x2D || last == 0x20 || last == 0x09 else { return "heading \(index)" }
            case .paragraph, .item, .list, .blockQuote, .thematicBreak, .table, .tableRow:
                if let first = source.first, first == 0x20 || first == 0x0A { return "block \(index) begins with space" }
                if let last = source.last, last == 0x0A || last == 0x0D { return "block \(index) ends with a line end" }
            default: break
            }
            if node.kind == .paragraph || node.kind == .tableCell, node.end > Int32(index + 1) {
                // The inlines of a block reach to its end.
                let last = document.children(of: index).reduce(index) { $1 }
                let written = start + (source.lastIndex { $0 > 0x20 }.map { $0 - start + 1 } ?? 0)
                guard Int(document.nodes[last].sourceEnd) == written else { return "block \(index) has more than its inlines" }
            }
        }
        return nil
    }
}
