import Publishing
import ServiceStandard

/// Makes the models of all sheets of cards and offices.
public struct SheetModels: SheetModelSource {
    public init() {}

    public func models(of card: ServiceCard, at route: Route, offices: [Int], in context: SheetContext) -> [SheetModel] {
        let facts = CardFacts(card, at: route, offices: offices, in: context)
        return SheetKind.kinds(of: card).filter(context.wants).compactMap { kind in
            switch kind {
            case .sop: card.sop.map { SopSheet($0, page: route.sop, offices: offices, in: context).model() }
            case .standard: StandardSheet.model(of: facts)
            case .poster: PosterSheet.model(of: facts)
            case .checklist: ChecklistSheet.model(of: facts)
            case .charter: nil
            }
        }
    }

    public func models(of sop: SopDocument, at route: Route, offices: [Int], in context: SheetContext) -> [SheetModel] {
        SheetKind.kinds(of: sop).filter(context.wants).map { _ in
            SopSheet(sop, page: route, offices: offices, in: context).model()
        }
    }

    public func models(ofOffice index: Int, in context: SheetContext) -> [SheetModel] {
        guard context.wants(.charter), let model = CharterSheet.model(ofOffice: index, in: context) else { return [] }
        return [model]
    }
}
