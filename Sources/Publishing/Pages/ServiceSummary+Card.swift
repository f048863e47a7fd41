import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// Takes from a card what the lists of the site need, as bytes of its own: the card is let go of.
extension PageBuilder {
    /// Called right after the card's page was built.
    mutating func summary(
        of card: ServiceCard, number: Int, at route: Route, offices: [Int], headline: Headline
    ) -> ServiceSummary {
        let header = card.header
        let title = keep(header.title.value)
        let summary = header.summary.map { keep($0.value) }
        let topics = header.topics.map { keep($0.value) }
        let time = headline.time.map { keep($0[...]) }
        let fee = headline.fee.map { fee in keep((headline.feeUnit.map { fee + [ASCII.space] + $0 } ?? fee)[...]) }
        let fees = feeRows(of: card)
        let events = events(of: header)
        return ServiceSummary(
            route: route, file: number, path: card.file.path, text: kept.array(), title: title, summary: summary,
            offices: offices, topics: topics, featured: header.featured?.value, time: time, fee: fee, fees: fees,
            channels: channels, events: events, aliases: aliases(of: card), anchors: anchorHashes(of: card), sop: sop(of: card))
    }

    /// What the findings over all files need of a card whose page is not made: addresses, topics, anchors.
    mutating func outline(of card: ServiceCard, number: Int, at route: Route, offices: [Int]) -> ServiceSummary {
        begin(route, document: card.document, folder: ContentPath.folder(of: card.file.path))
        takeAnchors(of: card)
        let title = keep(card.header.title.value)
        let topics = card.header.topics.map { keep($0.value) }
        return ServiceSummary(
            route: route, file: number, path: card.file.path, text: kept.array(), title: title, summary: nil,
            offices: offices, topics: topics, featured: card.header.featured?.value, time: nil, fee: nil, fees: [],
            channels: [], events: [], aliases: aliases(of: card), anchors: anchorHashes(of: card), sop: sop(of: card))
    }

    private func aliases(of card: ServiceCard) -> [(path: [UInt8], place: Place)] {
        card.header.aliases.map { (Array($0.value), card.file.place($0.range)) }
    }

    private func sop(of card: ServiceCard) -> ServiceSummary.Sop? {
        card.sop.map { .init(title: Array($0.title.value), number: $0.header.number.map { Array($0.value) }) }
    }

    private mutating func feeRows(of card: ServiceCard) -> [ServiceSummary.FeeRow] {
        guard let section = card.section(.fee) else { return [] }
        var rows: [ServiceSummary.FeeRow] = []
        for group in section.groups {
            let heading = group.heading.map { document.plainText(document.richText(ofInlinesIn: $0)) }
            // What lines stand below: the heading of the group, and then words in bold.
            var title = heading
            // What is written in another form is on the card's page only.
            var hasMore = false
            for block in group.blocks {
                switch block {
                case .fees(let lines):
                    for line in lines where !line.text.isEmpty {
                        rows.append(feeRow(line, label: Self.joined(title, line.label.map { Array(plain($0)) })))
                        hasMore = hasMore || !line.remainder.isEmpty
                    }
                case .markup(let node):
                    if let words = self.title(node) { title = Self.joined(heading, words) }
                    hasMore = hasMore || document.nodes[node].isTabular
                default: break
                }
            }
            if hasMore { rows.append(row(label: heading, amount: site.words[.modelFeeSeeDetails], isAmount: false)) }
        }
        return rows.isEmpty ? wordRows(of: section) : rows
    }

    /// The words of a heading below the groups, or of a paragraph that is all bold: "**Peserta BPJS**" above a list.
    private func title(_ node: Int) -> [UInt8]? {
        let inside = node + 1
        let end = document.nodes[node].end
        switch document.nodes[node].kind {
        case .heading: return document.plainText(document.richText(ofInlinesIn: node))
        case .paragraph where inside < end && document.nodes[inside].kind == .strong && document.nodes[inside].end == end:
            return document.plainText(document.richText(ofInlinesIn: inside))
        default: return nil
        }
    }

    private static func joined(_ title: [UInt8]?, _ label: [UInt8]?) -> [UInt8]? {
        guard let title, let label else { return title ?? label }
        return title + Array(": ".utf8) + label
    }

    /// Longer words about a fee than these are on the card's page only.
    private static let longestWords = 160

    /// What a section says in words that hold no fee which is understood: "Dibebankan pada APBD", "USD 50".
    private mutating func wordRows(of section: Section) -> [ServiceSummary.FeeRow] {
        var rows: [ServiceSummary.FeeRow] = []
        for group in section.groups {
            let heading = group.heading.map { document.plainText(document.richText(ofInlinesIn: $0)) }
            for case .markup(let node) in group.blocks where document.nodes[node].kind == .paragraph {
                let words = document.plainText(document.richText(ofInlinesIn: node))
                guard words.contains(where: { ASCII.isLetter($0) || ASCII.isDigit($0) }) else { continue }
                let amount = words.count <= Self.longestWords ? words : site.words[.modelFeeSeeDetails]
                rows.append(row(label: heading, amount: amount, isAmount: false))
            }
        }
        return rows
    }

    private mutating func row(label: [UInt8]?, amount: [UInt8], isAmount: Bool) -> ServiceSummary.FeeRow {
        ServiceSummary.FeeRow(label: label.map { keep($0[...]) }, amount: keep(amount[...]), isAmount: isAmount)
    }

    /// A fee with what limits it: what it is counted by, and the case it holds in.
    private mutating func feeRow(_ line: FeeLine, label: [UInt8]?) -> ServiceSummary.FeeRow {
        var label = label
        var amount = Array(plain(line.text))
        for property in line.properties {
            var limit: [UInt8] = []
            limit.append(" (")
            switch property.key {
            case .unit where !line.fees.allSatisfy(\.value.isFree): break
            case .condition:
                limit.append(contentsOf: plain(property.label))
                limit.append(": ")
            default: continue
            }
            limit.append(contentsOf: plain(property.value))
            limit.append(")")
            if property.key == .condition, let before = label { label = before + limit } else { amount += limit }
        }
        return row(label: label, amount: amount, isAmount: line.fees.contains { $0.value.amounts != nil })
    }

    /// What the feed tells: the decree, the coming into force, each change.
    private mutating func events(of header: CardHeader) -> [ServiceSummary.Event] {
        var events: [ServiceSummary.Event] = []
        let review = header.review?.value
        if let date = header.decree?.date?.value {
            let number = keep(header.decree?.number?.value ?? [])
            events.append(.init(date: date, kind: .decree(number), review: review))
        }
        if let date = header.effective?.value { events.append(.init(date: date, kind: .effective, review: review)) }
        for change in header.history { events.append(.init(date: change.date.value, kind: .change(keep(change.text.value)))) }
        return events
    }

    /// The anchors of the page just built.
    private func anchorHashes(of card: ServiceCard) -> [UInt64] {
        var hashes = anchors.hashes
        // How many steps the flow has that is being walked over.
        var (flow, steps) = (0, 0)
        func addSteps() {
            hashes.reserveCapacity(hashes.count + steps)
            for number in 0..<steps { hashes.append(StepAnchor.hash(number: number + 1, flow: flow)) }
        }
        for section in card.sections {
            for group in section.groups {
                for case .steps(let list) in group.blocks {
                    guard let last = list.last else { continue }
                    if last.flow != flow { addSteps() }
                    (flow, steps) = (last.flow, last.number)
                }
            }
        }
        addSteps()
        return hashes
    }
}
