import Diagnostics
import ServiceStandard

/// One of the six components of service delivery (penyampaian pelayanan) is not in the card.
///
/// UU 25/2009 Pasal 21 asks for 14 components; PermenPANRB 15/2014 has these six published.
enum MissingComponent: CardRule {
    static let rule = Rule(
        "comp.missing", .completeness, .warning,
        indonesian: "komponen penyampaian layanan tidak ada di kartu",
        english: "a component of service delivery is not in the card")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        card.forEachMissing(.delivery) { entry in
            findings.add(
                rule, at: card.header.title.range,
                Words(
                    id: "Kartu tidak memuat komponen “\(entry.title)”",
                    "tulis bagian “## \(entry.title)”; keenam komponen penyampaian wajib diumumkan",
                    en: "The card lacks the component “\(entry.title)” (\(entry.englishTitle))",
                    "write a section “## \(entry.title)”; the six components of service delivery must be published"))
        }
    }
}
