import Diagnostics
import Testing

@testable import Checking

@Suite("age.name")
struct ObsoleteNameTests {
    /// The sound card with a sentence in it, line 13.
    private func card(_ sentence: String) -> String {
        Sound.card.with("Layanan ini untuk warga yang membuka usaha kecil.", sentence)
    }

    @Test(
        "An obsolete name is marked where it first stands",
        arguments: [
            ("Diurus di Kementerian Hukum dan HAM atau Kemenkumham.", "13:11-36 ‹Kementerian Hukum dan HAM›"),
            ("Daftar lewat APAPO.", "13:14-19 ‹APAPO›"), ("Buka APAPO lebih dahulu.", "13:6-11 ‹APAPO›"),
            ("Buka antrian.imigrasi.go.id di ponsel.", "13:6-28 ‹antrian.imigrasi.go.id›"),
            ("Rekomendasi Depdagri.", "13:13-21 ‹Depdagri›"), ("Ikuti Twitter kantor.", "13:7-14 ‹Twitter›"),
            ("Surat **Kemenkominfo**", "13:9-21 ‹Kemenkominfo›"), ("Rekomendasi Depag", "13:13-18 ‹Depag›"),
        ])
    func found(sentence: String, place: String) {
        #expect(Checked(card(sentence)).findings(of: ObsoleteName.self) == ["age.name \(place)"])
    }

    @Test("Title, summary and steps are looked at too")
    func elsewhere() {
        let card = Sound.card.with("judul: Kartu Izin Contoh", "judul: Kartu Izin Kemenkumham").with("ringkasan: Izin contoh", "ringkasan: Izin APAPO")
            .with("1. Menyerahkan berkas permohonan", "1. Mengirim berkas ke Kemdikbud")
        #expect(
            Checked(card).findings(of: ObsoleteName.self) == [
                "age.name 2:19-30 ‹Kemenkumham›", "age.name 4:17-22 ‹APAPO›", "age.name 21:23-32 ‹Kemdikbud›",
            ])
    }

    @Test("The message gives the date and what to write")
    func words() {
        let checked = Checked(card("Diurus di Kemenkumham"))
        #expect(
            checked.messages(of: ObsoleteName.self) == [
                "Nama “Kemenkumham” tidak dipakai lagi sejak Oktober 2024 → tulis “Kementerian Hukum” atau “Kementerian Hak Asasi Manusia” atau “Kementerian Imigrasi dan Pemasyarakatan”"
            ])
        #expect(
            checked.messages(of: ObsoleteName.self, in: .english) == [
                "The name “Kemenkumham” has been out of use since October 2024 → write “Kementerian Hukum” or “Kementerian Hak Asasi Manusia” or “Kementerian Imigrasi dan Pemasyarakatan”"
            ])
    }

    @Test(
        "Names of today, titles of regulations and old names told as such are silent",
        arguments: [
            "Diurus di Kementerian Imigrasi dan Pemasyarakatan.", "Daftar lewat M-Paspor (dahulu APAPO).", "Ikuti X (Twitter) kantor.",
            "Menurut Peraturan Menteri Hukum dan Hak Asasi Manusia Nomor 8 Tahun 2014.",
            "Menurut PP 28/2019 tentang Tarif yang Berlaku pada Kementerian Hukum dan HAM.", "Diurus di Dinas Kominfo.",
            "Nama Kemendikbud berubah pada 2021.", "Departemen pemasaran hotel", "Depagri dan Depkesos", "Lihat `APAPO` dan [laman](https://antrian.imigrasi.go.id).", "Menurut Permenkumham 8/2014.", "Kementerian Hukum dan Kementerian HAM", "Lihat <!-- Kemenkumham --> laman.",
        ])
    func silent(sentence: String) {
        #expect(Checked(card(sentence)).findings(of: ObsoleteName.self) == [])
    }

    @Test("The legal basis keeps the names of its time")
    func legalBasis() {
        let old = "1. Keputusan bersama Departemen Agama dan Depdagri\n2. Undang-Undang Nomor 25"
        #expect(Checked(Sound.card.with("1. Undang-Undang Nomor 25", old)).findings(of: ObsoleteName.self) == [])
        #expect(Checked.sop(Sound.sop.with("1. Undang-Undang Nomor 25", old), ObsoleteName.self) == [])
    }

    @Test("SOP files and offices are looked through as well")
    func others() {
        #expect(Checked.sop(Sound.sop(activity: "Mendaftar lewat APAPO"), ObsoleteName.self) == ["age.name 15:20-25 ‹APAPO›"])
        let office = Sound.office.with("nama: Kantor Contoh", "nama: Kanwil Kemenkumham Contoh")
        #expect(Checked(office: office).findings(of: ObsoleteName.self) == ["content/instansi/kantor-contoh.md: age.name 2:14-25 ‹Kemenkumham›"])
    }

    @Test("The data file is whole: every entry has its date, successor and source")
    func data() {
        let items = DataFile(PackageResources.obsolete_names_yml, named: "").items()
        #expect(items.count == ObsoleteNames.standard.entries.count && items.count > 25 && items.count <= 64)
        for item in items {
            #expect(!item.texts("nama").isEmpty && !item.text("sejak").isEmpty && !item.texts("kini").isEmpty)
            #expect(!item.text("sumber").isEmpty && ["tinggi", "sedang"].contains(item.text("keandalan")))
        }
    }
}
