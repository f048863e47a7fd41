import Bytes
import CCmark

/// Pipe tables and the paragraphs around them.
extension TreeCopier {
    mutating func table(in node: OpaquePointer, _ type: cmark_node_type) -> TableQueue.Entry? {
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
            let end = ReferenceDefinitions.end(in: content.bytes.array())
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

    mutating func copyTable(_ entry: TableQueue.Entry, _ tables: inout TableQueue) {
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

    func place(_ kind: Node.Kind, _ range: Range<Int>) -> Node {
        var node = Node(kind)
        node.sourceStart = UInt32(clamping: range.lowerBound)
        node.sourceEnd = UInt32(clamping: range.upperBound)
        return node
    }

    /// Copies lines before or behind a table as a paragraph.
    mutating func copyLines(_ lines: ArraySlice<ContentLine>, _ tables: inout TableQueue) {
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
    mutating func copyParagraph(_ paragraph: OpaquePointer?) {
        guard let paragraph else { return }
        let walk = cmark_iter_new(paragraph)
        // The paragraph, the line `x` and the break behind it.
        for _ in 0..<3 where cmark_iter_next(walk) != CMARK_EVENT_DONE {}
        if cmark_iter_get_event_type(walk) == CMARK_EVENT_ENTER { copyInlines(walk, of: paragraph) }
    }
}
