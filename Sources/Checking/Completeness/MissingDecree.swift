import Diagnostics
import ServiceStandard

/// The card names no decree (SK) by which the head of the unit has set the standard.
///
/// A standard is drawn up, discussed and then set (penetapan); UU 25/2009 Pasal 15 asks for it and PEKPPP scores it.
enum MissingDecree: CardRule {
    static let rule = Rule(
        "meta.sk", .completeness, .warning,
        indonesian: "SK penetapan standar tidak disebut",
        english: "the decree that sets the standard is not named")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard card.header.decree.map(\.isEmpty) ?? true, card.section(.decree) == nil else { return }
        guard let place = place(card) else { return }
        findings.add(
            rule, at: place,
            Words(
                id: "Kartu tidak menyebut nomor dan tanggal SK penetapan standar ini",
                "isi kunci `sk` di bagian atas berkas dengan `nomor`, `tanggal`, dan `pejabat`",
                en: "The card does not give number and date of the decree that sets this standard",
                "fill in the key `sk` at the top of the file with `nomor`, `tanggal` and `pejabat`"))
    }

    private static func place(_ card: CheckedCard) -> SourceRange? {
        guard let key = card.headerKey("sk") else { return card.header.title.range }
        // A text in the place of the mapping has been reported.
        return key.isText ? nil : key.range
    }
}

extension Decree {
    /// Whether none of its keys holds anything.
    var isEmpty: Bool { number == nil && date == nil && official == nil && file == nil }
}
