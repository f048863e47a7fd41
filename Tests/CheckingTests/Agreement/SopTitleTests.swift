import Testing

@testable import Checking

@Suite("sop.title")
struct SopTitleTests {
    private static func site(_ title: String) -> Checked { Checked(sop: Sound.sop.with("Pemberian Izin Contoh", title)) }

    @Test("An SOP of another matter is told at the title of the card")
    func found() {
        let site = Self.site("Pengelolaan Surat Masuk")
        #expect(site.findings == ["sop.title 2:8-25 ‹Kartu Izin Contoh›"])
        #expect(site.all.first?.related.map(\.file) == ["content/sop/sop-izin.md"])
        #expect(
            site.messages(of: SopTitleOfAnother.self) == [
                "Judul SOP “Pengelolaan Surat Masuk” (content/sop/sop-izin.md) tidak memuat satu kata pun dari kartu “Kartu Izin Contoh” yang disebutnya sebagai layanan → periksa `layanan` pada SOP itu; bila benar, sebut layanannya dalam judul SOP"
            ])
        #expect(
            site.messages(of: SopTitleOfAnother.self, in: .english) == [
                "The title of the SOP “Pengelolaan Surat Masuk” (content/sop/sop-izin.md) has no word in common with the card “Kartu Izin Contoh” that it names as its service → look at `layanan` of the SOP; if it is right, name the service in the title of the SOP"
            ])
    }

    @Test("A word in common, in any form, is enough", arguments: ["Perizinan", "SOP Contoh", "Pendaftaran Usaha Kecil", "Penerbitan izin"])
    func near(title: String) {
        #expect(Self.site(title).findings == [])
    }

    @Test("An SOP of two cards may be general")
    func several() {
        let sop = Sound.sop.with("Pemberian Izin Contoh", "Pengelolaan Surat Masuk").with("layanan: kartu-izin", "layanan: [kartu-izin, kartu-lain]")
        let other = Sound.card.with("judul: Kartu Izin Contoh", "judul: Kartu Lain")
        let site = Checked(Sound.card, others: ["content/sop/a.md": sop, "content/layanan/kartu-lain.md": other])
        #expect(site.findings(of: SopTitleOfAnother.self) == [])
    }
}
