/// A web page as values: elements and texts in the order of the document.
public struct HtmlTree: Sendable {
    /// An element or a text.
    public struct Node: Sendable {
        /// In small letters and without prefix; empty for a text.
        public var name: String
        /// Of a text, as UTF-8; entities are read.
        public var text: [UInt8] = []
        public var attributes: [(name: String, value: [UInt8])] = []
        /// In the source, the first is 1: where the tag of an element ends, where a text begins.
        public var line: Int
        /// Place of the element around it; -1 for the outermost.
        public var parent: Int
        /// Place behind the last node inside of it.
        public var end: Int

        public var isText: Bool { name.isEmpty }

        /// The value of an attribute; `nil` where it is missing.
        public subscript(attribute: String) -> [UInt8]? { attributes.first { $0.name == attribute }?.value }
    }

    public let nodes: [Node]

    /// What a reader of the page could read, counted apart from ``nodes``: all texts but scripts and styles, and what stands
    /// in place of pictures. A space parts the texts of elements that stand apart.
    public let words: [UInt8]
    /// ``words`` without the spaces around what is raised, lowered or struck out: as documents have it, which part nothing there.
    public let glued: [UInt8]
    /// Where links lead to, in order; counted apart from ``nodes``.
    public let addresses: [[UInt8]]

    init(nodes: [Node], words: [UInt8], glued: [UInt8], addresses: [[UInt8]]) {
        self.nodes = nodes
        self.words = words
        self.glued = glued
        self.addresses = addresses
    }

    /// The places of the nodes directly inside of another.
    public func children(of index: Int) -> [Int] {
        var found: [Int] = []
        var child = index + 1
        while child < nodes[index].end {
            found.append(child)
            child = nodes[child].end
        }
        return found
    }

    /// The places of the elements of some names inside of another node, at any depth.
    public func elements(_ names: Set<String>, in range: Range<Int>) -> [Int] { range.filter { names.contains(nodes[$0].name) } }

    /// What stands inside of a node.
    public func inside(_ index: Int) -> Range<Int> { (index + 1)..<nodes[index].end }

    /// The elements around a node, from the nearest.
    public func ancestors(of index: Int) -> [Int] {
        var found: [Int] = []
        var above = nodes[index].parent
        while above >= 0 {
            found.append(above)
            above = nodes[above].parent
        }
        return found
    }
}
