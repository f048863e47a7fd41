import Bytes
import Templates

/// The forms of the report for evaluators as a file of its own.
public enum ReportFormat: String, Sendable, CaseIterable {
    /// A page that needs no other file.
    case page = "html"
    /// A table for spreadsheets.
    case table = "csv"

    /// By the ending of a file's name, in letters of either case; `nil` for any other ending.
    public init?(path: String) {
        guard let dot = path.lastIndex(of: "."), dot != path.startIndex, path[path.index(before: dot)] != "/" else { return nil }
        self.init(rawValue: path[path.index(after: dot)...].lowercased())
    }
}

extension Compliance {
    /// The report as a file of its own.
    ///
    /// - Parameter template: for a page; `nil` for a table.
    func file(_ template: Template<CompliancePageField>?, in site: Site) -> [UInt8] {
        guard let template else { return ComplianceTable(site: site, report: self).write().array() }
        var builder = PageBuilder(site: site)
        var page: [UInt8] = []
        let record = builder.compliancePage(self, isFile: true)
        // Offices, services, marks: nothing in it is nested deeply.
        try? template.render(record, in: builder.arena, into: &page)
        return page
    }
}
