import CommonMark

/// Blocks that stand side by side in a document, comments left out: what stands below a heading. Nothing is copied.
///
/// An HTML block is a comment, a note among authors; any other has been reported.
struct SiblingBlocks {
    /// Where the nodes begin and end.
    var start: Int
    private(set) var end: Int

    init(from start: Int, to end: Int) {
        self.start = start
        self.end = end
    }

    /// The first of the blocks.
    mutating func next(in document: Document) -> Int? {
        while start < end, document.nodes[start].kind == .htmlBlock { start = Int(document.nodes[start].end) }
        return start < end ? start : nil
    }

    /// Leaves away `node`, which is the first.
    mutating func skip(_ node: Int, in document: Document) { start = Int(document.nodes[node].end) }

    /// Leaves away the first block and gives it.
    mutating func take(in document: Document) -> Int? {
        guard let node = next(in: document) else { return nil }
        skip(node, in: document)
        return node
    }

    /// Ends before the first heading of a level up to the one given.
    mutating func cut(atHeadingsUpTo level: UInt8, in document: Document) {
        var node = start
        while node < end, !document.isHeading(node, upTo: level) { node = Int(document.nodes[node].end) }
        end = min(node, end)
    }
}

extension Document {
    /// Whether the node is a heading of a level up to the one given.
    func isHeading(_ node: Int, upTo level: UInt8) -> Bool { nodes[node].kind == .heading && nodes[node].level <= level }
}
