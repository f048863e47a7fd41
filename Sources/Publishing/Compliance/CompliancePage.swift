import Bytes
import ServiceStandard
import Templates

/// The report for evaluators as a page, and as a file of its own.
extension PageBuilder {
    /// - Parameter isFile: it is to be kept apart from the site: links are full addresses, or none.
    mutating func compliancePage(_ report: Compliance, isFile: Bool = false) -> Record<CompliancePageField> {
        begin(.compliance)
        let record = arena.record(CompliancePageField.self)
        let title = site.words[.modelReport][...]
        let above: [(Route, ByteSlice)] = isFile ? [] : [(.home, site.words[.modelHome][...])]
        arena.set(record, .page, record: page(.compliance, title: title, breadcrumbs: above))
        if let address = site.settings.address { arena.set(record, .address, text: address.value) }
        if !isFile { arena.set(record, .table, text: href(.complianceTable)) }
        for (titles, field) in [(report.delivery, CompliancePageField.delivery), (report.manufacturing, .manufacturing)] {
            for (_, title) in titles {
                let line = arena.record(TextField.self)
                arena.set(line, .text, text: title)
                arena.append(line, to: record, field)
            }
        }
        arena.set(record, .deliveryCount, text: decimal(report.delivery.count))
        arena.set(record, .manufacturingCount, text: decimal(report.manufacturing.count))
        arena.set(record, .componentCount, text: decimal(report.delivery.count + report.manufacturing.count))
        var shared = SharedParts(yes: mark(true), no: mark(false))
        for part in report.offices {
            arena.append(office(part, report, isFile: isFile, &shared), to: record, .offices)
        }
        arena.set(record, .totals, record: totals(report.totals))
        arena.set(record, .charterCount, text: decimal(report.offices.count { $0.hasCharter }))
        arena.set(record, .hasShared, flag: report.hasSharedServices)
        return record
    }

    /// Parts of rows that many rows have alike; each stands in the model once.
    private struct SharedParts {
        let yes, no: Record<ComplianceMarkField>
        var marks: [ComponentSet: Record<ComplianceMarksField>] = [:]
        var media: [PublicationMedia: TextRef] = [:]
    }

    private mutating func office(
        _ part: Compliance.OfficePart, _ report: Compliance, isFile: Bool, _ shared: inout SharedParts
    ) -> Record<ComplianceOfficeField> {
        let record = arena.record(ComplianceOfficeField.self)
        arena.set(record, .name, text: part.office.office.name.value)
        arena.set(record, .id, text: part.office.slug)
        if let href = address(of: .office(part.office.slug[...]), isFile: isFile) { arena.set(record, .href, text: href) }
        arena.set(record, .totals, record: totals(part.totals))
        arena.set(record, .hasCharter, flag: part.hasCharter)
        for row in part.rows { arena.append(service(row, report, isFile: isFile, &shared), to: record, .services) }
        return record
    }

    private mutating func service(
        _ row: Compliance.Row, _ report: Compliance, isFile: Bool, _ shared: inout SharedParts
    ) -> Record<ComplianceServiceField> {
        let (service, entry) = (row.service, row.entry)
        let record = arena.record(ComplianceServiceField.self)
        arena.set(record, .title, text: service[service.title])
        if let href = address(of: service.route, isFile: isFile) { arena.set(record, .href, text: href) }
        let marks = shared.marks[entry.components] ?? self.marks(entry.components, report, &shared)
        shared.marks[entry.components] = marks
        arena.set(record, .components, record: marks)
        arena.set(record, .decreeNumber, text: report.decreeNumber(of: row))
        for (date, field) in [
            (entry.decreeDate, ComplianceServiceField.decreeDate), (entry.effective, .effective), (entry.review, .review),
        ] {
            if let date = date.date { arena.set(record, field, text: words(date).words) }
        }
        arena.set(record, .hasOfficer, flag: row.hasOfficer)
        let text = shared.media[row.media] ?? arena.write(mediaWords(row.media))
        shared.media[row.media] = text
        arena.set(record, .media, text: text)
        arena.set(record, .errors, text: decimal(row.findings.errors))
        arena.set(record, .warnings, text: decimal(row.findings.warnings))
        arena.set(record, .notes, text: decimal(row.findings.notes))
        return record
    }

    private mutating func marks(
        _ components: ComponentSet, _ report: Compliance, _ shared: inout SharedParts
    ) -> Record<ComplianceMarksField> {
        let record = arena.record(ComplianceMarksField.self)
        for part in [report.delivery, report.manufacturing] {
            for (component, _) in part {
                arena.append(components.isSuperset(of: component) ? shared.yes : shared.no, to: record, .items)
            }
        }
        return record
    }

    private mutating func mark(_ isThere: Bool) -> Record<ComplianceMarkField> {
        let record = arena.record(ComplianceMarkField.self)
        arena.set(record, .isThere, flag: isThere)
        return record
    }

    /// "Halaman web, halaman SOP, PDF (Standar pelayanan, Poster)".
    private func mediaWords(_ media: PublicationMedia) -> [UInt8] {
        var names: [ByteSlice] = []
        if media.contains(.page) { names.append(site.words[.modelReportPage][...]) }
        if media.contains(.sopPage) { names.append(site.words[.modelReportSop][...]) }
        for sheet in PublicationMedia.sheets where media.contains(PublicationMedia(sheet)) {
            names.append(site.words.text(.modelReportSheet, [("name", site.words[sheet.word][...])])[...])
        }
        var text: [UInt8] = []
        text.append(names, separatedBy: ", ")
        return text
    }

    private mutating func totals(_ totals: Compliance.Totals) -> Record<ComplianceTotalsField> {
        let record = arena.record(ComplianceTotalsField.self)
        for (number, field) in [
            (totals.services, ComplianceTotalsField.services), (totals.complete, .complete), (totals.delivered, .delivered),
            (totals.decreed, .decreed), (totals.reviewed, .reviewed), (totals.findings.errors, .errors),
            (totals.findings.warnings, .warnings), (totals.findings.notes, .notes),
        ] {
            arena.set(record, field, text: decimal(number))
        }
        return record
    }

    /// Where a page is found from the report; `nil` from a file of its own as long as the site has no address.
    private mutating func address(of route: Route, isFile: Bool) -> TextRef? {
        guard isFile else { return href(route) }
        guard site.settings.address != nil else { return nil }
        var address: [UInt8] = []
        site.appendAddress(of: route, to: &address)
        return arena.write(address)
    }

    private mutating func decimal(_ number: Int) -> TextRef { arena.write { $0.append(decimal: number) } }
}
