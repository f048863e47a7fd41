import Bytes
import CommonMark
import ServiceStandard

/// The steps of a poster in the groups of the procedure, each below its heading.
struct PosterSteps {
    /// Steps below one heading, or before the first.
    private struct Part {
        let heading: Int?
        var items: [Item] = []
    }

    private struct Item {
        /// What the page numbers it with; text in a form of its own may have no number.
        let number: Int?
        let text: PlainItem
        /// Beside what the heading says.
        var condition: Condition?
    }

    let facts: CardFacts
    private var card: ServiceCard { facts.card }
    private var texts: RichTextJson { facts.texts }

    /// The values of the field `steps`.
    func write(to json: inout JsonWriter) {
        for part in parts {
            json.object { json in
                texts.field("title", part.heading.map { card.document.richText(ofInlinesIn: $0) }, to: &json)
                json.array("items", of: part.items) { json, item in
                    json.object { json in
                        json.field("number", number: item.number)
                        json.array("text") { texts.runs(item.text, to: &$0) }
                        json.field("case", text: facts.caseWords(Conditions(item.condition)))
                    }
                }
            }
        }
    }

    /// The groups that have something to do in them.
    private var parts: [Part] {
        guard let section = card.section(.procedure) else { return [] }
        let hasSteps = section.groups.contains { !steps(of: $0).isEmpty }
        var count = 0
        return section.groups.compactMap { group in
            var part = Part(heading: group.heading, items: steps(of: group))
            // Before the first heading a paragraph beside steps is a notice; below one it is what that way asks for.
            if part.items.isEmpty, group.heading != nil || !hasSteps {
                let plain = PlainItems.of(group, in: card.document).filter { texts.hasWords($0.head) }
                part.items = plain.enumerated().map { Item(number: hasSteps || plain.count == 1 ? nil : count + $0 + 1, text: $1) }
            }
            count += part.items.count
            return part.items.isEmpty ? nil : part
        }
    }

    private func steps(of group: Group) -> [Item] {
        group.blocks.flatMap { block -> [Item] in
            guard case .steps(let steps) = block else { return [] }
            return steps.lazy.filter { texts.hasWords($0.text) }
                .map { Item(number: $0.number, text: PlainItem(head: $0.text), condition: $0.condition) }
        }
    }
}
