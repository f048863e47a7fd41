import Publishing
import ServiceStandard

/// Makes the models of all sheets of cards and offices.
public struct SheetModels: SheetModelSource {
    public init() {}

    public func models(of card: ServiceCard, at route: Route, offices: [Int], in context: SheetContext) -> [SheetModel] {
        let facts = CardFacts(card, at: route, offices: offices, in: context)
        var models: [SheetModel] = []
        if context.wants(.standard) { models.append(StandardSheet.model(of: facts)) }
        if context.wants(.poster) { models.append(PosterSheet.model(of: facts)) }
        if context.wants(.checklist) { models.append(ChecklistSheet.model(of: facts)) }
        return models
    }

    public func models(ofOffice index: Int, in context: SheetContext) -> [SheetModel] {
        guard context.wants(.charter), let model = CharterSheet.model(ofOffice: index, in: context) else { return [] }
        return [model]
    }
}
