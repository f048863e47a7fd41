import Bytes
import Diagnostics
import ServiceStandard

/// A word is not spelt as the standard language has it (ejaan tidak baku).
///
/// KBBI names the standard form of a word, EYD says what is written apart. Titles of regulations keep their spelling, and
/// a text quoted as the title of one is left alone.
enum StandardSpelling: CardRule, TextRule {
    static let rule = Rule(
        "text.spelling", .language, .warning,
        indonesian: "ejaan tidak baku",
        english: "a spelling that is not standard")

    static func check(_ written: some WrittenText, _ findings: inout Findings) {
        guard written.site.settings.language == .indonesian else { return }
        var end: UInt32 = 0
        // Of "di fotocopy" and the "fotocopy" in it the first is told.
        for mark in written.prose.words(of: .spelling) where mark.range.start >= end {
            let entry = Spellings.shared.entries[mark.index]
            let text = MarkedText(written.file, mark.range)
            if entry.isCapital {
                guard isWrongCapital(entry, text) else { continue }
            } else if text.isAfter(entry.rightAfter) || text.isInRegulationTitle || written.component(ofPassage: mark.passage) == .legalBasis {
                continue
            }
            end = mark.range.end
            findings.add(rule, at: mark.range, words(entry, text.marked))
        }
    }

    /// "Undang-undang Nomor 25" and "Tahun 2009 Tentang" are the title of a regulation with wrong capitals; in other
    /// capitals, or with other neighbours, the words are something else.
    private static func isWrongCapital(_ entry: Spellings.Entry, _ text: MarkedText) -> Bool {
        guard ASCII.uppercased(entry.wrong[0]) == text.marked.first, text.marked.dropFirst().elementsEqual(entry.wrong.dropFirst())
        else { return false }
        return entry.right.first == entry.wrong.first ? text.isAfterYear : text.isBeforeNumber
    }

    private static func words(_ entry: Spellings.Entry, _ wrong: ByteSlice) -> Words {
        let right = LetterCase(of: wrong).applied(to: entry.right, keepingCapitals: entry.isCapital)
        if entry.isCapital {
            return Words(
                id: "Huruf besar “\(wrong.string)” tidak sesuai dengan penulisan judul peraturan", "tulis “\(right)”",
                en: "The capitals of “\(wrong.string)” are not those of the titles of regulations", "write “\(right)”")
        }
        return Words(
            id: "Ejaan “\(wrong.string)” tidak baku", "tulis “\(right)”",
            en: "The spelling “\(wrong.string)” is not standard Indonesian", "write “\(right)”")
    }
}
