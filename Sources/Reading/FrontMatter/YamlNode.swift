import Bytes
import Diagnostics

/// A value in YAML: a text, a list or a mapping. Numbers, dates and ya/tidak are texts until a key asks for them.
public struct YamlNode: Sendable {
    public enum Kind: UInt8, Sendable { case scalar, sequence, mapping }

    /// How it is written.
    public enum Style: UInt8, Sendable { case plain, singleQuoted, doubleQuoted, literal, folded, block, flow }

    public var kind: Kind
    public var style: Style
    /// Where it stands in the file, quotes and brackets included; the end of a list or mapping is that of its last value.
    public var range: SourceRange
    /// What a scalar says; a view of the file where it stands there letter for letter. Empty for the other kinds.
    public var text: ByteSlice
    /// Index of the first node that does not belong to this one.
    public var end: Int32

    /// Nothing is written: `kunci:`, or `~`.
    public var isBlank: Bool {
        guard kind == .scalar else { return false }
        if style == .plain { return text.isEmpty || text.equals("~") || text.equals("null") }
        return text.trimmed().isEmpty
    }
}

/// A YAML document as plain nodes, parents before children; in a mapping keys and values take turns.
public struct YamlTree: Sendable {
    public internal(set) var nodes: [YamlNode] = []

    /// The whole document; `nil` when it says nothing.
    public var root: Int? { nodes.isEmpty ? nil : 0 }

    public subscript(index: Int) -> YamlNode { nodes[index] }

    /// The values of a sequence, or keys and values of a mapping, in order.
    public func children(of index: Int) -> Children {
        Children(nodes: nodes, position: index + 1, end: Int(nodes[index].end))
    }

    /// Walks over the children of a node without recursion; gives their indices.
    public struct Children: Sequence, IteratorProtocol {
        let nodes: [YamlNode]
        var position: Int
        let end: Int

        public mutating func next() -> Int? {
            guard position < end else { return nil }
            defer { position = Int(nodes[position].end) }
            return position
        }
    }
}

/// Why a YAML document cannot be read. Reading stops there.
public struct YamlFailure: Error, Sendable {
    public var problem: FrontMatterProblem
    public var range: SourceRange
    /// Places that belong to it.
    public var related: [SourceRange] = []
}
