import Diagnostics
import Testing

@testable import Publishing

/// Sites from `[path: text]` to `[path: html]`; a file that nobody expects fails.
@Suite struct SiteTests {
    /// What every site has.
    static let always = ["index.html", "tarif.html", "pengaduan.html", "404.html", "instansi/kantor.html"]
    /// What a site with an address has besides.
    static let addressed = always + ["sitemap.xml", "feed.xml"]

    @Test func aSiteIsExactlyTheseFiles() throws {
        let built = try SiteFixture([
            "content/layanan/kantor/surat.md": SiteFixture.card(
                "Surat", "topik: [Surat & Akta]\nsk:\n  nomor: 12/2025\n  tanggal: 2025-03-04\nberlaku: 2025-04-01\n",
                body: "Bagi <!-- catatan --> warga & tamu.\n## Biaya\nGratis\n"),
            "content/layanan/akta.md": SiteFixture.card("Akta"),
            "content/halaman/tentang.md": "---\njudul: Tentang\n---\nLihat [surat](../layanan/kantor/surat.md#biaya).\n",
            "content/berkas/formulir.pdf": "%PDF-1.4\n%%EOF\n",
            "themes/uji/assets/gaya.css": "a{}",
        ]).build()
        #expect(built.findings == [])
        #expect(built.outcome.services == 2)
        #expect(built.outcome.pages == 9)
        built.expect([
            "index.html": "Situs: 2/1\nKantor instansi/kantor.html\nSurat &amp; Akta topik/surat-akta.html\n",
            "tarif.html": "Kantor Akta Gratis Surat Gratis\n",
            "pengaduan.html": "",
            "404.html": "modelNotFound /dasar/index.html\n",
            "instansi/kantor.html": "Kantor\nAkta ../layanan/akta.html\nSurat ../layanan/kantor/surat.html\n",
            "topik/surat-akta.html": "Surat &amp; Akta\nSurat ../layanan/kantor/surat.html\n",
            "layanan/akta.html": "Akta [../] (Kantor)\n",
            "layanan/kantor/surat.html":
                "Surat [../../] (Kantor) #../../topik/surat-akta.html\n<p>Bagi  warga &amp; tamu.</p>\n",
            "halaman/tentang.html": "Tentang\n<p>Lihat <a href=\"../layanan/kantor/surat.html#biaya\">surat</a>.</p>\n",
            "berkas/formulir.pdf": "%PDF-1.4\n%%EOF\n",
            "assets/gaya.bd85f2e911695639.css": "a{}",
            "sitemap.xml": """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://contoh.example/dasar/halaman/tentang.html</loc></url>
                <url><loc>https://contoh.example/dasar/</loc></url>
                <url><loc>https://contoh.example/dasar/instansi/kantor.html</loc></url>
                <url><loc>https://contoh.example/dasar/layanan/akta.html</loc></url>
                <url><loc>https://contoh.example/dasar/layanan/kantor/surat.html</loc></url>
                <url><loc>https://contoh.example/dasar/pengaduan.html</loc></url>
                <url><loc>https://contoh.example/dasar/tarif.html</loc></url>
                <url><loc>https://contoh.example/dasar/topik/surat-akta.html</loc></url>
                </urlset>

                """,
            "feed.xml": """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
                <title>Situs – modelFeed</title>
                <id>https://contoh.example/dasar/</id>
                <link href="https://contoh.example/dasar/"/>
                <link rel="self" href="https://contoh.example/dasar/feed.xml"/>
                <author><name>Situs</name></author>
                <updated>2025-04-01T00:00:00+07:00</updated>
                <entry>
                <title>Surat</title>
                <id>https://contoh.example/dasar/layanan/kantor/surat.html#2025-04-01-modelchangeeffective-d4560a17</id>
                <link href="https://contoh.example/dasar/layanan/kantor/surat.html"/>
                <updated>2025-04-01T00:00:00+07:00</updated>
                <summary>modelChangeEffective</summary>
                </entry>
                <entry>
                <title>Surat</title>
                <id>https://contoh.example/dasar/layanan/kantor/surat.html#2025-03-04-modelchangedecree-f1f256b7</id>
                <link href="https://contoh.example/dasar/layanan/kantor/surat.html"/>
                <updated>2025-03-04T00:00:00+07:00</updated>
                <summary>modelChangeDecree</summary>
                </entry>
                </feed>

                """,
        ])
    }

