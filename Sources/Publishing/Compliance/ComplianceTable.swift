import Bytes
import ServiceStandard

/// The report for evaluators as a table for spreadsheets: a row for each office and service. Days are written
/// 2025-03-04; what is missing is an empty cell.
struct ComplianceTable {
    private let site: Site
    private let report: Compliance
    private let components: [ComponentSet]
    private let yes, no: CsvWriter.Cell

    init(site: Site, report: Compliance) {
        self.site = site
        self.report = report
        components = (report.delivery + report.manufacturing).map(\.component)
        yes = CsvWriter.Cell(site.words[.modelReportYes])
        no = CsvWriter.Cell(site.words[.modelReportNo])
    }

    func write() -> ByteBuffer {
        var csv = CsvWriter()
        heading(&csv)
        var text: [UInt8] = []
        for part in report.offices {
            let office = CsvWriter.Cell(Array(part.office.office.name.value))
            for row in part.rows {
                csv.cell(office)
                csv.cell(part.hasCharter ? yes : no)
                write(row, &csv, &text)
            }
        }
        return csv.finish()
    }

    private func heading(_ csv: inout CsvWriter) {
        var words = [.modelReportOffice, .modelReportCharter, .modelReportService, .modelReportAddress, .modelReportComponents]
            .map { (word: Word) in site.words[word] }
        words += (report.delivery + report.manufacturing).map(\.title)
        words += [
            .modelReportDecree, .modelReportDecreeDate, .modelReportEffective, .modelReportReview, .modelReportOfficer,
            .modelReportPage, .modelReportSop,
        ].map { (word: Word) in site.words[word] }
        words += PublicationMedia.sheets.map { site.words.text(.modelReportSheet, [("name", site.words[$0.word][...])]) }
        words += [.modelReportErrors, .modelReportWarnings, .modelReportNotes].map { (word: Word) in site.words[word] }
        for word in words { csv.cell(word[...]) }
        csv.endRow()
    }

    /// - Parameter text: memory that serves for each row again.
    private func write(_ row: Compliance.Row, _ csv: inout CsvWriter, _ text: inout [UInt8]) {
        func mark(_ isThere: Bool) { csv.cell(isThere ? yes : no) }
        func day(_ date: PackedDate) {
            text.removeAll(keepingCapacity: true)
            date.date?.appendISO(to: &text)
            csv.cell(text[...])
        }
        let (entry, service, media) = (row.entry, row.service, row.media)
        csv.cell(service[service.title])
        text.removeAll(keepingCapacity: true)
        site.appendAddress(of: service.route, to: &text)
        csv.cell(text[...])
        csv.cell(UInt(components.count { entry.components.isSuperset(of: $0) }))
        for component in components { mark(entry.components.isSuperset(of: component)) }
        csv.cell(report.decreeNumber(of: row))
        day(entry.decreeDate)
        day(entry.effective)
        day(entry.review)
        mark(row.hasOfficer)
        mark(media.contains(.page))
        mark(media.contains(.sopPage))
        for sheet in PublicationMedia.sheets { mark(media.contains(PublicationMedia(sheet))) }
        csv.cell(row.findings.errors.magnitude)
        csv.cell(row.findings.warnings.magnitude)
        csv.cell(row.findings.notes.magnitude)
        csv.endRow()
    }
}

extension Site {
    /// Appends where a page stands once the site is published: below the site's folder as long as the settings name no
    /// address.
    func appendAddress(of route: Route, to out: inout [UInt8]) {
        if let address = settings.address?.value {
            out.append(contentsOf: address)
            out.append(0x2F)
        }
        out.append(contentsOf: route.path)
    }
}
