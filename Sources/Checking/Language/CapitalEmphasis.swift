import Bytes
import Diagnostics
import ServiceStandard

/// Capitals are used as emphasis (huruf kapital sebagai penekanan).
///
/// EYD has capitals for the beginnings of sentences and names. A text in capitals is read more slowly, and some screen
/// readers spell it. Three words in a row are found, and headings, titles and items that are all in capitals.
enum CapitalEmphasis: CardRule, TextRule {
    static let rule = Rule(
        "text.capitals", .language, .note,
        indonesian: "huruf kapital dipakai sebagai penekanan",
        english: "capitals are used as emphasis")

    static func check(_ written: some WrittenText, _ findings: inout Findings) {
        guard written.prose.marks.contains(where: { $0.kind == .capitals }) else { return }
        var last: Int?
        // One finding for a paragraph is enough.
        for run in CapitalRun.all(written) where run.passage != last && run.isEmphasis(written) {
            last = run.passage
            findings.add(rule, at: run.range, words(written.file[run.range]))
        }
    }

    private static func words(_ text: ByteSlice) -> Words {
        Words(
            id: "“\(text.string)” ditulis dengan huruf kapital semua",
            "tulis dengan huruf biasa; untuk penekanan pakailah **huruf tebal**",
            en: "“\(text.string)” is written all in capitals", "write it in ordinary letters; for emphasis use **bold**")
    }
}
