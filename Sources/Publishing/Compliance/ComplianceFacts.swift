import Diagnostics
import ServiceStandard

/// What is known for the report for evaluators when all cards have been read.
struct ComplianceFacts: Sendable {
    var ledger: ComplianceLedger
    /// How many findings there are in each file that has any, by path.
    var findings: [String: DiagnosticBag.Counts] = [:]

    /// - Parameter hasSheet: whether an SOP file, of which the place and the SOP are given, has a sheet.
    func report(
        of catalogue: Catalogue, in site: Site, hasSheet: (Int, SopDocument) -> Bool = { _, _ in false }
    ) -> Compliance {
        let sopMedia = site.sops.enumerated().map { index, entry -> PublicationMedia in
            guard let sop = entry.sop else { return [] }
            return hasSheet(index, sop) ? [.sopPage, PublicationMedia(.sop)] : .sopPage
        }
        return Compliance(ledger, of: catalogue, in: site, findings: findings, sopMedia: sopMedia)
    }
}
