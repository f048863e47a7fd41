import Bytes
import Publishing
import ServiceStandard
import Sheets
import Synchronization

/// Hands on the models of another source, and keeps what it has seen: for tests and measurements that want to know what a
/// sheet was made of.
public final class RecordedModels: SheetModelSource {
    private let source: any SheetModelSource
    private let state = Mutex((models: [String: [UInt8]](), site: SheetSite?.none))

    public init(_ source: any SheetModelSource) { self.source = source }

    /// The model of each sheet, by the sheet's path below the site.
    public var models: [String: [UInt8]] { state.withLock { $0.models } }

    /// What the sheets share; `nil` before the first of them.
    public var site: SheetSite? { state.withLock { $0.site } }

    public func models(of card: ServiceCard, at route: Route, offices: [Int], in context: SheetContext) -> [SheetModel] {
        record(source.models(of: card, at: route, offices: offices, in: context), at: route, in: context)
    }

    public func models(of sop: SopDocument, at route: Route, offices: [Int], in context: SheetContext) -> [SheetModel] {
        record(source.models(of: sop, at: route, offices: offices, in: context), at: route, in: context)
    }

    public func models(ofOffice index: Int, in context: SheetContext) -> [SheetModel] {
        let route = Route.office(context.site.offices[index].slug[...])
        return record(source.models(ofOffice: index, in: context), at: route, in: context)
    }

    private func record(_ models: [SheetModel], at route: Route, in context: SheetContext) -> [SheetModel] {
        state.withLock { state in
            state.site = context.site
            for model in models where context.wants(model.kind) {
                state.models[route.sheet(model.kind).path.string] = model.json
            }
        }
        return models
    }
}
