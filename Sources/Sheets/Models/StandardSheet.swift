import Bytes
import Publishing
import ServiceStandard

/// The model of the standard's table (`standar.typ`), the annex of its decree: all components of the guide in its two
/// parts, those that the card lacks without blocks.
enum StandardSheet {
    static func model(of facts: CardFacts) -> SheetModel {
        let site = facts.site
        let card = facts.card
        let head = facts.head(.standard, facts.context.paper ?? site.settings.paper, titleWord: "lembar-title-standard")
        return head.model(in: facts.context) { json in
            json.object("standard") { json in
                json.field("title", text: card.header.title.value)
                json.array("offices", of: facts.offices) { $0.value(text: site.offices[$1].office.name.value) }
                json.field("draft", flag: card.header.isDraft)
                facts.writeDecree(to: &json)
                json.array("parts") { json in
                    part(.delivery, "lembar-part-delivery", facts, to: &json)
                    part(.manufacturing, "lembar-part-manufacturing", facts, to: &json)
                }
                let signatory = facts.offices.first.flatMap { site.offices[$0].office.signatory }
                // An annex is signed with its decree.
                Signature.write(
                    signatory, title: card.header.decree?.official?.value, date: card.header.decree?.date.map { facts.words($0.value) },
                    to: &json)
            }
        }
    }

    private static func part(_ part: Profile.Part, _ word: StaticString, _ facts: CardFacts, to json: inout JsonWriter) {
        json.object { json in
            json.field("title", word: word)
            json.array("rows", of: facts.site.components(of: part)) { json, entry in
                json.object { json in
                    json.field("number", number: entry.number)
                    json.field("title", text: entry.title)
                    json.array("blocks") { json in
                        guard let section = facts.card.section(entry.component) else { return }
                        let fees = entry.component == .fee
                            ? FeeFacts(section, cases: facts.card.header.cases, document: facts.card.document) : nil
                        facts.sections.write(section, fees: fees, to: &json)
                    }
                }
            }
        }
    }
}
