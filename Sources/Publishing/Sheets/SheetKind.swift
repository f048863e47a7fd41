import ServiceStandard

/// A sheet (lembar): what is printed of a card, an SOP or an office, as a PDF of its own.
public enum SheetKind: String, Sendable, CaseIterable {
    /// The flow of the work as PermenPANRB 35/2012 wants it.
    case sop
    /// The standard with its 14 components, the annex of the decree.
    case standard = "standar"
    /// The counter's poster.
    case poster
    /// What to bring, with boxes to tick (daftar periksa).
    case checklist = "daftar-periksa"
    /// The service charter of an office (maklumat pelayanan).
    case charter = "maklumat"

    /// The name of its template in a theme's `sheets/`.
    public var template: String { rawValue + ".typ" }

    /// The sheets that there are of a card, in the order of the cases.
    package static func kinds(of card: ServiceCard) -> [SheetKind] {
        (card.sop.map(kinds) ?? []) + (card.sections.isEmpty ? [] : [.standard, .poster, .checklist])
    }

    /// The sheets that there are of an SOP: a signed one is offered instead of ours.
    package static func kinds(of sop: SopDocument) -> [SheetKind] { sop.header.file == nil ? [.sop] : [] }
}

extension Route {
    /// Where a sheet stands that belongs to the page of this route: `layanan/kanim/paspor.poster.pdf`, and for the page of
    /// an SOP file, which has but one, `sop/pengaduan.pdf`.
    public func sheet(_ kind: SheetKind) -> Route {
        var path = path
        if path[...].hasSuffix(".html") { path.removeLast(".html".utf8.count) }
        if kind != .sop || !path[...].starts(with: "sop/") {
            path.append(0x2E)
            path.append(contentsOf: kind.rawValue.utf8)
        }
        path.append(".pdf")
        return Route(path)
    }
}
