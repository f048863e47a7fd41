import Templates

/// What every page has: the frame around its content. Templates say `{{page.title}}`.
public enum PageField: Int, RecordField {
    /// Title of the page, without the name of the site.
    case title
    /// One or two sentences for search engines and previews; may be missing.
    case description
    /// The way from this page to the folder of the site: empty, `../`, `../../`. Every link within the site starts with it.
    case root
    /// The page's full address; missing when the settings name no address of the site.
    case canonical
    /// The pages above this one, the home page first.
    case breadcrumbs
    /// The page's own part of the menu: flags for the entry that is current.
    case isHome, isFees, isComplaints
    /// The card is a draft (built with `--drafts`).
    case isDraft

    public static var shapeName: String { "Page" }
    public var kind: FieldKind {
        switch self {
        case .title, .description, .root, .canonical: .text
        case .breadcrumbs: .list(LinkField.self)
        case .isHome, .isFees, .isComplaints, .isDraft: .flag
        }
    }
}

/// A link: where to and what it says.
public enum LinkField: Int, RecordField {
    case href
    case text
    /// A word on it in small type, e.g. "PDF, 120 KB" or "ext. 207"; may be missing.
    case note
    /// The text is the address itself, so that paper need not print the address behind it.
    case isAddress

    public static var shapeName: String { "Link" }
    public var kind: FieldKind { self == .isAddress ? .flag : .text }
}

/// What is the same on every page: the site itself. The outermost frame of every template.
public enum SiteField: Int, RecordField {
    /// Name of the site.
    case siteName
    /// `id` or `en`.
    case languageTag
    /// A notice on every page (pemberitahuan), as markup; may be missing.
    case siteNotice
    /// Free pages that ask for a place in the menu. Their addresses start at the site's folder: write `{{page.root}}{{href}}`.
    case menu
    /// The settings name the site's address, so there are `sitemap.xml` and `feed.xml`.
    case hasAddress
    /// The site has the report for evaluators, `kepatuhan.html`.
    case hasCompliance
    /// The site has regulations, so there is `regulasi.html`.
    case hasRegulations

    public static var shapeName: String { "Site" }
    public var kind: FieldKind {
        switch self {
        case .siteName, .languageTag: .text
        case .siteNotice: .html
        case .menu: .list(LinkField.self)
        case .hasAddress, .hasCompliance, .hasRegulations: .flag
        }
    }
}
