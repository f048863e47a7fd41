import Bytes
import Diagnostics
import ServiceStandard

/// Cards of one service ask different documents.
///
/// Whoever prepares by one card is sent home by the other. A document counts as missing only where none of the words that
/// name it stands anywhere in the other card's requirements: offices word one document in many ways.
enum SameRequirements: SiteRule {
    static let rule = Rule(
        "same.requirements", .agreement, .note,
        indonesian: "kartu untuk layanan yang sama meminta berkas yang berbeda",
        english: "cards of the same service ask different documents")

    /// More names than that help nobody.
    private static let most = 3

    static func check(_ ledger: Ledger, _ findings: inout SiteFindings) {
        let sources = findings.sources
        for dissent in ledger.dissents({ $0.documents }, by: { $0.value }, contradicts: { $0.value != $1.value }) {
            let own = missing(dissent.said, of: dissent.entry, in: dissent.otherSaid, of: dissent.other, sources)
            let others = missing(dissent.otherSaid, of: dissent.other, in: dissent.said, of: dissent.entry, sources)
            guard !own.isEmpty || !others.isEmpty else { continue }
            findings.add(
                rule, at: dissent.entry.place(dissent.said.heading), related: [dissent.other.place(dissent.otherSaid.heading)],
                words(own: own, others: others, in: dissent.other.path))
        }
    }

    /// Documents of a card that another does not speak of, in the author's words.
    private static func missing(
        _ said: PromisedDocuments, of entry: Ledger.Entry, in other: PromisedDocuments, of otherEntry: Ledger.Entry,
        _ sources: SiteSources
    ) -> [String] {
        let known = Set(FoldedWords(sources.bytes(otherEntry.place(other.whole))))
        return said.items.filter { item in
            let words = ContentWords(sources.bytes(entry.place(item))).words
            return !words.isEmpty && known.isDisjoint(with: words)
        }.map { sources.text(entry.place($0)) }
    }

    private static func words(own: [String], others: [String], in path: String) -> Words {
        let id = [
            own.isEmpty ? nil : "hanya di sini: \(list(own))", others.isEmpty ? nil : "hanya di sana: \(list(others))",
        ].compactMap { $0 }.joined(separator: "; ")
        let en = [
            own.isEmpty ? nil : "only here: \(list(own))", others.isEmpty ? nil : "only there: \(list(others))",
        ].compactMap { $0 }.joined(separator: "; ")
        return Words(
            id: "Berkas yang diminta berbeda dengan kartu \(path) untuk layanan yang sama; \(id)",
            "samakan daftar persyaratan kedua kartu, atau bedakan judul atau produknya bila layanannya memang berbeda",
            en: "The documents differ from those of the card \(path) for the same service; \(en)",
            "make both lists the same, or give the services different titles or products if they do differ")
    }

    private static func list(_ texts: [String]) -> String {
        let shown = texts.prefix(most).map { "“\($0)”" }.joined(separator: ", ")
        return texts.count > most ? shown + ", …" : shown
    }
}
