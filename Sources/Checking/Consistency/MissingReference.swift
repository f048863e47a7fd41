import Bytes
import Diagnostics
import ServiceStandard

/// The text points to a number that the card does not have: "lihat langkah 12" where there are ten steps.
///
/// Numbers change when an item is added or taken away; the reference then leads nowhere or to something else. Numbers of laws
/// (Pasal, ayat, huruf, angka) are left alone.
enum MissingReference: CardRule {
    static let rule = Rule(
        "ref.number", .consistency, .warning,
        indonesian: "rujukan ke nomor yang tidak ada di kartu",
        english: "a reference to a number that the card does not have")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        for reference in card.references {
            guard reference.exists(in: card) == false, !reference.isInBranch(of: card) else { continue }
            let text = card.document.text[reference.range].string
            findings.add(
                rule, at: card.place(reference.range, inNode: reference.node),
                Words(
                    id: "“\(text)” tidak ada di kartu ini",
                    "sebut nama hal yang dimaksud, atau perbaiki nomornya",
                    en: "This card has no “\(text)”",
                    "name the thing that is meant, or correct the number"))
        }
    }
}
