import Diagnostics
import Testing

@testable import Publishing

/// What is wrong between the files of a site: each stops publishing and names its place.
@Suite struct SiteProblemTests {
    /// Two files that want one address: what the settings, cards and pages say, and where it is told.
    static let collisions: [(files: [String: String], finding: String, related: String)] = [
        // An alias on a page.
        (
            ["content/layanan/b.md": SiteFixture.card("B", "alias: [layanan/a.html]\n")],
            "content/layanan/b.md:4:9 site.address-taken", "content/layanan/a.md"
        ),
        // On a page that is made of lists, by letter case too.
        (
            ["content/layanan/b.md": SiteFixture.card("B", "alias: [Tarif.html]\n")],
            "content/layanan/b.md:4:9 site.address-taken", "baku.yml"
        ),
        (
            ["content/layanan/b.md": SiteFixture.card("B", "alias: [LAYANAN/A.HTML]\n")],
            "content/layanan/b.md:4:9 site.address-taken", "content/layanan/a.md"
        ),
        // On another alias, its own too.
        (
            [
                "content/layanan/b.md": SiteFixture.card("B", "alias: [lama]\n"),
                "content/layanan/c.md": SiteFixture.card("C", "alias: [lama/index.html]\n"),
            ],
            "content/layanan/c.md:4:9 site.address-taken", "content/layanan/b.md"
        ),
        // On its own page.
        (
            ["content/layanan/b.md": SiteFixture.card("B", "alias: [layanan/b.html]\n")],
            "content/layanan/b.md:4:9 site.address-taken", "content/layanan/b.md"
        ),
        // As a folder that has the name of a page.
        (
            ["content/layanan/b.md": SiteFixture.card("B", "alias: [layanan/a.html/lama]\n")],
            "content/layanan/b.md:4:9 site.address-taken", "content/layanan/a.md"
        ),
        (
            ["content/layanan/b.md": SiteFixture.card("B", "alias: [404.html/x/y]\n")],
            "content/layanan/b.md:4:9 site.address-taken", "baku.yml"
        ),
        // On the home page.
        (
            ["content/layanan/b.md": SiteFixture.card("B", "alias: [index.html]\n")],
            "content/layanan/b.md:4:9 site.address-taken", "baku.yml"
        ),
    ]

    @Test(arguments: collisions.indices) func twoFilesForOneAddress(index: Int) throws {
        let row = Self.collisions[index]
        let built = try SiteFixture(["content/layanan/a.md": SiteFixture.card("A")].merging(row.files) { $1 }).build()
        #expect(built.findings == [row.finding])
        #expect(built.outcome.report.diagnostics.first?.related.map(\.file) == [row.related])
        #expect(built.outcome.ending == .contentHasErrors)
        #expect(built.files == [:])
    }

    static let links: [(link: String, finding: String?, told: String?)] = [
        ("b.md", nil, nil),
        ("../layanan/b.md#biaya", nil, nil),
        ("b.html", "link.broken", "“content/layanan/b.html” tidak ada → Maksudnya “b.md”?"),
        ("../instansi/kantor.md", nil, nil),
        (
            "../instansi/kanto.md", "link.broken",
            "“content/instansi/kanto.md” tidak ada → Maksudnya “../instansi/kantor.md”?"
        ),
        (
            "www.contoh.example", "link.broken",
            "“content/layanan/www.contoh.example” tidak ada → Tulis alamat situs lain dengan https:// di depannya"
        ),
        ("../berkas/formulir.pdf", nil, nil),
        ("../berkas/formulir.pdf#page=2", nil, nil),
        ("../tarif.html", nil, nil),
        ("../tarif.html#kantor", nil, nil),
        ("bb.md", "link.broken", "“content/layanan/bb.md” tidak ada → Maksudnya “b.md”?"),
        (
            "sama-sekali-lain.md", "link.broken",
            "“content/layanan/sama-sekali-lain.md” tidak ada → Tautkan ke berkas .md kartu atau halaman, atau ke berkas di "
                + "content/berkas/, dengan jalan dari berkas ini"
        ),
        ("b.md#biya", "link.broken-fragment", "“content/layanan/b.md” tidak punya bagian “#biya”"),
        ("#biaya", nil, nil),
        ("#pengaduan", "link.broken-fragment", "“content/layanan/a.md” tidak punya bagian “#pengaduan”"),
        (
            "konsep.md", "link.draft",
            "“content/layanan/konsep.md” masih draf dan tidak diterbitkan → Hapus “draf: ya” di sana, atau tautan di sini"
        ),
        ("https://contoh.example/x", nil, nil),
    ]

