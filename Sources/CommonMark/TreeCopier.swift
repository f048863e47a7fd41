import Bytes
import CCmark

/// Copies libcmark's tree into plain nodes and finds the places of the inline nodes.
///
/// The tree is walked with libcmark's iterator; nothing here calls itself.
final class TreeCopier {
    private var bytes: [UInt8] = []
    private var range = 0..<0
    private var lines = SourceLines()
    private var containers = Containers()
    private var content = InlineContent()

    private var nodes: [Node] = []
    private var text: [UInt8] = []
    private var document = Document()
    /// The nodes that are open, from the document inwards.
    private var path: [Int32] = []

    /// How deep blocks may stand; the rest of ``Document/maximumDepth`` is for what is inside paragraphs.
    private static let maximumBlockDepth = Document.maximumDepth - 30

    // MARK: Whole texts

    /// Makes ready for the tree of `bytes[range]`.
    func begin(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        lines.read(bytes, range)
    }

    /// Finds the paragraphs that are, or contain, pipe tables.
    func findTables(_ root: OpaquePointer?) -> TableQueue {
        var tables = TableQueue()
        guard mayHaveTables else { return tables }
        containers.removeAll()
        let walk = cmark_iter_new(root)
        while true {
            let event = cmark_iter_next(walk)
            if event == CMARK_EVENT_DONE { break }
            let node = cmark_iter_get_node(walk)
            let type = cmark_node_get_type(node)
            track(node, type, event)
            guard type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING, event == CMARK_EVENT_ENTER else { continue }
            if let node, let entry = table(in: node, type) { tables.append(entry) }
            // What is inside does not matter here.
            cmark_iter_reset(walk, node, CMARK_EVENT_EXIT)
        }
        return tables
    }

    /// Copies the tree.
    func copy(_ root: OpaquePointer?, _ tables: inout TableQueue) -> Document {
        nodes.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
        path.removeAll(keepingCapacity: true)
        containers.removeAll()
        document = Document()
        defer { bytes = [] }

        let walk = cmark_iter_new(root)
        var skipped = 0
        while true {
            let event = cmark_iter_next(walk)
            if event == CMARK_EVENT_DONE { break }
            guard let node = cmark_iter_get_node(walk) else { break }
            let type = cmark_node_get_type(node)
            track(node, type, event)
            if event == CMARK_EVENT_EXIT {
                if skipped > 0 { skipped -= 1 } else { closeContainer() }
                continue
            }
            switch type {
            case CMARK_NODE_DOCUMENT, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM:
                // A list is only of use with its items.
                let depth = path.count + (type == CMARK_NODE_LIST ? 1 : 0)
                if skipped > 0 || depth >= Self.maximumBlockDepth {
                    skipped += 1
                    noteTooDeep(UInt32(clamping: start(of: node)))
                } else {
                    openContainer(node, type)
                }
            case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
                if let entry = tables.take(node) {
                    copyTable(entry, &tables)
                    // Goes on behind the block, as ``copyInlines(_:of:)`` does.
                    cmark_iter_reset(walk, node, CMARK_EVENT_EXIT)
                } else {
                    copyLeaf(node, type, walk)
                }
            default:
                copyLiteralBlock(node, type)
            }
        }
        document.nodes = Array(nodes)
        document.text = Array(text)
        return document
    }

    /// Whether there can be a delimiter row: most texts have none and are walked once.
    private var mayHaveTables: Bool {
        var afterPipe = false
        for position in range {
            let byte = bytes[position]
            if byte == 0x7C { afterPipe = true }
            if afterPipe, byte == 0x2D { return true }
        }
        return false
    }

    // MARK: Places of blocks

    private func start(of node: OpaquePointer?) -> Int {
        let place = lines.start(Int(cmark_node_get_start_line(node))) + Int(cmark_node_get_start_column(node)) - 1
        return min(max(place, range.lowerBound), range.upperBound)
    }

    private func end(of node: OpaquePointer?) -> Int {
        let line = Int(cmark_node_get_end_line(node))
        let place = min(lines.start(line) + Int(cmark_node_get_end_column(node)), lines.line(line, bytes).upperBound)
        return min(max(place, start(of: node)), range.upperBound)
    }

