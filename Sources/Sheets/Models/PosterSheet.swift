import Bytes
import CommonMark
import Diagnostics
import Publishing
import ServiceStandard

/// The model of the counter's poster (`poster.typ`): all that it may show; the template cuts it to what fits.
struct PosterSheet {
    let facts: CardFacts
    private var card: ServiceCard { facts.card }
    private var texts: RichTextJson { facts.texts }

    static func model(of facts: CardFacts) -> SheetModel {
        let head = facts.head(.poster, facts.context.paper ?? .a3, titleWord: "lembar-title-poster")
        return head.model(in: facts.context) { json in
            json.object("poster") { PosterSheet(facts: facts).write(to: &$0) }
        }
    }

    private func write(to json: inout JsonWriter) {
        facts.writeAgency(to: &json)
        json.field("title", text: card.header.title.value)
        json.field("draft", flag: card.header.isDraft)
        facts.writePromises(time: card.section(.time), fee: card.section(.fee), to: &json)
        json.array("requirements") { json in if let section = card.section(.requirements) { requirements(section, to: &json) } }
        json.array("steps") { PosterSteps(facts: facts).write(to: &$0) }
        json.array("products") { json in if let section = card.section(.product) { products(section, to: &json) } }
        json.array("hours") { hours(to: &$0) }
        json.array("location") { json in if let section = card.section(.location) { plain(section, to: &json) } }
        json.array("complaints") { PosterComplaints(facts: facts).write(to: &$0) }
        facts.writeDecree(to: &json)
        facts.writeDates(to: &json)
    }

    // MARK: Requirements

    private func requirements(_ section: Section, to json: inout JsonWriter) {
        let hasItems = section.groups.contains { group in
            group.blocks.contains { if case .requirements = $0 { true } else { false } }
        }
        for group in section.groups {
            json.object { json in
                json.field("title") { json in
                    texts.write(group.heading.map { card.document.richText(ofInlinesIn: $0) }, to: &json)
                }
                json.array("items") { json in
                    // Signs and letters of the page are numbers here; each group begins anew.
                    var number = 1
                    for block in group.blocks {
                        switch block {
                        case .requirements(let list, let marks):
                            if case .numbers(let first) = marks { number = first }
                            for item in list { requirement(item, &number, to: &json) }
                        case .markup(let node):
                            // Beside a list a paragraph is a notice; alone it is what the card asks for.
                            guard !hasItems || card.document.nodes[node].isTabular else { continue }
                            let nowhere = SourceRange(start: 0, end: 0)
                            for item in PlainItems.of(node, in: card.document) {
                                let parts = item.rest.map { Requirement(text: $0, range: nowhere) }
                                requirement(Requirement(text: item.head, range: nowhere, parts: parts), &number, to: &json)
                            }
                        default: break
                        }
                    }
                }
            }
        }
    }

    /// - Parameter number: what the item is numbered with; then that of the next.
    private func requirement(_ item: Requirement, _ number: inout Int, to json: inout JsonWriter) {
        guard texts.hasWords(item.text) || !item.parts.isEmpty else { return }
        json.object { json in
            json.field("number", number: number)
            json.array("text") { texts.runs(item.text, to: &$0) }
            json.array("parts") { parts(of: item, to: &$0) }
            json.field("choice", flag: item.choice == .oneOf)
            form(of: item, to: &json)
            json.field("case", text: facts.caseWords(Conditions(item.condition)))
        }
        number += 1
    }

    /// The field `form`: every one that the card names, in its order.
    private func form(of item: Requirement, to json: inout JsonWriter) {
        let forms = item.properties.lazy.filter { $0.key == .form }.map(\.value).filter(texts.hasWords)
        guard let first = forms.first else { return json.null("form") }
        json.array("form") { json in
            texts.runs(first, to: &json)
            for form in forms.dropFirst() {
                RichTextJson.run(Array("; ".utf8)[...], to: &json)
                texts.runs(form, to: &json)
            }
        }
    }

    /// Parts of parts stand in a line with them.
    private func parts(of item: Requirement, to json: inout JsonWriter) {
        for part in item.parts {
            json.array { json in
                texts.runs(trimmed(part.text), to: &json)
                if let words = facts.caseWords(Conditions(part.condition)) {
                    RichTextJson.run((Array(" (".utf8) + words + [0x29])[...], to: &json)
                }
            }
            parts(of: part, to: &json)
        }
    }

    /// A part without the mark and the word that end it in a list: the poster sets its own between them.
    private func trimmed(_ text: RichText) -> RichText {
        guard let words = card.document.singlePiece(of: text) else { return text }
        var left = words.trimmed()
        for word in Self.listWords where left.count > word.utf8CodeUnitCount && left.suffix(word.utf8CodeUnitCount).equalsFolded(word) {
            left = left.dropLast(word.utf8CodeUnitCount).trimmed()
            break
        }
        while let mark = left.last, [0x3B, 0x2C, 0x2E].contains(mark) { left = left.dropLast().trimmed() }
        // What begins with white space would be counted from another place.
        return left.startIndex == words.startIndex ? text.dropping(last: words.endIndex - left.endIndex) : text
    }

    private static let listWords: [StaticString] = [" dan/atau", " atau", " dan", " or", " and"]

    // MARK: Products, hours, place

    private func products(_ section: Section, to json: inout JsonWriter) {
        var count = 0
        for group in section.groups {
            for case .products(let products) in group.blocks {
                for product in products where texts.hasWords(product.text) {
                    json.array { json in
                        texts.runs(product.text, to: &json)
                        if let words = facts.caseWords(Conditions(group.condition).and(product.condition)) {
                            RichTextJson.run((Array(" (".utf8) + words + [0x29])[...], to: &json)
                        }
                    }
                    count += 1
                }
            }
        }
        if count == 0 { plain(section, to: &json) }
    }

    /// The card's own hours take the place of the office's.
    private func hours(to json: inout JsonWriter) {
        if let section = card.section(.hours) {
            let lines = section.groups.flatMap(\.blocks).flatMap { block -> [HoursLine] in
                if case .hours(let lines) = block { lines } else { [] }
            }
            for line in lines { json.array { texts.runs(line.text, to: &$0) } }
            if lines.isEmpty { plain(section, to: &json) }
            return
        }
        let offices = facts.offices.map { facts.site.offices[$0].office }
        for office in offices where !office.hours.isEmpty {
            if offices.count > 1 { json.array { RichTextJson.run(office.name.value, isStrong: true, to: &$0) } }
            for line in office.hours {
                json.array { json in
                    if let days = line.days { RichTextJson.run((Array(days.value) + Array(": ".utf8))[...], to: &json) }
                    RichTextJson.run(line.text.value, to: &json)
                }
            }
        }
    }

    /// The paragraphs and items of a section in a form of its own.
    private func plain(_ section: Section, to json: inout JsonWriter) {
        for item in section.groups.flatMap({ PlainItems.of($0, in: card.document) }) where texts.hasWords(item.head) {
            json.array { texts.runs(item, to: &$0) }
        }
    }
}