    @Test func theFeedIsInTheOrderOfTheDatesAndInTheTimeZoneOfTheSite() throws {
        var fixture = SiteFixture([
            "content/layanan/a.md": SiteFixture.card(
                "A & B", "riwayat:\n  - tanggal: 2024-02-29\n    perubahan: Syarat < 3\n  - tanggal: 2026-01-02\n    perubahan: Baru\n"),
            "content/layanan/b.md": SiteFixture.card("Lain", "berlaku: 2025-06-07\n"),
        ])
        fixture.files["baku.yml"] = SiteFixture.settings + "zona-waktu: WIT\n"
        let feed = try #require(try fixture.build().files["feed.xml"])
        let updated = feed.split(separator: "\n").filter { $0.hasPrefix("<updated>") }
        #expect(
            updated == [
                "<updated>2026-01-02T00:00:00+09:00</updated>", "<updated>2026-01-02T00:00:00+09:00</updated>",
                "<updated>2025-06-07T00:00:00+09:00</updated>", "<updated>2024-02-29T00:00:00+09:00</updated>",
            ])
        #expect(feed.contains("<title>A &amp; B</title>"))
        #expect(feed.contains("<summary>Syarat &lt; 3</summary>"))
    }

    @Test func withoutAnAddressThereIsNoMapAndNoFeedAndOneNoteSaysSo() throws {
        var fixture = SiteFixture(["content/layanan/surat.md": SiteFixture.card("Surat")])
        fixture.files["baku.yml"] = "nama: Situs\ntema: uji\nkepatuhan: tidak\n"
        let built = try fixture.build()
        #expect(built.findings == ["baku.yml site.no-address"])
        #expect(built.outcome.ending == .done)
        built.expectNames(Self.always + ["layanan/surat.html"])
        // There is no base path to name: the page stands where the server's root is.
        #expect(built.files["404.html"] == "modelNotFound /index.html\n")
    }

    @Test(arguments: [
        ("https://contoh.example", "/"), ("https://contoh.example/", "/"), ("https://contoh.example/a", "/a/"),
        ("https://contoh.example/a/b/", "/a/b/"), ("https://contoh.example:8080/a", "/a/"),
    ])
    func thePageOfUnknownAddressesBeginsItsLinksWithTheBasePath(row: (address: String, base: String)) throws {
        var fixture = SiteFixture(["content/layanan/surat.md": SiteFixture.card("Surat")])
        fixture.files["baku.yml"] = "nama: Situs\ntema: uji\nalamat: \(row.address)\n"
        #expect(try fixture.build().files["404.html"] == "modelNotFound \(row.base)index.html\n")
    }

    @Test func draftsAreLeftOutUnlessAskedFor() throws {
        let fixture = SiteFixture([
            "content/layanan/surat.md": SiteFixture.card("Surat"),
            "content/layanan/konsep.md": SiteFixture.card("Konsep", "draf: ya\ntopik: [baru]\nalias: [lama.html]\n"),
        ])
        let built = try fixture.build()
        built.expectNames(Self.addressed + ["layanan/surat.html"])
        for (name, text) in built.files { #expect(!text.contains("Konsep") && !text.contains("konsep"), "\(name)") }
        let drafts = try fixture.build(drafts: true)
        drafts.expectNames(Self.addressed + ["layanan/surat.html", "layanan/konsep.html", "topik/baru.html", "lama.html"])
        #expect(drafts.files["index.html"]?.contains("2/1") == true)
    }

    @Test func oneStandardMayServeTwoOffices() throws {
        let built = try SiteFixture([
            "content/instansi/cabang.md": "---\nnama: Cabang\ninduk: kantor\n---\n",
            "content/layanan/surat.md": SiteFixture.card("Surat", office: "[kantor, cabang]"),
        ]).build()
        #expect(built.findings == [])
        #expect(built.files["layanan/surat.html"] == "Surat [../] (Kantor)(Cabang)\n")
        #expect(built.files["index.html"] == "Situs: 1/2\nCabang instansi/cabang.html\nKantor instansi/kantor.html\n")
        for office in ["kantor", "cabang"] {
            #expect(built.files["instansi/\(office).html"]?.hasSuffix("\nSurat ../layanan/surat.html\n") == true)
        }
        #expect(built.files["tarif.html"] == "Cabang Surat Gratis\nKantor Surat Gratis\n")
    }

    @Test func anOldAddressLeadsToTheNew() throws {
        let built = try SiteFixture([
            "content/layanan/kantor/surat.md": SiteFixture.card(
                "Surat", "alias: [/lama/surat.html, surat, index.php/surat/, Surat.htm]\n")
        ]).build()
        #expect(built.findings == [])
        built.expectNames(
            Self.addressed + [
                "layanan/kantor/surat.html", "lama/surat.html", "surat/index.html", "index.php/surat/index.html", "Surat.htm",
            ])
        #expect(built.files["lama/surat.html"] == "Surat ../layanan/kantor/surat.html ../\n")
        #expect(built.files["index.php/surat/index.html"] == "Surat ../../layanan/kantor/surat.html ../../\n")
        #expect(built.files["Surat.htm"] == "Surat layanan/kantor/surat.html \n")
        // Maps name pages, not the ways that lead to them.
        #expect(built.files["sitemap.xml"]?.contains("lama") == false)
    }
}
