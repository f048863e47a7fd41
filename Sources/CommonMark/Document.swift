import Bytes

/// A parsed text: its nodes in order, and the bytes they refer to.
public struct Document: Sendable {
    /// All nodes, parents before children; the first is the document itself.
    public var nodes: [Node] = []
    /// The contents of the nodes, one after the other.
    public var text: [UInt8] = []

    public init() {}

    /// Indices of the children of the node at `index`, in order.
    @inlinable public func children(of index: Int) -> Children { Children(nodes: nodes, next: index + 1, end: Int(nodes[index].end)) }

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
