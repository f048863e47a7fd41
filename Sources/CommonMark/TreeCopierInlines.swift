import Bytes
import CCmark
import Glibc

/// What is inside of paragraphs, headings and cells.
extension TreeCopier {
    /// Copies inline nodes until the walk leaves `block`.
    mutating func copyInlines(_ walk: OpaquePointer?, of block: OpaquePointer) {
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
                        if autolink {
                            content.passAutolinkEnd()
                        } else {
                            content.passLinkEnd(endColumn: Int(cmark_node_get_end_column(node)))
                        }
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

    mutating func openInline(_ node: OpaquePointer, _ type: cmark_node_type) {
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

    mutating func copyInlineLeaf(_ node: OpaquePointer, _ type: cmark_node_type, _ isAutolink: Bool) {
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
            if let last = nodes.last, last.kind == .text, last.parent == path.last,
                last.literal.upperBound == copy.literal.lowerBound
            {
                nodes[nodes.count - 1].literal = last.literal.lowerBound..<copy.literal.upperBound
                nodes[nodes.count - 1].sourceEnd = content.sourceEnd(content.cursor)
                return
            }
        }
        copy.sourceEnd = content.sourceEnd(content.cursor)
        append(copy)
    }

    /// Copies a string of libcmark.
    mutating func store(_ string: UnsafePointer<CChar>?) -> Range<Int32> {
        guard let string else { return store("", 0) }
        return store(string, strlen(string))
    }

    /// Copies a string of libcmark whose length is known.
    mutating func store(_ string: UnsafePointer<CChar>, _ length: Int) -> Range<Int32> {
        let start = Int32(truncatingIfNeeded: text.count)
        string.withMemoryRebound(to: UInt8.self, capacity: length) {
            text.append(contentsOf: UnsafeBufferPointer(start: $0, count: length))
        }
        return start..<Int32(truncatingIfNeeded: text.count)
    }
}
