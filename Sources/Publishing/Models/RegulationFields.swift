import Templates

/// The page of a regulation (template `regulasi`).
public enum RegulationPageField: Int, RecordField {
    case page
    /// "Paspor Diplomatik dan Paspor Dinas".
    case title
    /// "Peraturan Menteri Luar Negeri Nomor … Tahun 2019"; missing when the file does not say.
    case name
    /// The page tells the rules in the office's own words.
    case isSummary
    /// "Berlaku", "Diubah", "Dicabut"; may be missing.
    case status
    /// No longer in force.
    case isRevoked
    /// Dates in words and in machine-readable form.
    case enacted, enactedDate, promulgated, promulgatedDate
    /// Other regulations; each missing when there is none.
    case amends, amendedBy, revokes, revokedBy
    /// Where the text was taken from.
    case source
    /// The services that cite it as a whole; missing when there is none.
    case services
    /// The contents list: chapters, parts and articles.
    case contents
    /// The regulation itself, as markup.
    case body

    public static var shapeName: String { "RegulationPage" }
    public var kind: FieldKind {
        switch self {
        case .page: .record(PageField.self)
        case .title, .name, .status, .enacted, .enactedDate, .promulgated, .promulgatedDate: .text
        case .isSummary, .isRevoked: .flag
        case .amends, .amendedBy, .revokes, .revokedBy, .services: .record(LinkListField.self)
        case .source: .record(LinkField.self)
        case .contents: .list(RegulationContentsField.self)
        case .body: .html
        }
    }
}

/// A line of a regulation's contents: a chapter or part with its articles.
public enum RegulationContentsField: Int, RecordField {
    /// Anchor; missing for articles above all chapters.
    case href
    /// "BAB III"; missing for articles above all chapters, and for sections without a number.
    case unit
    /// Title of the chapter; may be missing.
    case title
    /// A part or paragraph of a chapter.
    case isPart
    /// Its articles: "Pasal 17".
    case articles

    public static var shapeName: String { "RegulationContents" }
    public var kind: FieldKind {
        switch self {
        case .href, .unit, .title: .text
        case .isPart: .flag
        case .articles: .list(LinkField.self)
        }
    }
}

/// The list of the site's regulations (template `regulasi-semua`).
public enum RegulationListPageField: Int, RecordField {
    case page
    case title
    /// One for each kind of regulation, the highest first.
    case groups

    public static var shapeName: String { "RegulationListPage" }
    public var kind: FieldKind {
        switch self {
        case .page: .record(PageField.self)
        case .title: .text
        case .groups: .list(RegulationGroupField.self)
        }
    }
}

/// The regulations of a kind.
public enum RegulationGroupField: Int, RecordField {
    /// "Undang-Undang"; missing where the files name no kind.
    case title
    /// The newest first.
    case regulations

    public static var shapeName: String { "RegulationGroup" }
    public var kind: FieldKind { self == .title ? .text : .list(RegulationRowField.self) }
}

/// A regulation in a list.
public enum RegulationRowField: Int, RecordField {
    case href
    /// "Nomor 5 Tahun 2019", as far as the file says; may be missing.
    case number
    case title
    /// "Berlaku", "Diubah", "Dicabut"; may be missing.
    case status
    case isRevoked
    /// Its page tells the rules in the office's own words.
    case isSummary
    /// "3 layanan: …": which services cite it, the first few by name; missing when none does.
    case services

    public static var shapeName: String { "RegulationRow" }
    public var kind: FieldKind { self == .isRevoked || self == .isSummary ? .flag : .text }
}
