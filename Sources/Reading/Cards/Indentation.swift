import Bytes
import CommonMark
import Diagnostics

/// Where lists stand in their lines: what CommonMark parts by indentation, authors mean as one.
extension CardContext {
    /// Whether a list item is "Kunci: nilai" with a key that the section knows, or an exit of a decision.
    func isProperty(_ item: Int, _ grammar: ItemGrammar) -> Bool {
        var children = document.children(of: item)
        guard let first = children.next(), document.nodes[first].kind == .paragraph, case let text = text(of: first) else { return false }
        if grammar.hasDecisions, colonBranch(of: text) != nil { return true }
        return isProperty(text, grammar)
    }

    /// Bytes between the start of the line and the node.
    func column(of node: Int) -> Int { column(at: Int(document.nodes[node].sourceStart)) }

    /// Bytes between the start of the line and a run.
    func column(of line: RichText) -> Int { column(at: Int(range(of: line).start)) }

    private func column(at start: Int) -> Int {
        var lineStart = start
        while lineStart > 0, file.bytes[lineStart - 1] != ASCII.newline { lineStart -= 1 }
        return start - lineStart
    }

    /// The indentation that the last item of a numbered list asks of what belongs to it, or the first of a bulleted one, in
    /// which those behind it may be the stray ones.
    func contentColumn(of list: Int) -> Int {
        var item = list
        for next in document.children(of: list) {
            item = next
            if !document.nodes[list].isOrdered { break }
        }
        return contentColumn(ofItem: item)
    }

    /// The indentation that an item asks of what belongs to it: where its text begins, however many spaces stand before.
    func contentColumn(ofItem item: Int) -> Int {
        var children = document.children(of: item)
        if let first = children.next(), document.nodes[first].kind == .paragraph { return column(of: first) }
        let start = Int(document.nodes[item].sourceStart)
        // Behind the number a sign and a space; a bullet has no number.
        return column(of: item) + file.bytes[start...].prefix(9).prefix(while: ASCII.isDigit).count + 2
    }

    func firstLine(of node: Int) -> SourceRange {
        let start = Int(document.nodes[node].sourceStart)
        var end = start
        while end < file.bytes.count, file.bytes[end] != ASCII.newline, file.bytes[end] != ASCII.carriageReturn { end += 1 }
        return SourceRange(start: start, end: end)
    }
}
