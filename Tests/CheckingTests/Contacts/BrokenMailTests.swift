import Testing

@testable import Checking

@Suite("contact.email")
struct BrokenMailTests {
    @Test(
        "What can be no address is named",
        arguments: [
            ("Surel: layanan@kantor,go.id", "10-30 ‹layanan@kantor,go.id›"), ("Email: layanan @kantor.go.id", "10-31 ‹layanan @kantor.go.id›"),
            ("Email: layanan@ kantor.go.id", "10-31 ‹layanan@ kantor.go.id›"), ("Email: layanan@kantor", "10-24 ‹layanan@kantor›"),
            ("Email: layanan@@kantor.go.id", "10-31 ‹layanan@@kantor.go.id›"), ("Email: lay@an@kantor.go.id", "10-29 ‹lay@an@kantor.go.id›"),
            ("Email: layanan@kantor..go.id", "10-31 ‹layanan@kantor..go.id›"), ("Email: layanan@kantor.go.ad", "10-30 ‹layanan@kantor.go.ad›"),
            ("Email: layanan@contoh.con", "10-28 ‹layanan@contoh.con›"), ("Email: layanan.kantor.go.id", "10-30 ‹layanan.kantor.go.id›"),
            ("Email: layanan@contoh.i", "10-26 ‹layanan@contoh.i›"),
            ("Email: layanan umum@contoh.go.id", "10-35 ‹layanan umum@contoh.go.id›"),
            ("Email : puskesmas contoh@contoh.go.id", "11-40 ‹puskesmas contoh@contoh.go.id›"),
            (
                "Email: layanan@kantor.go.id, pengaduan@kantor,go.id",
                "32-54 ‹pengaduan@kantor,go.id›"
            ),
            ("Email: layanan [at] kantor [dot] go.id", "10-41 ‹layanan [at] kantor [dot] go.id›"),
            ("Email: layanan at kantor.go.id", "10-33 ‹layanan at kantor.go.id›"),
            ("Tulis ke layanan(at)kantor(dot)go(dot)id", "12-43 ‹layanan(at)kantor(dot)go(dot)id›"),
            ("Surel: [tulis](mailto:layanan@kantor)", "10-40 ‹[tulis](mailto:layanan@kantor)›"),
        ])
    func found(line: String, place: String) {
        #expect(Checked(Sound.card(contact: line)).findings(of: BrokenMail.self) == ["contact.email \(Sound.contactLine):\(place)"])
    }

    @Test(
        "Addresses, accounts and words are silent",
        arguments: [
            "Email: layanan@kantor.contoh.go.id", "Email: layanan@kantor.contoh.go.id.", "E-mail: a.b-c_d+e@kantor-contoh.co.id",
            "Email: layanan@kantor.go.id, pengaduan@kantor.go.id", "Email: layanan@kantor.go.id,pengaduan@kantor.go.id",
            "Email: layanan@kantor.go.id dan X @kantorcontoh", "Instagram: @kantorcontoh", "X: @lapor1708", "LAPOR!: @lapor1708",
            "Email: layanan [at] kantor.go.id", "Email: lihat laman kantor", "Kami ada di @kantorcontoh.", "Email: <layanan@kantor.go.id>",
            "Email: [layanan@kantor.go.id](mailto:layanan@kantor.go.id?subject=Aduan)", "Laman: https://kantor.go.id/@aduan",
            "Facebook: kantor@contoh", "Email: kirim ke layanan@kantor.go.id", "Cari kantor@contoh di Facebook", "Email: layanan@surat.desa.id", "Email: layanan@kantor.com", "YouTube: https://www.youtube.com/@kantor",
        ])
    func nearMiss(line: String) {
        #expect(Checked(Sound.card(contact: line)).findings(of: BrokenMail.self) == [])
    }

    @Test("The address of an office")
    func office() {
        let path = Checked.officePath
        func found(_ key: String) -> [String] { Checked(office: Sound.office(key)).findings(of: BrokenMail.self) }
        #expect(found("email: layanan@kantor") == ["\(path): contact.email 5:8-22 ‹layanan@kantor›"])
        #expect(found("email: layanan @kantor.go.id") == ["\(path): contact.email 5:8-29 ‹layanan @kantor.go.id›"])
        #expect(found("email: kirim ke layanan@kantor.go.id") == [])
        #expect(found("email: puskesmas contoh@kantor.go.id") == ["\(path): contact.email 5:8-37 ‹puskesmas contoh@kantor.go.id›"])
        #expect(found("email: layanan@kantor.go.id,") == ["\(path): contact.email 5:8-29 ‹layanan@kantor.go.id,›"])
        #expect(found("email: 'layanan [at] kantor [dot] go.id'") == ["\(path): contact.email 5:9-40 ‹layanan [at] kantor [dot] go.id›"])
        #expect(found("email: 'layanan [at] kantor.go.id'") == [])
        #expect(found("email: kantor.go.id") == ["\(path): contact.email 5:8-20 ‹kantor.go.id›"])
        #expect(found("email: [layanan@kantor.go.id, 'aduan@kantor.go.id']") == [])
    }

    @Test("What it says")
    func words() {
        let card = Sound.card(contact: "Email: layanan@kantor,go.id")
        #expect(
            Checked(card).messages(of: BrokenMail.self) == [
                "Alamat surel “layanan@kantor,go.id” memuat koma, bukan titik → tulis seperti layanan@kantor.go.id"
            ])
        #expect(
            Checked(card).messages(of: BrokenMail.self, in: .english) == [
                "The e-mail address “layanan@kantor,go.id” has a comma for a dot → write it like layanan@kantor.go.id"
            ])
    }
}
