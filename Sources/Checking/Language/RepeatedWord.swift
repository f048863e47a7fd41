import Bytes
import Diagnostics
import ServiceStandard

/// One word stands twice in a row (kata berulang): "yang yang".
///
/// A slip of the hand. Reduplication is written with a hyphen; place names like "Bone Bone" are known by their capitals.
enum RepeatedWord: CardRule, TextRule {
    static let rule = Rule(
        "text.repeated-word", .language, .warning,
        indonesian: "kata yang sama tertulis dua kali berturut-turut",
        english: "one word stands twice in a row")

    static func check(_ written: some WrittenText, _ findings: inout Findings) {
        for mark in written.prose.marks(of: .repeated) {
            let text = written.file[mark.range]
            // "dan/dan" is another rule's; names have capitals in both words, pieces of numbers only capitals.
            if text.contains(0x2F) || isName(text) || LetterCase(of: text) == .capitals { continue }
            findings.add(rule, at: mark.range, words(text))
        }
    }

    private static func isName(_ text: ByteSlice) -> Bool {
        guard let second = text.lastIndex(of: ASCII.space).map({ $0 + 1 }), second < text.endIndex else { return false }
        return LetterCase(of: text) == .capitalized && LetterCase(of: text[second...]) == .capitalized
    }

    private static func words(_ text: ByteSlice) -> Words {
        let word = text.split(separator: ASCII.space).first ?? text
        return Words(
            id: "Kata “\(word.string)” tertulis dua kali berturut-turut",
            "hapus salah satunya; kata ulang ditulis dengan tanda hubung, misalnya “masing-masing”",
            en: "The word “\(word.string)” stands twice in a row",
            "delete one of them; reduplicated words are written with a hyphen, e.g. “masing-masing”")
    }
}
