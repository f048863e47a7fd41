import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// An SOP bears two titles that differ by a word or two: PENGGANTIAN and PENGANTIAN, PROSEDUR and PROSES.
///
/// Seen on real sheets, where the identity block and the flow chart are two pages; the registry knows one name.
enum TwoTitles: SopRule {
    static let rule = Rule(
        "sop.two-titles", .sopForm, .warning,
        indonesian: "SOP memakai dua judul yang hampir sama",
        english: "an SOP bears two titles that are nearly the same")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        guard let title = sop.header.title, !title.value.isEmpty else { return }
        let document = sop.document
        for child in document.children(of: 0) {
            let node = document.nodes[child]
            guard node.kind == .heading || node.kind == .paragraph else { continue }
            let lines = node.kind == .heading ? [document.richText(ofInlinesIn: child)] : titleLines(of: child, in: document)
            for line in lines {
                let text = document.plain(line)
                guard SopTitle.areNear(title.value, text) else { continue }
                add(title, text, at: document.place(of: line), sop.file, &findings)
            }
        }
    }

    /// The first line of a paragraph; a title is short.
    private static func titleLines(of paragraph: Int, in document: Document) -> [RichText] {
        guard document.nodes[paragraph].sourceEnd - document.nodes[paragraph].sourceStart <= 400 else { return [] }
        return Array(document.lines(of: document.richText(ofInlinesIn: paragraph)).prefix(1))
    }

    fileprivate static func add(
        _ title: SourcedText, _ other: ByteSlice, at range: SourceRange, _ file: SourceFile, _ findings: inout Findings
    ) {
        findings.add(
            rule, at: range, related: [(title.range, file)],
            Words(
                id: "Judul “\(other.trimmed().string)” tidak sama dengan judul SOP “\(title.value.string)”",
                "pakai satu judul di semua tempat, seperti yang tercatat pada nomor SOP",
                en: "The title “\(other.trimmed().string)” is not that of the SOP, “\(title.value.string)”",
                "use one title everywhere, as registered with the SOP's number"))
    }
}

/// The same for a card and the SOP that its `sop:` names.
extension TwoTitles: CardRule {
    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let title = card.header.sop?.title, SopTitle.areNear(card.header.title.value, title.value) else { return }
        add(card.header.title, title.value, at: title.range, card.file, &findings)
    }
}

/// Compares titles word by word.
enum SopTitle {
    /// Whether two titles have the same number of words, and one or two of them differ at the same place: by spelling, or in
    /// a title long enough that the others make it the same.
    static func areNear(_ a: ByteSlice, _ b: ByteSlice) -> Bool {
        guard a.count < 2 * b.count, b.count < 2 * a.count else { return false }
        let (first, second) = (words(a), words(b))
        guard first.count == second.count else { return false }
        var different: [Int] = []
        for index in first.indices where first[index] != second[index] {
            different.append(index)
            if different.count > 2 { return false }
        }
        guard !different.isEmpty else { return false }
        // The same words in another order.
        if different.count == 2, first[different[0]] == second[different[1]], first[different[1]] == second[different[0]] { return false }
        if first.count >= 4, different.count * 2 <= first.count { return true }
        return different.allSatisfy { first[$0].count > 3 && Spelling.nearest(to: first[$0], among: [second[$0]]) != nil }
    }

    /// The words in small letters, without "SOP" or its long form in front.
    private static func words(_ text: ByteSlice) -> [[UInt8]] {
        var words = text.split { !ASCII.isWord($0) }.map { $0.map(ASCII.lowercased) }
        if words.first.map({ $0[...].equals("sop") }) ?? false { words.removeFirst() }
        if words.count > 3, words[0][...].equals("standar"), words[1][...].equals("operasional"), words[2][...].equals("prosedur") {
            words.removeFirst(3)
        }
        return words
    }
}
