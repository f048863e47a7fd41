import Bytes
import ServiceStandard
import Testing

@testable import Publishing

/// What the page of an office shows of its numbers and addresses: all of the text, and each number once.
@Suite struct ChannelLinkTests {
    @Test(arguments: [
        (.phone, "(0561) 736541", "(0561) 736541 → tel:+62561736541"),
        (.phone, "(0561) 123456 / 123457", "(0561) 123456 → tel:+62561123456 | 123457 → tel:+62561123457"),
        (.phone, "Telp. 31401-31402", "Telp. 31401 | 31402"),
        (.phone, "Kantor (0561) 123456, rumah (0561) 234567", "Kantor (0561) 123456 → tel:+62561123456 | rumah (0561) 234567 → tel:+62561234567"),
        (.phone, "(0561) 123456 (kantor), 0811 4430 1212 (piket) siang", "(0561) 123456 (kantor) → tel:+62561123456 | 0811 4430 1212 (piket) siang → tel:+6281144301212"),
        (.whatsapp, "0811 4430 1212 (WA only)", "0811 4430 1212 (WA only) → https://wa.me/6281144301212"),
        (.whatsapp, "SMS/WA 0811 4430 1212", "SMS/WA 0811 4430 1212 → https://wa.me/6281144301212"),
        (.phone, "( 0811 4430 1212 )", "( 0811 4430 1212 ) → tel:+6281144301212"),
        (.email, "kantor@contoh.go.id", "kantor@contoh.go.id → mailto:kantor@contoh.go.id"),
        (.email, "Surel: kantor@contoh.go.id", "Surel: kantor@contoh.go.id → mailto:kantor@contoh.go.id"),
        (.email, "puskesmas contoh@contoh.go.id", "puskesmas contoh@contoh.go.id"),
    ] as [(Channel.Kind, String, String)])
    func shows(_ kind: Channel.Kind, _ text: String, _ expected: String) {
        let links = Site.ChannelLink.all(kind, in: Array(text.utf8)[...])
        let shown = links.map { link in link.whole.string + (link.href.map { " → " + $0.string } ?? "") }
        #expect(shown.joined(separator: " | ") == expected)
    }

    /// A note is told once: behind the number, not in it.
    @Test func partsNote() {
        let link = Site.ChannelLink.all(.whatsapp, in: Array("0811 4430 1212 (WA only)".utf8)[...])[0]
        #expect(link.text.string == "0811 4430 1212")
        #expect(link.note?.string == "WA only")
    }
}