    /// The last line of a heading. libcmark is one line too far where only the line behind the block
    /// ended it.
    private func lastLine(ofHeading node: OpaquePointer?) -> Int {
        let first = Int(cmark_node_get_start_line(node))
        let last = Int(cmark_node_get_end_line(node))
        guard last > first else { return last }
        let line = lines.line(last, bytes)
        var (position, _) = containers.content(ofLine: line, bytes, lines)
        position.skip(bytes, end: line.upperBound)
        let underline = bytes[position.offset..<line.upperBound].trimmed()
        guard let mark = underline.first, mark == 0x2D || mark == 0x3D, underline.allSatisfy({ $0 == mark }) else { return last - 1 }
        var following = node
        while let current = following {
            if let next = cmark_node_next(current) { return Int(cmark_node_get_start_line(next)) <= last ? last - 1 : last }
            following = cmark_node_parent(current)
        }
        return last
    }

    private func track(_ node: OpaquePointer?, _ type: cmark_node_type, _ event: cmark_event_type) {
        guard type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_ITEM else { return }
        if event == CMARK_EVENT_ENTER {
            containers.push(
                isQuote: type == CMARK_NODE_BLOCK_QUOTE, line: Int(cmark_node_get_start_line(node)), marker: start(of: node))
        } else {
            containers.pop()
        }
    }

    /// The lines of a paragraph or heading, without the underline of a heading.
    private func contentLines(_ node: OpaquePointer?, first: Int, last: Int) -> [ContentLine] {
        var result: [ContentLine] = []
        result.reserveCapacity(max(1, last - first + 1))
        result.append(ContentLine(range: min(start(of: node), lines.line(first, bytes).upperBound)..<lines.line(first, bytes).upperBound))
        var number = first + 1
        while number <= last {
            let line = lines.line(number, bytes)
            var (position, isLazy) = containers.content(ofLine: line, bytes, lines)
            // libcmark keeps the white space of a lazy line until it parses the inlines.
            if !isLazy { position.skip(bytes, end: line.upperBound) }
            let owed = isLazy ? position.owed : 0
            result.append(ContentLine(range: (owed > 0 ? position.offset + 1 : position.offset)..<line.upperBound, isLazy: isLazy, owed: owed))
            number += 1
        }
        return result
    }

    // MARK: Containers

    private func open(_ node: Node) {
        var node = node
        node.parent = path.last ?? -1
        path.append(Int32(truncatingIfNeeded: nodes.count))
        nodes.append(node)
    }

    private func close() {
        guard let index = path.popLast() else { return }
        nodes[Int(index)].end = Int32(truncatingIfNeeded: nodes.count)
    }

    private func append(_ node: Node) {
        var node = node
        node.parent = path.last ?? -1
        node.end = Int32(truncatingIfNeeded: nodes.count + 1)
        nodes.append(node)
    }

    private func openContainer(_ node: OpaquePointer, _ type: cmark_node_type) {
        var copy = Node(.document)
        switch type {
        case CMARK_NODE_BLOCK_QUOTE: copy.kind = .blockQuote
        case CMARK_NODE_ITEM: copy.kind = .item
        case CMARK_NODE_LIST:
            copy.kind = .list
            copy.isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            copy.isTight = cmark_node_get_list_tight(node) != 0
            copy.firstNumber = copy.isOrdered ? cmark_node_get_list_start(node) : 0
        default: break
        }
        if copy.kind == .document {
            copy.sourceStart = UInt32(clamping: range.lowerBound)
            copy.sourceEnd = UInt32(clamping: range.upperBound)
        } else {
            copy.sourceStart = UInt32(clamping: start(of: node))
            copy.sourceEnd = UInt32(clamping: end(of: node))
        }
        open(copy)
    }

    private func closeContainer() {
        guard let index = path.last.map(Int.init) else { return }
        let isEmpty = nodes.count == index + 1
        close()
        guard nodes[index].kind != .document else { return }
        if isEmpty {
            // libcmark counts the blank lines behind an empty item.
            let line = lines.line(containing: Int(nodes[index].sourceStart), bytes)
            nodes[index].sourceEnd = min(nodes[index].sourceEnd, UInt32(clamping: line.upperBound))
            lastEnd = nodes[index].sourceEnd
        } else {
            // libcmark counts blank lines behind the last child as part of its parents.
            nodes[index].sourceEnd = lastEnd
        }
    }

    /// Where the block that was copied last ends in the file.
    private var lastEnd: UInt32 = 0

    private func noteTooDeep(_ place: UInt32) {
        if document.firstTooDeep == nil { document.firstTooDeep = place }
    }

    // MARK: Leaf blocks

