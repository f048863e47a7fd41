import CommonMark
import Diagnostics
import ServiceStandard

/// Groups of the fee section that baku adds up, though no word of the card says that they are paid together.
enum FeeSum: CardRule {
    static let rule = Rule(
        "fee.sum", .consistency, .note,
        indonesian: "kelompok biaya dijumlahkan, tetapi kartu tidak mengatakannya",
        english: "groups of fees are added up, which the card does not say")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = card.section(.fee), section.groups.count > 1 else { return }
        let parts = section.groups.filter { $0.kind == .part && $0.feeLineCount > 0 }
        guard parts.count > 1, let second = parts[1].heading, !saysSo(section, card) else { return }
        guard !FeeFacts(section, cases: card.header.cases, document: card.document).totals.isEmpty else { return }
        let titles = parts.compactMap(\.heading).map { "“" + card.plain(card.document.richText(ofInlinesIn: $0)).string + "”" }
        findings.add(
            rule, at: card.range(of: second),
            Words(
                id: "Kelompok \(titles.joined(separator: " dan ")) dijumlahkan, tetapi kartu tidak mengatakannya",
                "jika dibayar bersama, katakan, misalnya “Biaya ini ditambah biaya …”; jika salah satu saja, tulis “### Bagi …” atau satu daftar",
                en: "The groups \(titles.joined(separator: " and ")) are added up, which the card does not say",
                "if they are paid together, say so, e.g. “Biaya ini ditambah biaya …”; if only one is, write “### Bagi …” or one list"))
    }

    /// Whether a heading or a paragraph of the section has a word of adding, or of what only comes on top.
    private static func saysSo(_ section: Section, _ card: CheckedCard) -> Bool {
        section.groups.contains { group in
            if let heading = group.heading, adds(card.document.richText(ofInlinesIn: heading), card) { return true }
            return group.blocks.contains { block in
                switch block {
                case .markup(let node): card.document.nodes[node].kind == .paragraph && adds(card.document.richText(ofInlinesIn: node), card)
                case .fees(let lines): lines.contains { $0.isNotice && adds($0.text, card) }
                default: false
                }
            }
        }
    }

    private static func adds(_ text: RichText, _ card: CheckedCard) -> Bool {
        card.plain(text).contains(anyOf: ["tambah", "jumlah", "plus", "total", "+", "beban", "jaminan", "administrasi", "bersama", "keduanya", "kedua", "semua", "added", "both"])
    }
}
