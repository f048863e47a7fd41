import CommonMark
import Diagnostics

/// A service standard (Standar Pelayanan) as its card says it.
///
/// Values refer to nodes of ``document`` and to bytes of ``file``; nothing of the text is left out: what fits no
/// structure is kept as ``Block/markup(_:)`` where it stands.
public struct ServiceCard: Sendable {
    /// The card's file, as read.
    public var file: SourceFile
    public var header: CardHeader
    /// The parsed body, front matter left out.
    public var document: Document
    /// What stands before the first section: for whom the service is.
    public var introduction: [Block]
    /// The sections in the order of the file.
    public var sections: [Section]
    /// The SOP that its `sop:` makes of its steps; `nil` without one, or when its flow is not sound.
    public var sop: SopDocument?
    /// Components that unknown headings are near to, a bit for each; reported when the card was read.
    private var meant: UInt32 = 0

    public init(file: SourceFile, header: CardHeader, document: Document, introduction: [Block], sections: [Section]) {
        self.file = file
        self.header = header
        self.document = document
        self.introduction = introduction
        self.sections = sections
    }

    /// Whether a heading that the profile does not know is near to a name of this component: "Persyaratn".
    public func isMeant(_ component: Component) -> Bool { meant & 1 << UInt32(component.rawValue) != 0 }

    /// Takes down which components headings are near to.
    public mutating func add(meant components: [Component]) {
        for component in components { meant |= 1 << UInt32(component.rawValue) }
    }

    /// The section of a component; headings of one component are joined when the card is read.
    public func section(_ component: Component) -> Section? {
        // By their places: asked for many times a card, and no section but the one is copied.
        for index in sections.indices where sections[index].component == component { return sections[index] }
        return nil
    }
}

/// A section of a card: what stands below one second-level heading, or below several of the same component.
public struct Section: Sendable {
    /// `nil` when the heading is none that the profile knows; its text is then shown as it stands.
    public var component: Component?
    /// The heading's node in the document.
    public var heading: Int
    public var groups: [Group]

    public init(component: Component?, heading: Int, groups: [Group]) {
        self.component = component
        self.heading = heading
        self.groups = groups
    }
}

/// What stands below one third-level heading, or before the first.
public struct Group: Sendable {
    /// What a third-level heading means in its section.
    public enum Kind: Sendable, Equatable {
        /// No heading: what stands first in the section.
        case plain
        /// "Bagi …" or "Untuk …": holds in a case only.
        case conditional
        /// In the procedure a stage (tahap); step numbers run on.
        case stage
        /// In the procedure "Alur …": a flow of its own, whose step numbers begin at 1.
        case flow
        /// In the fee a part: one line of each part is paid.
        case part
        /// Anywhere else a titled group.
        case titled
    }

    public var kind: Kind
    /// The heading's node, `nil` for ``Kind/plain``.
    public var heading: Int?
    /// In which case the group holds; set exactly for ``Kind/conditional``.
    public var condition: Condition?
    public var blocks: [Block]

    public init(kind: Kind, heading: Int?, condition: Condition?, blocks: [Block]) {
        self.kind = kind
        self.heading = heading
        self.condition = condition
        self.blocks = blocks
    }
}

extension Group {
    /// How many lines of fee stand in it.
    public var feeLineCount: Int {
        blocks.reduce(0) { count, block in
            if case .fees(let lines) = block { count + lines.count } else { count }
        }
    }
}

/// A piece of a group, in the order of the text.
public enum Block: Sendable {
    /// Any block shown as Markdown, by its node; a paragraph is a notice for its whole section.
    case markup(Int)
    /// Headings of a table whose rows are the values of the next block, as far as those values do not show them.
    case columns([RichText])
    case requirements([Requirement], marks: ItemMarks)
    case steps([Step])
    case times([TimeLine])
    case fees([FeeLine])
    case products([Product])
    case contacts([Contact])
    case hours([HoursLine])
    case legalBases([LegalBasis])
}
