import Diagnostics
import Foundation
import Publishing
import Testing

/// The pages of SOPs, and where they are listed.
@Suite(.enabled(if: BuiltSite.hasTheme, "needs themes/standar of this package")) struct SopPageTests {
    static let steps = """
        ## Prosedur
        1. Mengajukan
           - Pelaksana: Pemohon
           - Waktu: 5 menit
        2. Memeriksa
           - Pelaksana: Petugas; Pengawas
           - Waktu: 1 hari kerja
           - Jika tidak lengkap: kembali ke langkah 1; berkas ditandai
        3. Menyerahkan
           - Pelaksana: ?
        """
    static let card = BuiltSite.card(steps, "sop:\n  nomor: SOP-01\n")
    static func sop(_ keys: String = "layanan: kartu\n", title: String = "Arsip", _ body: String = steps) -> String {
        "---\njudul: \(title)\n\(keys)---\n\(body)\n"
    }

    @Test func filesOfASite() throws {
        let site = try BuiltSite(["content/layanan/kartu.md": Self.card, "content/sop/arsip.md": Self.sop()])
        #expect(site.findings.filter { !$0.hasSuffix("sop.performer-open") } == [])
        for name in ["layanan/kartu.sop.html", "layanan/kartu.sop.css", "sop/arsip.html", "sop/arsip.css"] {
            #expect(site.page(name) != nil, "\(name)")
        }
        let map = try #require(site.page("sitemap.xml"))
        #expect(map.contains("https://uji.example/layanan/kartu.sop.html") && map.contains("https://uji.example/sop/arsip.html"))
        #expect(!map.contains(".css"))
        let page = try #require(site.page("layanan/kartu.html"))
        #expect(page.contains("<a href=\"../layanan/kartu.sop.html\">Kartu</a> <span class=\"soft\">(SOP-01)</span>"))
        #expect(page.contains("<a href=\"../sop/arsip.html\">Arsip</a>"))
        // The file has the office of its service.
        let office = try #require(site.page("instansi/kantor.html"))
        #expect(office.contains("href=\"../sop/arsip.html\"") && office.contains("href=\"../layanan/kartu.sop.html\""))
    }

    @Test func theFlowInWords() throws {
        let site = try BuiltSite(card: Self.card)
        let text = PageText.of(try #require(site.page("layanan/kartu.sop.html")))
        for sentence in [
            "SOP Kartu", "Pemohon: Mengajukan lanjut ke langkah 2",
            "Petugas dan Pengawas: Memeriksa Jika tidak lengkap, kembali ke langkah 1; berkas ditandai Jika lengkap, lanjut ke langkah 3",
            "Belum ditetapkan: Menyerahkan selesai",
            "Jumlah waktu: 5 menit + 1 hari kerja (belum termasuk waktu langkah 3)",
            "Jika tidak lengkap: berkas ditandai",
        ] { #expect(text.contains(sentence), "\(sentence)") }
    }

    /// The other exit of a lone condition, which the card leaves unsaid.
    @Test(arguments: [
        ("Jika ditolak: selesai", "Jika ditolak, selesai Jika tidak, lanjut ke langkah 3"),
        ("Jika tidak lengkap: kembali ke langkah 1", "Jika tidak lengkap, kembali ke langkah 1 Jika lengkap, lanjut ke langkah 3"),
        ("Jika belum: kembali ke langkah 1", "Jika belum, kembali ke langkah 1 Jika ya, lanjut ke langkah 3"),
        ("Jika tidak: selesai", "Jika tidak, selesai Jika ya, lanjut ke langkah 3"),
    ]) func loneConditions(_ row: (branch: String, words: String)) throws {
        let steps = ["A", "B\n   - \(row.branch)", "C"].enumerated().map { "\($0 + 1). \($1)\n   - Pelaksana: P\n" }.joined()
        let site = try BuiltSite(card: BuiltSite.card("## Prosedur\n" + steps, "sop:\n  nomor: 1\n"))
        #expect(site.findings == [])
        #expect(PageText.of(try #require(site.page("layanan/kartu.sop.html"))).contains(row.words))
    }

    @Test func theTable() throws {
        let site = try BuiltSite(card: Self.card)
        let page = try #require(site.page("layanan/kartu.sop.html"))
        #expect(page.contains("<link rel=\"stylesheet\" href=\"../layanan/kartu.sop.css\">"))
        #expect(page.components(separatedBy: "<svg class=\"symbol\"").count == 5)
        #expect(page.contains("<th colspan=\"4\" scope=\"colgroup\">Pelaksana</th>"))
        #expect(page.contains(">Mulai</b>") && page.contains(">Selesai</b>"))
        #expect(page.contains("<span class=\"tag to-left\">Tidak</span>"))
        #expect(page.contains("<span class=\"tag below\">Ya</span>"))
        #expect(!page.contains("style=") && !page.contains("<style"))
        // Each class of the page is in one of its style sheets.
        let own = try #require(site.page("layanan/kartu.sop.css"))
        for name in ["t1", "l1", "r1", "f1"] { #expect(page.contains(name) && own.contains("." + name), "\(name)") }
        #expect(own.contains("url(\"data:image/svg+xml,%3Csvg") && !own.contains("viewBox"))
    }

    @Test func severalFlows() throws {
        let flows = "## Prosedur\n### Alur satu\n1. A\n   - Pelaksana: P\n### Alur dua\n1. B\n   - Pelaksana: P\n2. C\n   - Pelaksana: P\n   - Jika ya: kembali ke langkah 1\n"
        let site = try BuiltSite(["content/layanan/kartu.md": BuiltSite.card(flows, "sop:\n  nomor: 1\n")])
        let page = try #require(site.page("layanan/kartu.sop.html"))
        #expect(page.contains("<section id=\"alur\">\n<h2>Alur satu</h2>") && page.contains("<section id=\"alur-2\">\n<h2>Alur dua</h2>"))
        #expect(page.contains("id=\"langkah-1\"") && page.contains("id=\"alur-2-langkah-1\"") && page.contains("href=\"#alur-2-langkah-1\""))
        let card = try #require(site.page("layanan/kartu.html"))
        #expect(card.contains("href=\"#alur-2-langkah-1\""))
    }

    @Test func linksLeadToSops() throws {
        let body = "Baca [SOP](../sop/arsip.md#peringatan), [langkah](../sop/arsip.md#langkah-2), [lain](../sop/arsip.md#tidak-ada)."
        let site = try BuiltSite([
            "content/layanan/kartu.md": BuiltSite.card(body + "\n\n## Produk\n- a"), "content/sop/arsip.md": Self.sop(),
        ])
        #expect(site.findings.filter { $0.contains("link.") } == ["content/layanan/kartu.md:5:79 link.broken-fragment"])
        let other = try BuiltSite([
            "content/layanan/kartu.md": BuiltSite.card("[SOP](../sop/arsp.md)\n\n## Produk\n- a"), "content/sop/arsip.md": Self.sop(),
        ])
        #expect(other.findings.filter { $0.contains("link.") } == ["content/layanan/kartu.md:5:1 link.broken"])
    }

    @Test func draftsWait() throws {
        var site = try SiteFixture(["content/layanan/kartu.md": SiteFixture.card("Kartu", body: "[a](../sop/arsip.md)\n"), "content/sop/arsip.md": Self.sop("layanan: kartu\ndraf: ya\n")])
            .build()
        #expect(site.findings.contains("content/layanan/kartu.md:5:1 link.draft"))
        site = try SiteFixture(["content/layanan/kartu.md": SiteFixture.card("Kartu"), "content/sop/arsip.md": Self.sop("layanan: kartu\ndraf: ya\n", "Kosong.")])
            .build()
        #expect(site.findings == [])
        #expect(site.outcome.drafts == 1)
        #expect(site.files["sop/arsip.html"] == nil)
        let drafts = try SiteFixture(["content/layanan/kartu.md": SiteFixture.card("Kartu"), "content/sop/arsip.md": Self.sop("layanan: kartu\ndraf: ya\n")])
            .build(drafts: true)
        #expect(drafts.files["sop/arsip.html"] == "modelSop [../] ../sop/arsip.css\nKartu ../layanan/kartu.html\n")
    }

    /// A service may be named by its slug where that is enough.
    @Test(arguments: [
        ("paspor", []), ("kanim/paspor", []), ("surat", ["sop.ambiguous-service"]), ("kanim/surat", []), ("pasport", ["sop.unknown-service"]),
        ("dinas/paspor", ["sop.unknown-service"]),
    ] as [(String, [String])]) func services(_ row: (name: String, codes: [String])) throws {
        let site = try SiteFixture([
            "content/layanan/kanim/paspor.md": SiteFixture.card("Paspor"), "content/layanan/kanim/surat.md": SiteFixture.card("Surat"),
            "content/layanan/dinas/surat.md": SiteFixture.card("Surat dinas"), "content/sop/a.md": Self.sop("layanan: \(row.name)\n"),
        ]).build()
        #expect(site.outcome.report.diagnostics.map(\.code).filter { $0 != "sop.performer-open" } == row.codes)
        if row.name == "pasport" { #expect(site.told("sop.unknown-service") == ["Tidak ada layanan “pasport” → Maksudnya “paspor”?"]) }
        if row.name == "surat" {
            #expect(site.told("sop.ambiguous-service") == ["Ada beberapa layanan bernama “surat” → Tulis bersama foldernya: dinas/surat, kanim/surat"])
        }
    }

    @Test func aSignedFileIsOffered() throws {
        let site = try BuiltSite([
            "content/layanan/kartu.md": BuiltSite.card(Self.steps, "sop:\n  berkas: ../berkas/sop.pdf\n"), "content/berkas/sop.pdf": "%PDF-1.4\n",
        ])
        let page = try #require(site.page("layanan/kartu.sop.html"))
        #expect(page.contains("<a href=\"../berkas/sop.pdf\">Unduh SOP yang disahkan</a> <span class=\"soft\">(PDF, "))
    }

    @Test func addressesThatAreTaken() throws {
        let site = try BuiltSite([
            "content/layanan/kartu.md": Self.card,
            "content/layanan/lain.md": BuiltSite.card("## Produk\n- a", "alias: layanan/kartu.sop.html\n"),
        ])
        #expect(site.findings.contains("content/layanan/lain.md:4:8 site.address-taken"))
        #expect(site.isUnpublished)
    }

    /// Names that are long, in other scripts, or meant to do harm.
    @Test(arguments: [
        String(repeating: "x", count: 80), "Petugas <script>alert(1)</script>", "الموظف", "ꦥꦼꦒꦮꦻ", "🙂", "\"Petugas\" & 'lain'",
        "Petugas }body{display:none} */", String(repeating: "nama panjang ", count: 6) + "sekali",
    ]) func oddNames(_ name: String) throws {
        // Marked words are no label of an exit.
        let label = name.contains { "<\"{".contains($0) } ? "ditolak" : name
        let body = """
            ## Prosedur
            1. Mengajukan `\(name)`
               - Pelaksana: `\(name)`
            2. Memeriksa
               - Pelaksana: Pemohon
               - Jika \(label): kembali ke langkah 1
               - Jika lain: selesai
            """
        let site = try BuiltSite(card: BuiltSite.card(body, "sop:\n  nomor: 1\n"))
        #expect(site.findings == [])
        let page = try #require(site.page("layanan/kartu.sop.html"))
        #expect(!page.contains("<script") && !page.contains("style="))
        #expect(PageText.of(page).contains(name))
        let sheet = try #require(site.page("layanan/kartu.sop.css"))
        #expect(!sheet.contains("display:none") && sheet.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test func english() throws {
        let body = "## Procedure\n1. Apply\n   - Performer: Applicant\n2. Check\n   - Performer: Officer\n   - If complete: end\n   - If not complete: back to step 1\n"
        let site = try BuiltSite([
            "baku.yml": "nama: Test\nalamat: https://uji.example/\nbahasa: en\n", "content/layanan/kartu.md": BuiltSite.card(body, "sop:\n  nomor: 1\n"),
        ])
        let text = PageText.of(try #require(site.page("layanan/kartu.sop.html")))
        for words in ["SOP: Kartu", "Applicant: Apply go on to step 2", "If not complete, go back to step 1", "If complete, the work ends", "Yes", "No", "Legal basis"] {
            #expect(text.contains(words), "\(words)")
        }
    }
}
