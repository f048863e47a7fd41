import Diagnostics
import ServiceStandard

/// The card does not say when the standard is to be reviewed (tinjau).
///
/// Standards are monitored and reviewed at regular times; PEKPPP scores that they are.
enum MissingReviewDate: CardRule {
    static let rule = Rule(
        "meta.review", .completeness, .warning,
        indonesian: "tanggal tinjau ulang tidak disebut",
        english: "the date of review is not given")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard card.header.review == nil, let place = card.place(ofMissing: "tinjau") else { return }
        findings.add(
            rule, at: place,
            Words(
                id: "Kartu tidak menyebut kapan standar ini ditinjau ulang", "tulis kunci `tinjau`, misalnya `tinjau: 2027-03-04`",
                en: "The card does not say when this standard is to be reviewed",
                "write the key `tinjau`, such as `tinjau: 2027-03-04`"))
    }
}
