@testable import Templates

enum PageField: Int, RecordField {
    case title, summary, body, isDraft, site, items, tags, office
    static var shapeName: String { "Page" }
    var kind: FieldKind {
        switch self {
        case .title, .summary: .text
        case .body: .html
        case .isDraft: .flag
        case .site: .record(SiteField.self)
        case .items: .list(ItemField.self)
        case .tags: .texts
        case .office: .record(ItemField.self)
        }
    }
}

enum SiteField: Int, RecordField {
    case siteName, notice, links
    static var shapeName: String { "Site" }
    var kind: FieldKind {
        switch self {
        case .siteName: .text
        case .notice: .html
        case .links: .list(ItemField.self)
        }
    }
}

enum ItemField: Int, RecordField {
    case label, note, parts
    static var shapeName: String { "Item" }
    var kind: FieldKind { self == .parts ? .list(ItemField.self) : .text }
}

/// A set of templates from literals; each file is called by its name with `.mustache`.
func templates(_ sources: KeyValuePairs<String, String>) -> TemplateSet {
    TemplateSet(sources.map { (name: $0.key, path: $0.key + ".mustache", bytes: Array($0.value.utf8)) })
}

/// The errors of the template `page`, compiled strictly for a page's record.
func errors(_ sources: KeyValuePairs<String, String>, outer: FrozenModel? = nil) -> [TemplateError] {
    do {
        _ = try templates(sources).compile("page", root: PageField.self, outer: outer)
        return []
    } catch {
        return error.errors
    }
}

/// What `page` renders for the record that `fill` makes.
func rendered(
    _ sources: KeyValuePairs<String, String>, outer: FrozenModel? = nil,
    _ fill: (inout ModelArena, Record<PageField>) -> Void = { _, _ in }
) throws -> String {
    let template = try templates(sources).compile("page", root: PageField.self, outer: outer)
    var arena = ModelArena()
    let page = arena.record(PageField.self)
    fill(&arena, page)
    var out: [UInt8] = []
    try template.render(page, in: arena, into: &out)
    return String(decoding: out, as: UTF8.self)
}
