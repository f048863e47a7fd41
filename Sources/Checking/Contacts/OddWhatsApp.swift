import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A WhatsApp number that is no mobile number, or a wa.me link in a form that WhatsApp does not know.
///
/// Links to a chat take the number with its country code and digits only: wa.me/62811…, not wa.me/0811… (WhatsApp's own
/// description of click to chat).
enum OddWhatsApp: CardRule, OfficeRule {
    static let rule = Rule(
        "contact.whatsapp", .contacts, .warning,
        indonesian: "nomor WhatsApp bukan nomor seluler, atau tautan wa.me tanpa kode negara",
        english: "a WhatsApp number is no mobile number, or a wa.me link lacks the country code")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        card.forEachContact(with: .whatsapp) { contact in
            guard !contact.isInherited else { return }
            var isMobile = false
            var odd: Sourced<Channel>?
            for channel in contact.channels where channel.value.kind == .whatsapp {
                if let digits = digits(ofLink: channel.value.text), lacksCountry(digits) {
                    // A link comes again below.
                    isMobile = true
                    guard !card.document.hasLink(in: contact.text) else { continue }
                    findings.add(rule, at: channel.range, linkWords(channel.value.text))
                } else if channel.value.number.map(isPossible) ?? false {
                    isMobile = true
                } else {
                    odd = odd ?? channel
                }
            }
            // Of several numbers of one line one may be for calls only.
            if let odd, !isMobile { findings.add(rule, at: odd.range, words(for: card.file[odd.range], mayBeExempted: true)) }
        }
        card.forEachLink { node, target in
            if let digits = digits(ofLink: target), lacksCountry(digits) {
                findings.add(rule, at: card.range(of: node), linkWords(target))
            }
        }
    }

    static func check(_ office: CheckedOffice, _ findings: inout Findings) {
        office.forEachContact { text, kind, channels in
            guard kind == .whatsapp else { return }
            for channel in channels {
                let place = text.place(of: channel.range)
                if let digits = digits(ofLink: channel.value.text), lacksCountry(digits) {
                    findings.add(rule, at: place, linkWords(channel.value.text))
                } else if let number = channel.value.number, !isPossible(number) {
                    findings.add(rule, at: place, words(for: text.bytes[channel.range], mayBeExempted: false))
                }
            }
        }
    }

    /// Whether a chat with the number may exist; one that lacks digits has been told of as a telephone number.
    private static func isPossible(_ number: PhoneNumber) -> Bool {
        number.isMobile || number.kind == .international && number.national == nil || number.isIncomplete
    }

    /// What stands behind "wa.me/" or "api.whatsapp.com/send?phone=" in an address.
    private static func digits(ofLink address: ByteSlice) -> ByteSlice? {
        if let start = address.firstIndex(of: "wa.me/") { return address[(start + 6)...] }
        guard address.firstIndex(of: "whatsapp.com/send") != nil, let start = address.firstIndex(of: "phone=") else { return nil }
        return address[(start + 6)...]
    }

    /// Whether the number begins as one does within Indonesia; no country's code begins with 0.
    private static func lacksCountry(_ digits: ByteSlice) -> Bool { digits.first == 0x30 }

    /// - Parameter mayBeExempted: whether the file can say so; that of an office cannot.
    private static func words(for digits: ByteSlice, mayBeExempted: Bool) -> Words {
        let (indonesian, english) =
            mayBeExempted
            ? (
                "; jika nomor ini memang terdaftar di WhatsApp Business, kecualikan dengan `abaikan`",
                "; if this one is registered with WhatsApp Business, exempt it with `abaikan`"
            ) : ("", "")
        return Words(
            id: "Nomor WhatsApp “\(digits.string)” bukan nomor seluler",
            "tulis nomor seluler yang diawali 08\(indonesian)",
            en: "The WhatsApp number “\(digits.string)” is no mobile number",
            "write a mobile number that begins with 08\(english)")
    }

    private static func linkWords(_ address: ByteSlice) -> Words {
        Words(
            id: "Tautan WhatsApp “\(address.string)” tidak memuat kode negara",
            "ganti angka 0 di depan dengan 62, misalnya wa.me/628110000000",
            en: "The WhatsApp link “\(address.string)” lacks the country code",
            "write 62 for the 0 in front, e.g. wa.me/628110000000")
    }
}
