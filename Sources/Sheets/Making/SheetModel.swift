import Bytes
import Publishing
import ServiceStandard

/// What a sheet says, as its template reads it (`docs/lembar-model.md`).
public struct SheetModel: Sendable {
    public let kind: SheetKind
    /// A JSON object.
    public let json: [UInt8]
    /// The date of the document; sheets without one say 1 January 1970, as nothing else is the same on every day.
    public let date: CalendarDate?

    public init(kind: SheetKind, json: [UInt8], date: CalendarDate?) {
        self.kind = kind
        self.json = json
        self.date = date
    }
}

/// Makes models of what was read.
public protocol SheetModelSource: Sendable {
    /// The models of the sheets that belong to a card's page, in the order of ``SheetKind``.
    ///
    /// - Parameters:
    ///   - route: of the card's page.
    ///   - offices: places in ``SheetSite/offices``.
    func models(of card: ServiceCard, at route: Route, offices: [Int], in context: SheetContext) -> [SheetModel]

    /// The models of the sheets that belong to the page of an SOP file.
    func models(of sop: SopDocument, at route: Route, offices: [Int], in context: SheetContext) -> [SheetModel]

    /// The models of the sheets that belong to an office's page.
    func models(ofOffice index: Int, in context: SheetContext) -> [SheetModel]
}
