import Bytes
import CommonMark

/// One run of a ``MarkupWriter`` over a run of nodes.
struct MarkupPass {
    let writer: MarkupWriter
    let document: Document
    let run: RichText
    /// Where the output of this run begins.
    let base: Int
    /// What stands behind the link that is open.
    private var notes: [ByteSlice] = []
    /// Tables stand in boxes of their own.
    private var hasTableBox = false
    /// The nodes that still need an end, from the outside in, and where their content begins in the output.
    private var open: [(index: Int, end: Int32, content: Int)] = []

    init(writer: MarkupWriter, document: Document, run: RichText, base: Int) {
        self.writer = writer
        self.document = document
        self.run = run
        self.base = base
        open.reserveCapacity(8)
    }

    mutating func write(_ hooks: inout some MarkupHooks, to output: inout ByteBuffer) {
        var index = Int(run.nodes.lowerBound)
        let end = Int(run.nodes.upperBound)
        while index < end {
            close(before: Int32(truncatingIfNeeded: index), to: &output)
            index = enter(index, &hooks, to: &output)
        }
        close(before: .max, to: &output)
    }

    private mutating func close(before index: Int32, to output: inout ByteBuffer) {
        while let last = open.last, last.end <= index {
            open.removeLast()
            leave(last.index, content: last.content, to: &output)
        }
    }

    /// Begins a new line, unless one has just begun.
    private func newLine(_ output: inout ByteBuffer) {
        if output.count > base, output[output.count - 1] != ASCII.newline { output.append(ASCII.newline) }
    }

