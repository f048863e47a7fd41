import Bytes
import Reading
import ServiceStandard

/// A regulation of the site (content/regulasi/).
///
/// A class: entries are handed to the pages that link to them.
final class RegulationEntry: Sendable {
    let route: Route
    let regulation: Regulation
    /// For each unit the units that cite it, in the order of the text; empty for most.
    let citedBy: [Int: [Int]]

    init(route: Route, regulation: Regulation) {
        self.route = route
        self.regulation = regulation
        var citedBy: [Int: [Int]] = [:]
        var before: Int?
        for citation in regulation.citations {
            guard case .unit(let unit) = citation.target else {
                before = nil
                continue
            }
            let between = citation.endsRun ? before.map { regulation.units(between: $0, and: unit) } ?? [] : []
            before = unit
            for unit in between + [unit] {
                // The article's list names all that leads into the article.
                guard let article = regulation.article(of: unit), let source = regulation.article(of: citation.source),
                    article != source, citedBy[article]?.last != source
                else { continue }
                citedBy[article, default: []].append(source)
            }
        }
        self.citedBy = citedBy
    }

    var path: String { regulation.file.path }
    var title: ByteSlice { regulation.header.title.value }
}
