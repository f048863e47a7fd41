import Templates

/// The page of a service (template `layanan`).
public enum ServicePageField: Int, RecordField {
    case page
    case title
    /// The card's summary (ringkasan); may be missing.
    case summary
    /// What stands before the first section, as markup; may be missing.
    case introduction
    /// The offices that give this service; one or more.
    case offices
    case topics
    /// What you get: the products in short, as markup; may be missing.
    case products
    /// How much, in short: "Gratis", "Rp350.000 – Rp650.000"; missing when the card does not say.
    case feeSummary
    /// A word on the fee in short: the unit, or "tergantung kasus".
    case feeNote
    /// How long, in short: "paling lama 4 hari kerja"; missing when the card does not say.
    case timeSummary
    /// From when the time counts: "sejak wawancara".
    case timeNote
    /// "Siapkan 5 dokumen"; missing without requirements.
    case documentSummary
    /// "ditambah 2 dokumen bagi anak di bawah 18 tahun", one line a case.
    case documentExtras
    /// Where to apply and where to follow it.
    case apply, track
    /// Notices of the offices (pengumuman).
    case notices
    /// The sections a citizen looks for, each missing when the card has none.
    case requirements, procedure, time, fee, product, complaints, hours, location
    /// All other sections, in the order of the profile, then the unknown ones in the order of the card.
    case others
    /// The components of the law in the order of the guide, each with its place on the page or without.
    case components
    /// The decree (SK); missing when the card names none.
    case decree
    /// In force since, review on: dates in words.
    case effective, review
    /// Machine-readable forms (`2025-03-04`) of the two dates.
    case effectiveDate, reviewDate
    /// Its SOPs: its own, then those of files; missing without any.
    case sops
    /// What changed when (riwayat); missing when the card names nothing.
    case history
    /// The card names a decree, one of the two dates, or a history.
    case hasApproval
    /// What there is to print, as PDFs; missing when there is nothing.
    case sheets

    public static var shapeName: String { "ServicePage" }
    public var kind: FieldKind {
        switch self {
        case .page: .record(PageField.self)
        case .title, .summary, .feeSummary, .feeNote, .timeSummary, .timeNote, .documentSummary: .text
        case .effective, .review, .effectiveDate, .reviewDate: .text
        case .introduction: .html
        case .offices: .list(OfficeField.self)
        case .topics: .list(LinkField.self)
        case .products: .record(MarkupListField.self)
        case .documentExtras: .record(TextListField.self)
        case .sheets: .record(LinkListField.self)
        case .apply, .track: .record(LinkField.self)
        case .notices: .list(NoticeField.self)
        case .requirements, .procedure, .time, .fee, .product, .complaints, .hours, .location: .record(SectionField.self)
        case .others: .list(SectionField.self)
        case .decree: .record(DecreeField.self)
        case .components: .list(ComponentField.self)
        case .hasApproval: .flag
        case .history: .record(HistoryField.self)
        case .sops: .record(SopListField.self)
        }
    }
}

/// A component of the law: its title in the guide, and where the page tells it (missing when the card does not).
public enum ComponentField: Int, RecordField {
    case title, href
    public static var shapeName: String { "Component" }
    public var kind: FieldKind { .text }
}

/// A list of pieces of markup: `{{#products}}<ul>{{#items}}<li>{{{markup}}}</li>{{/items}}</ul>{{/products}}`.
public enum MarkupListField: Int, RecordField {
    case items
    /// There is exactly one.
    case isSingle
    public static var shapeName: String { "MarkupList" }
    public var kind: FieldKind { self == .items ? .list(MarkupField.self) : .flag }
}

/// A piece of markup.
public enum MarkupField: Int, RecordField {
    case markup
    public static var shapeName: String { "Markup" }
    public var kind: FieldKind { .html }
}

/// A list of plain lines: `{{#documentExtras}}<ul>{{#items}}<li>{{text}}</li>{{/items}}</ul>{{/documentExtras}}`.
public enum TextListField: Int, RecordField {
    case items
    /// It holds more than four cases, too many for a line each where room is scarce.
    case isLong
    public static var shapeName: String { "TextList" }
    public var kind: FieldKind { self == .items ? .list(TextField.self) : .flag }
}

/// A plain line.
public enum TextField: Int, RecordField {
    case text
    public static var shapeName: String { "Text" }
    public var kind: FieldKind { .text }
}

/// A notice of an office (pengumuman).
public enum NoticeField: Int, RecordField {
    case office
    case markup
    /// Until when it holds, in words; may be missing.
    case until
    case untilDate
    public static var shapeName: String { "Notice" }
    public var kind: FieldKind { self == .markup ? .html : .text }
}

/// The decree that sets the standard (SK penetapan).
public enum DecreeField: Int, RecordField {
    case number, date, dateValue, official
    /// The decree as a file.
    case file
    public static var shapeName: String { "Decree" }
    public var kind: FieldKind { self == .file ? .record(LinkField.self) : .text }
}

/// The history of a card (riwayat).
public enum HistoryField: Int, RecordField {
    case items
    public static var shapeName: String { "History" }
    public var kind: FieldKind { .list(HistoryEntryField.self) }
}

/// One change: date in words, machine-readable date, what changed.
public enum HistoryEntryField: Int, RecordField {
    case date, dateValue, text
    public static var shapeName: String { "HistoryEntry" }
    public var kind: FieldKind { .text }
}
