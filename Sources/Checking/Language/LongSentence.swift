import Bytes
import Diagnostics
import ServiceStandard

/// A sentence has more than 25 words (kalimat panjang).
///
/// A reader at the counter loses the thread of it. Citations of regulations, addresses and table cells are as long as they
/// are; a semicolon or colon ends a sentence here.
enum LongSentence: CardRule, TextRule {
    static let rule = Rule(
        "text.long-sentence", .language, .note,
        indonesian: "kalimat lebih dari 25 kata",
        english: "a sentence of more than 25 words")

    static let most = 25

    static func check(_ written: some WrittenText, _ findings: inout Findings) {
        for mark in written.prose.marks(of: .sentence) where isSentence(mark, written) {
            let count = countWords(written.file[mark.range])
            guard count > most else { continue }
            findings.add(
                rule, at: mark.range,
                Words(
                    id: "Kalimat ini terdiri atas \(count) kata, lebih dari \(most)",
                    "pecah menjadi dua kalimat atau lebih, atau ubah menjadi daftar",
                    en: "This sentence has \(count) words, more than \(most)",
                    "break it into two or more sentences, or make a list of it"))
        }
    }

    private static func isSentence(_ mark: Prose.Mark, _ written: some WrittenText) -> Bool {
        let isParagraph = mark.passage >= 0 && written.document.nodes[mark.passage].kind == .paragraph
        guard isParagraph || mark.passage == Prose.summary || mark.passage == Prose.notice else { return false }
        switch written.component(ofPassage: mark.passage) {
        case .legalBasis, .complaints, .location, .hours, .decree, .charter: return false
        default: return !citesRegulation(written.file[mark.range])
        }
    }

    /// "Nomor 25 Tahun 2009" and the like: the title of a regulation is as long as the law has made it.
    private static func citesRegulation(_ text: ByteSlice) -> Bool {
        var isAfterNumber = false
        for word in text.split(whereSeparator: { !ASCII.isLetter($0) }) {
            if word.equalsFolded("nomor") || word.equalsFolded("no") { isAfterNumber = true }
            if isAfterNumber, word.equalsFolded("tahun") { return true }
        }
        return false
    }

    /// Words between white space that hold a letter or digit.
    private static func countWords(_ text: ByteSlice) -> Int {
        text.split(whereSeparator: ASCII.isSpace).reduce(0) { $0 + ($1.contains(where: ASCII.isWord) ? 1 : 0) }
    }
}
