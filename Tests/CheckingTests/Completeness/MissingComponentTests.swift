import Testing

@testable import Checking

@Suite("comp.missing")
struct MissingComponentTests {
    @Test("A component of service delivery that is not in the card is named at the title")
    func found() {
        let card = Sound.card.with("## Produk\n- Izin contoh\n\n", "")
        #expect(Checked(card).findings == ["comp.missing 2:8-25 ‹Kartu Izin Contoh›"])
        #expect(
            Checked(card).messages(of: MissingComponent.self) == [
                "Kartu tidak memuat komponen “Produk Pelayanan” → tulis bagian “## Produk Pelayanan”; keenam komponen penyampaian wajib diumumkan"
            ])
        #expect(
            Checked(card).messages(of: MissingComponent.self, in: .english) == [
                "The card lacks the component “Produk Pelayanan” (Service product) → write a section “## Produk Pelayanan”; the six components of service delivery must be published"
            ])
    }

    @Test("A component under another of its names is there", arguments: ["Hasil Layanan", "PRODUK PELAYANAN", "Produk dan Hasil"])
    func nearMiss(heading: String) {
        let card = Sound.card.with("## Produk\n", "## \(heading)\n")
        #expect(Checked(card).findings(of: MissingComponent.self) == (heading == "Produk dan Hasil" ? ["comp.missing 2:8-25 ‹Kartu Izin Contoh›"] : []))
    }

    @Test("A misspelt heading is told once, where it stands", arguments: [
        ("## Produk\n", "## Prduk\n"), ("## Persyaratan\n", "## Persyaratn\n"), ("## Jangka Waktu\n", "## Jangka Wakto\n"),
        ("## Pengawasan Internal\n", "## Pengawasan Intrnal\n"),
    ])
    func misspelt(heading: String, slip: String) {
        let found = Checked(Sound.card.with(heading, slip)).findings
        #expect(found.filter { $0.hasPrefix("card.heading-near") }.count == 1)
        #expect(found.filter { $0.hasPrefix("comp.missing") } == [])
    }

    @Test("Where the site or the card takes such a heading for right, the component is missing")
    func accepted() {
        let slip = Sound.card.with("## Produk\n", "## Prduk\n")
        let card = slip.with("topik: [usaha]\n", "topik: [usaha]\nabaikan:\n  card.heading-near: judul kantor kami\n")
        #expect(Checked(card).findings(of: MissingComponent.self) == ["comp.missing 2:8-25 ‹Kartu Izin Contoh›"])
        var site = Checked(slip)
        site.settings += "aturan: {card.heading-near: mati}\n"
        #expect(site.findings(of: MissingComponent.self) == ["comp.missing 2:8-25 ‹Kartu Izin Contoh›"])
    }
}