    private func copyLiteralBlock(_ node: OpaquePointer, _ type: cmark_node_type) {
        var copy = Node(.thematicBreak)
        var last = Int(cmark_node_get_start_line(node))
        if type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK {
            copy.kind = type == CMARK_NODE_CODE_BLOCK ? .codeBlock : .htmlBlock
            copy.literal = store(cmark_node_get_literal(node))
            // libcmark counts lines behind such blocks as theirs, or leaves their last away.
            let length = text[Int(copy.literal.lowerBound)..<Int(copy.literal.upperBound)].count { $0 == ASCII.newline }
            if type == CMARK_NODE_CODE_BLOCK {
                copy.target = store(cmark_node_get_fence_info(node))
                let fence = fence(ofCodeAt: start(of: node), line: last)
                copy.isIndentedCode = fence == nil
                last += length
                if let fence { last += closes(fence, line: last + 1) ? 1 : 0 } else { last -= 1 }
            } else {
                last += length - 1
            }
        }
        copy.sourceStart = UInt32(clamping: start(of: node))
        let first = Int(cmark_node_get_start_line(node))
        while last > first, bytes[lines.line(last, bytes)].trimmed().isEmpty { last -= 1 }
        copy.sourceEnd = max(copy.sourceStart, UInt32(clamping: lines.line(max(first, last), bytes).upperBound))
        lastEnd = copy.sourceEnd
        append(copy)
    }

    /// The byte that the fence of a code block consists of, or `nil` if the block is indented.
    private func fence(ofCodeAt start: Int, line: Int) -> UInt8? {
        guard start < range.upperBound, bytes[start] == 0x60 || bytes[start] == 0x7E else { return nil }
        let position = containers.content(ofFirstLine: line, bytes, lines)
        return position.indent(bytes, end: lines.line(line, bytes).upperBound) >= 4 ? nil : bytes[start]
    }

    /// Whether a line, known to be no content of a code block, is the fence at its end.
    private func closes(_ fence: UInt8, line number: Int) -> Bool {
        let line = lines.line(number, bytes)
        var (position, isLazy) = containers.content(ofLine: line, bytes, lines)
        position.skip(bytes, end: line.upperBound)
        guard !isLazy, line.upperBound - position.offset >= 3 else { return false }
        return bytes[position.offset..<position.offset + 3].allSatisfy { $0 == fence }
    }

    private func copyLeaf(_ node: OpaquePointer, _ type: cmark_node_type, _ walk: OpaquePointer?) {
        let first = Int(cmark_node_get_start_line(node))
        var last = type == CMARK_NODE_HEADING ? lastLine(ofHeading: node) : Int(cmark_node_get_end_line(node))
        let begin = start(of: node)
        var copy = Node(type == CMARK_NODE_HEADING ? .heading : .paragraph)
        copy.sourceStart = UInt32(clamping: begin)
        copy.sourceEnd = UInt32(clamping: type == CMARK_NODE_HEADING ? lines.line(last, bytes).upperBound : end(of: node))
        var skip = 0
        if type == CMARK_NODE_HEADING {
            copy.level = UInt8(clamping: cmark_node_get_heading_level(node))
            if last > first {
                last -= 1
            } else {
                let line = lines.line(first, bytes)
                while begin + skip < line.upperBound, bytes[begin + skip] == 0x23 { skip += 1 }
                while begin + skip < line.upperBound, bytes[begin + skip] == ASCII.space || bytes[begin + skip] == ASCII.tab { skip += 1 }
            }
        }
        content.removeAll(columnOffset: begin + skip - lines.start(first))
        if last <= first {
            content.append(min(begin + skip, lines.line(first, bytes).upperBound)..<lines.line(first, bytes).upperBound, of: bytes)
        } else {
            fill(contentLines(node, first: first, last: last)[...])
        }
        beginContent(&copy)
        lastEnd = copy.sourceEnd
        open(copy)
        copyInlines(walk, of: node)
        close()
    }

    private func fill(_ lines: ArraySlice<ContentLine>) {
        for line in lines {
            content.appendSpaces(line.owed, at: line.range.lowerBound - 1)
            content.append(line.range, of: bytes)
            if line.range.upperBound < range.upperBound { content.appendLineEnd(at: line.range.upperBound) }
        }
    }

    /// Passes over link definitions at the beginning of a paragraph, which are no part of it.
    private func beginContent(_ block: inout Node) {
        let start = content.bytes.first == 0x5B && block.level == 0 || content.bytes.first == 0x5B && content.bytes.contains(ASCII.newline)
            ? ReferenceDefinitions.end(in: content.bytes) : 0
        content.begin(at: start)
        if start > 0 { block.sourceStart = content.source(start) }
    }

