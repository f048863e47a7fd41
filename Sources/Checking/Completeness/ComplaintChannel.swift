import Bytes
import Diagnostics
import ServiceStandard

/// The complaints section names no channel: no number, address, account, counter or box.
///
/// UU 25/2009 Pasal 36: the provider has means for complaints and publishes them.
enum ComplaintChannel: CardRule {
    static let rule = Rule(
        "complaint.no-channel", .completeness, .warning,
        indonesian: "bagian pengaduan tidak menyebut satu saluran pun",
        english: "the complaints section names no channel")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = ComplaintSection(card),
            !section.contains(where: { $0.channels.contains { $0.value.kind != .officer } }),
            let text = section.text, !mayNameChannel(text)
        else { return }
        findings.add(
            rule, at: section.heading,
            Words(
                id: "Bagian pengaduan tidak menyebut saluran: ke mana warga mengadu",
                "tulis salurannya, misalnya “- WhatsApp: 0811 0000 000” dan “- LAPOR!: https://www.lapor.go.id”",
                en: "The complaints section names no channel to complain through",
                "write the channels, such as “- WhatsApp: 0811 0000 000” and “- LAPOR!: https://www.lapor.go.id”"))
    }

    /// Whether a link, an address, a number or the name of a channel stands in the text.
    private static func mayNameChannel(_ text: SectionText) -> Bool {
        !text.links.isEmpty || text.lines.contains { !isLeftOpen($0) && mayNameChannel($0) }
    }

    /// "WhatsApp: -" names a channel that there is not.
    private static func isLeftOpen(_ line: ByteSlice) -> Bool {
        guard let colon = line.firstIndex(of: 0x3A) else { return false }
        let value = line[(colon + 1)...].trimmed()
        return !value.isEmpty && Placeholder.isOne(value)
    }

    private static func mayNameChannel(_ line: ByteSlice) -> Bool {
        var digits = 0
        for byte in line {
            if byte == 0x40 { return true }
            // "021 555 0100": spaces and dashes do not part a number.
            if ASCII.isDigit(byte) {
                digits += 1
                if digits == 4 { return true }
            } else if byte != ASCII.space, byte != 0x2D, byte != 0x2E {
                digits = 0
            }
        }
        return line.mentions(anyOf: channels)
    }

    private static let channels: [StaticString] = [
        "www", "http", "https", "telepon", "telp", "hp", "whatsapp", "wa", "sms", "email", "e-mail", "surel", "pos-el", "situs",
        "laman", "website", "web", "aplikasi", "instagram", "facebook", "twitter", "youtube", "tiktok", "telegram", "media sosial",
        "lapor", "sp4n", "surat", "kotak", "loket", "langsung", "ruang", "meja", "tatap muka", "call center", "hotline", "helpdesk",
        "survei", "formulir", "phone", "letter", "counter", "box",
    ]
}
