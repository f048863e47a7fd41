import Bytes
import ServiceStandard

/// The report for evaluators as a table for spreadsheets: a row for each office and service. Days are written
/// 2025-03-04; what is missing is an empty cell.
struct ComplianceTable {
    let site: Site
    let report: Compliance

    func write() -> ByteBuffer {
        var csv = CsvWriter()
        heading(&csv)
        for part in report.offices {
            for row in part.rows { write(row, of: part, &csv) }
        }
        return csv.finish()
    }

    private var components: [(component: ComponentSet, title: [UInt8])] { report.delivery + report.manufacturing }

    private func heading(_ csv: inout CsvWriter) {
        func cell(_ word: Word) { csv.cell(site.words[word][...]) }
        cell(.modelReportOffice)
        cell(.modelReportCharter)
        cell(.modelReportService)
        cell(.modelReportAddress)
        cell(.modelReportComponents)
        for component in components { csv.cell(component.title[...]) }
        for word: Word in [
            .modelReportDecree, .modelReportDecreeDate, .modelReportEffective, .modelReportReview, .modelReportOfficer,
            .modelReportPage, .modelReportSop,
        ] { cell(word) }
        for sheet in PublicationMedia.sheets {
            csv.cell(site.words.text(.modelReportSheet, [("name", site.words[sheet.word][...])])[...])
        }
        for word: Word in [.modelReportErrors, .modelReportWarnings, .modelReportNotes] { cell(word) }
        csv.endRow()
    }

    private func write(_ row: Compliance.Row, of part: Compliance.OfficePart, _ csv: inout CsvWriter) {
        let (entry, service) = (row.entry, row.service)
        let (yes, no) = (site.words[.modelReportYes], site.words[.modelReportNo])
        func mark(_ isThere: Bool) { csv.cell((isThere ? yes : no)[...]) }
        func day(_ date: PackedDate) {
            var text: [UInt8] = []
            date.date?.appendISO(to: &text)
            csv.cell(text[...])
        }
        csv.cell(part.office.office.name.value)
        mark(part.hasCharter)
        csv.cell(service[service.title])
        csv.cell(site.fullAddress(of: service.route)[...])
        csv.cell(components.count { entry.components.isSuperset(of: $0.component) })
        for component in components { mark(entry.components.isSuperset(of: component.component)) }
        csv.cell(report.decreeNumber(of: row))
        day(entry.decreeDate)
        day(entry.effective)
        day(entry.review)
        mark(row.hasOfficer)
        mark(row.media.contains(.page))
        mark(row.media.contains(.sopPage))
        for sheet in PublicationMedia.sheets { mark(row.media.contains(PublicationMedia(sheet))) }
        csv.cell(row.findings.errors)
        csv.cell(row.findings.warnings)
        csv.cell(row.findings.notes)
        csv.endRow()
    }
}

extension Site {
    /// Where a page stands once the site is published; below the site's folder as long as the settings name no address.
    func fullAddress(of route: Route) -> [UInt8] {
        guard let address = settings.address?.value else { return route.path }
        return Array(address) + [0x2F] + route.path
    }
}
