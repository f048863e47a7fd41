import Bytes
import Diagnostics
import ServiceStandard

/// A free mail account (gmail, yahoo, …) as the address of an office.
///
/// Anybody can make one that looks like an office's; it goes when the person who made it goes, and what citizens write
/// lies outside the office's own archive. Government offices have go.id addresses (domain.md 7.1, S0-08).
enum PrivateMail: CardRule, OfficeRule {
    static let rule = Rule(
        "contact.private-mail", .contacts, .warning,
        indonesian: "alamat surel kantor memakai layanan surel pribadi",
        english: "an office's e-mail address is at a private mail service")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        card.forEachMail { check($0, at: $1, &findings) }
    }

    static func check(_ office: CheckedOffice, _ findings: inout Findings) {
        office.forEachMail { check($0, at: $1, &findings) }
    }

    private static func check(_ address: ByteSlice, at range: SourceRange, _ findings: inout Findings) {
        guard let at = address.lastIndex(of: 0x40) else { return }
        let domain = address[(at + 1)...]
        guard ContactData.isWithin(domain, ContactData.standard.privateMail) else { return }
        findings.add(
            rule, at: range,
            Words(
                id: "Alamat surel kantor “\(address.string)” memakai layanan surel pribadi (\(domain.string))",
                "pakai alamat resmi kantor yang berakhiran .go.id",
                en: "The office's address “\(address.string)” is at a private mail service (\(domain.string))",
                "use the office's official address that ends in .go.id"))
    }
}
