import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// A list with semicolons does not end as a list of the law does (kata hubung rincian).
///
/// UU 12/2011 Lampiran II: items end with ";", the last with "."; behind the last but one stands "dan", "atau" or
/// "dan/atau". Only lists that use semicolons are looked at, and of each only the first slip is told.
enum ListConjunction: CardRule, TextRule {
    static let rule = Rule(
        "list.conjunction", .language, .note,
        indonesian: "akhir butir dan kata hubung dalam daftar bertitik koma tidak lazim",
        english: "the ends of items or the conjunction of a list with semicolons are unusual")

    static func check(_ written: some WrittenText, _ findings: inout Findings) {
        guard written.site.settings.language == .indonesian else { return }
        var last = -1
        for mark in written.prose.marks(of: .semicolon) where mark.passage >= 0 {
            let item = Int(written.document.nodes[mark.passage].parent)
            guard item > 0, written.document.nodes[item].kind == .item else { continue }
            let list = Int(written.document.nodes[item].parent)
            // The marks of one list stand together, but for those of lists inside it.
            if list <= last { continue }
            last = list
            check(list, written, &findings)
        }
    }

    private static func check(_ list: Int, _ written: some WrittenText, _ findings: inout Findings) {
        let ends = written.document.children(of: list).map { ItemEnd(of: $0, written) }
        // One item with a semicolon may be a slip; what has lists inside ends elsewhere.
        let semicolons = ends.filter { $0.isSemicolon }.count
        guard ends.count > 1, semicolons * 2 >= ends.count - 1, !ends.contains(where: { $0.hasMore }) else { return }
        let isInner = written.document.nodes[Int(written.document.nodes[list].parent)].kind == .item
        for (index, end) in ends.enumerated() {
            let isLast = index == ends.count - 1
            if isLast {
                // A list inside of another goes on in that.
                if end.isSemicolon, !isInner { findings.add(rule, at: end.sign, lastItem) }
            } else if end.conjunction != nil, index < ends.count - 2 {
                return findings.add(rule, at: end.conjunction ?? end.sign, misplaced(written.file[end.conjunction ?? end.sign]))
            } else if !end.isSemicolon, end.conjunction == nil {
                return findings.add(rule, at: end.sign, mixed)
            }
        }
        guard ends.count > 1, ends[ends.count - 2].conjunction == nil else { return }
        findings.add(rule, at: ends[ends.count - 2].sign, missing)
    }

    private static let lastItem = Words(
        id: "Butir terakhir daftar ini diakhiri titik koma", "akhiri butir terakhir dengan titik",
        en: "The last item of this list ends with a semicolon", "end the last item with a full stop")

    private static let mixed = Words(
        id: "Butir ini tidak diakhiri titik koma seperti butir lain", "akhiri dengan “;” atau hapus titik koma dari semua butir",
        en: "This item does not end with a semicolon as others do", "end it with “;”, or take the semicolons from all items")

    private static let missing = Words(
        id: "Butir sebelum yang terakhir tidak diakhiri “dan”, “atau”, atau “dan/atau”",
        "tulis “; dan” bila semua diperlukan, “; atau” bila cukup satu",
        en: "The last item but one lacks “dan”, “atau” or “dan/atau”",
        "write “; dan” if all are needed, “; atau” if one is enough")

    private static func misplaced(_ word: ByteSlice) -> Words {
        Words(
            id: "Kata hubung “\(word.string)” tidak berada di akhir butir sebelum yang terakhir",
            "pindahkan ke akhir butir sebelum yang terakhir",
            en: "The conjunction “\(word.string)” does not stand at the end of the last item but one",
            "move it to the end of the last item but one")
    }
}

/// How an item of a list ends.
private struct ItemEnd {
    /// The last sign or word.
    var sign: SourceRange
    var isSemicolon = false
    /// "dan", "atau" or "dan/atau".
    var conjunction: SourceRange?
    /// Whether something stands behind its first paragraph, or should.
    var hasMore = false

    init(of item: Int, _ written: some WrittenText) {
        let nodes = written.document.nodes
        guard let block = written.document.children(of: item).first(where: { _ in true }), nodes[block].kind == .paragraph else {
            sign = written.range(of: item)
            hasMore = true
            return
        }
        let text = written.file[written.range(of: block)].trimmed()
        let start = text.lastIndex { !ASCII.isLetter($0) && $0 != 0x2F }.map { $0 + 1 } ?? text.startIndex
        let word = text[start...]
        sign = SourceRange(start: word.isEmpty ? max(text.startIndex, text.endIndex - 1) : start, end: text.endIndex)
        isSemicolon = text.last == 0x3B
        hasMore = nodes[block].end < nodes[item].end || text.last == 0x3A
        if start > text.startIndex, word.equalsFolded("dan") || word.equalsFolded("atau") || word.equalsFolded("dan/atau") {
            conjunction = SourceRange(start: start, end: text.endIndex)
        }
    }
}
