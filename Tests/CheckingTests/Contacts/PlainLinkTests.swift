import Testing

@testable import Checking

@Suite("link.http")
struct PlainLinkTests {
    @Test("Links to http are named, one by one")
    func found() {
        let card = Sound.card.with("Layanan ini untuk", "Lihat [laman](http://contoh.go.id/a). Layanan ini untuk")
            .with("topik: [usaha]\n", "topik: [usaha]\najukan: http://ajukan.contoh.go.id\nlacak: HTTP://lacak.contoh.go.id\n")
            .with("- LAPOR!: https://www.lapor.go.id\n", "- LAPOR!: http://www.lapor.go.id\n")
        #expect(
            Checked(card).findings(of: PlainLink.self) == [
                "link.http \(Sound.line(of: "ajukan", in: card)):9-35 ‹http://ajukan.contoh.go.id›", "link.http \(Sound.line(of: "lacak", in: card)):8-33 ‹HTTP://lacak.contoh.go.id›",
                "link.http \(Sound.line(of: "Lihat", in: card)):7-37 ‹[laman](http://contoh.go.id/a)›", "link.http \(Sound.line(of: "- LAPOR", in: card)):11-33 ‹http://www.lapor.go.id›",
            ])
        #expect(
            Checked(Sound.card(contact: "Laman: http://contoh.go.id")).messages(of: PlainLink.self) == [
                "Tautan “http://contoh.go.id” memakai http tanpa enkripsi → tulis https://contoh.go.id setelah memastikan alamat itu dapat dibuka"
            ])
        #expect(
            Checked(Sound.card(contact: "Laman: http://contoh.go.id")).messages(of: PlainLink.self, in: .english) == [
                "The link “http://contoh.go.id” leads to http, without encryption → write https://contoh.go.id once you have seen that it opens"
            ])
    }

    @Test("A link in a line of the complaints is named once")
    func once() {
        let card = Sound.card(contact: "Laman: [http://contoh.go.id](http://contoh.go.id)")
        #expect(Checked(card).findings(of: PlainLink.self) == ["link.http \(Sound.contactLine):10-52 ‹[http://contoh.go.id](http://contoh.go.id)›"])
    }

    @Test(
        "Other links are silent",
        arguments: [
            "[laman](https://contoh.go.id)", "[uji](http://localhost:8080/a)", "[uji](http://127.0.0.1/a)", "[uji](http://[::1]/a)",
            "[laman](https://contoh.go.id/?dari=http://lain.go.id)", "<https://contoh.go.id>", "`http://contoh.go.id`",
            "[surel](mailto:layanan@contoh.go.id)", "Alamat lama http://contoh.go.id tidak dipakai",
        ])
    func nearMiss(text: String) {
        let card = Sound.card.with("Layanan ini untuk", "\(text) Layanan ini untuk")
        #expect(Checked(card).findings(of: PlainLink.self) == [])
    }

    @Test("The website of an office, and links in its text")
    func office() {
        let office = Sound.office("situs: http://contoh.go.id") + "Lihat [laman](http://contoh.go.id).\n"
        let path = Checked.officePath
        #expect(
            Checked(office: office).findings(of: PlainLink.self) == [
                "\(path): link.http 6:8-27 ‹http://contoh.go.id›", "\(path): link.http \(Sound.line(of: "Lihat", in: office)):7-35 ‹[laman](http://contoh.go.id)›",
            ])
        #expect(Checked(office: Sound.office("situs: https://contoh.go.id")).findings(of: PlainLink.self) == [])
    }
}
