import Bytes
import CCmark

/// Blocks without blocks in them.
extension TreeCopier {
    mutating func copyLiteralBlock(_ node: OpaquePointer, _ type: cmark_node_type) {
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

    mutating func copyLeaf(_ node: OpaquePointer, _ type: cmark_node_type, _ walk: OpaquePointer?) {
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
        copyInlines(walk, of: node)
        close()
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
        let mayDefine = content.bytes.first == 0x5B && (block.kind == .paragraph || content.bytes.contains(ASCII.newline))
        let start = mayDefine ? ReferenceDefinitions.end(in: content.bytes) : 0
        content.begin(at: start)
        if start > 0 { block.sourceStart = content.source(start) }
    }
}
