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
        let hasLink = document.hasLink(in: contact.text)
        let isOfficer = contact.kind == .officer
        if contact.channels.count > 1 || isOfficer && !contact.channels.isEmpty || hasLink && !isOfficer && contact.kind != .deadline {
            setLine(of: contact, hasLink: hasLink, on: record)
        } else {
            arena.set(record, .text, html: html(contact.text))
            let address = appendLink(of: contact, to: record)
            if contact.kind == .channel || mayLead(contact) {
                let label = contact.label.map { keep(plain($0)) }
                channels.append(.init(label: label, text: keep(plain(contact.text)), href: address))
            }
        }
        if !contact.remainder.isEmpty { arena.set(record, .remainder, html: remainder(of: contact)) }
        return record
    }

    /// Whether words that were not read name a channel all the same: "Email: kec [at] suka [dot] go.id" is an address to people.
    private func mayLead(_ contact: Contact) -> Bool {
        guard contact.kind == .other, case let text = plain(contact.text),
            let first = text.firstIndex(where: { ASCII.isDigit($0) || [0x40, 0x28, 0x5B, 0x7B].contains($0) })
        else { return false }
        return ChannelReader.kinds(ofLabel: contact.label.map { plain($0) } ?? text[..<first]).contains(where: \.hasAddress)
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
    private mutating func setLine(of contact: Contact, hasLink: Bool, on record: Record<ContactField>) {
        let text = plain(contact.text)
        var line = self.line(of: contact, text, hasLink: hasLink)
        if contact.kind == .channel || !line.links.isEmpty || !line.others.isEmpty {
            keepRow(label: contact.label.map { plain($0) }, text, line)
        }
        // A line that the author made a link of needs none of ours.
        guard !hasLink else {
            arena.set(record, .text, html: html(contact.text))
            return
        }
        let places = line.places(in: contact.text, of: document, text)
        arena.set(record, .text, html: html(contact.text, links: places))
        for link in line.others { appendLink(text: link.name?[...] ?? [], to: link.address, on: record) }
    }

    private func line(of contact: Contact, _ text: ByteSlice, hasLink: Bool) -> ChannelLine {
        var line = ChannelLine(contact.channels.map(\.value), in: text, site.words)
        if hasLink { line.addLinks(of: contact.text, document, text) }
        return line
    }

    /// What stands below a line, with the channels in it as links.
    private mutating func remainder(of contact: Contact) -> TextRef {
        var links: [Int: [TextLink]] = [:]
        for nested in contact.nested where nested.kind != .deadline {
            let text = plain(nested.text)
            let hasLink = document.hasLink(in: nested.text)
            var line = self.line(of: nested, text, hasLink: hasLink)
            if nested.kind == .channel || !line.links.isEmpty || mayLead(nested) {
                keepRow(label: label(of: nested, below: contact), text, line)
            }
            guard !hasLink else { continue }
            links.merge(line.places(in: nested.text, of: document, text)) { $0 + $1 }
        }
        return html(nodes: contact.remainder, links: links)
    }

    /// "Khusus lansia" below "WhatsApp" is called by both.
    private func label(of nested: Contact, below contact: Contact) -> ByteSlice? {
        let own = nested.label.map { plain($0) }
        // "Batas tanggapan" and "Petugas" say nothing of a way.
        guard contact.kind != .deadline, contact.kind != .officer, let outer = contact.label.map({ plain($0) }) else { return own }
        guard let own else { return outer }
        return (Array(outer) + Self.dash + Array(own))[...]
    }

    private static var dash: [UInt8] { Array(" – ".utf8) }

    /// A paragraph of the section that names no channel by itself: what its author made links of is listed all the same.
    mutating func complaintParagraph(_ node: Int) -> TextRef {
        for run in document.lines(of: document.richText(ofInlinesIn: node)) where document.hasLink(in: run) {
            let text = plain(run)
            var line = ChannelLine([], in: text, site.words)
            line.addLinks(of: run, document, text)
            if !line.links.isEmpty { keepRow(label: nil, text, line) }
        }
        return html(node: node)
    }

    private mutating func keepRow(label: ByteSlice?, _ text: ByteSlice, _ line: ChannelLine) {
        let links = line.links + line.others
        let label = label.map { keep($0) }
        let words = keep(text)
        guard !links.isEmpty else {
            channels.append(.init(label: label, text: words, href: nil))
            return
        }
        var addresses = links.map { keep($0.address[...]) }
        // A name without a link is told by no other line.
        if line.hasUnlinked { addresses.append(words) }
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
    var hasAddress: Bool {
        switch self {
        case .letter, .dropBox, .counter, .officer: false
        default: true
        }
    }
}
