import Templates

/// A section of a card.
public enum SectionField: Int, RecordField {
    /// Its anchor on the page.
    case id
    /// The heading in the author's words, as markup.
    case heading
    case groups
    /// For the fee when it has parts that add up: the totals.
    case totals

    public static var shapeName: String { "Section" }
    public var kind: FieldKind {
        switch self {
        case .id: .text
        case .heading: .html
        case .groups: .list(GroupField.self)
        case .totals: .record(TotalsField.self)
        }
    }
}

/// What stands below a third-level heading, or before the first.
public enum GroupField: Int, RecordField {
    case id
    /// Missing for what stands before the first heading.
    case heading
    /// Holds in a case only ("Bagi …").
    case isConditional
    /// A stage of the procedure.
    case isStage
    /// A part of the fee of which one line is paid, where there are several parts.
    case isPart
    /// The first of those parts; the others are added to it.
    case isFirstPart
    /// The part has more than one line, so one is chosen.
    case isChoice
    case blocks

    public static var shapeName: String { "Group" }
    public var kind: FieldKind {
        switch self {
        case .id: .text
        case .heading: .html
        case .isConditional, .isStage, .isPart, .isFirstPart, .isChoice: .flag
        case .blocks: .list(BlockField.self)
        }
    }
}

/// A piece of a group: exactly one of these is there.
public enum BlockField: Int, RecordField {
    /// Text as Markdown gives it.
    case markup
    case requirements
    case steps
    case times
    case fees
    case products
    case contacts
    case hours
    case legalBases

    public static var shapeName: String { "Block" }
    public var kind: FieldKind {
        switch self {
        case .markup: .html
        case .requirements: .record(RequirementListField.self)
        case .steps: .record(StepListField.self)
        case .times, .fees, .products, .hours, .legalBases: .record(LineListField.self)
        case .contacts: .record(ContactListField.self)
        }
    }
}

/// `{{#requirements}}{{#isOrdered}}<ol>{{/isOrdered}}…{{#items}}…{{/items}}…{{/requirements}}`
public enum RequirementListField: Int, RecordField {
    /// Its items have numbers or letters.
    case isOrdered
    /// They have letters.
    case isLettered
    /// The first number, where it is not 1.
    case start
    case items
    public static var shapeName: String { "RequirementList" }
    public var kind: FieldKind {
        switch self {
        case .isOrdered, .isLettered: .flag
        case .start: .text
        case .items: .list(RequirementField.self)
        }
    }
}

/// A requirement, or a sub-item of one.
public enum RequirementField: Int, RecordField {
    case text
    /// One of its parts is enough.
    case isChoice
    case properties
    /// Sub-items; missing without any.
    case parts
    /// Blocks that fit no structure.
    case remainder
    public static var shapeName: String { "Requirement" }
    public var kind: FieldKind {
        switch self {
        case .text, .remainder: .html
        case .isChoice: .flag
        case .properties: .record(PropertyListField.self)
        case .parts: .record(RequirementListField.self)
        }
    }
}

/// `{{#properties}}<dl>{{#items}}<div><dt>{{{label}}}</dt><dd>{{{value}}}</dd></div>{{/items}}</dl>{{/properties}}`
public enum PropertyListField: Int, RecordField {
    case items
    public static var shapeName: String { "PropertyList" }
    public var kind: FieldKind { .list(PropertyRowField.self) }
}

/// A property in the author's words.
public enum PropertyRowField: Int, RecordField {
    case label, value
    /// It says in which case the item holds (Untuk).
    case isCondition
    public static var shapeName: String { "Property" }
    public var kind: FieldKind { self == .isCondition ? .flag : .html }
}

public enum StepListField: Int, RecordField {
    /// Number of the first step.
    case start
    case items
    public static var shapeName: String { "StepList" }
    public var kind: FieldKind { self == .start ? .text : .list(StepField.self) }
}

/// A step of the procedure.
public enum StepField: Int, RecordField {
    /// Its anchor: `langkah-3`.
    case id
    case number
    case text
    case properties
    /// The exits of a decision; missing for an activity.
    case branches
    case parts
    case remainder
    public static var shapeName: String { "Step" }
    public var kind: FieldKind {
        switch self {
        case .id, .number: .text
        case .text, .remainder: .html
        case .properties: .record(PropertyListField.self)
        case .branches: .record(BranchListField.self)
        case .parts: .record(RequirementListField.self)
        }
    }
}

public enum BranchListField: Int, RecordField {
    case items
    public static var shapeName: String { "BranchList" }
    public var kind: FieldKind { .list(BranchField.self) }
}

/// One exit of a decision: "Jika tidak lengkap" – "kembali ke langkah 1".
public enum BranchField: Int, RecordField {
    case label
    case text
    /// `#langkah-1` when it leads to a step; else missing.
    case href
    public static var shapeName: String { "Branch" }
    public var kind: FieldKind { self == .href ? .text : .html }
}

/// Lines of time, fee, products, hours or legal basis.
public enum LineListField: Int, RecordField {
    case items
    public static var shapeName: String { "LineList" }
    public var kind: FieldKind { .list(LineField.self) }
}

/// A line: a label (may be missing) and what it says.
public enum LineField: Int, RecordField {
    case label
    case text
    /// The line's fee is a sum of money or free of charge, so the text may stand in a column of its own.
    case isAmount
    /// In a list below the promise of time.
    case isPart
    case properties
    case parts
    case remainder
    public static var shapeName: String { "Line" }
    public var kind: FieldKind {
        switch self {
        case .label, .text, .remainder: .html
        case .isAmount, .isPart: .flag
        case .properties: .record(PropertyListField.self)
        case .parts: .record(RequirementListField.self)
        }
    }
}

public enum ContactListField: Int, RecordField {
    case items
    public static var shapeName: String { "ContactList" }
    public var kind: FieldKind { .list(ContactField.self) }
}

/// A line of the complaints section.
public enum ContactField: Int, RecordField {
    case label
    /// What the author wrote behind the label; of several channels each is a link where it stands.
    case text
    /// The link that a single channel makes of it (`tel:`, `mailto:`, WhatsApp, accounts), and those of channels that have no
    /// words of their own in it; missing when there is none.
    case links
    /// ``links`` say all that ``text`` says, so the text need not be shown.
    case isLinkOnly
    case isOfficer, isDeadline
    case remainder
    public static var shapeName: String { "Contact" }
    public var kind: FieldKind {
        switch self {
        case .label, .text, .remainder: .html
        case .links: .list(LinkField.self)
        case .isLinkOnly, .isOfficer, .isDeadline: .flag
        }
    }
}

/// Totals of a fee in parts: "Paspor hilang + Elektronik = Rp1.650.000".
public enum TotalsField: Int, RecordField {
    case rows
    public static var shapeName: String { "Totals" }
    public var kind: FieldKind { .list(TotalField.self) }
}

public enum TotalField: Int, RecordField {
    case label, amount
    public static var shapeName: String { "Total" }
    public var kind: FieldKind { .text }
}
