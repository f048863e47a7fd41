import Publishing
import ServiceStandard

/// The models of all sheets that baku draws.
public struct SheetModels: SheetModelSource {
    public init() {}

    public func models(of card: ServiceCard, at route: Route, offices: [Int], in context: SheetContext) -> [SheetModel] {
        []
    }

    public func models(ofOffice index: Int, in context: SheetContext) -> [SheetModel] { [] }
}
