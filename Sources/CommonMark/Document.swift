import Bytes

/// A parsed text: its nodes in order, and the bytes they refer to.
public struct Document: Sendable {
    /// All nodes, parents before children; the first is the document itself.
    public var nodes: [Node] = []
    /// The contents of the nodes, one after the other.
    public var text: [UInt8] = []
    /// Places in the file of table cells beyond the columns of their table. Their content is in no node (the rules of
    /// GitHub Flavored Markdown drop it), so they must be reported.
    public var droppedCells: [Range<UInt32>] = []
    /// Place in the file of the first block or inline that stands deeper than ``maximumDepth``. Such containers are
    /// left away: what they contain stands in their ancestor.
    public var firstTooDeep: UInt32?
    /// Whether the text is longer than ``maximumLength`` and was therefore not read: the document is empty.
    public var isTooLong = false

    /// Whether containers nest deeper than ``maximumDepth``.
    public var isTooDeep: Bool { firstTooDeep != nil }

    /// How deep nodes may stand, the document counted.
    public static let maximumDepth = 100
    /// How many bytes are read at most; callers have far narrower limits.
    public static let maximumLength = 16 << 20

    public init() {}

    /// Indices of the children of the node at `index`, in order.
    @inlinable public func children(of index: Int) -> Children {
        Children(nodes: nodes, next: index + 1, end: Int(nodes[index].end))
    }

    /// Content of a text, code or HTML node.
    @inlinable public func literal(_ node: Node) -> ByteSlice { slice(node.literal) }
    /// Address of a link or image, or info string of a code block.
    @inlinable public func target(_ node: Node) -> ByteSlice { slice(node.target) }
    /// Title of a link or image.
    @inlinable public func title(_ node: Node) -> ByteSlice { slice(node.title) }

    @inlinable func slice(_ range: Range<Int32>) -> ByteSlice { text[Int(range.lowerBound)..<Int(range.upperBound)] }

    /// Walks over siblings without recursion.
    public struct Children: Sequence, IteratorProtocol {
        @usableFromInline let nodes: [Node]
        @usableFromInline var next_: Int
        @usableFromInline let end: Int

        @inlinable init(nodes: [Node], next: Int, end: Int) {
            self.nodes = nodes
            self.next_ = next
            self.end = end
        }

        @inlinable public mutating func next() -> Int? {
            guard next_ < end else { return nil }
            defer { next_ = Int(nodes[next_].end) }
            return next_
        }
    }
}
