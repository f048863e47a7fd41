import Bytes
import Diagnostics
import ServiceStandard

/// An abbreviation is used and nowhere explained (singkatan tanpa kepanjangan).
///
/// EYD and the guides to plain language have an abbreviation stand in brackets behind its full form once: "Berita Acara
/// Pemeriksaan (BAP)". Told once for each, at its first use. Words that can be spoken are left alone: they may be ordinary
/// words in capitals, or names.
enum UnexplainedAbbreviation: CardRule, TextRule {
    static let rule = Rule(
        "text.abbreviation", .language, .note,
        indonesian: "singkatan dipakai tanpa kepanjangannya",
        english: "an abbreviation is used without its full form")

    /// More than this many in one file are no longer told.
    private static let most = 40

    static func check(_ written: some WrittenText, _ findings: inout Findings) {
        guard written.site.settings.language == .indonesian, written.prose.marks.contains(where: { $0.kind == .capitals }) else { return }
        var seen: Set<ByteSlice> = []
        for run in CapitalRun.all(written) where run.unknown == 1 && run.words < 3 && seen.count < most {
            let text = MarkedText(written.file, run.first)
            // What regulations are called is not for an author to explain.
            if written.component(ofPassage: run.passage) == .legalBasis || text.isInRegulationTitle { continue }
            guard AbbreviationShape.fits(text), seen.insert(text.marked).inserted else { continue }
            if isExplained(text.marked, in: written) { continue }
            findings.add(rule, at: run.first, words(text.marked))
        }
    }

    /// Whether "(BAP)" or "BAP (berita acara …)" stands anywhere in the file, or it belongs to the name of an office.
    private static func isExplained(_ word: ByteSlice, in written: some WrittenText) -> Bool {
        let bytes = written.file.bytes
        var start = bytes.startIndex
        while let found = bytes[start...].firstIndex(of: word) {
            start = found + word.count
            let before = found > 0 ? bytes[found - 1] : ASCII.space
            let after = bytes[start...]
            if before == 0x28 || after.starts(with: " (") || after.starts(with: " adalah ") || after.starts(with: ", yaitu ")
                || after.starts(with: " = ") || after.starts(with: ", singkatan ")
            {
                return true
            }
        }
        return written.offices.contains { $0.office.name.value.firstIndex(of: word) != nil }
    }

    private static func words(_ word: ByteSlice) -> Words {
        Words(
            id: "Singkatan “\(word.string)” tidak dijelaskan di berkas ini",
            "tulis kepanjangannya sekali, misalnya “Berita Acara Pemeriksaan (BAP)”",
            en: "The abbreviation “\(word.string)” is not explained in this file",
            "write its full form once, e.g. “Berita Acara Pemeriksaan (BAP)”")
    }
}
