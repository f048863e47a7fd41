import Templates

/// The page of an SOP (template `sop`): of a card's, or of a file of its own.
public enum SopPageField: Int, RecordField {
    case page
    /// "SOP Penggantian paspor".
    case title
    /// The page's own style sheet, which draws the lines: relative address.
    case styleSheet
    /// Names of the offices, joined; may be missing.
    case office
    /// The services that it is the SOP of; missing when it names none.
    case services
    /// Nomor SOP.
    case number
    /// Dates in words.
    case created, revised, effective
    /// Machine-readable forms of the dates.
    case createdDate, revisedDate, effectiveDate
    /// Who approved it (disahkan); missing when nobody is named.
    case approver
    /// The signed sheet as a file.
    case file
    /// What stands before the first section of an SOP file, as markup.
    case introduction
    case flows
    /// Dasar Hukum and the other five boxes of the sheet, whether or not they say something.
    case boxes
    /// All other sections.
    case others
    /// The sheet to print, as a PDF; missing when there is none.
    case sheets

    public static var shapeName: String { "SopPage" }
    public var kind: FieldKind {
        switch self {
        case .page: .record(PageField.self)
        case .title, .styleSheet, .office, .number, .created, .revised, .effective: .text
        case .createdDate, .revisedDate, .effectiveDate: .text
        case .services, .sheets: .record(LinkListField.self)
        case .approver: .record(SopApproverField.self)
        case .file: .record(LinkField.self)
        case .introduction: .html
        case .flows: .list(SopFlowField.self)
        case .boxes: .list(SopBoxField.self)
        case .others: .list(SectionField.self)
        }
    }
}

/// Who approved an SOP: title of the office held, name, number of a civil servant (NIP); each may be missing.
public enum SopApproverField: Int, RecordField {
    case position, name, staffNumber
    public static var shapeName: String { "SopApprover" }
    public var kind: FieldKind { .text }
}

/// A box of the sheet.
public enum SopBoxField: Int, RecordField {
    /// Its name in the guide to SOPs.
    case title
    /// Its anchor on the page.
    case id
    /// What it says; missing when the SOP says nothing about it.
    case section
    public static var shapeName: String { "SopBox" }
    public var kind: FieldKind { self == .section ? .record(SectionField.self) : .text }
}

/// One flow (alur): as a table with its lines drawn, and step by step in words.
public enum SopFlowField: Int, RecordField {
    case id
    /// The heading in the author's words, as markup; missing for an SOP's only flow.
    case heading
    /// What a screen reader calls the box of the table.
    case label
    /// Class of the table, by which paper scales it.
    case className
    /// Number of lanes.
    case laneCount
    case lanes
    case rows
    /// How long the main path takes: "17 menit + 5 hari kerja"; missing when no step says.
    case total
    /// Steps whose time is not in the total; missing when all are.
    case totalNote
    /// What stands between the steps and is none, as markup.
    case remarks

    public static var shapeName: String { "SopFlow" }
    public var kind: FieldKind {
        switch self {
        case .id, .label, .className, .laneCount, .total, .totalNote: .text
        case .heading, .remarks: .html
        case .lanes: .list(SopLaneField.self)
        case .rows: .list(SopRowField.self)
        }
    }
}

/// A column of one performer.
public enum SopLaneField: Int, RecordField {
    case title
    /// Class by which it is wide enough for its lines.
    case className
    public static var shapeName: String { "SopLane" }
    public var kind: FieldKind { .text }
}

/// A step: a row of the table, and an entry of the list in words.
public enum SopRowField: Int, RecordField {
    case number
    /// Its anchor in the list: `langkah-3`.
    case id
    /// Class by which it is high enough for its lines.
    case className
    /// The stage or case that begins here, as markup; may be missing.
    case stage
    case text
    /// The short question of a decision: "Lengkap?"; may be missing.
    case question
    /// In which case it is done (Untuk).
    case conditions
    /// Sub-items and blocks that fit no structure.
    case parts, remainder
    /// One for each lane.
    case cells
    /// Mutu baku and Keterangan, as markup; each may be missing.
    case materials, time, output, note
    /// "Petugas loket dan Pemohon".
    case performers
    /// Where it goes from here; one, or several for a decision.
    case exits

    public static var shapeName: String { "SopRow" }
    public var kind: FieldKind {
        switch self {
        case .number, .id, .className, .question, .performers: .text
        case .stage, .text, .remainder, .materials, .time, .output, .note: .html
        case .conditions: .record(PropertyListField.self)
        case .parts: .record(RequirementListField.self)
        case .cells: .list(SopCellField.self)
        case .exits: .list(SopExitField.self)
        }
    }
}

/// Where a lane and a step meet.
public enum SopCellField: Int, RecordField {
    /// Class of the lines behind it; missing where none run.
    case className
    case symbol
    public static var shapeName: String { "SopCell" }
    public var kind: FieldKind { self == .className ? .text : .record(SopSymbolField.self) }
}

/// The symbol of a step with what stands around it.
public enum SopSymbolField: Int, RecordField {
    /// A diamond; else a box.
    case isDecision
    /// The start stands above it; the end stands below it.
    case starts, ends
    /// Where heads of arrows stand.
    case entersTop, entersLeft, entersRight
    /// What stands beside the lines that leave it; each may be missing.
    case left, right, bottom
    public static var shapeName: String { "SopSymbol" }
    public var kind: FieldKind {
        switch self {
        case .left, .right, .bottom: .record(SopLabelField.self)
        default: .flag
        }
    }
}

/// What stands beside a line: "Ya".
public enum SopLabelField: Int, RecordField {
    case text
    /// It takes several lines.
    case isLong
    public static var shapeName: String { "SopLabel" }
    public var kind: FieldKind { self == .isLong ? .flag : .text }
}

/// An exit in words: "Jika tidak lengkap" – "kembali ke langkah 1" – "petugas menandai berkas yang kurang".
public enum SopExitField: Int, RecordField {
    /// As markup; missing for a step that is no decision.
    case label
    case text
    /// `#langkah-1` when it leads to a step; else missing.
    case href
    /// What the author says besides, as markup; may be missing.
    case remark
    public static var shapeName: String { "SopExit" }
    public var kind: FieldKind {
        switch self {
        case .text, .href: .text
        case .label, .remark: .html
        }
    }
}

/// A link to an SOP from the page of its service or office.
public enum SopLinkField: Int, RecordField {
    case href, title
    /// Nomor SOP; may be missing.
    case number
    public static var shapeName: String { "SopLink" }
    public var kind: FieldKind { .text }
}

/// A list of SOPs.
public enum SopListField: Int, RecordField {
    case items
    public static var shapeName: String { "SopList" }
    public var kind: FieldKind { .list(SopLinkField.self) }
}
