import Bytes
import Checking
import Diagnostics
import Reading
import ServiceStandard

/// The report for evaluators (kepatuhan): what each standard holds, office by office. The page and the table for
/// spreadsheets are both written from it, and so say the same.
///
/// It tells dates and never that one is past, so that the same cards give the same bytes on every day.
struct Compliance: Sendable {
    /// A service below one of its offices.
    struct Row: Sendable {
        let service: ServiceSummary
        let entry: ComplianceEntry
        let media: PublicationMedia
        /// The card or the office names who handles complaints.
        let hasOfficer: Bool
        /// Open findings in the card.
        let findings: DiagnosticBag.Counts
    }

    struct Totals: Sendable, Equatable {
        var services = 0
        /// With all components of the guide.
        var complete = 0
        /// With all components of service delivery, those that are to be published.
        var delivered = 0
        /// With a decree that has a number and a date.
        var decreed = 0
        /// With a review date.
        var reviewed = 0
        var findings = DiagnosticBag.Counts()
    }

    /// An office that has services.
    struct OfficePart: Sendable {
        let office: Site.OfficeEntry
        /// Its service charter (maklumat) stands in its file.
        let hasCharter: Bool
        let rows: [Row]
        let totals: Totals
    }

    let offices: [OfficePart]
    /// Of the whole site: a service of several offices counts once.
    let totals: Totals
    /// At least one service stands below several offices.
    let hasSharedServices: Bool
    /// The components of the guide's two parts with their titles, in its order.
    let delivery, manufacturing: [(component: ComponentSet, title: [UInt8])]
    private let text: [UInt8]

    /// - Parameters:
    ///   - ledger: entries of all services of the catalogue that are to be told, in any order; those that have none are
    ///     left out, such as drafts.
    ///   - findings: how many findings there are in each file.
    ///   - sopMedia: the media of each SOP file of the site.
    init(
        _ ledger: ComplianceLedger, of catalogue: Catalogue, in site: Site, findings: FindingCounts,
        sopMedia: [PublicationMedia]
    ) {
        text = ledger.text
        let components = Self.components(of: site)
        (delivery, manufacturing) = components
        func all(_ part: [(component: ComponentSet, title: [UInt8])]) -> ComponentSet {
            part.reduce(into: []) { $0.formUnion($1.component) }
        }
        let (six, whole) = (all(components.delivery), all(components.delivery + components.manufacturing))

        let rows = Self.rows(ledger, catalogue, site, findings, sopMedia)
        func totals(_ rows: some Sequence<Row>) -> Totals {
            rows.reduce(into: Totals()) { $0.add($1, delivery: six, all: whole) }
        }
        offices = site.offices.indices.compactMap { index in
            let entry = site.offices[index]
            let hasOfficer = entry.office.namesComplaintOfficer
            let own = catalogue.byOffice[index].compactMap { rows[$0]?.under(hasOfficer: hasOfficer) }
            guard !own.isEmpty else { return nil }
            return OfficePart(
                office: entry, hasCharter: entry.office.charter.map { !$0.value.trimmed().isEmpty } ?? false, rows: own,
                totals: totals(own))
        }
        self.totals = totals(rows.lazy.compactMap(\.self))
        hasSharedServices = offices.reduce(0) { $0 + $1.rows.count } > self.totals.services
    }

    /// The number of a row's decree; empty without one.
    func decreeNumber(of row: Row) -> ByteSlice {
        text[Int(row.entry.decreeNumber.lowerBound)..<Int(row.entry.decreeNumber.upperBound)]
    }

    /// A row for each service of the catalogue, `nil` for those that are not told.
    private static func rows(
        _ ledger: ComplianceLedger, _ catalogue: Catalogue, _ site: Site, _ findings: FindingCounts,
        _ sopMedia: [PublicationMedia]
    ) -> [Row?] {
        let last = ledger.entries.reduce(-1) { max($0, Int($1.file)) }
        var entries = [ComplianceEntry?](repeating: nil, count: last + 1)
        for entry in ledger.entries { entries[Int(entry.file)] = entry }
        // Most sites have no SOP files.
        var media: [String: PublicationMedia] = [:]
        for (sop, own) in zip(site.sops, sopMedia) { for path in sop.services { media[path, default: []].formUnion(own) } }
        return catalogue.services.map { service in
            guard service.file <= last, let entry = entries[service.file] else { return nil }
            let further = media.isEmpty ? [] : media[service.path] ?? []
            return Row(
                service: service, entry: entry, media: entry.media.union(further), hasOfficer: entry.namesOfficer,
                findings: findings[service.path])
        }
    }

    private static func components(of site: Site) -> (
        delivery: [(component: ComponentSet, title: [UInt8])], manufacturing: [(component: ComponentSet, title: [UInt8])]
    ) {
        func titles(_ part: Profile.Part) -> [(component: ComponentSet, title: [UInt8])] {
            let own = site.profile.entries.filter { $0.part == part }.map(\.component)
            return site.componentTitles.filter { own.contains($0.component) }.map { (ComponentSet($0.component), $0.title) }
        }
        return (titles(.delivery), titles(.manufacturing))
    }
}

extension Compliance.Row {
    /// The row as it stands below an office.
    fileprivate func under(hasOfficer isNamed: Bool) -> Self {
        isNamed ? Self(service: service, entry: entry, media: media, hasOfficer: true, findings: findings) : self
    }
}

extension Compliance.Totals {
    fileprivate mutating func add(_ row: Compliance.Row, delivery: ComponentSet, all: ComponentSet) {
        let entry = row.entry
        services += 1
        if entry.components.isSuperset(of: all) { complete += 1 }
        if entry.components.isSuperset(of: delivery) { delivered += 1 }
        if !entry.decreeNumber.isEmpty, entry.decreeDate.date != nil { decreed += 1 }
        if entry.review.date != nil { reviewed += 1 }
        findings.errors += row.findings.errors
        findings.warnings += row.findings.warnings
        findings.notes += row.findings.notes
    }
}
