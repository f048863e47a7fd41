import Bytes
import CCmark
import Glibc

/// Blocks without blocks in them.
extension TreeCopier {
    mutating func copyLiteralBlock(_ node: OpaquePointer, _ type: cmark_node_type) {
        var copy = Node(.thematicBreak)
        var last = Int(cmark_node_get_start_line(node))
        if type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK {
            copy.kind = type == CMARK_NODE_CODE_BLOCK ? .codeBlock : .htmlBlock
            copy.literal = store(cmark_node_get_literal(node))
            // libcmark counts lines behind such blocks as theirs, or leaves their last away.
            let length = text.slice(Int(copy.literal.lowerBound)..<Int(copy.literal.upperBound)).count { $0 == ASCII.newline }
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
    mutating func fence(ofCodeAt start: Int, line: Int) -> UInt8? {
        guard start < range.upperBound, bytes[start] == 0x60 || bytes[start] == 0x7E else { return nil }
        let position = containers.content(ofFirstLine: line, bytes, lines)
        return position.indent(bytes, end: lines.line(line, bytes).upperBound) >= 4 ? nil : bytes[start]
    }

    /// Whether a line, known to be no content of a code block, is the fence at its end.
    mutating func closes(_ fence: UInt8, line number: Int) -> Bool {
        let line = lines.line(number, bytes)
        var (position, isLazy) = containers.content(ofLine: line, bytes, lines)
        position.skip(bytes, end: line.upperBound)
        guard !isLazy, line.upperBound - position.offset >= 3 else { return false }
        return bytes[position.offset..<position.offset + 3].allSatisfy { $0 == fence }
    }

    mutating func copyLeaf(_ node: OpaquePointer, _ type: cmark_node_type) {
        if copyPlainLine(node, type) { return }
        let first = Int(cmark_node_get_start_line(node))
        var last = type == CMARK_NODE_HEADING ? lastLine(ofHeading: node) : Int(cmark_node_get_end_line(node))
        let begin = start(of: node)
        let firstLine = lines.line(first, bytes)
        var copy = Node(type == CMARK_NODE_HEADING ? .heading : .paragraph)
        copy.sourceStart = UInt32(clamping: begin)
        copy.sourceEnd = UInt32(clamping: type == CMARK_NODE_HEADING ? lines.line(last, bytes).upperBound : end(of: node))
        var skip = 0
        if type == CMARK_NODE_HEADING {
            copy.level = UInt8(clamping: cmark_node_get_heading_level(node))
            if last > first {
                last -= 1
            } else {
                let title = bytes[begin..<max(begin, firstLine.upperBound)].drop { $0 == 0x23 }
                skip = title.drop { $0 == ASCII.space || $0 == ASCII.tab }.startIndex - begin
            }
        }
        content.removeAll(columnOffset: begin + skip - lines.start(first))
        if last <= first {
            content.append(min(begin + skip, firstLine.upperBound)..<firstLine.upperBound, of: bytes)
        } else {
            fill(contentLines(node, first: first, last: last)[...])
        }
        beginContent(&copy)
        lastEnd = copy.sourceEnd
        open(copy)
        let walk = cmark_iter_new(node)
        // Into the block.
        _ = cmark_iter_next(walk)
        copyInlines(walk, of: node)
        close()
    }

    /// Copies a paragraph or heading that is one line of text, written as it reads: most are, and their places follow
    /// from where the text begins.
    ///
    /// - Returns: whether it is one; if not, nothing has been done.
    private mutating func copyPlainLine(_ node: OpaquePointer, _ type: cmark_node_type) -> Bool {
        let line = Int(cmark_node_get_start_line(node))
        guard Int(cmark_node_get_end_line(node)) == line, !lines.hasNUL, let child = cmark_node_first_child(node),
            cmark_node_next(child) == nil, cmark_node_get_type(child) == CMARK_NODE_TEXT,
            let literal = cmark_node_get_literal(child)
        else { return false }
        let isHeading = type == CMARK_NODE_HEADING
        let lineStart = lines.start(line)
        let lineEnd = lines.line(line, bytes).upperBound
        let begin = min(max(lineStart + Int(cmark_node_get_start_column(node)) - 1, range.lowerBound), range.upperBound)
        var textStart = begin
        if isHeading {
            while textStart < lineEnd, bytes[textStart] == 0x23 { textStart += 1 }
            while textStart < lineEnd, bytes[textStart] == ASCII.space || bytes[textStart] == ASCII.tab { textStart += 1 }
        }
        // What begins with a bracket may be a link definition.
        guard textStart < lineEnd, isHeading || bytes[textStart] != 0x5B else { return false }
        let length = strlen(literal)
        // See ``InlineContent/passText(_:of:endColumn:)``.
        let columns = Int(cmark_node_get_end_column(child)) - (textStart - lineStart)
        guard length > 0, columns == length, textStart + length <= lineEnd else { return false }

        var block = Node(isHeading ? .heading : .paragraph)
        block.sourceStart = UInt32(clamping: begin)
        // As ``end(of:)`` has it.
        let end = min(max(lineStart + Int(cmark_node_get_end_column(node)), begin), lineEnd)
        block.sourceEnd = UInt32(clamping: isHeading ? lineEnd : end)
        if isHeading { block.level = UInt8(clamping: cmark_node_get_heading_level(node)) }
        block.parent = path.last ?? -1
        block.end = Int32(truncatingIfNeeded: nodes.count + 2)
        lastEnd = block.sourceEnd
        var words = Node(.text)
        words.literal = store(literal, length)
        words.sourceStart = UInt32(clamping: textStart)
        words.sourceEnd = UInt32(clamping: textStart + length)
        words.parent = Int32(truncatingIfNeeded: nodes.count)
        words.end = block.end
        nodes.append(block)
        nodes.append(words)
        return true
    }

    mutating func fill(_ lines: ArraySlice<ContentLine>) {
        for line in lines {
            content.appendSpaces(line.owed, at: line.range.lowerBound - 1)
            content.append(line.range, of: bytes)
            if line.range.upperBound < range.upperBound { content.appendLineEnd(at: line.range.upperBound) }
        }
    }

    /// Passes over link definitions at the beginning of a paragraph, which are no part of it.
    mutating func beginContent(_ block: inout Node) {
        // Headings that begin with `#` have none.
        let mayDefine = content.begins(with: 0x5B) && (block.kind == .paragraph || content.bytes.array().contains(ASCII.newline))
        let start = mayDefine ? ReferenceDefinitions.end(in: content.bytes.array()) : 0
        content.begin(at: start)
        if start > 0 { block.sourceStart = content.source(start) }
    }
}
