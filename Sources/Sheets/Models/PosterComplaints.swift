import Bytes
import CommonMark
import Publishing
import ServiceStandard

/// The ways to complain on a poster, each with a rank: where there are too many, those of the least rank stay.
struct PosterComplaints {
    let facts: CardFacts
    private var texts: RichTextJson { facts.texts }

    /// Who answers and how soon, numbers that are answered, the national channel; then other ways; then accounts.
    private enum Rank: Int {
        case first = 0
        case second
        case last
    }

    func write(to json: inout JsonWriter) {
        if let section = facts.card.section(.complaints) {
            var count = 0
            for group in section.groups {
                for case .contacts(let contacts) in group.blocks {
                    for contact in contacts {
                        // "WhatsApp:" above its numbers stands with each of them.
                        if texts.hasWords(contact.text) || contact.label != nil && contact.nested.isEmpty {
                            line(contact, contact.label, to: &json)
                            count += 1
                        }
                        for nested in contact.nested where texts.hasWords(nested.text) { line(nested, nested.label ?? contact.label, to: &json) }
                    }
                }
            }
            for group in section.groups {
                for case .markup(let node) in group.blocks where count == 0 || facts.card.document.nodes[node].isTabular {
                    for item in PlainItems.of(node, in: facts.card.document) where texts.hasWords(item.head) {
                        line(.second, to: &json) { json in
                            json.null("label")
                            json.array("text") { texts.runs(item, to: &$0) }
                        }
                    }
                }
            }
        } else {
            for office in facts.offices { own(facts.site.offices[office].office, to: &json) }
        }
    }

    /// What an office's file says, where the card says nothing.
    private func own(_ office: Office, to json: inout JsonWriter) {
        func add(_ word: String, _ texts: [ByteSlice]) {
            for text in texts {
                line(.first, to: &json) { json in
                    json.array("label") { RichTextJson.run(facts.site.word(word), to: &$0) }
                    json.array("text") { RichTextJson.run(text, to: &$0) }
                }
            }
        }
        add("modelPhone", office.phones.map(\.value))
        add("modelWhatsApp", office.whatsApps.map(\.value))
        add("modelEmail", office.emails.map(\.value))
        if let officer = office.complaintOfficer, let title = officer.title ?? officer.name { add("officer", [title.value]) }
    }

    private func line(_ contact: Contact, _ label: RichText?, to json: inout JsonWriter) {
        line(rank(contact), to: &json) { json in
            texts.field("label", label, to: &json)
            json.array("text") { texts.runs(contact, to: &$0) }
        }
    }

    private func line(_ rank: Rank, to json: inout JsonWriter, _ body: (inout JsonWriter) -> Void) {
        json.object {
            body(&$0)
            $0.field("rank", number: rank.rawValue)
        }
    }

    private func rank(_ contact: Contact) -> Rank {
        switch contact.kind {
        case .officer, .deadline: return .first
        case .other: return .second
        case .channel:
            switch contact.channels.first?.value.kind {
            case .phone, .whatsapp, .email, .lapor: return .first
            case .instagram, .facebook, .x, .youtube, .tiktok, .telegram: return .last
            default: return .second
            }
        }
    }
}
