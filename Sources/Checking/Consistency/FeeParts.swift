import CommonMark
import Diagnostics
import ServiceStandard

/// Groups of the fee section that baku would add up, though not everybody pays all of them.
enum FeeParts: CardRule {
    static let rule = Rule(
        "fee.parts", .consistency, .warning,
        indonesian: "kelompok biaya yang tidak dibayar semua orang",
        english: "a group of fees that not everybody pays")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = card.section(.fee), section.groups.count > 1 else { return }
        let charging = section.groups.count { group in group.blocks.contains { if case .fees = $0 { true } else { false } } }
        guard charging > 1 else { return }
        for part in section.alternativeParts(in: card.document) {
            guard let heading = section.groups[part].heading else { continue }
            let title = card.plain(card.document.richText(ofInlinesIn: heading)).string
            findings.add(
                rule, at: card.range(of: heading),
                Words(
                    id: "Kelompok “\(title)” tidak dibayar semua orang, sehingga jumlah biaya tidak dihitung",
                    "jika salah satu saja yang dibayar, tulis semuanya sebagai satu daftar; jika hanya untuk sebagian orang, tulis judulnya “### Bagi …”",
                    en: "Not everybody pays the group “\(title)”, so no total is worked out",
                    "if only one of them is paid, write one list; if it is for some people only, write its heading as “### Bagi …”"))
        }
    }
}
