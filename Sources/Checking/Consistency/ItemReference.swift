import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A reference by number to something in the card itself: "langkah 12", "angka 3 (tiga)", "persyaratan nomor 8".
struct ItemReference {
    /// From the word to the number, in ``Document/text``.
    let range: Range<Int>
    let node: Int
    let number: Int
    /// Whether it names a step; else an item of some list.
    let isStep: Bool

    /// The reference that a number ends; `nil` for a number of anything else, a law's above all.
    init?(_ number: TextNumber, in card: CheckedCard) {
        let text = card.text(around: number)
        let word = text.word(before: number.range.lowerBound)
        guard text[number.range].allSatisfy(ASCII.isDigit), number.range.count <= 2, let value = Self.value(text[number.range]), value > 0,
            number.range.upperBound == text.endIndex || !Self.goesOn(text, behind: number.range.upperBound)
        else { return nil }
        let before = text.word(before: word.startIndex)
        let end = text[number.range.upperBound...]
        if word.equalsFolded("langkah") {
            guard !Self.isMark(word.startIndex, number, in: card) else { return nil }
            isStep = true
        } else if word.equalsFolded("angka") || word.equalsFolded("butir") || word.equalsFolded("poin") || word.equalsFolded("point") {
            guard before.isOne(of: ["pada", "dalam", "dimaksud", "dengan", "lihat", "seperti", "tersebut", "syarat", "persyaratan", "dokumen", "di", "dan", "atau"]),
                Self.isInternal(text, word.startIndex), !before.equalsFolded("di") || end.firstIndex(folded: "atas") != nil
            else { return nil }
            isStep = false
        } else if word.equalsFolded("nomor") {
            let isList = before.isOne(of: ["syarat", "persyaratan"])
            isStep = before.equalsFolded("langkah")
            guard isList || isStep || end.trimmed().prefix(7).equalsFolded("di atas") || end.trimmed().prefix(8).equalsFolded("di bawah") else { return nil }
        } else {
            return nil
        }
        // What stands in another card, form or document has numbers of its own.
        guard !Self.others.occur(in: text),
            card.document.nodes[Int(number.node)].parent >= 0, card.component(ofNode: Int(number.node)) != .legalBasis
        else { return nil }
        range = word.startIndex..<number.range.upperBound
        node = Int(number.node)
        self.number = value
    }

    /// Whether "Langkah 1." begins a line, so that it numbers what stands behind it.
    private static func isMark(_ start: Int, _ number: TextNumber, in card: CheckedCard) -> Bool {
        let (node, document) = (Int(number.node), card.document)
        let literal = document.literal(document.nodes[node])
        guard literal[..<start].trimmed().isEmpty, let sign = literal[number.range.upperBound...].trimmed().first, node > 0 else { return false }
        let before = document.nodes[node - 1].kind
        return (before == .paragraph || before == .softBreak || before == .lineBreak) && [0x2E, 0x3A, 0x29, 0x2D].contains(sign)
    }

    private static let others = TextRoots(
        "kartu ", "formulir", "lampiran", "sop ", "pasal", "ayat", "undang", "peraturan", "keputusan", "standar")

    /// Whether the reader of citations takes "angka 3" at `start` for an item of the page, not for a part of a law.
    private static func isInternal(_ text: ByteSlice, _ start: Int) -> Bool {
        guard text[start...].prefix(5).equalsFolded("angka") else { return true }
        // The citation that it may end or begin; a long text is not read for each of its numbers.
        let near = text[max(text.startIndex, start - 160)..<min(text.endIndex, start + 160)]
        guard case .success(let citations) = CitationReader.read(near) else { return false }
        return citations.contains { $0.range.contains(start) && $0.value.target == .internalItem }
    }

    private static func value(_ digits: ByteSlice) -> Int? { digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }

    /// "5A", "5/2020", "5%", "5 persen", "5-3": the number is none of an item.
    private static func goesOn(_ text: ByteSlice, behind end: Int) -> Bool {
        if ASCII.isWord(text[end]) || text[end] == 0x2F || text[end] == 0x25 || text[end] == 0x2D { return true }
        return text.word(after: end).isOne(of: ["persen", "tahun", "hari", "jam", "menit", "bulan", "orang", "lembar", "huruf"])
    }

    /// Whether a step, or an item of a numbered list, with this number is in the card; `nil` when it has neither.
    func exists(in card: CheckedCard) -> Bool? {
        if isStep {
            guard let steps = card.section(.procedure)?.steps, steps.contains(where: { _ in true }) else { return nil }
            return steps.contains { $0.number == number }
        }
        return card.lastItem == 0 ? nil : number <= card.lastItem
    }

    /// The highest number in the numbered lists of a text; 0 when it has none.
    static func lastItem(in document: Document) -> Int {
        var last = 0
        for (index, node) in document.nodes.enumerated() where node.kind == .list && node.isOrdered {
            var count = 0
            for _ in document.children(of: index) { count += 1 }
            last = max(last, Int(node.firstNumber) + count - 1)
        }
        return last
    }

    /// Whether it stands in an exit of a step ("Jika …: kembali ke langkah 1"), which is checked when the card is read.
    func isInBranch(of card: CheckedCard) -> Bool {
        let place = card.range(of: node)
        return card.section(.procedure)?.steps.contains { step in
            step.branches.contains { $0.range.start <= place.start && place.end <= $0.range.end }
        } ?? false
    }
}
