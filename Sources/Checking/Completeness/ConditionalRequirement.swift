import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// A requirement that by its own words holds in a case only, without being marked as such: "(bila ada)", "bagi yang telah
/// mengganti nama". It is counted and listed for everybody.
enum ConditionalRequirement: CardRule {
    static let rule = Rule(
        "req.condition", .completeness, .note,
        indonesian: "syarat bersyarat belum ditandai dengan `Untuk:`",
        english: "a requirement for some is not marked with `Untuk:`")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = card.section(.requirements) else { return }
        for group in section.groups where group.condition == nil {
            for case .requirements(let list, _) in group.blocks { check(list, of: card, &findings) }
        }
    }

    /// Depth is bounded by ``Document/maximumDepth``.
    private static func check(_ list: [Requirement], of card: CheckedCard, _ findings: inout Findings) {
        for index in list.indices where list[index].condition == nil {
            let text = list[index].text
            let words = card.plain(text)
            if let phrase = ConditionWords.phrase(in: words), !list[index].properties.contains(where: { $0.key == .condition }) {
                findings.add(rule, at: card.document.place(of: phrase, in: words, of: text), Self.words(words[phrase].string))
            } else if list[index].choice == .all, !list[index].parts.isEmpty {
                check(list[index].parts, of: card, &findings)
            }
        }
    }

    private static func words(_ phrase: String) -> Words {
        Words(
            id: "“\(phrase)” membatasi syarat ini pada sebagian pemohon, tetapi syaratnya terhitung bagi semua",
            "pindahkan kata-kata itu ke butir “- Untuk: …” di bawah syarat ini, atau ke judul “### Bagi …” di atasnya",
            en: "“\(phrase)” limits this requirement to some applicants, yet it counts for all",
            "move the words to an item “- Untuk: …” below the requirement, or to a heading “### Bagi …” above it")
    }
}
