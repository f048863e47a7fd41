/// A template as a tree.
struct Node: Sendable {
    enum Kind: Sendable {
        /// Bytes of the source.
        case text(Range<Int>)
        case interpolation(Name, isEscaped: Bool)
        case section(Name, isInverted: Bool, [Node])
        case include(Include)
        case block(Block)
    }

    let kind: Kind
    /// Where it stands in the source.
    let offset: Int
    /// Nothing is rendered before it on its line, so that an indentation goes before it.
    let isLineStart: Bool
}

/// A name in a tag.
struct Name: Sendable {
    let bytes: [UInt8]
    let range: Range<Int>
    /// It is no name; that is noted already.
    let isInvalid: Bool

    /// The name is `.`: the value of the section around it.
    var isCurrent: Bool { bytes == [UInt8(ascii: ".")] }
}

/// A partial `{{>name}}` or a parent `{{<name}}…{{/name}}`.
struct Include: Sendable {
    let name: Name
    let isParent: Bool
    /// Each line of the template is indented when the tag stands alone on its line; `nil` when it does not.
    let indentation: [UInt8]?
    /// The blocks that replace the parent's.
    let blocks: [Block]
    /// What stands in the parent outside its blocks, where it is not only white space.
    let content: Range<Int>?
}

/// A block `{{$name}}…{{/name}}`: a place in a parent with its default, or what replaces one.
struct Block: Sendable {
    let name: Name
    let children: [Node]
    let offset: Int
    /// Where the content starts.
    let contentStart: Int
    /// The opening tag ends its line: the lines of the content are indented as a whole.
    let isStandalone: Bool
    /// The white space before the tag where a line starts with it.
    let indentation: [UInt8]
    /// The white space before the first line of the content that is not empty; `nil` without such a line.
    let intrinsic: [UInt8]?
}
