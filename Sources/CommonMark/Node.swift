import Bytes

/// One node of a parsed text, a plain value: nothing of cmark's memory is left in it.
///
/// Nodes stand in the order of the text (parents before children); the subtree of the node at `i` is `i..<end`.
public struct Node: Sendable {
    public enum Kind: UInt8, Sendable {
        // Blocks
        case document, heading, paragraph, list, item, codeBlock, htmlBlock, thematicBreak, blockQuote
        case table, tableRow, tableCell
        // Inlines
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    }

    public enum Alignment: UInt8, Sendable { case none, left, center, right }

    public var kind: Kind
    /// Heading: 1 to 6.
    public var level: UInt8 = 0
    /// List: numbered rather than bulleted.
    public var isOrdered = false
    /// List: no blank lines between its items (paragraphs are shown without spacing).
    public var isTight = false
    /// Code block: indented rather than fenced.
    public var isIndentedCode = false
    /// Table cell: how its column is aligned. Header cells belong to the first row of a table.
    public var alignment = Alignment.none
    /// Ordered list: the number of its first item.
    public var firstNumber: Int32 = 0
    /// Index of the parent; -1 for the document.
    public var parent: Int32 = -1
    /// Index behind the last descendant.
    public var end: Int32 = 0
    /// Text, code, code block, raw HTML: the content, after entities and backslashes, as a range of ``Document/text``.
    public var literal: Range<Int32> = 0..<0
    /// Link, image: the address; code block: the info string. A range of ``Document/text``.
    public var target: Range<Int32> = 0..<0
    /// Link, image: the title. A range of ``Document/text``.
    public var title: Range<Int32> = 0..<0
    /// First byte of the node in the file (the whole file, front matter counted).
    public var sourceStart: UInt32 = 0
    /// Byte behind the node in the file.
    public var sourceEnd: UInt32 = 0

    public init(_ kind: Kind) { self.kind = kind }
}
