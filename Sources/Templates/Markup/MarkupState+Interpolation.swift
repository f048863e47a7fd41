extension MarkupState {
    /// Why a value may not be rendered here, or `nil` where it may.
    ///
    /// Escaping is right in content and in quoted attribute values, nowhere else. Addresses in `href` and `src` are a
    /// matter of the values: escaping cannot make `javascript:` harmless.
    func objection(toMarkup isMarkup: Bool) -> TemplateError.Kind? {
        switch phase {
        case .text: nil
        case .plainText: isMarkup ? .markupInText : nil
        case .code, .codeEnd: .inCode
        case .tagOpen, .endTagOpen, .tagName, .endTagName: .inTag
        case .beforeAttribute, .attributeName, .afterAttributeName, .afterQuoted: .inTag
        case .beforeValue, .unquoted: .inUnquotedAttribute
        case .doubleQuoted, .singleQuoted: holdsCode ? .inCodeAttribute : isMarkup ? .markupInText : nil
        case .declaration, .comment: .inComment
        }
    }

    /// The value of the attribute is code: a script, a style sheet or a document.
    private var holdsCode: Bool {
        word.starts(with: "on".utf8) || word.elementsEqual("style".utf8) || word.elementsEqual("srcdoc".utf8)
    }

    /// The state behind a value that was rendered here.
    mutating func advanceOverValue() {
        switch phase {
        case .beforeValue: phase = .unquoted
        case .tagOpen: phase = .tagName
        case .comment: hyphens = 0
        default: break
        }
    }
}
