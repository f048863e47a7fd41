import Testing

@testable import Checking

@Suite("contact.private-mail")
struct PrivateMailTests {
    @Test(
        "A free mail account is named",
        arguments: [
            ("Email: kantorcontoh@gmail.com", "10-32 ‹kantorcontoh@gmail.com›"), ("Email: kantorcontoh@Yahoo.co.id", "10-34 ‹kantorcontoh@Yahoo.co.id›"),
            (
                "Email: [kantorcontoh@gmail.com](mailto:kantorcontoh@gmail.com)",
                "10-65 ‹[kantorcontoh@gmail.com](mailto:kantorcontoh@gmail.com)›"
            ),
            ("Telp. (0561) 736541, surel kantorcontoh@rocketmail.com", "30-57 ‹kantorcontoh@rocketmail.com›"),
        ])
    func found(line: String, place: String) {
        #expect(Checked(Sound.card(contact: line)).findings(of: PrivateMail.self) == ["contact.private-mail \(Sound.contactLine):\(place)"])
    }

    @Test(
        "An address of the office, and a service whose name another one ends in, are silent",
        arguments: [
            "Email: layanan@kantor.contoh.go.id", "Email: layanan@kantorcontoh.com", "Email: gmail@kantor.go.id", "Email: layanan@bukangmail.com",
            "Email: layanan@gmail.kantor.go.id", "Laman: https://gmail.com",
        ])
    func nearMiss(line: String) {
        #expect(Checked(Sound.card(contact: line)).findings(of: PrivateMail.self) == [])
    }

    @Test("The address of an office, and what it says")
    func office() {
        let checked = Checked(office: Sound.office("email: kantorcontoh@gmail.com"))
        #expect(checked.findings(of: PrivateMail.self) == ["\(Checked.officePath): contact.private-mail 5:8-30 ‹kantorcontoh@gmail.com›"])
        #expect(
            checked.messages(of: PrivateMail.self) == [
                "Alamat surel kantor “kantorcontoh@gmail.com” memakai layanan surel pribadi (gmail.com) → pakai alamat resmi kantor yang berakhiran .go.id"
            ])
        #expect(
            checked.messages(of: PrivateMail.self, in: .english) == [
                "The office's address “kantorcontoh@gmail.com” is at a private mail service (gmail.com) → use the office's official address that ends in .go.id"
            ])
    }
}
