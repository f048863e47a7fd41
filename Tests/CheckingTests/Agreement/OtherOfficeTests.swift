import Testing

@testable import Checking

@Suite("name.other-office")
struct OtherOfficeTests {
    /// A site with the offices of two subdistricts; the card is of one of them.
    private static func site(
        _ official: String, performer: String = "Kepala Kantor", own: String = "Kecamatan Galang", induk: String = "", sop: String? = nil
    ) -> Checked {
        let card = Sound.card.with("pejabat: Kepala Kantor Contoh", "pejabat: \(official)")
            .with("   - Pelaksana: Kepala Kantor\n", "   - Pelaksana: \(performer)\n")
        let other = Sound.office.with("nama: Kantor Contoh", "nama: Kecamatan Ampenan\(induk)")
        var others = ["content/instansi/ampenan.md": other]
        others["content/sop/sop-izin.md"] = sop
        return Checked(card, office: Sound.office.with("nama: Kantor Contoh", "nama: \(own)"), others: others)
    }

    @Test("The head of a sister office as the one who signs is told at the text")
    func found() {
        let site = Self.site("Kepala Kecamatan Ampenan")
        #expect(site.findings(of: OtherOffice.self) == ["name.other-office 8:12-36 ‹Kepala Kecamatan Ampenan›"])
        #expect(
            site.messages(of: OtherOffice.self) == [
                "Kartu ini menyebut “Kepala Kecamatan Ampenan”, padahal “Kecamatan Ampenan” bukan kantor kartu ini → ganti dengan nama kantor sendiri; bila kantor itu memang induk atau bagiannya, tulis `induk` pada berkas kantor"
            ])
        #expect(
            site.messages(of: OtherOffice.self, in: .english) == [
                "This card names “Kepala Kecamatan Ampenan”, but “Kecamatan Ampenan” is not an office of this card → write the name of your own office; if that office is above or below it, say so by `induk` in the file of the office"
            ])
    }

    @Test("So is a performer, and an SOP of the card at the card's title")
    func performer() {
        let site = Self.site("Camat Galang", performer: "Petugas loket Kecamatan Ampenan")
        #expect(site.findings(of: OtherOffice.self) == ["name.other-office 34:17-48 ‹Petugas loket Kecamatan Ampenan›"])
        let sop = Self.site("Camat Galang", sop: Sound.sop.with("jabatan: Kepala Kantor Contoh", "jabatan: Camat pada Kecamatan Ampenan"))
        #expect(sop.findings(of: OtherOffice.self) == ["name.other-office 2:8-25 ‹Kartu Izin Contoh›"])
        #expect(sop.messages(of: OtherOffice.self).first?.hasPrefix("SOP content/sop/sop-izin.md menyebut “Camat pada Kecamatan Ampenan”") == true)
    }

    @Test(
        "The own office, a longer name, another kind and a name in passing are not told",
        arguments: ["Kepala Kecamatan Galang", "Kepala Kecamatan Ampenan Timur", "Kepala Dinas Ampenan", "Camat Ampenan", "Kecamatan Galang eks Kecamatan Ampenan"])
    func near(official: String) {
        #expect(Self.site(official).findings(of: OtherOffice.self) == [])
    }

    @Test("Offices above and below, and of another kind, are not told")
    func kin() {
        #expect(Self.site("Kepala Kecamatan Ampenan", induk: "\ninduk: kantor-contoh").findings(of: OtherOffice.self) == [])
        #expect(Self.site("Kepala Kecamatan Ampenan", own: "Kelurahan Pejeruk").findings(of: OtherOffice.self) == [])
    }
}
