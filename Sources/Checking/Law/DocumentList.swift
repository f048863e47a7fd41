import Bytes
import ServiceStandard

/// A list of documents in an article: "pemohon melampirkan: a. …; b. …".
struct DocumentList: Hashable {
    /// Place in the regulations of the site.
    let regulation: Int
    /// The article or ayat whose letters or numbers it is.
    let parent: Int

    /// The list in which a unit stands, or the one that a whole article or ayat is; `nil` for anything else.
    init?(_ unit: CitedLaw.Unit, in law: Regulation) {
        var index = unit.unit
        if Self.isItem(law.nodes[index].kind) {
            while index >= 0, Self.isItem(law.nodes[index].kind) { index = law.nodes[index].parent }
        } else {
            // An article with several lists names none of them.
            let lists = law.looked(at: index).filter { Self.isList(law, $0) }
            guard lists.count == 1 else { return nil }
            index = lists[0]
        }
        guard index >= 0, Self.isList(law, index) else { return nil }
        regulation = unit.regulation
        parent = index
    }

    /// Its letters or numbers.
    func items(in law: Regulation) -> [Int] { law.children(of: parent).filter { Self.isItem(law.nodes[$0].kind) } }

    /// The letter or number of the list in which a unit stands; `nil` outside the list, and for the list itself.
    func item(of unit: Int, in law: Regulation) -> Int? {
        var index = unit
        while index >= 0, law.nodes[index].parent != parent { index = law.nodes[index].parent }
        return index < 0 ? nil : index
    }

    /// Whether all its documents are asked of everybody: no "atau" parts them, and no word leaves them open.
    func asksAll(in law: Regulation) -> Bool {
        let introduction = law.plainText(of: parent)[...]
        guard !introduction.mentions(anyOf: ["salah satu", "antara lain", "dapat berupa", "dan/atau", "sebagian"]) else { return false }
        return items(in: law).allSatisfy { item in
            LimitWords.words(law.plainText(of: item)[...]).last.map { !$0.elementsEqual("atau".utf8) } ?? true
        }
    }

    /// Whether a document is asked of some only: "fotokopi buku nikah, bagi istri atau suami".
    static func isOptional(_ text: ByteSlice) -> Bool {
        if text.mentions(anyOf: ["bagi", "apabila", "jika", "bila", "bilamana", "dalam hal", "khusus", "kecuali", "kalau", "bila ada"]) { return true }
        return text.firstIndex(folded: ", untuk ") != nil || text.trimmed().prefix(6).equalsFolded("untuk ")
    }

    private static func isItem(_ kind: RegulationNode.Kind) -> Bool {
        switch kind {
        case .letter, .item, .subletter, .subitem: true
        default: false
        }
    }

    private static func isList(_ law: Regulation, _ index: Int) -> Bool {
        let kind = law.nodes[index].kind
        guard kind == .article || kind == .clause, law.children(of: index).contains(where: { isItem(law.nodes[$0].kind) }) else {
            return false
        }
        return speaksOfDocuments(law, index)
    }

    /// Whether the text of a unit asks for documents.
    static func speaksOfDocuments(_ law: Regulation, _ index: Int) -> Bool {
        LimitWords.words(law.plainText(of: index)[...].prefix(4_000)).contains { DocumentNames.standard.lists.contains($0) }
    }
}