    @Test(arguments: links.indices) func linksLeadSomewhere(index: Int) throws {
        let row = Self.links[index]
        let built = try SiteFixture([
            "content/layanan/a.md": SiteFixture.card("A", body: "## Biaya\nGratis, lihat [sini](\(row.link)).\n"),
            "content/layanan/b.md": SiteFixture.card("B"),
            "content/layanan/konsep.md": SiteFixture.card("Konsep", "draf: ya\n"),
            "content/berkas/formulir.pdf": "%PDF-1.4\n%%EOF\n",
        ]).build()
        #expect(built.findings == row.finding.map { ["content/layanan/a.md:6:15 " + $0] } ?? [])
        if let finding = row.finding { #expect(built.told(finding) == row.told.map { [$0] }) }
        #expect(built.files.isEmpty == (row.finding != nil))
    }

    @Test func linksOfOfficesAndFreePagesAreCheckedToo() throws {
        let built = try SiteFixture([
            "content/layanan/a.md": SiteFixture.card("A"),
            "content/instansi/kantor.md": "---\nnama: Kantor\n---\n## Cara ke kantor\n[a](../layanan/aa.md)\n",
            "content/halaman/tentang.md": "---\njudul: Tentang\n---\n[k](../instansi/kantor.md#cara-ke-kantor) [l](#lain)\n",
        ]).build()
        #expect(built.findings == ["content/halaman/tentang.md:4:43 link.broken-fragment", "content/instansi/kantor.md:5:1 link.broken"])
    }

    /// The broken file is told, not the links that lead to it.
    @Test func aLinkToAFileThatCannotBeReadIsNoErrorOfItsOwn() throws {
        let built = try SiteFixture([
            "content/layanan/a.md": SiteFixture.card("A", body: "## Biaya\nGratis, lihat [sini](b.md#biaya).\n"),
            "content/layanan/b.md": "---\njudul: B: dua\ninstansi: kantor\n---\n## Biaya\nGratis\n",
        ]).build()
        #expect(built.findings == ["content/layanan/b.md:2:9 yaml.colon"])
    }

    @Test func aMissingOfficeIsToldWithTheNearest() throws {
        let built = try SiteFixture([
            "content/layanan/a.md": SiteFixture.card("A", office: "kantro"),
            "content/layanan/b.md": SiteFixture.card("B", office: "[kantor, lain-sekali]"),
            "content/instansi/cabang.md": "---\nnama: Cabang\ninduk: kantr\n---\n",
            "content/layanan/konsep.md": SiteFixture.card("Konsep", "draf: ya\n", office: "kantoor"),
        ]).build()
        #expect(
            built.findings == [
                "content/instansi/cabang.md:3:8 card.unknown-office", "content/layanan/a.md:3:11 card.unknown-office",
                "content/layanan/b.md:3:20 card.unknown-office", "content/layanan/konsep.md:3:11 card.unknown-office",
            ])
        #expect(
            built.told("card.unknown-office") == [
                "Tidak ada instansi “kantr” → Maksudnya “kantor”?", "Tidak ada instansi “kantro” → Maksudnya “kantor”?",
                "Tidak ada instansi “lain-sekali” → Buat dengan “baku new instansi lain-sekali”",
                "Tidak ada instansi “kantoor” → Maksudnya “kantor”?",
            ])
        #expect(built.files == [:])
    }

    @Test func anOfficeIsNotAboveItself() throws {
        let built = try SiteFixture([
            "content/layanan/a.md": SiteFixture.card("A"),
            "content/instansi/kantor.md": "---\nnama: Kantor\ninduk: cabang\n---\n",
            "content/instansi/cabang.md": "---\nnama: Cabang\ninduk: kantor\n---\n",
            "content/instansi/sendiri.md": "---\nnama: Sendiri\ninduk: sendiri\n---\n",
            "content/instansi/bawah.md": "---\nnama: Bawah\ninduk: kantor\n---\n",
        ]).build()
        #expect(
            built.findings == [
                "content/instansi/cabang.md:3:8 office.own-parent", "content/instansi/kantor.md:3:8 office.own-parent",
                "content/instansi/sendiri.md:3:8 office.own-parent",
            ])
    }

    @Test func aTopicNeedsLettersForItsAddress() throws {
        let built = try SiteFixture([
            "content/layanan/a.md": SiteFixture.card("A", "topik: [\"…\", Akta, 日本, 7]\n")
        ]).build()
        #expect(
            built.findings == [
                "content/layanan/a.md:4:9 card.topic-without-letters", "content/layanan/a.md:4:22 card.topic-without-letters",
            ])
        #expect(built.told("card.topic-without-letters").first == "Topik “…” tidak punya huruf a–z atau angka untuk alamat halamannya → Tulis dengan huruf Latin")
    }

    @Test func allProblemsOfAllFilesAreToldAtOnce() throws {
        var fixture = SiteFixture([
            "content/layanan/a.md": SiteFixture.card("A", office: "x"),
            "content/layanan/b.md": "\u{FEFF}bukan kartu",
            "content/halaman/c.md": "---\n---\n[x](y.md)\n",
            "content/berkas/d.pdf": "bukan",
            "content/lepas.md": "x",
        ])
        fixture.files["baku.yml"] = "nama: Situs\ntema: tak-ada\nalamat: https://contoh.example\n"
        let files = Set(try fixture.build().findings.compactMap { $0.split(separator: " ").first?.split(separator: ":").first })
        #expect(
            files == [
                "baku.yml", "content/layanan/a.md", "content/layanan/b.md", "content/halaman/c.md", "content/berkas/d.pdf",
                "content/lepas.md",
            ])
    }
}
