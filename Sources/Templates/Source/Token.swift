/// A piece of a template: a tag, or the text between two tags.
struct Token {
    enum Kind {
        case text
        /// `{{name}}`, and `{{{name}}}` or `{{&name}}`.
        case escaped, unescaped
        case section, inverted, block, parent, close
        case partial
        /// A comment or a tag that sets delimiters: nothing is rendered.
        case silent
    }

    let kind: Kind
    /// The piece in the source. Of a text, what remains when lines with nothing but a tag are gone.
    var range: Range<Int>
    /// The name within a tag.
    var name: Range<Int>
    /// The white space before a tag that stands alone on its line: what it includes is indented by it.
    var indentation: Range<Int> = 0..<0
    /// The tag stands alone on its line, which is not rendered.
    var isStandalone = false
    /// The other tag of a pair; the number of tokens where an open tag is never closed.
    var match = -1
    /// The innermost open tag around this token.
    var container = -1

    /// The name is no name; that is noted already.
    var isNameless = false

    /// Whether the tag has a closing tag.
    var opens: Bool {
        switch kind {
        case .section, .inverted, .block, .parent: true
        default: false
        }
    }
}
