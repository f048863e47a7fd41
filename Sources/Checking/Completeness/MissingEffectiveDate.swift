import Diagnostics
import ServiceStandard

/// The card does not say since when the standard is in force (berlaku).
enum MissingEffectiveDate: CardRule {
    static let rule = Rule(
        "meta.effective", .completeness, .warning,
        indonesian: "tanggal mulai berlaku tidak disebut",
        english: "the date of entry into force is not given")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard card.header.effective == nil, let place = card.place(ofMissing: "berlaku") else { return }
        findings.add(
            rule, at: place,
            Words(
                id: "Kartu tidak menyebut sejak kapan standar ini berlaku", "tulis kunci `berlaku`, misalnya `berlaku: 2025-03-04`",
                en: "The card does not say since when this standard is in force",
                "write the key `berlaku`, such as `berlaku: 2025-03-04`"))
    }
}
