import Diagnostics
import ServiceStandard

/// An office with services has no charter (maklumat pelayanan), nor has one above it.
///
/// UU 25/2009 Pasal 22: the charter is set and published clearly and widely; one for each unit, not for each service.
enum OfficeCharter: SiteRule {
    static let rule = Rule(
        "office.charter", .completeness, .warning,
        indonesian: "kantor yang melayani tidak memuat maklumat pelayanan",
        english: "an office that serves the public has no service charter")

    static func check(_ ledger: Ledger, _ findings: inout SiteFindings) {
        for office in ledger.servingOffices where !hasCharter(office, ledger) {
            findings.add(
                rule, at: office.place,
                Words(
                    id: "Kantor “\(office.name)” tidak memuat maklumat pelayanan",
                    "tulis kunci `maklumat`: sanggup melayani menurut standar, terus memperbaiki diri, dan siap menerima sanksi",
                    en: "The office “\(office.name)” has no service charter",
                    "write the key `maklumat`: able to serve by the standard, always improving, ready to accept sanctions"))
        }
    }

    private static func hasCharter(_ office: CheckedOffice, _ ledger: Ledger) -> Bool {
        var next: CheckedOffice? = office
        // Offices may name each other as the one above.
        for _ in 0..<8 {
            guard let current = next else { return false }
            if current.office.charter?.isFilled ?? false { return true }
            guard let parent = current.office.parent else { return false }
            next = ledger.offices.first { $0.slug.elementsEqual(parent.value) }
        }
        return false
    }
}
