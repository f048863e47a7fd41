import Diagnostics

/// What can be wrong in the body of a card or page.
public enum CardProblem: Problem, Equatable {
    case headingNearKnown(String, suggestion: String)
    /// Number signs without a space behind them, which CommonMark takes for text.
    case headingWithoutSpace(String)
    case levelOneHeading(String)
    /// A heading that is indented so far that it belongs to an item.
    case headingIndented(String)
    /// A paragraph in bold whose words are those of a heading.
    case boldHeading(String)
    /// Lines that begin like items of a list and are none.
    case listUnread
    /// A quotation that begins with a number.
    case quoteSign
    case indentedCode
    case propertyNearKnown(String, suggestion: String)
    /// A property of which an item has one, written again.
    case propertyTwice(String)
    /// A property on a line of its own without a dash, which is more of the text above it.
    case propertyUnread(String, spaces: Int)
    /// A property whose dash has no space behind it, so that it is more of the text above.
    case propertyGlued(String)
    /// A line that begins like an exit of a decision, beside exits that are read or would be.
    case exitUnread(String)
    /// A property with "=" for its colon.
    case propertyWithEqualSign(String)
    case propertiesIndentedTooLittle(spaces: Int)
    case caseNearKnown(String, suggestion: String)
    case timeNotUnderstood(String, meant: String? = nil)
    case feeNotUnderstood(String)
    /// A number in a table that is out of order.
    case rowNumber(String, expected: Int)
    /// A number of an item that does not follow on the one before; pages count on.
    case itemNumber(Int, expected: Int)
    case unknownTarget(String)
    case unknownStep(Int, last: Int)
    case rawMarkup(String)
    case textBesideComment
    case unclosedComment
    case visibleComment
    /// What an import left to be looked at.
    case openNote
    case hiddenCharacter(UInt32)
    /// A link that CommonMark takes for text.
    case unreadLink(String)
    case refusedScheme(String)
    case oddAddress(String)
    case absoluteAddress(String)
    case outsideAddress(String)
    case tableCellsDropped
    case nestedTooDeep(limit: Int)
    case noHeading
    case imageWithoutText
    case imageFromElsewhere
    case imageIsNoPicture

    public var code: String {
        switch self {
        case .headingNearKnown: "card.heading-near"
        case .headingWithoutSpace: "card.heading-space"
        case .levelOneHeading: "card.heading-level-one"
        case .headingIndented: "card.heading-indented"
        case .boldHeading: "card.heading-bold"
        case .listUnread: "card.list-unread"
        case .quoteSign: "card.quote-sign"
        case .indentedCode: "card.indented-code"
        case .propertyNearKnown: "card.property-near"
        case .propertyTwice: "card.property-twice"
        case .propertyUnread, .propertyGlued, .exitUnread, .propertyWithEqualSign: "card.property-unread"
        case .propertiesIndentedTooLittle: "card.indented-too-little"
        case .caseNearKnown: "card.case-near"
        case .timeNotUnderstood: "card.time-unread"
        case .feeNotUnderstood: "card.fee-unread"
        case .rowNumber: "card.row-number"
        case .itemNumber: "card.item-number"
        case .unknownTarget: "card.target-unknown"
        case .unknownStep: "card.step-missing"
        case .rawMarkup: "card.raw-html"
        case .textBesideComment: "card.text-beside-comment"
        case .unclosedComment: "card.unclosed-comment"
        case .visibleComment: "card.visible-comment"
        case .openNote: "card.open-note"
        case .hiddenCharacter: "card.hidden-character"
        case .unreadLink: "link.unread"
        case .refusedScheme: "link.scheme"
        case .oddAddress: "link.odd-address"
        case .absoluteAddress: "link.absolute-address"
        case .outsideAddress: "link.outside"
        case .tableCellsDropped: "card.table-cell-dropped"
        case .nestedTooDeep: "card.too-deep"
        case .noHeading: "card.no-section"
        case .imageWithoutText: "card.image-without-text"
        case .imageFromElsewhere: "link.image-elsewhere"
        case .imageIsNoPicture: "link.image-kind"
        }
    }

    public var severity: Severity {
        switch self {
        case .rawMarkup, .textBesideComment, .unclosedComment, .visibleComment, .hiddenCharacter, .refusedScheme, .oddAddress,
            .absoluteAddress, .outsideAddress, .unknownStep, .tableCellsDropped, .nestedTooDeep, .imageFromElsewhere, .imageIsNoPicture:
            .error
        case .headingNearKnown, .headingWithoutSpace, .feeNotUnderstood, .levelOneHeading, .indentedCode, .propertyNearKnown, .propertiesIndentedTooLittle,
            .caseNearKnown, .timeNotUnderstood, .unknownTarget, .noHeading, .imageWithoutText, .openNote, .rowNumber, .unreadLink, .headingIndented, .boldHeading,
            .listUnread, .quoteSign, .propertyTwice, .propertyUnread, .propertyGlued, .exitUnread, .propertyWithEqualSign, .itemNumber:
            .warning
        }
    }

    public func message(in language: Language) -> String {
        switch language {
        case .indonesian: indonesian.message
        case .english: english.message
        }
    }

    public func remedy(in language: Language) -> String? {
        switch language {
        case .indonesian: indonesian.remedy
        case .english: english.remedy
        }
    }
}
