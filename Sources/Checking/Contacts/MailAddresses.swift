import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

extension CheckedCard {
    /// Every e-mail address of the complaints section, and every one that a link of the card leads to.
    func forEachMail(_ body: (ByteSlice, SourceRange) -> Void) {
        forEachContact(with: .email) { contact in
            // One that is a link comes again below.
            guard !document.hasLink(in: contact.text) else { return }
            for index in contact.channels.indices where contact.channels[index].value.kind == .email {
                body(contact.channels[index].value.mailAddress, contact.channels[index].range)
            }
        }
        forEachLink { node, target in
            guard target.starts(with: "mailto:") else { return }
            let address = target.dropFirst(7).prefix { $0 != 0x3F }
            body(address, range(of: node))
        }
    }

    /// Every link of the card's text, with its node and its address.
    func forEachLink(_ body: (Int, ByteSlice) -> Void) {
        for index in links { body(index, document.target(document.nodes[index])) }
    }
}

extension CheckedOffice {
    /// Every e-mail address of the office.
    func forEachMail(_ body: (ByteSlice, SourceRange) -> Void) {
        forEachContact { text, _, channels in
            for channel in channels where channel.value.kind == .email {
                body(channel.value.mailAddress, text.place(of: channel.range))
            }
        }
    }
}
