import Templates

/// The report for evaluators (template `kepatuhan`, and `kepatuhan-berkas` for the file that `baku check --report` writes).
public enum CompliancePageField: Int, RecordField {
    case page
    /// The site's address; missing when the settings name none.
    case address
    /// Relative address of the same report as a table; missing in a file of its own.
    case table
    /// The components of the guide's two parts, in its order, and how many these are.
    case delivery, manufacturing
    case deliveryCount, manufacturingCount, componentCount
    /// The offices that have services.
    case offices
    /// Of the whole site, a service of several offices counted once.
    case totals
    /// How many offices have a service charter (maklumat).
    case charterCount
    /// At least one service stands below several offices.
    case hasShared
    public static var shapeName: String { "CompliancePage" }
    public var kind: FieldKind {
        switch self {
        case .page: .record(PageField.self)
        case .address, .table, .deliveryCount, .manufacturingCount, .componentCount, .charterCount: .text
        case .delivery, .manufacturing: .list(TextField.self)
        case .offices: .list(ComplianceOfficeField.self)
        case .totals: .record(ComplianceTotalsField.self)
        case .hasShared: .flag
        }
    }
}

/// An office and the standards of its services.
public enum ComplianceOfficeField: Int, RecordField {
    case name, id
    /// Address of its page; missing in a file of its own when the site has no address.
    case href
    case totals
    /// It has a service charter (maklumat).
    case hasCharter
    case services
    public static var shapeName: String { "ComplianceOffice" }
    public var kind: FieldKind {
        switch self {
        case .name, .id, .href: .text
        case .totals: .record(ComplianceTotalsField.self)
        case .hasCharter: .flag
        case .services: .list(ComplianceServiceField.self)
        }
    }
}

/// How many services have what; numbers as text, nought too.
public enum ComplianceTotalsField: Int, RecordField {
    case services
    /// With all components, and with all those of service delivery.
    case complete, delivered
    /// With number and date of a decree.
    case decreed
    /// With a review date.
    case reviewed
    /// Open findings in their cards.
    case errors, warnings, notes
    public static var shapeName: String { "ComplianceTotals" }
    public var kind: FieldKind { .text }
}

/// The standard of one service.
public enum ComplianceServiceField: Int, RecordField {
    case title
    /// Address of its page; missing in a file of its own when the site has no address.
    case href
    case components
    /// Number of the decree, dates in words; each may be missing.
    case decreeNumber, decreeDate, effective, review
    /// The card or the office names who handles complaints.
    case hasOfficer
    /// What a build makes of the card, in words.
    case media
    /// Open findings in the card; numbers as text, nought too.
    case errors, warnings, notes
    public static var shapeName: String { "ComplianceService" }
    public var kind: FieldKind {
        switch self {
        case .components: .record(ComplianceMarksField.self)
        case .hasOfficer: .flag
        default: .text
        }
    }
}

/// A mark for each component, in the order of the page's `delivery` and `manufacturing`.
public enum ComplianceMarksField: Int, RecordField {
    case items
    public static var shapeName: String { "ComplianceMarks" }
    public var kind: FieldKind { .list(ComplianceMarkField.self) }
}

/// Whether a component is there.
public enum ComplianceMarkField: Int, RecordField {
    case isThere
    public static var shapeName: String { "ComplianceMark" }
    public var kind: FieldKind { .flag }
}
