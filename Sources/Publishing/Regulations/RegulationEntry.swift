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
        for citation in regulation.citations {
            guard case .unit(let unit) = citation.target else { continue }
            // The article's list names all that leads into the article.
            guard let article = regulation.article(of: unit), let source = regulation.article(of: citation.source),
                article != source, citedBy[article]?.last != source
            else { continue }
            citedBy[article, default: []].append(source)
        }
        self.citedBy = citedBy
    }

    var path: String { regulation.file.path }
    var title: ByteSlice { regulation.header.title.value }
}

extension Regulation {
    /// The article that a unit stands in, itself included; `nil` above all articles.
    func article(of unit: Int) -> Int? {
        var index = unit
        while index >= 0, nodes[index].kind != .article { index = nodes[index].parent }
        return index < 0 ? nil : index
    }
}
