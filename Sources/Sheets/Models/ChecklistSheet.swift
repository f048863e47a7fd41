import Bytes
import CommonMark
import Publishing
import ServiceStandard

/// The model of the checklist (`daftar-periksa.typ`): a page for each case, with the documents, the time and the fee of
/// that case.
struct ChecklistSheet {
    let facts: CardFacts
    private var card: ServiceCard { facts.card }
    private var texts: RichTextJson { facts.texts }

    static func model(of facts: CardFacts) -> SheetModel {
        let head = facts.head(.checklist, facts.context.paper ?? facts.site.settings.paper, titleWord: "lembar-title-checklist")
        return head.model(in: facts.context) { json in
            json.object("checklist") { ChecklistSheet(facts: facts).write(head, to: &$0) }
        }
    }

    private func write(_ head: SheetHead, to json: inout JsonWriter) {
        json.field("title", text: card.header.title.value)
        json.field("office", text: head.author)
        json.field("draft", flag: card.header.isDraft)
        facts.writeDecree(to: &json)
        facts.writeDates(to: &json)
        json.array("cases", of: ChecklistCase.all(of: card)) { json, page in
            json.object { write(page, to: &$0) }
        }
    }

    private func write(_ page: ChecklistCase, to json: inout JsonWriter) {
        func section(_ component: Component) -> Section? { card.section(component)?.limited(to: page.selection) }
        json.field("title", text: page.title)
        let groups = section(.requirements)?.groups ?? []
        // What stands before the first heading besides documents is said of all of them.
        let first = groups.first.flatMap { $0.heading == nil ? $0 : nil }
        json.array("notes") { json in if let first { notes(first, to: &json) } }
        json.array("groups", of: groups) { json, group in
            json.object { json in
                json.field("title") { json in
                    texts.write(group.heading.map { card.document.richText(ofInlinesIn: $0) }, to: &json)
                }
                json.array("notes") { json in if group.heading != nil { notes(group, to: &json) } }
                json.array("items") { items(group, to: &$0) }
            }
        }
        facts.writePromises(time: section(.time), fee: section(.fee), to: &json)
    }

    /// What a group says besides its documents, tables in a form of their own among it.
    private func notes(_ group: Group, to json: inout JsonWriter) {
        facts.sections.write(
            group.blocks.filter { if case .requirements = $0 { false } else { true } }, to: &json)
    }

    private func items(_ group: Group, to json: inout JsonWriter) {
        for case .requirements(let list, _) in group.blocks {
            for item in list where texts.hasWords(item.text) || !item.parts.isEmpty || !item.remainder.isEmpty {
                json.object { write(item, to: &$0) }
            }
        }
    }

    private func write(_ item: Requirement, to json: inout JsonWriter) {
        writeText(item, to: &json)
        let form = item.properties.firstIndex { $0.key == .form }
        let place = item.properties.firstIndex { $0.key == .obtainedAt }
        texts.field("form", form.map { item.properties[$0].value }, to: &json)
        texts.field("obtainedAt", place.map { item.properties[$0].value }, to: &json)
        json.field("case", text: facts.caseWords(Conditions(item.condition)))
        json.array("notes") { json in
            for (index, property) in item.properties.enumerated()
            where property.key != .condition && index != form && index != place {
                row(property, to: &json)
            }
        }
        json.array("more") { json in for node in item.remainder { facts.sections.blocks.markup(node, to: &json) } }
    }

    /// The fields `text`, `choice` and `parts`; what is said of a part stands behind it.
    private func writeText(_ item: Requirement, isPart: Bool = false, to json: inout JsonWriter) {
        json.array("text") { json in
            texts.runs(item.text, to: &json)
            guard isPart else { return }
            for property in item.properties {
                RichTextJson.run(Array(", ".utf8)[...], to: &json)
                texts.runs(property.label, to: &json)
                RichTextJson.run(Array(": ".utf8)[...], to: &json)
                texts.runs(property.value, to: &json)
            }
        }
        json.field("choice", flag: item.choice == .oneOf)
        json.array("parts", of: item.parts) { json, part in
            json.object { writeText(part, isPart: true, to: &$0) }
        }
    }

    private func row(_ property: Property, to json: inout JsonWriter) {
        json.array { json in
            texts.write(property.label, to: &json)
            texts.write(property.value, to: &json)
        }
    }
}
