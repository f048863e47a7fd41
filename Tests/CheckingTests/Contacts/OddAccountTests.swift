import Testing

@testable import Checking

@Suite("contact.account")
struct OddAccountTests {
    @Test(
        "What no account can be called, and addresses of another network",
        arguments: [
            ("Instagram: kantor contoh", "14-27 ‹kantor contoh›"), ("Instagram: kantor-contoh", "14-27 ‹kantor-contoh›"),
            ("X: kantorcontohkotacontoh", "6-28 ‹kantorcontohkotacontoh›"), ("Twitter(X): kantor.contoh", "15-28 ‹kantor.contoh›"),
            ("TikTok: @kantor contoh", "12-25 ‹kantor contoh›"), ("Telegram: kantor.contoh", "13-26 ‹kantor.contoh›"),
            ("Instagram: @@kantorcontoh", "14-28 ‹@@kantorcontoh›"),
            ("Instagram: https://www.facebook.com/kantorcontoh", "14-51 ‹https://www.facebook.com/kantorcontoh›"),
            ("Facebook: https://kantor.contoh.go.id/fb", "13-43 ‹https://kantor.contoh.go.id/fb›"),
            ("YouTube: instagram.com/kantorcontoh", "12-38 ‹instagram.com/kantorcontoh›"),
        ])
    func found(line: String, place: String) {
        #expect(Checked(Sound.card(contact: line)).findings(of: OddAccount.self) == ["contact.account \(Sound.contactLine):\(place)"])
    }

    @Test(
        "Names as offices write them are silent",
        arguments: [
            "Instagram: kantorcontoh", "Instagram: @kantor.contoh_1", "Instagram dan Facebook: kantorcontoh", "Instagram dan Facebook kantorcontoh",
            "Facebook: Kantor Contoh Kota Contoh", "YouTube: Kantor Contoh TV", "X: @KantorContoh", "TikTok: @kantor.contoh",
            "Instagram: https://www.instagram.com/kantorcontoh/", "X: https://twitter.com/kantorcontoh", "Facebook: m.facebook.com/kantorcontoh",
            "Telegram: https://t.me/kantorcontoh", "YouTube: https://youtu.be/abc", "Instagram: https://s.id/kantorcontoh",
            "Instagram: kantorcontoh pada jam kerja", "Instagram: kantorcontoh dan TikTok: kantor.contoh", "Laman: https://kantor.contoh.go.id",
            "Telegram: 0811 1477 756", "Instagram: kantorcontoh (pesan langsung)", "TikTok: https://vt.tiktok.com/abc", "Instagram: @kantorcontoh, Facebook: Kantor Contoh",
        ])
    func nearMiss(line: String) {
        #expect(Checked(Sound.card(contact: line)).findings(of: OddAccount.self) == [])
    }

    @Test("What it says")
    func words() {
        let card = Sound.card(contact: "X: kantor.contoh")
        #expect(
            Checked(card).messages(of: OddAccount.self) == [
                "Nama akun X tidak boleh memuat “.”, sedangkan di sini tertulis “kantor.contoh” → salin nama akun dari halaman profilnya"
            ])
        #expect(
            Checked(card).messages(of: OddAccount.self, in: .english) == [
                "The name of an account on X cannot hold “.”, but here stands “kantor.contoh” → copy the name from the page of the account"
            ])
    }

    @Test("What is known of networks is read")
    func data() {
        let data = ContactData.standard
        #expect(data.networks.count == 6)
        #expect(data.networks.allSatisfy { !$0.domains.isEmpty })
        #expect(data.network(.x)?.longestName == 15)
        #expect(data.privateMail.count > 20 && data.brokenEnds.count > 10 && data.shorteners.count > 5)
    }
}
