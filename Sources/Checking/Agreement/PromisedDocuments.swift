import Bytes
import Diagnostics
import ServiceStandard

/// The documents that a card asks of everybody, for comparison with other cards.
struct PromisedDocuments: Sendable {
    /// The same for the same set of texts, whatever their order.
    let value: UInt64
    let heading: SourceRange
    /// From the heading to the end of the last requirement, those that are asked in some cases included.
    let whole: SourceRange
    /// Where the texts stand.
    let items: [SourceRange]

    /// So few are no list that could be compared.
    private static let fewest = 3

    init?(_ section: Section, in card: CheckedCard) {
        var value: UInt64 = 0
        var items: [SourceRange] = []
        heading = card.heading(of: section)
        var end = Int(heading.end)
        for group in section.groups {
            for case .requirements(let list, _) in group.blocks {
                for requirement in list {
                    end = max(end, Int(requirement.range.end))
                    guard group.condition == nil, requirement.condition == nil, requirement.parts.isEmpty else { continue }
                    value &+= WordsHash.of(card.plain(requirement.text)).value
                    items.append(card.range(of: requirement.text))
                }
            }
        }
        guard items.count >= Self.fewest else { return nil }
        self.value = value
        self.items = items
        whole = SourceRange(start: Int(heading.start), end: end)
    }
}
