import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// A link that leads to an address without encryption (http).
///
/// What a citizen writes there can be read and changed on its way, and browsers warn of such pages (domain.md 7.1, S0-11).
enum PlainLink: CardRule, OfficeRule {
    static let rule = Rule(
        "link.http", .contacts, .warning,
        indonesian: "tautan memakai http tanpa enkripsi",
        english: "a link leads to http, without encryption")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        check(card.header.apply, &findings)
        check(card.header.track, &findings)
        check(card.header.decree?.file, &findings)
        card.forEachLink { node, target in check(target, at: card.range(of: node), &findings) }
        card.forEachContact { contact in
            for index in contact.channels.indices where !contact.channels[index].value.kind.isNumber {
                let text = contact.channels[index].value.text
                // "http://" is longer than what most channels say.
                guard text.count > 7, text.starts(with: "h") || text.starts(with: "H"), !card.document.hasLink(in: contact.text) else { continue }
                check(text, at: contact.channels[index].range, &findings)
            }
        }
    }

    static func check(_ office: CheckedOffice, _ findings: inout Findings) {
        check(office.office.website, &findings)
        for index in office.document.nodes.indices where office.document.nodes[index].kind == .link {
            let node = office.document.nodes[index]
            let range = SourceRange(start: Int(node.sourceStart), end: Int(node.sourceEnd))
            check(office.document.target(node), at: range, &findings)
        }
    }

    private static func check(_ link: SiteLink?, _ findings: inout Findings) {
        guard let link else { return }
        check(link.address.value, at: link.address.range, &findings)
    }

    private static func check(_ address: ByteSlice, at range: SourceRange, _ findings: inout Findings) {
        guard address.prefix(7).equalsFolded("http://") else { return }
        let rest = address.dropFirst(7)
        let host = rest.prefix { $0 != 0x2F && $0 != 0x3A && $0 != 0x3F && $0 != 0x23 }
        // One's own machine, as authors try things out.
        guard !host.equalsFolded("localhost"), !host.equals("127.0.0.1"), host.first != 0x5B else { return }
        findings.add(
            rule, at: range,
            Words(
                id: "Tautan “\(address.string)” memakai http tanpa enkripsi",
                "tulis https://\(rest.string) setelah memastikan alamat itu dapat dibuka",
                en: "The link “\(address.string)” leads to http, without encryption",
                "write https://\(rest.string) once you have seen that it opens"))
    }
}
