import Diagnostics
import ServiceStandard

/// What is known for the report for evaluators when all cards have been read.
struct ComplianceFacts: Sendable {
    var ledger: ComplianceLedger
    /// How many findings there are in each file.
    var findings: FindingCounts

    /// The report on a site that is being published.
    ///
    /// - Parameter printed: places of the SOP files that have a sheet.
    func report(of catalogue: Catalogue, in site: Site, printed: Set<Int>) -> Compliance {
        report(catalogue, site) { index, _, _ in printed.contains(index) ? [.sopPage, PublicationMedia(.sop)] : .sopPage }
    }

    /// The report on a site as a build would publish it.
    ///
    /// - Parameter drawn: the sheets that the theme can draw.
    func report(of catalogue: Catalogue, in site: Site, drawn: Set<SheetKind>) -> Compliance {
        report(catalogue, site) { _, entry, sop in
            guard !entry.header.isDraft else { return [] }
            return SheetKind.kinds(of: sop).filter(drawn.contains).reduce(into: .sopPage) { $0.insert(PublicationMedia($1)) }
        }
    }

    /// - Parameter media: those of an SOP file, of which the place is given.
    private func report(
        _ catalogue: Catalogue, _ site: Site, media: (Int, SopEntry, SopDocument) -> PublicationMedia
    ) -> Compliance {
        let sopMedia = site.sops.enumerated().map { index, entry in entry.sop.map { media(index, entry, $0) } ?? [] }
        return Compliance(ledger, of: catalogue, in: site, findings: findings, sopMedia: sopMedia)
    }
}
