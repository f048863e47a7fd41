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
            let place = ledger.entries[dissent.entry].place(dissent.said.heading)
            // Reading both lists again costs more than telling them.
            guard !findings.isFull(rule) || place.exempts.contains(rule.code) else { continue }
            let other = ledger.entries[dissent.other].place(dissent.otherSaid.heading)
            guard let file = sources.file(place.path), let otherFile = sources.file(other.path) else { continue }
            let own = missing(dissent.said, of: file, in: dissent.otherSaid, of: otherFile)
            let others = missing(dissent.otherSaid, of: otherFile, in: dissent.said, of: file)
            guard !own.isEmpty || !others.isEmpty else { continue }
            findings.add(rule, at: place, related: [other], words(own: own, others: others, in: other.path))
        }
    }

    /// Documents of a card that another does not speak of, in the author's words.
    private static func missing(
        _ said: PromisedDocuments, of file: SourceFile, in other: PromisedDocuments, of otherFile: SourceFile
    ) -> [String] {
        // A list is short; a set of its words takes longer to make than to do without.
        let list = Array(FoldedWords(otherFile[other.whole]))
        let set = list.count > 500 ? Set(list) : nil
        func known(_ word: UInt64) -> Bool { set?.contains(word) ?? list.contains(word) }
        return said.items.filter { item in
            let words = ContentWords(file[item]).words
            return !words.isEmpty && !words.contains(where: known)
        }.map { SiteSources.text(file[$0]) }
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
