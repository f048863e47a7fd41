import Bytes
import CommonMark
import Reading
import ServiceStandard
import Templates

/// Lines of the complaints section as models, and what the list of all channels keeps of them.
extension PageBuilder {
    mutating func contact(_ contact: Contact) -> Record<ContactField> {
        let record = arena.record(ContactField.self)
        if let label = contact.label { arena.set(record, .label, html: html(label)) }
        arena.set(record, .isOfficer, flag: contact.kind == .officer)
        arena.set(record, .isDeadline, flag: contact.kind == .deadline)
        // Words that the author made a link of are a way of their own.
        if contact.channels.count > 1 || !contact.channels.isEmpty && document.hasLink(in: contact.text) {
            setLine(of: contact, on: record)
        } else {
            arena.set(record, .text, html: html(contact.text))
            let address = appendLink(of: contact, to: record)
            if contact.kind == .channel {
                let label = contact.label.map { keep(plain($0)) }
                channels.append(.init(label: label, text: keep(plain(contact.text)), href: address))
            }
        }
        if !contact.remainder.isEmpty { arena.set(record, .remainder, html: html(nodes: contact.remainder)) }
        return record
    }

    /// A single channel makes a link of all the author wrote.
    ///
    /// - Returns: its address, if it gives one.
    private mutating func appendLink(of contact: Contact, to record: Record<ContactField>) -> ServiceSummary.Span? {
        guard let channel = contact.channels.first?.value, makeAddress(of: channel) else { return nil }
        let words = plain(contact.text).trimmed()
        appendLink(text: words, to: address, isAddress: words.elementsEqual(address), on: record)
        arena.set(record, .isLinkOnly, flag: true)
        return keep(address[...])
    }

    /// Several channels are links where they stand.
    private mutating func setLine(of contact: Contact, on record: Record<ContactField>) {
        let text = plain(contact.text)
        var line = ChannelLine(contact.channels.map(\.value), in: text, site.words)
        // A line that the author made a link of needs none of ours.
        let hasLink = document.hasLink(in: contact.text)
        if hasLink { line.addLinks(of: contact.text, document, text) }
        if contact.kind == .channel { keepRow(label: contact.label.map { plain($0) }, text, line) }
        guard !hasLink else {
            arena.set(record, .text, html: html(contact.text))
            return
        }
        let places = line.places(in: contact.text, of: document, text)
        arena.set(record, .text, html: html(contact.text, links: places))
        for link in line.others { appendLink(text: link.name?[...] ?? [], to: link.address, on: record) }
    }

    private mutating func keepRow(label: ByteSlice?, _ text: ByteSlice, _ line: ChannelLine) {
        let links = line.links + line.others
        let label = label.map { keep($0) }
        let words = keep(text)
        guard !links.isEmpty else {
            channels.append(.init(label: label, text: words, href: nil))
            return
        }
        let addresses = links.map { keep($0.address[...]) }
        channels.append(
            .init(label: label, text: words, href: addresses[0], markup: keep { line.write(text, to: &$0) }, addresses: addresses))
    }

    private mutating func appendLink(text: ByteSlice, to address: [UInt8], isAddress: Bool = false, on record: Record<ContactField>) {
        let link = arena.record(LinkField.self)
        arena.set(link, .href, text: address)
        arena.set(link, .text, text: text)
        arena.set(link, .isAddress, flag: isAddress)
        arena.append(link, to: record, .links)
    }

    /// Writes the address that a channel leads to into ``address``; `false` where it gives none.
    private mutating func makeAddress(of channel: Channel) -> Bool {
        address.removeAll(keepingCapacity: true)
        return channel.appendLink(to: &address)
    }

    // MARK: Tables

    /// A table of ways to complain, with the channels in its cells as links. What a cell holds its column says, or else the
    /// first cell of its row.
    mutating func complaintTable(_ table: Int) -> TextRef {
        var links: [Int: [TextLink]] = [:]
        var headings: [RichText] = []
        for row in document.children(of: table) {
            let cells = document.children(of: row).map { document.richText(ofInlinesIn: $0) }
            guard !headings.isEmpty else {
                headings = cells
                continue
            }
            // The number of the row names nothing.
            let first = cells.firstIndex { plain($0).contains { !ASCII.isDigit($0) && $0 != 0x2E && !ASCII.isSpace($0) } }
            for (column, cell) in cells.enumerated() {
                let text = plain(cell)
                let label = column == first ? [] : first.map { plain(cells[$0]) } ?? []
                guard let found = channels(in: text, label: label, heading: column < headings.count ? plain(headings[column]) : [])
                else { continue }
                var line = ChannelLine(found, in: text, site.words)
                let hasLink = document.hasLink(in: cell)
                if hasLink { line.addLinks(of: cell, document, text) }
                keepRow(label: label.isEmpty ? nil : label, text, line)
                guard !hasLink else { continue }
                links.merge(line.places(in: cell, of: document, text)) { $0 + $1 }
            }
        }
        return html(RichText(nodes: Int32(clamping: table)..<document.nodes[table].end), links: links)
    }

    private func channels(in text: ByteSlice, label: ByteSlice, heading: ByteSlice) -> [Channel]? {
        // "Alamat" heads addresses of all kinds.
        let own = ChannelReader.kinds(ofLabel: heading).contains(where: \.hasAddress) ? heading : label
        guard case .success(let found) = ChannelReader.read(label: own, value: text) else { return nil }
        // A cell that only names a way says nothing that the one beside it does not.
        let channels = found.map(\.value).filter { !$0.text.isEmpty && $0.kind != .officer }
        return channels.isEmpty ? nil : channels
    }
}

extension Channel.Kind {
    /// Whether a link may lead to it; else words say where it is.
    fileprivate var hasAddress: Bool {
        switch self {
        case .letter, .dropBox, .counter, .officer: false
        default: true
        }
    }
}
