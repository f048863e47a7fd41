import Bytes
import Diagnostics
import ServiceStandard

/// Capitals are used as emphasis (huruf kapital sebagai penekanan).
///
/// EYD has capitals for the beginnings of sentences and names. A text in capitals is read more slowly, and some screen
/// readers spell it. Three words in a row are found, and headings, titles and items that are all in capitals.
enum CapitalEmphasis: CardRule {
    static let rule = Rule(
        "text.capitals", .language, .note,
        indonesian: "huruf kapital dipakai sebagai penekanan",
        english: "capitals are used as emphasis")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard card.prose.marks.contains(where: { $0.kind == .capitals }) else { return }
        var last: Int?
        // One finding for a paragraph is enough.
        for run in CapitalRun.all(card) where run.passage != last && run.isEmphasis(card) {
            last = run.passage
            findings.add(rule, at: run.range, words(card.file[run.range]))
        }
    }

    private static func words(_ text: ByteSlice) -> Words {
        Words(
            id: "“\(text.string)” ditulis dengan huruf kapital semua",
            "tulis dengan huruf biasa; untuk penekanan pakailah **huruf tebal**",
            en: "“\(text.string)” is written all in capitals", "write it in ordinary letters; for emphasis use **bold**")
    }
}