    // MARK: Tables

    private func table(in node: OpaquePointer, _ type: cmark_node_type) -> TableQueue.Entry? {
        let first = Int(cmark_node_get_start_line(node))
        var last = type == CMARK_NODE_HEADING ? lastLine(ofHeading: node) : Int(cmark_node_get_end_line(node))
        guard last > first else { return nil }
        var rule: Range<Int>?
        if type == CMARK_NODE_HEADING {
            let underline = lines.line(last, bytes)
            let position = containers.content(ofLine: underline, bytes, lines).start.offset
            let trimmed = bytes[position..<underline.upperBound].trimmed()
            // Fewer hyphens are no thematic break, equals signs are a row.
            if trimmed.count >= 3, trimmed.first == 0x2D { rule = trimmed.startIndex..<trimmed.endIndex }
            if rule != nil { last -= 1 }
            guard last > first else { return nil }
        }
        var found = contentLines(node, first: first, last: last)
        if bytes[found[0].range].first == 0x5B {
            // Link definitions before a table are no part of the paragraph.
            content.removeAll(columnOffset: 0)
            fill(found[...])
            let end = ReferenceDefinitions.end(in: content.bytes)
            if end > 0 {
                let place = Int(content.source(end))
                found.removeAll { $0.range.upperBound <= place }
            }
        }
        guard let table = PipeTable(found, bytes) else { return nil }
        for index in found.indices where found[index].isLazy {
            let slice = bytes[found[index].range].trimmed()
            found[index].range = slice.startIndex..<found[index].range.upperBound
            found[index].owed = 0
        }
        return TableQueue.Entry(node: node, table: table, lines: found, rule: rule)
    }

    private func copyTable(_ entry: TableQueue.Entry, _ tables: inout TableQueue) {
        let table = entry.table
        copyLines(entry.before, &tables)
        document.droppedCells += table.dropped.map { UInt32(clamping: $0.lowerBound)..<UInt32(clamping: $0.upperBound) }
        let last = table.rows[table.rows.count - 1].upperBound
        // Without rows the table ends with its delimiter row.
        let tableEnd = table.rows.count > 1 ? last : bytes[entry.lines[table.header + 1].range].trimmed().endIndex
        open(place(.table, table.rows[0].lowerBound..<tableEnd))
        for (row, line) in table.rows.enumerated() {
            open(place(.tableRow, line))
            for (column, alignment) in table.alignments.enumerated() {
                let range = table.cells[row * table.alignments.count + column]
                var cell = place(.tableCell, range)
                cell.alignment = alignment
                content.removeAll(columnOffset: 0)
                TableQueue.eachPiece(ofCell: range, bytes) { content.append($0, of: bytes) }
                content.begin(at: 0)
                open(cell)
                copyParagraph(tables.takeParagraph())
                close()
            }
            close()
        }
        close()
        lastEnd = UInt32(clamping: tableEnd)
        copyLines(entry.after, &tables)
        if let rule = entry.rule {
            append(place(.thematicBreak, rule))
            lastEnd = UInt32(clamping: rule.upperBound)
        }
    }

    private func place(_ kind: Node.Kind, _ range: Range<Int>) -> Node {
        var node = Node(kind)
        node.sourceStart = UInt32(clamping: range.lowerBound)
        node.sourceEnd = UInt32(clamping: range.upperBound)
        return node
    }

    /// Copies lines before or behind a table as a paragraph.
    private func copyLines(_ lines: ArraySlice<ContentLine>, _ tables: inout TableQueue) {
        guard let first = lines.first, let last = lines.last else { return }
        let start = bytes[first.range].trimmed().startIndex
        let end = max(start, bytes[last.range].trimmed().endIndex)
        content.removeAll(columnOffset: 0)
        fill(lines)
        content.begin(at: 0)
        open(place(.paragraph, start..<end))
        copyParagraph(tables.takeParagraph())
        close()
        lastEnd = UInt32(clamping: end)
    }

    /// Copies what stands behind the first line of a paragraph of the tables' own text.
    private func copyParagraph(_ paragraph: OpaquePointer?) {
        guard let paragraph else { return }
        let walk = cmark_iter_new(paragraph)
        // The paragraph, the line `x` and the break behind it.
        for _ in 0..<3 where cmark_iter_next(walk) != CMARK_EVENT_DONE {}
        if cmark_iter_get_event_type(walk) == CMARK_EVENT_ENTER { copyInlines(walk, of: paragraph) }
    }

