import Diagnostics
import ServiceStandard

/// One of the eight components of service management (pengelolaan pelayanan) is not in the card.
///
/// UU 25/2009 Pasal 21 asks for 14 components; PermenPANRB 15/2014 has these eight in the decree, though not on posters.
enum MissingInternalComponent: CardRule {
    static let rule = Rule(
        "comp.missing-internal", .completeness, .warning,
        indonesian: "komponen pengelolaan pelayanan tidak ada di kartu",
        english: "a component of service management is not in the card")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        card.forEachMissing(.manufacturing) { entry in
            findings.add(
                rule, at: card.header.title.range,
                Words(
                    id: "Kartu tidak memuat komponen “\(entry.title)”",
                    "tulis bagian “## \(entry.title)” seperti dalam SK; standar yang ditetapkan memuat ke-14 komponen",
                    en: "The card lacks the component “\(entry.title)” (\(entry.englishTitle))",
                    "write a section “## \(entry.title)” as the decree has it; a standard holds all 14 components"))
        }
    }
}
