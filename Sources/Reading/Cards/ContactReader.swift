import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Lines of the complaints section.
extension CardContext {
    /// A line with what is nested below it.
    func contact(_ item: RawItem) -> Contact {
        var contact = contact(item.text)
        guard !item.remainder.isEmpty else { return contact }
        contact.remainder = item.remainder
        let heading = heading(contact)
        for node in item.remainder { addContacts(in: node, below: heading, to: &contact.nested) }
        return contact
    }

    /// What a line says of those below it.
    private func heading(_ contact: Contact) -> ChannelHeading {
        let label = plain(contact.label ?? contact.text)
        guard label.count <= Self.longestLabel, contact.kind == .channel || contact.kind == .other else { return .none }
        let hasValue = !contact.channels.isEmpty || contact.label != nil && !plain(contact.text).trimmed().isEmpty
        return ChannelHeading(kinds: ChannelReader.kinds(ofLabel: label).filter(\.leadsLines), hasValue: hasValue)
    }

    /// Depth is bounded by ``Document/maximumDepth``.
    private func addContacts(in node: Int, below heading: ChannelHeading, to contacts: inout [Contact]) {
        switch document.nodes[node].kind {
        case .paragraph: contacts += document.lines(of: text(of: node)).map { contact($0, below: heading) }
        case .list: for child in document.children(of: node) { addContacts(in: child, below: heading, to: &contacts) }
        case .item:
            var heading = heading
            for child in document.children(of: node) {
                let count = contacts.count
                addContacts(in: child, below: heading, to: &contacts)
                // "Facebook:" below "Instagram" heads lines of its own.
                guard document.nodes[child].kind == .paragraph, contacts.count > count, let last = contacts.last, !last.isInherited
                else { continue }
                let own = self.heading(last)
                if !own.kinds.isEmpty { heading = own }
            }
        default: break
        }
    }

    /// Bytes of a line that heads others.
    private static var longestLabel: Int { 60 }

    /// A line of the complaints section: a channel, the officer or the deadline, by its label and by its value.
    ///
    /// - Parameter heading: the line below which it stands.
    func contact(_ text: RichText, below heading: ChannelHeading = .none) -> Contact {
        let range = range(of: text)
        let parts = contactLabel(of: text)
        let value = parts?.value ?? text
        switch parts.flatMap({ names.contact(plain($0.label)) }) {
        case .officer:
            return Contact(kind: .officer, label: parts?.label, text: value, range: range, channels: officerChannels(value))
        case .deadline:
            return Contact(kind: .deadline, label: parts?.label, text: value, range: range, deadline: duration(value))
        case nil:
            let (channels, isInherited) = channels(label: parts?.label, value: value, below: heading)
            var contact = Contact(
                kind: channels.isEmpty ? .other : .channel, label: parts?.label, text: value, range: range, channels: channels)
            contact.isInherited = isInherited
            return contact
        }
    }

    /// How to reach the officer, where the line says so: "Kasubbag Umum (0812 …)".
    private func officerChannels(_ text: RichText) -> [Sourced<Channel>] {
        // Nearly always a title and nothing else.
        let digits = plain(text).reduce(0) { ASCII.isDigit($1) || $1 == 0x40 ? $0 + ($1 == 0x40 ? 6 : 1) : $0 }
        guard digits >= 6 else { return [] }
        return channels(label: nil, value: text, below: .none).channels.filter { $0.value.number != nil || $0.value.kind == .email }
    }

    /// The label of a line of the complaints section. A label is short: "Kotak saran, WA 0811 …, Ig: @kantor" has none for the
    /// whole, and is read for channels from its beginning.
    private func contactLabel(of text: RichText) -> (label: RichText, value: RichText)? {
        guard let parts = split(text) else { return nil }
        let label = plain(parts.label)
        var (words, digits) = (1, 0)
        var isList = false
        for byte in label {
            if byte == ASCII.space { words += 1 }
            if ASCII.isDigit(byte) { digits += 1 }
            if byte == 0x2C || byte == 0x3B || byte == 0x40 { isList = true }
        }
        guard !isList && words <= 7 && digits <= 6 || names.contact(label) != nil else { return nil }
        // "LAPOR! lewat SMS ke 1708, format: …" names its number before the colon.
        return digits >= 3 && ChannelReader.holdsNumber(label) ? nil : parts
    }
}