    /// Writes the beginning of a node and returns the next node.
    private mutating func enter(_ index: Int, _ hooks: inout some MarkupHooks, to output: inout ByteBuffer) -> Int {
        let node = document.nodes[index]
        var needsEnd = true
        switch node.kind {
        case .text:
            let links = hooks.textLinks(index)
            if links.isEmpty || isInLink {
                let text = document.literal(index, in: run)
                if writer.dialect == .site {
                    Escaping.append(words: text, to: &output)
                } else {
                    Escaping.append(text: text, to: &output)
                }
            } else {
                TextLink.write(document.literal(index, in: run), with: links, to: &output)
            }
            return index + 1
        case .softBreak:
            output.append(ASCII.newline)
            return index + 1
        case .lineBreak:
            output.append("<br />\n")
            return index + 1
        case .code:
            output.append("<code>")
            Escaping.append(text: document.literal(node), to: &output)
            output.append("</code>")
            return index + 1
        case .htmlInline:
            appendWithoutComments(document.literal(node), to: &output)
            return index + 1
        case .emphasis: output.append("<em>")
        case .strong: output.append("<strong>")
        case .link: needsEnd = beginLink(index, &hooks, to: &output)
        case .image:
            writeImage(index, &hooks, to: &output)
            return Int(node.end)
        case .document: needsEnd = false
        case .paragraph:
            needsEnd = !isTight(index)
            if needsEnd {
                newLine(&output)
                output.append("<p>")
            }
        case .heading: beginHeading(index, &hooks, to: &output)
        case .list: beginList(node, to: &output)
        case .item:
            newLine(&output)
            output.append("<li>")
        case .blockQuote:
            newLine(&output)
            output.append("<blockquote>\n")
        case .codeBlock:
            writeCode(node, to: &output)
            return index + 1
        case .htmlBlock:
            writeHTMLBlock(node, to: &output)
            return index + 1
        case .thematicBreak:
            newLine(&output)
            output.append("<hr />\n")
            return index + 1
        case .table:
            newLine(&output)
            if let label = hooks.tableLabel, writer.dialect == .site {
                // A wide table scrolls in a box of its own, which the keyboard can reach.
                output.append("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"")
                Escaping.append(text: label, to: &output)
                output.append("\">\n")
                hasTableBox = true
            }
            output.append("<table>\n")
        case .tableRow: beginRow(index, to: &output)
        case .tableCell: beginCell(node, to: &output)
        }
        if needsEnd { open.append((index, node.end, output.count)) }
        return index + 1
    }

    private mutating func leave(_ index: Int, content: Int, to output: inout ByteBuffer) {
        let node = document.nodes[index]
        switch node.kind {
        case .emphasis: output.append("</em>")
        case .strong: output.append("</strong>")
        case .link:
            output.append("</a>")
            if let note = notes.popLast() { Escaping.append(text: note, to: &output) }
        case .paragraph: output.append("</p>\n")
        case .heading:
            output.append("</h")
            output.append(level(node))
            output.append(">\n")
        case .list: output.append(node.isOrdered ? "</ol>\n" : "</ul>\n")
        case .item: output.append("</li>\n")
        case .blockQuote:
            newLine(&output)
            output.append("</blockquote>\n")
        case .table: endTable(index, to: &output)
        case .tableRow: output.append(isHeader(index) ? "</tr>\n</thead>\n" : "</tr>\n")
        case .tableCell:
            if writer.dialect == .site, output.isBlank(from: content) { output.append("–") }
            output.append(isHeader(Int(node.parent)) ? "</th>\n" : "</td>\n")
        default: break
        }
    }

    /// Whether a link is open: none may stand in another.
    private var isInLink: Bool { open.contains { document.nodes[$0.index].kind == .link } }

    // MARK: Blocks

    /// Whether a paragraph stands in an item of a list without blank lines.
    private func isTight(_ index: Int) -> Bool {
        let parent = document.nodes[index].parent
        guard parent >= 0 else { return false }
        let list = document.nodes[Int(parent)].parent
        return list >= 0 && document.nodes[Int(list)].kind == .list && document.nodes[Int(list)].isTight
    }

    private func level(_ node: Node) -> UInt8 { 0x30 + UInt8(clamping: min(max(Int(node.level) + writer.headingShift, 1), 6)) }

    private func beginHeading(_ index: Int, _ hooks: inout some MarkupHooks, to output: inout ByteBuffer) {
        newLine(&output)
        output.append("<h")
        output.append(level(document.nodes[index]))
        if let id = hooks.headingID(index, in: document) {
            output.append(" id=\"")
            Escaping.append(text: id, to: &output)
            output.append(0x22)
        }
        output.append(0x3E)
    }

    private func beginList(_ node: Node, to output: inout ByteBuffer) {
        newLine(&output)
        if !node.isOrdered {
            output.append("<ul>\n")
        } else if node.firstNumber == 1 {
            output.append("<ol>\n")
        } else {
            output.append("<ol start=\"")
            output.append(decimal: Int(node.firstNumber))
            output.append("\">\n")
        }
    }

    private func writeCode(_ node: Node, to output: inout ByteBuffer) {
        newLine(&output)
        output.append("<pre><code")
        let language = document.target(node).prefix { !ASCII.isSpace($0) }
        if !document.target(node).isEmpty {
            output.append(" class=\"language-")
            Escaping.append(text: language, to: &output)
            output.append(0x22)
        }
        output.append(0x3E)
        Escaping.append(text: document.literal(node), to: &output)
        output.append("</code></pre>\n")
    }

    private func writeHTMLBlock(_ node: Node, to output: inout ByteBuffer) {
        let start = output.count
        newLine(&output)
        output.append("<p>")
        let content = output.count
        appendWithoutComments(document.literal(node).trimmed(), to: &output)
        if output.isBlank(from: content) {
            output.truncate(to: start)
        } else {
            output.append("</p>\n")
        }
    }

    /// Raw HTML as text, its comments left away. A comment without an end goes to the end.
    private func appendWithoutComments(_ html: ByteSlice, to output: inout ByteBuffer) {
        var rest = html
        while let start = rest.firstIndex(of: "<!--") {
            Escaping.append(text: rest[..<start], to: &output)
            guard let end = rest[(start + 2)...].firstIndex(of: "-->") else { return }
            rest = rest[(end + 3)...]
        }
        Escaping.append(text: rest, to: &output)
    }

    // MARK: Tables

    private func isHeader(_ row: Int) -> Bool { Int(document.nodes[row].parent) == row - 1 }

    private func beginRow(_ index: Int, to output: inout ByteBuffer) {
        let table = Int(document.nodes[index].parent)
        if isHeader(index) {
            output.append("<thead>\n")
        } else if document.nodes[table + 1].end == Int32(truncatingIfNeeded: index) {
            output.append("<tbody>\n")
        }
        output.append("<tr>\n")
    }

    private func endTable(_ index: Int, to output: inout ByteBuffer) {
        let table = document.nodes[index]
        if document.nodes[index + 1].end < table.end { output.append("</tbody>\n") }
        output.append(hasTableBox ? "</table>\n</div>\n" : "</table>\n")
    }

    private func beginCell(_ node: Node, to output: inout ByteBuffer) {
        let isHeader = isHeader(Int(node.parent))
        output.append(isHeader ? "<th" : "<td")
        switch (writer.dialect, node.alignment) {
        case (_, .none), (.site, .left): break
        case (.site, .center): output.append(" class=\"tengah\"")
        case (.site, .right): output.append(" class=\"kanan\"")
        case (.specification, .left): output.append(" align=\"left\"")
        case (.specification, .center): output.append(" align=\"center\"")
        case (.specification, .right): output.append(" align=\"right\"")
        }
        if isHeader, writer.dialect == .site { output.append(" scope=\"col\"") }
        output.append(0x3E)
    }

    // MARK: Links and images

    /// Begins a link; without an address only its text is written, and it needs no end.
    private mutating func beginLink(_ index: Int, _ hooks: inout some MarkupHooks, to output: inout ByteBuffer) -> Bool {
        let node = document.nodes[index]
        guard let address = hooks.address(document.target(node), isImage: false) else { return false }
        output.append(writer.dialect == .site && isItsOwnText(index) ? "<a class=\"url\" href=\"" : "<a href=\"")
        Escaping.append(address: address, to: &output)
        appendTitle(node, to: &output)
        output.append("\">")
        notes.append(hooks.linkNote(document.target(node)) ?? [])
        return true
    }

    /// Whether a link shows its address, which paper then need not print again.
    private func isItsOwnText(_ link: Int) -> Bool {
        let node = document.nodes[link]
        guard Int(node.end) == link + 2, document.nodes[link + 1].kind == .text else { return false }
        return document.literal(document.nodes[link + 1]).elementsEqual(document.target(node))
    }

    private func appendTitle(_ node: Node, to output: inout ByteBuffer) {
        guard !node.title.isEmpty else { return }
        output.append("\" title=\"")
        Escaping.append(text: document.title(node), to: &output)
    }

    private func writeImage(_ index: Int, _ hooks: inout some MarkupHooks, to output: inout ByteBuffer) {
        let node = document.nodes[index]
        let address = hooks.address(document.target(node), isImage: true)
        if let address {
            output.append("<img src=\"")
            Escaping.append(address: address, to: &output)
            output.append("\" alt=\"")
        }
        for child in index + 1..<Int(node.end) {
            let inner = document.nodes[child]
            switch inner.kind {
            case .text, .code: Escaping.append(text: document.literal(inner), to: &output)
            case .htmlInline: appendWithoutComments(document.literal(inner), to: &output)
            case .softBreak, .lineBreak: output.append(ASCII.space)
            default: break
            }
        }
        if address != nil {
            appendTitle(node, to: &output)
            output.append("\" />")
        }
    }
}

extension ByteBuffer {
    /// Whether there is nothing but white space from `start` on.
    fileprivate func isBlank(from start: Int) -> Bool {
        for index in start..<count where !ASCII.isSpace(self[index]) { return false }
        return true
    }
}
