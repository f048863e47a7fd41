import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard
import Templates

/// The page of a regulation.
extension PageBuilder {
    /// - Parameter index: its place in ``RegulationIndex/entries``.
    mutating func regulationPage(
        _ index: Int, _ citing: CitingServices, _ catalogue: Catalogue
    ) -> Record<RegulationPageField> {
        let entry = site.regulations.entries[index]
        let regulation = entry.regulation
        let header = regulation.header
        begin(entry.route, folder: ContentPath.folder(of: regulation.file.path))
        let record = arena.record(RegulationPageField.self)
        let name = header.name
        let page = self.page(
            entry.route, title: entry.title,
            breadcrumbs: [(.home, site.words[.modelHome][...]), (.regulations, site.words[.modelRegulations][...])])
        arena.set(record, .page, record: page)
        arena.set(record, .title, text: entry.title)
        if !name.isEmpty { arena.set(record, .name, text: name) }
        arena.set(record, .isSummary, flag: header.isSummary)
        if let status = header.status?.value {
            arena.set(record, .status, text: site.words[status.word])
            arena.set(record, .isRevoked, flag: status == .revoked)
        }
        let dates: [(Sourced<CalendarDate>?, RegulationPageField, RegulationPageField)] = [
            (header.enacted, .enacted, .enactedDate), (header.promulgated, .promulgated, .promulgatedDate),
        ]
        for (date, field, machineField) in dates {
            guard let date else { continue }
            let (words, machine) = self.words(date.value)
            arena.set(record, field, text: words)
            arena.set(record, machineField, text: machine)
        }
        let others: [([SourcedText], RegulationPageField)] = [
            (header.amends, .amends), (header.amendedBy, .amendedBy), (header.revokes, .revokes), (header.revokedBy, .revokedBy),
        ]
        for (texts, field) in others where !texts.isEmpty { arena.set(record, field, record: regulations(texts)) }
        if let source = header.source, let link = self.link(source, text: Array(source.address.value)) {
            arena.set(link, .isAddress, flag: source.kind == .web)
            arena.set(record, .source, record: link)
        }
        let services = citing.services(citing: nil, of: index)
        if !services.isEmpty {
            let list = arena.record(LinkListField.self)
            for service in services.map({ catalogue.services[$0.service] }) {
                arena.append(link(service.route, text: service[service.title]), to: list, .items)
            }
            arena.set(record, .services, record: list)
        }
        setContents(of: regulation, on: record)
        var markup = RegulationMarkup(index, of: site.regulations, words: site.words, links: contentLinks) { article in
            citing.services(citing: article, of: index).map { (catalogue.services[$0.service], $0.requirements) }
        }
        arena.set(record, .body, html: arena.write { markup.write(to: &$0) })
        return record
    }

    /// Other regulations: by the slug of their file with a link, else in the author's words.
    private mutating func regulations(_ texts: [SourcedText]) -> Record<LinkListField> {
        let list = arena.record(LinkListField.self)
        for text in texts {
            if let other = site.regulations.entry(text.value) {
                var words = other.regulation.header.name
                if !words.isEmpty { words += Array(" tentang ".utf8) }
                arena.append(link(other.route, text: (words + other.title)[...]), to: list, .items)
            } else {
                let item = arena.record(LinkField.self)
                arena.set(item, .text, text: text.value)
                arena.append(item, to: list, .items)
            }
        }
        return list
    }

    private mutating func setContents(of regulation: Regulation, on record: Record<RegulationPageField>) {
        var group: Record<RegulationContentsField>?
        for (index, node) in regulation.nodes.enumerated() where node.kind.isHeading {
            var name: [UInt8] = []
            UnitNames.append(node, unknown: site.words[.modelArticleUnknown], to: &name)
            let href = [0x23] + regulation.anchors[index]
            if node.kind == .article {
                // Articles above all chapters stand in a group without a name.
                let list = group ?? arena.record(RegulationContentsField.self)
                if group == nil { arena.append(list, to: record, .contents) }
                group = list
                let item = arena.record(LinkField.self)
                arena.set(item, .href, text: href)
                arena.set(item, .text, text: name)
                arena.append(item, to: list, .articles)
            } else {
                let next = arena.record(RegulationContentsField.self)
                arena.set(next, .href, text: href)
                if !name.isEmpty { arena.set(next, .unit, text: name) }
                if let title = node.title {
                    let document = regulation.documents[title.document]
                    let words = document.plainText(RichText(nodes: 0..<Int32(truncatingIfNeeded: document.nodes.count)))
                    arena.set(next, .title, text: words)
                }
                arena.set(next, .isPart, flag: node.kind == .part || node.kind == .paragraph)
                arena.append(next, to: record, .contents)
                group = next
            }
        }
    }
}
