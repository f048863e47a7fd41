import Bytes

/// What is wrong in a template, and where.
public struct TemplateError: Error, Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        // Names
        /// No record in scope has the field. ``TemplateError/candidates`` are the names in scope, the innermost first.
        case unknownName
        /// The page template to compile, a partial `{{>name}}` or a parent `{{<name}}` is not in the set.
        case unknownTemplate, unknownPartial, unknownParent
        /// A block given to a parent that has no such block: it would be dropped.
        case unknownBlock
        /// A name that is empty, holds white space or has an empty part between dots.
        case invalidName
        /// `{{>*name}}` or `{{<*name}}`: which template is used may not depend on data.
        case dynamicName

        // Tags
        /// A tag that is never closed.
        case unclosedTag
        /// A section, block or parent that is never closed.
        case unclosedSection
        /// A closing tag that names another section than the open one (``TemplateError/related``).
        case wrongClosingTag
        /// A closing tag where nothing is open.
        case strayClosingTag
        /// A set-delimiter tag that does not give two delimiters.
        case invalidDelimiters
        /// Text or tags directly in a parent, outside its blocks: they would be dropped.
        case contentInParent
        /// A NUL byte.
        case nulByte

        // Kinds
        /// `{{{name}}}` of a text: it would not be escaped.
        case textUnescaped
        /// `{{name}}` of markup: it would be escaped twice.
        case markupEscaped
        /// A record, a list or a flag in an interpolation.
        case notInterpolable
        /// `{{#.}}` on something that is neither a text nor a list.
        case notSection

        // Where an interpolation stands in the markup
        /// In an attribute value without quotes.
        case inUnquotedAttribute
        /// In the name of an element or an attribute, or in a tag where an attribute would stand.
        case inTag
        /// In an attribute whose value is code: `on…`, `style`, `srcdoc`.
        case inCodeAttribute
        /// In a script, a style sheet or another element whose content is not text.
        case inCode
        /// In a comment or a declaration.
        case inComment
        /// Markup (`{{{name}}}`) in an attribute value, or in an element that holds text only (title, textarea).
        case markupInText
        /// A repeated section or a recursive partial that ends in other markup surroundings than it begins in.
        case unbalancedMarkup

        // Size
        /// A partial, parent or block that includes itself without going into a record on the way.
        case endlessPartial
        /// Nested too deep.
        case tooDeep
        /// Too many combinations of partials, scopes and blocks.
        case tooLarge
    }

    public let kind: Kind
    /// The template's path as given to the ``TemplateSet``.
    public let file: String
    /// 1-based.
    public let line: Int
    /// 1-based, in UTF-8 bytes; `endColumn` is the first column behind.
    public let column: Int
    public let endColumn: Int
    /// The name (or the tag) that is meant.
    public let name: String
    /// The known spelling nearest to the name, if one is near enough to be meant.
    public let nearest: String?
    /// What could have been named here.
    public let candidates: [String]
    /// The opening tag that a closing tag fails to match.
    public let related: TemplatePlace?
}

/// A place in a template.
public struct TemplatePlace: Hashable, Sendable {
    /// The template's path as given to the ``TemplateSet``.
    public let file: String
    /// 1-based.
    public let line: Int
    /// 1-based, in UTF-8 bytes.
    public let column: Int
}

/// All that is wrong in the templates of a page.
public struct TemplateFailure: Error, Hashable, Sendable {
    /// Sorted by file, line and column; each problem once.
    public let errors: [TemplateError]

    /// A failure of `errors` in any order, with repetitions (one partial may be used by several pages).
    public init(_ errors: some Sequence<TemplateError>) {
        var seen: Set<TemplateError.Identity> = []
        self.errors = errors.filter { seen.insert($0.identity).inserted }
            .sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
    }
}

extension TemplateError {
    /// What makes two errors the same for an author: a partial used in two scopes has one misspelt name.
    struct Identity: Hashable {
        let kind: Kind
        let file: String
        let line: Int
        let column: Int
    }

    var identity: Identity { Identity(kind: kind, file: file, line: line, column: column) }
}

/// Why a page could not be rendered.
public enum RenderFailure: Error, Hashable, Sendable {
    /// The records of the model are nested too deep, or contain themselves.
    case tooDeep
}