    // MARK: Inlines

    /// Copies inline nodes until the walk leaves `block`.
    private func copyInlines(_ walk: OpaquePointer?, of block: OpaquePointer) {
        var skipped = 0
        var autolink = false
        while true {
            let event = cmark_iter_next(walk)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(walk), node != block else { return }
            let type = cmark_node_get_type(node)
            let isEnter = event == CMARK_EVENT_ENTER
            switch type {
            case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_IMAGE:
                if isEnter {
                    let isSkipped = skipped > 0 || path.count >= Document.maximumDepth - 1
                    if isSkipped {
                        skipped += 1
                        noteTooDeep(content.source(content.cursor))
                    } else {
                        openInline(node, type)
                    }
                    if type == CMARK_NODE_LINK, content.isAtAutolink { autolink = true }
                    content.pass(type == CMARK_NODE_STRONG || type == CMARK_NODE_IMAGE ? 2 : 1)
                } else {
                    switch type {
                    case CMARK_NODE_EMPH: content.pass(1)
                    case CMARK_NODE_STRONG: content.pass(2)
                    default:
                        if autolink { content.passAutolinkEnd() } else { content.passLinkEnd(endColumn: Int(cmark_node_get_end_column(node))) }
                        autolink = false
                    }
                    if skipped > 0 {
                        skipped -= 1
                    } else if let index = path.last {
                        nodes[Int(index)].sourceEnd = content.sourceEnd(content.cursor)
                        close()
                    }
                }
            default:
                copyInlineLeaf(node, type, autolink)
            }
        }
    }

    private func openInline(_ node: OpaquePointer, _ type: cmark_node_type) {
        var copy = Node(.emphasis)
        switch type {
        case CMARK_NODE_STRONG: copy.kind = .strong
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
            copy.kind = type == CMARK_NODE_LINK ? .link : .image
            copy.target = store(cmark_node_get_url(node))
            copy.title = store(cmark_node_get_title(node))
        default: break
        }
        copy.sourceStart = content.source(content.cursor)
        open(copy)
    }

    private func copyInlineLeaf(_ node: OpaquePointer, _ type: cmark_node_type, _ isAutolink: Bool) {
        var copy = Node(.text)
        copy.sourceStart = content.source(content.cursor)
        switch type {
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
            copy.kind = type == CMARK_NODE_SOFTBREAK ? .softBreak : .lineBreak
            content.passLineBreak()
            copy.sourceEnd = content.source(content.cursor)
            append(copy)
            return
        case CMARK_NODE_CODE:
            copy.kind = .code
            copy.literal = store(cmark_node_get_literal(node))
            content.passCode()
        case CMARK_NODE_HTML_INLINE:
            copy.kind = .htmlInline
            copy.literal = store(cmark_node_get_literal(node))
            content.passVerbatim(Int(copy.literal.lowerBound)..<Int(copy.literal.upperBound), of: text)
        default:
            copy.literal = store(cmark_node_get_literal(node))
            if copy.literal.isEmpty { return }
            if isAutolink {
                content.passAutolinkText()
            } else {
                content.passText(
                    Int(copy.literal.lowerBound)..<Int(copy.literal.upperBound), of: text,
                    endColumn: Int(cmark_node_get_end_column(node)))
            }
            // Where a container was left away, its text goes on in the text before.
            if let last = nodes.last, last.kind == .text, last.parent == path.last, last.literal.upperBound == copy.literal.lowerBound {
                nodes[nodes.count - 1].literal = last.literal.lowerBound..<copy.literal.upperBound
                nodes[nodes.count - 1].sourceEnd = content.sourceEnd(content.cursor)
                return
            }
        }
        copy.sourceEnd = content.sourceEnd(content.cursor)
        append(copy)
    }

    /// Copies a string of libcmark.
    private func store(_ string: UnsafePointer<CChar>?) -> Range<Int32> {
        let start = Int32(truncatingIfNeeded: text.count)
        if let string {
            var end = string
            while end.pointee != 0 { end += 1 }
            string.withMemoryRebound(to: UInt8.self, capacity: end - string) {
                text.append(contentsOf: UnsafeBufferPointer(start: $0, count: end - string))
            }
        }
        return start..<Int32(truncatingIfNeeded: text.count)
    }
}
