import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// An SOP whose steps nowhere speak of what its card promises to hand over.
///
/// The end product of the SOP should equal the product of the standard. Partial SOPs have another: only a sheet whose steps
/// all name their output, and that never mentions a product of the card, is told.
enum SopProduct: CardRule {
    static let rule = Rule(
        "sop.product", .agreement, .warning,
        indonesian: "SOP tidak menghasilkan produk kartunya",
        english: "an SOP does not give the product of its card")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard !card.sops.isEmpty, let section = card.section(.product) else { return }
        let products = section.groups.flatMap { group in
            group.blocks.flatMap { block in if case .products(let list) = block { list } else { [Product]() } }
        }
        guard let first = products.first else { return }
        let named = products.map { card.plain($0.text) }
        for sop in card.finishedSops where sop.services.count == 1 {
            guard let last = sop.steps.last, sop.steps.allSatisfy({ $0.only(.output) != nil }) else { continue }
            var said = WordStems(sop.sop.title.value)
            for step in sop.steps {
                said.add(sop.document.plain(step.text))
                for property in step.properties { said.add(sop.document.plain(property.value)) }
            }
            guard named.allSatisfy({ !mentions($0, said) }), let output = last.only(.output)?.value else { continue }
            findings.add(
                rule, at: card.range(of: first.text), related: [sop.place(of: output)],
                words(named[0].string, sop.sop.title.value.string, sop.file.path, sop.document.plain(output).string))
        }
    }

    private static func mentions(_ product: ByteSlice, _ said: WordStems) -> Bool {
        let stems = WordStems(product)
        // KTP is the Kartu Tanda Penduduk.
        let initials = product.split(whereSeparator: { !ASCII.isWord($0) }).compactMap { $0.first.map(ASCII.lowercased) }
        return stems.isEmpty || stems.meets(said) || said.stems.contains(initials)
            || said.stems.contains { $0.count > 1 && initials.starts(with: $0) } || isShort(product)
    }

    private static func isShort(_ product: ByteSlice) -> Bool {
        product.split(whereSeparator: { !ASCII.isWord($0) }).contains { word in
            word.count > 1 && word.count < 7 && word.allSatisfy { ASCII.isLetter($0) && $0 == ASCII.uppercased($0) }
        }
    }

    private static func words(_ product: String, _ title: String, _ path: String, _ output: String) -> Words {
        Words(
            id: "Langkah-langkah SOP “\(title)” (\(path)) tidak menyebut produk “\(product)”; keluaran terakhirnya “\(output)”",
            "tulis produk itu sebagai keluaran langkah yang menghasilkannya, atau perbaiki `layanan` pada SOP",
            en: "The steps of the SOP “\(title)” (\(path)) never mention the product “\(product)”; its last output is “\(output)”",
            "name the product as the output of the step that gives it, or correct `layanan` of the SOP")
    }
}
