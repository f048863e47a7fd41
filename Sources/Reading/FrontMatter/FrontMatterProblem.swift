import Diagnostics

/// What can be wrong with the front matter of a file, or with a settings file, before its keys are looked at.
public enum FrontMatterProblem: Problem, Equatable {
    // The block.
    /// No `---` at the beginning.
    case missing
    /// Something stands before the `---`.
    case notFirst
    /// The first line is made of other dashes than `---`.
    case otherDashes
    /// No second `---`; the line that may be meant to be it.
    case unclosed(lookalike: Bool)
    /// A Markdown heading stands in it.
    case heading
    /// Nothing stands below it.
    case noBody
    case tooLong(limit: Int)
    /// It is a text or a list, not keys with values.
    case notMapping

    // Slips of the pen.
    case tab
    /// A second colon in an unquoted text; the line as it should be.
    case colon(mended: String?)
    /// No space behind the colon.
    case colonSpace(mended: String?)
    /// A text in curly quotes, which are no quotes to YAML.
    case curlyQuotes(mended: String?)
    /// The same where YAML can go on, the quotes being part of the text.
    case curlyText(mended: String?)
    case unclosedQuote
    /// Text behind the closing quote.
    case afterQuote(mended: String?)
    /// A `[` or `{` that is not closed.
    case unclosedBracket(String)
    case commas
    case indentation
    case noColon
    /// A text that begins with a character that means something to YAML.
    case reserved(String, mended: String?)
    /// A backslash in double quotes.
    case escape
    /// A list that begins behind a key.
    case dash
    /// A character written as an escape that no file may hold.
    case hiddenCharacter(UInt32)
    /// A ` #` that cuts off the rest of the text.
    case hash(mended: String?)
    case duplicateKey(String)

    // What baku refuses.
    case anchor(String)
    case alias(String)
    case tag(String)
    case directive
    case documents
    case mergeKey
    case complexKey
    case depth(Int)

    /// Anything else, in libyaml's words.
    case syntax(String)

    public var code: String {
        switch self {
        case .missing: "front.missing"
        case .notFirst: "front.not-first"
        case .otherDashes: "front.dashes"
        case .unclosed: "front.unclosed"
        case .heading: "front.heading"
        case .noBody: "front.no-body"
        case .tooLong: "front.too-long"
        case .notMapping: "front.no-keys"
        case .tab: "yaml.tab"
        case .colon: "yaml.colon"
        case .colonSpace: "yaml.colon-space"
        case .curlyQuotes, .curlyText: "yaml.curly-quotes"
        case .unclosedQuote: "yaml.unclosed-quote"
        case .afterQuote: "yaml.after-quote"
        case .unclosedBracket: "yaml.unclosed-bracket"
        case .commas: "yaml.commas"
        case .indentation: "yaml.indentation"
        case .noColon: "yaml.no-colon"
        case .reserved: "yaml.reserved"
        case .escape: "yaml.escape"
        case .hiddenCharacter: "yaml.hidden-character"
        case .dash: "yaml.dash"
        case .hash: "yaml.hash"
        case .duplicateKey: "yaml.duplicate-key"
        case .anchor: "yaml.anchor"
        case .alias: "yaml.alias"
        case .tag: "yaml.tag"
        case .directive: "yaml.directive"
        case .documents: "yaml.documents"
        case .mergeKey: "yaml.merge-key"
        case .complexKey: "yaml.complex-key"
        case .depth: "yaml.depth"
        case .syntax: "yaml.syntax"
        }
    }

    public var severity: Severity {
        switch self {
        case .noBody, .hash, .curlyText: .warning
        default: .error
        }
    }

    public func message(in language: Language) -> String {
        language == .indonesian ? indonesianMessage : englishMessage
    }

    public func remedy(in language: Language) -> String? {
        language == .indonesian ? indonesianRemedy : englishRemedy
    }
}
