import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// Takes from a card what the lists of the site need, as bytes of its own: the card is let go of.
extension PageBuilder {
    /// Called right after the card's page was built.
    func summary(of card: ServiceCard, number: Int, at route: Route, offices: [Int], headline: Headline) -> ServiceSummary {
        let header = card.header
        return ServiceSummary(
            route: route, file: number, path: card.file.path, title: Array(header.title.value), summary: header.summary.map { Array($0.value) },
            offices: offices, topics: header.topics.map { Array($0.value) }, featured: header.featured?.value,
            time: headline.time, fee: headline.fee, fees: feeRows(of: card), channels: channels,
            events: events(of: header), aliases: header.aliases.map { (Array($0.value), card.file.place($0.range)) },
            anchors: anchorHashes(of: card))
    }

    private func feeRows(of card: ServiceCard) -> [ServiceSummary.FeeRow] {
        guard let section = card.section(.fee) else { return [] }
        var rows: [ServiceSummary.FeeRow] = []
        for group in section.groups {
            let heading = group.heading.map { document.plainText(document.richText(ofInlinesIn: $0)) }
            // What is written in another form is on the card's page only.
            var hasMore = false
            for block in group.blocks {
                switch block {
                case .fees(let lines):
                    for line in lines where !line.text.isEmpty {
                        var label = heading
                        if let own = line.label {
                            label?.append(": ")
                            label = (label ?? []) + plain(own)
                        }
                        rows.append(feeRow(line, label: label))
                        hasMore = hasMore || !line.remainder.isEmpty
                    }
                case .markup(let node): hasMore = hasMore || document.nodes[node].isTabular
                default: break
                }
            }
            if hasMore { rows.append(.init(label: heading, amount: site.words[.modelFeeSeeDetails], isAmount: false)) }
        }
        return rows
    }

    /// A fee with what limits it: what it is counted by, and the case it holds in.
    private func feeRow(_ line: FeeLine, label: [UInt8]?) -> ServiceSummary.FeeRow {
        var row = ServiceSummary.FeeRow(
            label: label, amount: Array(plain(line.text)), isAmount: line.fees.contains { $0.value.amounts != nil })
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
            if property.key == .condition, let label = row.label { row.label = label + limit } else { row.amount += limit }
        }
        return row
    }

    /// What the feed tells: the decree, the coming into force, each change.
    private func events(of header: CardHeader) -> [ServiceSummary.Event] {
        var events: [ServiceSummary.Event] = []
        let review = header.review?.value
        if let date = header.decree?.date?.value {
            let number = header.decree?.number.map { Array($0.value) } ?? []
            events.append(.init(date: date, kind: .decree(number), review: review))
        }
        if let date = header.effective?.value { events.append(.init(date: date, kind: .effective, review: review)) }
        for change in header.history { events.append(.init(date: change.date.value, kind: .change(Array(change.text.value)))) }
        return events
    }

    /// The anchors of the page just built.
    private func anchorHashes(of card: ServiceCard) -> [UInt64] {
        var hashes = anchors.hashes
        var steps = 0
        for section in card.sections {
            for group in section.groups {
                for case .steps(let list) in group.blocks { steps = max(steps, list.last?.number ?? 0) }
            }
        }
        var anchor: [UInt8] = []
        anchor.append("langkah-")
        let length = anchor.count
        for number in 0..<steps {
            while anchor.count > length { anchor.removeLast() }
            anchor.append(decimal: number + 1)
            hashes.append(ContentHash.of(anchor).value)
        }
        return hashes
    }
}
