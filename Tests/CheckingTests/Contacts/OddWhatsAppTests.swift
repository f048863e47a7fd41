import Testing

@testable import Checking

@Suite("contact.whatsapp")
struct OddWhatsAppTests {
    @Test(
        "A number that is not mobile, and a link without the country code",
        arguments: [
            ("WhatsApp: (0561) 736541", "13-26 ‹(0561) 736541›"), ("WA: 1500165", "7-14 ‹1500165›"),
            ("Telp/WA: (0561) 736541", "12-25 ‹(0561) 736541›"),
            ("WhatsApp: wa.me/08110000000", "13-30 ‹wa.me/08110000000›"),
            ("WhatsApp: https://wa.me/08110000000", "13-38 ‹https://wa.me/08110000000›"),
            ("WhatsApp: [0811 0000 000](https://wa.me/08110000000)", "13-55 ‹[0811 0000 000](https://wa.me/08110000000)›"),
            (
                "WhatsApp: [tulis kepada kami](https://api.whatsapp.com/send?phone=08110000000)",
                "13-81 ‹[tulis kepada kami](https://api.whatsapp.com/send?phone=08110000000)›"
            ),
        ])
    func found(line: String, place: String) {
        #expect(Checked(Sound.card(contact: line)).findings(of: OddWhatsApp.self) == ["contact.whatsapp \(Sound.contactLine):\(place)"])
    }

    @Test(
        "Mobile numbers and whole links are silent",
        arguments: [
            "WhatsApp: 0811 0000 000", "WA: +62 811-0000-000", "WhatsApp: wa.me/628110000000", "WhatsApp: https://wa.me/628110000000?text=Halo",
            "WhatsApp: https://wa.me/message/ABC0811", "Telp/WA: (0561) 736541, 0811 0000 000", "Telepon: (0561) 736541",
            "WhatsApp: +60 12-345 6789", "WhatsApp: [0811 0000 000](https://wa.me/628110000000)",
            "WhatsApp: [tulis](https://api.whatsapp.com/send?phone=628110000000)",
        ])
    func nearMiss(line: String) {
        #expect(Checked(Sound.card(contact: line)).findings(of: OddWhatsApp.self) == [])
    }

    @Test("The number of an office")
    func office() {
        func found(_ key: String) -> [String] { Checked(office: Sound.office(key)).findings(of: OddWhatsApp.self) }
        #expect(found("whatsapp: (0561) 736541") == ["\(Checked.officePath): contact.whatsapp 6:11-24 ‹(0561) 736541›"])
        #expect(found("whatsapp: 0811 0000 000") == [])
        #expect(
            Checked(office: Sound.office("whatsapp: 1500165")).messages(of: OddWhatsApp.self)
                == ["Nomor WhatsApp “1500165” bukan nomor seluler → tulis nomor seluler yang diawali 08"])
    }

    @Test("What it says")
    func words() {
        let card = Sound.card(contact: "WA: 1500165")
        #expect(
            Checked(card).messages(of: OddWhatsApp.self) == [
                "Nomor WhatsApp “1500165” bukan nomor seluler → tulis nomor seluler yang diawali 08; jika nomor ini memang terdaftar di WhatsApp Business, kecualikan dengan `abaikan`"
            ])
        #expect(
            Checked(card).messages(of: OddWhatsApp.self, in: .english) == [
                "The WhatsApp number “1500165” is no mobile number → write a mobile number that begins with 08; if this one is registered with WhatsApp Business, exempt it with `abaikan`"
            ])
        let link = Sound.card(contact: "WhatsApp: wa.me/08110000000")
        #expect(
            Checked(link).messages(of: OddWhatsApp.self) == [
                "Tautan WhatsApp “wa.me/08110000000” tidak memuat kode negara → ganti angka 0 di depan dengan 62, misalnya wa.me/628110000000"
            ])
        #expect(
            Checked(link).messages(of: OddWhatsApp.self, in: .english) == [
                "The WhatsApp link “wa.me/08110000000” lacks the country code → write 62 for the 0 in front, e.g. wa.me/628110000000"
            ])
    }
}
