import Publishing
import ServiceStandard

/// Makes the models of all sheets of cards and offices.
public struct SheetModels: SheetModelSource {
    public init() {}

    public func models(of card: ServiceCard, at route: Route, offices: [Int], in context: SheetContext) -> [SheetModel] {
        let facts = CardFacts(card, at: route, offices: offices, in: context)
        var models: [SheetModel] = []
        // A signed sheet is offered instead of ours.
        if context.wants(.sop), let sop = card.sop, sop.header.file == nil {
            models.append(SopSheet(sop, page: route.sop, offices: offices, in: context).model())
        }
        if context.wants(.standard) { models.append(StandardSheet.model(of: facts)) }
        if context.wants(.poster) { models.append(PosterSheet.model(of: facts)) }
        if context.wants(.checklist) { models.append(ChecklistSheet.model(of: facts)) }
        return models
    }

    public func models(of sop: SopDocument, at route: Route, offices: [Int], in context: SheetContext) -> [SheetModel] {
        guard context.wants(.sop), sop.header.file == nil else { return [] }
        return [SopSheet(sop, page: route, offices: offices, in: context).model()]
    }

    public func models(ofOffice index: Int, in context: SheetContext) -> [SheetModel] {
        guard context.wants(.charter), let model = CharterSheet.model(ofOffice: index, in: context) else { return [] }
        return [model]
    }
}
