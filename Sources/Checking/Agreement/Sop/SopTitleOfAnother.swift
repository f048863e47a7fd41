import Bytes
import Diagnostics
import ServiceStandard

/// An SOP file that names a card as its service, but whose title has no word in common with it.
///
/// Mostly the wrong card was named, or the file was copied from another SOP. Only SOPs of one card are looked at: one of
/// many may be general ("Penanganan pengaduan").
enum SopTitleOfAnother: CardRule {
    static let rule = Rule(
        "sop.title", .agreement, .note,
        indonesian: "judul SOP tidak berkaitan dengan kartu yang dilayaninya",
        english: "the title of an SOP has nothing to do with its card")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard !card.sops.isEmpty else { return }
        var said = WordStems(card.header.title.value)
        for text in card.header.topics + card.header.keywords + [card.header.summary].compactMap({ $0 }) { said.add(text.value) }
        for group in card.section(.product)?.groups ?? [] {
            for case .products(let list) in group.blocks { for product in list { said.add(card.plain(product.text)) } }
        }
        for sop in card.finishedSops where sop.services.count == 1 {
            let title = WordStems(sop.sop.title.value)
            guard !title.isEmpty, !title.meets(said) else { continue }
            findings.add(
                rule, at: card.header.title.range, related: [sop.titlePlace],
                words(card.header.title.value.string, sop.sop.title.value.string, sop.file.path))
        }
    }

    private static func words(_ card: String, _ title: String, _ path: String) -> Words {
        Words(
            id: "Judul SOP “\(title)” (\(path)) tidak memuat satu kata pun dari kartu “\(card)” yang disebutnya sebagai layanan",
            "periksa `layanan` pada SOP itu; bila benar, sebut layanannya dalam judul SOP",
            en: "The title of the SOP “\(title)” (\(path)) has no word in common with the card “\(card)” that it names as its service",
            "look at `layanan` of the SOP; if it is right, name the service in the title of the SOP")
    }
}
