import Bytes
import Diagnostics
import ServiceStandard

/// Two conjunctions of one meaning stand side by side (kata hubung ganda): "& / dan", "dan/dan".
///
/// A trace of table cells that were put together, or of a form with a choice left open. "dan/atau" is a conjunction of its
/// own.
enum ConjunctionTwice: CardRule, TextRule {
    static let rule = Rule(
        "text.conjunction-twice", .language, .warning,
        indonesian: "dua kata hubung berarti sama berdampingan",
        english: "two conjunctions of one meaning stand side by side")

    static func check(_ written: some WrittenText, _ findings: inout Findings) {
        for mark in written.prose.marks {
            switch mark.kind {
            case .repeated:
                let text = written.file[mark.range]
                guard text.contains(0x2F), isConjunction(text.prefix(while: ASCII.isLetter)) else { continue }
                findings.add(rule, at: mark.range, words(text))
            case .ampersand:
                guard let range = range(around: mark.range, in: written.file) else { continue }
                findings.add(rule, at: range, words(written.file[range]))
            default: continue
            }
        }
    }

    /// "&" with "dan" on one of its sides, a slash or space between.
    private static func range(around sign: SourceRange, in file: SourceFile) -> SourceRange? {
        let text = MarkedText(file, sign)
        let after = text.after.drop { $0 == ASCII.space || $0 == 0x2F }
        let next = after.prefix(while: ASCII.isLetter)
        if next.equalsFolded("dan") { return SourceRange(start: Int(sign.start), end: next.endIndex) }
        var before = text.before
        while let last = before.last, last == ASCII.space || last == 0x2F { before.removeLast() }
        let start = before.lastIndex { !ASCII.isLetter($0) }.map { $0 + 1 } ?? before.startIndex
        return before[start...].equalsFolded("dan") ? SourceRange(start: start, end: Int(sign.end)) : nil
    }

    private static func isConjunction(_ word: ByteSlice) -> Bool {
        word.equalsFolded("dan") || word.equalsFolded("atau") || word.equalsFolded("serta")
    }

    private static func words(_ text: ByteSlice) -> Words {
        let word = text.split { !ASCII.isLetter($0) }.first.map { $0.string.lowercased() } ?? "dan"
        return Words(
            id: "Kata hubung ganda “\(text.string)”", "tulis “\(word)” saja, lalu periksa apakah ada nama yang terpotong di sini",
            en: "“\(text.string)” is one conjunction twice", "write only “\(word)”, and see whether a name has been cut off here")
    }
}
