import Bytes
import Reading
import ServiceStandard

/// One page of a checklist: a case with its name.
struct ChecklistCase: Equatable {
    /// `nil` where there is only one page, for all.
    var title: [UInt8]?
    var selection: CaseSelection

    /// With more pages than these a list of dimensions is not combined any further: what depends on the rest is named
    /// at the documents themselves.
    static let mostPages = 24

    /// A page for each combination of the cases on which documents, time or fee depend, and one for each scenario; a
    /// scenario that is such a combination gives it its title. Without cases one page for all.
    static func all(of card: ServiceCard) -> [ChecklistCase] {
        let dimensions = card.header.cases
        let used = [Component.requirements, .time, .fee].compactMap(card.section).reduce(into: Set<Int>()) {
            $0.formUnion($1.dimensions)
        }
        var pages = [ChecklistCase(title: nil, selection: CaseSelection(values: dimensions.map { _ in nil }))]
        for (index, dimension) in dimensions.enumerated() where used.contains(index) {
            guard pages.count * dimension.values.count <= mostPages else { break }
            pages = pages.flatMap { page in
                dimension.values.indices.map { value in
                    var page = page
                    page.selection.values[index] = value
                    page.title = (page.title.map { $0 + Array(", ".utf8) } ?? []) + dimension.values[value].value
                    return page
                }
            }
        }
        for scenario in card.header.scenarios {
            guard let page = ChecklistCase(scenario, dimensions) else { continue }
            if let same = pages.firstIndex(where: { $0.selection == page.selection && $0.title != nil }) {
                pages[same].title = page.title
            } else {
                pages.append(page)
            }
        }
        return pages
    }

    /// `nil` for a scenario that names no known case.
    private init?(_ scenario: Scenario, _ dimensions: [CaseDimension]) {
        var values: [Int?] = dimensions.map { _ in nil }
        for choice in scenario.choices {
            let key = HeadingKey.of(choice.dimension.value)
            guard let dimension = dimensions.firstIndex(where: { HeadingKey.of($0.name.value) == key }) else { continue }
            let value = HeadingKey.of(choice.value.value)
            values[dimension] = dimensions[dimension].values.firstIndex { HeadingKey.of($0.value) == value }
        }
        guard values.contains(where: { $0 != nil }) else { return nil }
        selection = CaseSelection(values: values)
        title = scenario.title.map { Array($0.value) }
            ?? Array(scenario.choices.map(\.value.value).joined(separator: ", ".utf8))
    }

    private init(title: [UInt8]?, selection: CaseSelection) {
        self.title = title
        self.selection = selection
    }
}
