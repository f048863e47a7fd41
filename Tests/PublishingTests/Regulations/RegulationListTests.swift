import Testing

@testable import Publishing

/// The list of a site's regulations.
@Suite struct RegulationListTests {
    private static func law(_ title: String, _ keys: String) -> String { "---\njudul: \(title)\n\(keys)---\n## Pasal 1\nIsi.\n" }

    @Test("Regulations are listed by kind and year, with what became of them and which services cite them")
    func list() throws {
        let built = try SiteFixture([
            "content/layanan/surat.md": SiteFixture.card("Surat", body: "## Dasar Hukum\n1. UU 25/2009\n\nMenurut Pasal 1 UU 25/2009.\n"),
            "content/regulasi/a.md": Self.law("Daerah", "jenis: Perda Kota Contoh\nnomor: 3\ntahun: 2019\n"),
            "content/regulasi/b.md": Self.law("Pelayanan", "jenis: Undang-Undang\nnomor: 25\ntahun: 2009\nstatus: berlaku\n"),
            "content/regulasi/c.md": Self.law("Lama", "jenis: UU\nnomor: 9\ntahun: 1992\nstatus: dicabut\n"),
            "content/regulasi/d.md": Self.law("Baru", "jenis: UU\nnomor: 6\ntahun: 2011\n"),
            "content/regulasi/e.md": Self.law("Tanpa Jenis", ""),
            "content/halaman/hak.md": "---\njudul: Hak\n---\n[Semua](../regulasi.html)\n",
        ]).build()
        #expect(built.findings == [])
        #expect(built.files["regulasi.html"] == """
            modelRegulations
            Undang-Undang:
            Nomor 6 Tahun 2011 Baru   regulasi/d.html
            Nomor 25 Tahun 2009 Pelayanan modelInForce modelServicesOne: Surat regulasi/b.html
            Nomor 9 Tahun 1992 Lama modelRevoked  regulasi/c.html
            Peraturan Daerah Kota Contoh:
            Nomor 3 Tahun 2019 Daerah   regulasi/a.html
            :
             Tanpa Jenis   regulasi/e.html

            """)
        #expect(built.files["halaman/hak.html"]?.contains("href=\"../regulasi.html\"") == true)
        #expect(built.files["sitemap.xml"]?.contains("/dasar/regulasi.html</loc>") == true)
    }

    @Test("A site without regulations has no list, and links to none")
    func none() throws {
        let built = try SiteFixture([
            "content/layanan/surat.md": SiteFixture.card("Surat"),
            "content/halaman/hak.md": "---\njudul: Hak\n---\n[Semua](../regulasi.html)\n",
        ]).build()
        #expect(built.findings == ["content/halaman/hak.md:4:1 link.broken"])
        #expect(built.files["regulasi.html"] == nil)
    }
}
