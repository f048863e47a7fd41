import Bytes
import CCmark

/// Copies libcmark's tree into plain nodes and finds the places of the inline nodes.
///
/// The tree is walked from neighbour to neighbour; nothing here calls itself.
///
/// A structure, since each access to a property of a class is checked while the program runs.
struct TreeCopier: ~Copyable {
    var bytes: [UInt8] = []
    var range = 0..<0
    var lines = SourceLines()
    var containers = Containers()
    var content = InlineContent()

    var nodes = GrowingMemory<Node>(capacity: 512)
    var text = GrowingMemory<UInt8>(capacity: 8192)
    var document = Document()
    /// The nodes that are open, from the document inwards.
    var path = GrowingMemory<Int32>(capacity: Document.maximumDepth)
    /// How many of the containers that are open stand too deep and are left away.
    private var skipped = 0

    /// How deep blocks may stand; the rest of ``Document/maximumDepth`` is for what is inside paragraphs.
    static let maximumBlockDepth = Document.maximumDepth - 30

    // MARK: Whole texts

    /// Makes ready for the tree of `bytes[range]`.
    mutating func begin(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        lines.read(bytes, range)
        content.hasExactColumns = !lines.hasNUL
    }

    /// Finds the paragraphs that are, or contain, pipe tables.
    mutating func findTables(_ root: OpaquePointer?) -> TableQueue {
        var tables = TableQueue()
        // Most texts have none and are walked once.
        guard lines.hasPipe else { return tables }
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
    ///
    /// Blocks are walked by their neighbours, which costs less than libcmark's iterator; that one walks what is inside them.
    mutating func copy(_ root: OpaquePointer?, _ tables: inout TableQueue) -> Document {
        nodes.removeAll()
        text.removeAll()
        path.removeAll()
        containers.removeAll()
        document = Document()
        defer { bytes = [] }

        skipped = 0
        var next = root
        while let node = next {
            let type = cmark_node_get_type(node)
            next = nil
            switch type {
            case CMARK_NODE_DOCUMENT, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM:
                enter(node, type)
                next = cmark_node_first_child(node)
                if next == nil { leave(type) }
            case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
                if let entry = tables.take(node) { copyTable(entry, &tables) } else { copyLeaf(node, type) }
            default:
                copyLiteralBlock(node, type)
            }
            // On to the next block behind this one or behind what contains it.
            var last = node
            while next == nil, last != root {
                next = cmark_node_next(last)
                guard next == nil, let parent = cmark_node_parent(last) else { break }
                leave(cmark_node_get_type(parent))
                last = parent
            }
        }
        // Exact copies: the copier keeps its own, larger memory.
        document.nodes = nodes.array()
        document.text = text.array()
        return document
    }

    private mutating func enter(_ node: OpaquePointer, _ type: cmark_node_type) {
        track(node, type, CMARK_EVENT_ENTER)
        // A list is only of use with its items.
        let depth = path.count + (type == CMARK_NODE_LIST ? 1 : 0)
        if skipped > 0 || depth >= Self.maximumBlockDepth {
            skipped += 1
            noteTooDeep(UInt32(clamping: start(of: node)))
        } else {
            openContainer(node, type)
        }
    }

    private mutating func leave(_ type: cmark_node_type) {
        track(nil, type, CMARK_EVENT_EXIT)
        if skipped > 0 { skipped -= 1 } else { closeContainer() }
    }

    // MARK: Places of blocks

    func start(of node: OpaquePointer?) -> Int {
        let place = lines.start(Int(cmark_node_get_start_line(node))) + Int(cmark_node_get_start_column(node)) - 1
        return min(max(place, range.lowerBound), range.upperBound)
    }

    func end(of node: OpaquePointer?) -> Int {
        let line = Int(cmark_node_get_end_line(node))
        let place = min(lines.start(line) + Int(cmark_node_get_end_column(node)), lines.line(line, bytes).upperBound)
        return min(max(place, start(of: node)), range.upperBound)
    }

    /// The last line of a heading. libcmark is one line too far where only the line behind the block
    /// ended it.
    mutating func lastLine(ofHeading node: OpaquePointer?) -> Int {
        let first = Int(cmark_node_get_start_line(node))
        let last = Int(cmark_node_get_end_line(node))
        guard last > first else { return last }
        let line = lines.line(last, bytes)
        var (position, _) = containers.content(ofLine: line, bytes, lines)
        position.skip(bytes, end: line.upperBound)
        let underline = bytes[position.offset..<line.upperBound].trimmed()
        guard let mark = underline.first, mark == 0x2D || mark == 0x3D, underline.allSatisfy({ $0 == mark }) else {
            return last - 1
        }
        var following = node
        while let current = following {
            if let next = cmark_node_next(current) { return Int(cmark_node_get_start_line(next)) <= last ? last - 1 : last }
            following = cmark_node_parent(current)
        }
        return last
    }

    mutating func track(_ node: OpaquePointer?, _ type: cmark_node_type, _ event: cmark_event_type) {
        guard type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_ITEM else { return }
        if event == CMARK_EVENT_ENTER {
            containers.push(isQuote: type == CMARK_NODE_BLOCK_QUOTE, line: Int(cmark_node_get_start_line(node)))
        } else {
            containers.pop()
        }
    }

    /// The lines of a paragraph or heading, without the underline of a heading.
    mutating func contentLines(_ node: OpaquePointer?, first: Int, last: Int) -> [ContentLine] {
        var result: [ContentLine] = []
        result.reserveCapacity(max(1, last - first + 1))
        let end = lines.line(first, bytes).upperBound
        result.append(ContentLine(range: min(start(of: node), end)..<end))
        var number = first + 1
        while number <= last {
            let line = lines.line(number, bytes)
            var (position, isLazy) = containers.content(ofLine: line, bytes, lines)
            // libcmark keeps the white space of a lazy line until it parses the inlines.
            if !isLazy { position.skip(bytes, end: line.upperBound) }
            let owed = isLazy ? position.owed : 0
            let start = owed > 0 ? position.offset + 1 : position.offset
            result.append(ContentLine(range: start..<line.upperBound, isLazy: isLazy, owed: owed))
            number += 1
        }
        return result
    }

    // MARK: Containers

    @inline(__always)
    mutating func open(_ node: Node) {
        let index = nodes.count
        nodes.append(node)
        nodes[index].parent = path.last ?? -1
        path.append(Int32(truncatingIfNeeded: index))
    }

    mutating func close() {
        guard let index = path.popLast() else { return }
        nodes[Int(index)].end = Int32(truncatingIfNeeded: nodes.count)
    }

    @inline(__always)
    mutating func append(_ node: Node) {
        let index = nodes.count
        nodes.append(node)
        nodes[index].parent = path.last ?? -1
        nodes[index].end = Int32(truncatingIfNeeded: index + 1)
    }

    mutating func openContainer(_ node: OpaquePointer, _ type: cmark_node_type) {
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
            // Known when it is closed.
            copy.sourceEnd = copy.sourceStart
        }
        open(copy)
    }

    mutating func closeContainer() {
        guard let index = path.last.map(Int.init) else { return }
        let isEmpty = nodes.count == index + 1
        close()
        guard nodes[index].kind != .document else { return }
        if isEmpty {
            // libcmark counts the blank lines behind an empty item.
            let line = lines.line(containing: Int(nodes[index].sourceStart), bytes)
            nodes[index].sourceEnd = UInt32(clamping: line.upperBound)
            lastEnd = nodes[index].sourceEnd
        } else {
            // libcmark counts blank lines behind the last child as part of its parents.
            nodes[index].sourceEnd = lastEnd
        }
    }

    /// Where the block that was copied last ends in the file.
    var lastEnd: UInt32 = 0

    mutating func noteTooDeep(_ place: UInt32) {
        if document.firstTooDeep == nil { document.firstTooDeep = place }
    }
}
