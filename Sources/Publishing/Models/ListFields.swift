import Templates

/// A service in a list.
public enum ServiceLinkField: Int, RecordField {
    case href, title, summary
    /// Names of the offices, joined.
    case office
    /// The short forms of time and fee; may be missing.
    case time, fee
    public static var shapeName: String { "ServiceLink" }
    public var kind: FieldKind { .text }
}

/// A titled list of services: of a topic or an office.
public enum ServiceGroupField: Int, RecordField {
    case href, title
    /// Number of services, in words: "12 layanan".
    case count
    case services
    /// The list above holds only the first; the rest is on the page at `href`.
    case isShortened
    public static var shapeName: String { "ServiceGroup" }
    public var kind: FieldKind {
        switch self {
        case .href, .title, .count: .text
        case .services: .list(ServiceLinkField.self)
        case .isShortened: .flag
        }
    }
}

/// The home page (template `beranda`).
public enum HomePageField: Int, RecordField {
    case page
    /// Most wanted first (unggulan); missing when no card asks for it.
    case featured
    case topics
    case offices
    case hasTopics, hasOffices
    /// "128 layanan dari 12 kantor".
    case count
    public static var shapeName: String { "HomePage" }
    public var kind: FieldKind {
        switch self {
        case .page: .record(PageField.self)
        case .featured: .record(ServiceGroupField.self)
        case .topics, .offices: .list(ServiceGroupField.self)
        case .hasTopics, .hasOffices: .flag
        case .count: .text
        }
    }
}

/// An office: on its own page, beside a service, in lists.
public enum OfficeField: Int, RecordField {
    case name, href
    /// The office above it (induk).
    case parent
    case address, region
    /// Links to phone, mail, WhatsApp, website.
    case phones, emails, whatsapps, website
    /// Opening hours in the office's words, as markup lines; missing when the office does not say.
    case hours
    /// Days it is closed: "17 Agustus 2026 (Hari Kemerdekaan)"; missing when none are named.
    case closures
    /// `geo:` address and a plain map link; missing without coordinates.
    case geo, map
    case coordinates
    case notice
    /// Who handles complaints (petugas pengaduan): title, and name where the office gives it.
    case complaintOfficer
    /// The service charter (maklumat) as markup.
    case charter
    /// Picture of the office's emblem; may be missing.
    case logo
    /// What stands in the office's file below the front matter.
    case body
    public static var shapeName: String { "Office" }
    public var kind: FieldKind {
        switch self {
        case .name, .href, .address, .region, .geo, .map, .coordinates, .complaintOfficer, .logo: .text
        case .parent, .website: .record(LinkField.self)
        case .phones, .emails, .whatsapps: .list(LinkField.self)
        case .hours: .record(MarkupListField.self)
        case .closures: .record(TextListField.self)
        case .notice: .record(NoticeField.self)
        case .charter, .body: .html
        }
    }
}

/// The page of an office (template `instansi`).
public enum OfficePageField: Int, RecordField {
    case page
    case office
    /// Its services; missing when it has none.
    case services
    /// Offices below it; missing when it has none.
    case children
    /// What there is to print, as PDFs; missing when there is nothing.
    case sheets
    /// Its SOPs; missing when it has none.
    case sops
    public static var shapeName: String { "OfficePage" }
    public var kind: FieldKind {
        switch self {
        case .page: .record(PageField.self)
        case .office: .record(OfficeField.self)
        case .services: .record(ServiceGroupField.self)
        case .children, .sheets: .record(LinkListField.self)
        case .sops: .record(SopListField.self)
        }
    }
}

/// A list of links.
public enum LinkListField: Int, RecordField {
    case items
    public static var shapeName: String { "LinkList" }
    public var kind: FieldKind { .list(LinkField.self) }
}

/// The page of a topic (template `topik`).
public enum TopicPageField: Int, RecordField {
    case page
    case title
    case services
    public static var shapeName: String { "TopicPage" }
    public var kind: FieldKind {
        switch self {
        case .page: .record(PageField.self)
        case .title: .text
        case .services: .record(ServiceGroupField.self)
        }
    }
}

/// Every fee of the site (template `tarif`).
public enum FeesPageField: Int, RecordField {
    case page
    case offices
    public static var shapeName: String { "FeesPage" }
    public var kind: FieldKind { self == .page ? .record(PageField.self) : .list(OfficeFeesField.self) }
}

/// The fees of one office, service by service.
public enum OfficeFeesField: Int, RecordField {
    case name, href, id
    case services
    public static var shapeName: String { "OfficeFees" }
    public var kind: FieldKind { self == .services ? .list(ServiceFeesField.self) : .text }
}

/// The fees of one service; `rows` is never empty: a card that states no fee says so in words.
public enum ServiceFeesField: Int, RecordField {
    case title, href
    case rows
    public static var shapeName: String { "ServiceFees" }
    public var kind: FieldKind { self == .rows ? .list(FeeRowField.self) : .text }
}

public enum FeeRowField: Int, RecordField {
    /// What it is for; may be missing.
    case label
    /// The amount in the card's words.
    case amount
    /// It is a sum of money or free of charge, not a sentence.
    case isAmount
    public static var shapeName: String { "FeeRow" }
    public var kind: FieldKind { self == .isAmount ? .flag : .text }
}

/// Every complaint channel of the site (template `pengaduan`).
public enum ComplaintsPageField: Int, RecordField {
    case page
    case offices
    public static var shapeName: String { "ComplaintsPage" }
    public var kind: FieldKind { self == .page ? .record(PageField.self) : .list(OfficeComplaintsField.self) }
}

/// The channels of one office: its own, then those that its services name.
public enum OfficeComplaintsField: Int, RecordField {
    case name, href, id
    /// Who handles complaints; may be missing.
    case officer
    /// All different channels of the office and its services; missing when there is none.
    case channels
    public static var shapeName: String { "OfficeComplaints" }
    public var kind: FieldKind { self == .channels ? .record(ChannelListField.self) : .text }
}

public enum ChannelListField: Int, RecordField {
    case items
    /// At least one of them has a label.
    case hasLabels
    public static var shapeName: String { "ChannelList" }
    public var kind: FieldKind { self == .items ? .list(ChannelField.self) : .flag }
}

/// A line of channels: "WhatsApp" – "0811 0000 000"; without a label where the card gives none.
public enum ChannelField: Int, RecordField {
    case label, text
    /// Where the whole line leads; missing where it gives no address, or several.
    case href
    /// The text with its links, where several channels stand in it.
    case markup
    /// The text is the address itself, so that paper need not print the address behind it.
    case isAddress
    public static var shapeName: String { "Channel" }
    public var kind: FieldKind {
        switch self {
        case .label, .text, .href: .text
        case .markup: .html
        case .isAddress: .flag
        }
    }
}

/// A free page (template `laman`), also the page of an unknown address (template `404`).
public enum FreePageField: Int, RecordField {
    case page
    case title
    case body
    public static var shapeName: String { "FreePage" }
    public var kind: FieldKind {
        switch self {
        case .page: .record(PageField.self)
        case .title: .text
        case .body: .html
        }
    }
}

/// A page at an old address that leads to the new one (template `alih`).
public enum RedirectPageField: Int, RecordField {
    case page
    case title
    /// Relative address of the page it leads to.
    case target
    public static var shapeName: String { "RedirectPage" }
    public var kind: FieldKind { self == .page ? .record(PageField.self) : .text }
}
