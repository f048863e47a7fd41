import Diagnostics
import Foundation
import Testing

/// Citations of a site's regulations in its other texts.
@Suite(.enabled(if: BuiltSite.hasTheme, "needs themes/standar of this package")) struct RegulationLinkTests {
    static let laws = [
        "content/regulasi/a.md":
            "---\njudul: Paspor\njenis: Peraturan Menteri Luar Negeri\nnomor: 5\ntahun: 2019\n---\n## Pasal 8\n(1) Dokumen:\na. KTP; dan\nb. KK.\n(2) Lain.\n",
        "content/regulasi/b.md": "---\njudul: Pelayanan\njenis: UU\nnomor: 25\ntahun: 2009\n---\n## Pasal 21\nKomponen.\n",
    ]
    static let card = "content/layanan/kartu.md"

    private func site(_ files: [String: String]) throws -> BuiltSite {
        try BuiltSite(Self.laws.merging(files, uniquingKeysWith: { _, new in new }))
    }

    @Test("What a card cites", arguments: [
        // With its name.
        ("Menurut Pasal 8 ayat (1) huruf b Permenlu 5/2019 tentang Paspor.",
            "Menurut <a href=\"../regulasi/a.html#pasal-8-ayat-1-huruf-b\">Pasal 8 ayat (1) huruf b Permenlu 5/2019</a> tentang Paspor."),
        ("Menurut Undang-Undang Nomor 25 Tahun 2009.",
            "Menurut <a href=\"../regulasi/b.html\">Undang-Undang Nomor 25 Tahun 2009</a>."),
        ("Lihat Pasal 8 ayat (1) dan ayat (2) dari Permenlu No. 5 Tahun 2019.",
            "Lihat <a href=\"../regulasi/a.html#pasal-8-ayat-1\">Pasal 8 ayat (1)</a> dan <a href=\"../regulasi/a.html#pasal-8-ayat-2\">ayat (2) dari Permenlu No. 5 Tahun 2019</a>."),
        ("Lihat UU 25/2009 tentang Pelayanan Publik, Pasal 21.",
            "Lihat <a href=\"../regulasi/b.html#pasal-21\">UU 25/2009 tentang Pelayanan Publik, Pasal 21</a>."),
        // The title of one regulation may name another.
        ("UU 1/2024 tentang Perubahan atas UU 25/2009.",
            "UU 1/2024 tentang Perubahan atas <a href=\"../regulasi/b.html\">UU 25/2009</a>."),
        // Bare, where nobody can tell whose it is; in code; in a link.
        ("Menurut Pasal 8 ayat (2).", "Menurut Pasal 8 ayat (2)."),
        ("Kode `UU 25/2009`.", "Kode <code>UU 25/2009</code>."),
        ("Situs [UU 25/2009](https://contoh.example/uu).", "Situs <a href=\"https://contoh.example/uu\">UU 25/2009</a>."),
        ("Tegas **UU 25/2009** ini.", "Tegas <strong><a href=\"../regulasi/b.html\">UU 25/2009</a></strong> ini."),
        // Not of this site.
        ("Menurut Pasal 5 PP 96/2012.", "Menurut Pasal 5 PP 96/2012."),
    ])
    func inCards(words: String, expected: String) throws {
        let built = try site([Self.card: BuiltSite.card(words)])
        let page = try #require(built.page("layanan/kartu.html"))
        #expect(page.contains("<p>\(expected)</p>"), "\(page.components(separatedBy: "<main")[1].prefix(900))")
    }

    @Test("An article alone is that of the one regulation a card rests on", arguments: [
        ("1. Permenlu 5/2019 tentang Paspor", true),
        ("1. [Permenlu](../regulasi/a.md)", true),
        ("1. Permenlu 5/2019\n2. UU 25/2009", false),
        ("1. PP 96/2012", false),
    ])
    func bare(basis: String, isLinked: Bool) throws {
        let body = "## Persyaratan\n1. KTP\n   - Dasar: Pasal 8 ayat (1) huruf a\n2. Surat menurut Pasal 362 KUHP\n## Dasar Hukum\n\(basis)\n"
        let built = try site([Self.card: BuiltSite.card(body)])
        let page = try #require(built.page("layanan/kartu.html"))
        #expect(page.contains("<a href=\"../regulasi/a.html#pasal-8-ayat-1-huruf-a\">Pasal 8 ayat (1) huruf a</a>") == isLinked)
        #expect(page.contains("Surat menurut Pasal 362 KUHP"))
        let law = try #require(built.page("regulasi/a.html"))
        #expect(law.contains("<p class=\"cited\">Dirujuk oleh <a href=\"../layanan/kartu.html#persyaratan\">Kartu: KTP</a></p>") == isLinked)
    }

    @Test("An article names the requirements that cite it, a choice by what may be chosen, and the other services once")
    func citedBy() throws {
        let choice = "## Persyaratan\n1. Salah satu:\n   - KTP\n   - paspor\n   - Dasar: Pasal 8 ayat (1) huruf a\n2. KK\n   - Dasar: Pasal 8 ayat (1) huruf b\n## Dasar Hukum\n1. Permenlu 5/2019\n"
        let run = "Menurut Pasal 7 sampai dengan Pasal 9 Permenlu 5/2019, dan Pasal 8 Permenlu 5/2019."
        let law = "---\njudul: Paspor\njenis: Permenlu\nnomor: 5\ntahun: 2019\n---\n## Pasal 7\nIsi.\n## Pasal 8\n(1) Dokumen:\na. KTP; dan\nb. KK.\n## Pasal 9\nMenurut Pasal 7 sampai dengan Pasal 9.\n"
        let built = try site([
            Self.card: BuiltSite.card(choice), "content/layanan/lain.md": BuiltSite.card(run), "content/regulasi/a.md": law,
        ])
        let page = try #require(built.page("regulasi/a.html"))
        let lists = page.components(separatedBy: "<p class=\"cited\">").dropFirst().map { String($0.prefix { $0 != "\n" }) }
        let card = "<a href=\"../layanan/kartu.html#persyaratan\">Kartu: "
        let other = "<a href=\"../layanan/lain.html\">Kartu</a></p>"
        #expect(Array(lists) == [
            "Dirujuk oleh <a href=\"#pasal-9\">Pasal 9</a>, \(other)",
            "Dirujuk oleh <a href=\"#pasal-9\">Pasal 9</a>, \(card)KTP, paspor</a>, \(card)KK</a>, \(other)",
            "Dirujuk oleh \(other)",
        ])
    }

    @Test("A provision that the source has lost, or that a summary lacks, is told more mildly; a file may accept it")
    func mild() throws {
        let laws = [
            "content/regulasi/a.md": "---\njudul: Paspor\njenis: Permenlu\nnomor: 5\ntahun: 2019\nringkasan: ya\n---\n## Pasal 8\nIsi.\n",
            "content/regulasi/c.md": "---\njudul: C\njenis: PP\nnomor: 7\ntahun: 2021\nabaikan:\n  link.provision: sumbernya begitu\n---\n## Pasal 1\nMenurut Pasal 25 UU 25/2009.\n",
            "content/instansi/kantor.md": "---\nnama: Kantor Uji\nabaikan:\n  link.provision: menunggu naskah\n---\nPasal 23 UU 25/2009.\n",
            "content/halaman/tentang.md": "---\njudul: Tentang\nabaikan:\n  link.provision: menunggu naskah\n---\nPasal 23 UU 25/2009.\n",
        ]
        let built = try BuiltSite(Self.laws.merging(laws) { $1 }.merging([
            Self.card: BuiltSite.card("Pasal 3 Permenlu 5/2019, Pasal 8 ayat (3) Permenlu 5/2019, dan Pasal 20 UU 25/2009."),
        ]) { $1 })
        let found = built.outcome.report.diagnostics.filter { $0.code == "link.provision" }
        #expect(found.map { "\($0.place.file) \($0.severity) \($0.problem.message(in: .english))" } == [
            "content/layanan/kartu.md note “Pasal 3 Permenlu 5/2019”: the source of “Paspor” lacks this article",
            "content/layanan/kartu.md warning “Pasal 8 ayat (3) Permenlu 5/2019” is not in the summary of “Paspor”",
            "content/layanan/kartu.md note “Pasal 20 UU 25/2009”: the source of “Pelayanan” lacks this article",
        ])
    }

    @Test("Free pages, offices and SOPs are linked like cards")
    func elsewhere() throws {
        let words = "Lihat Pasal 21 UU 25/2009."
        let steps = "## Prosedur\n1. Memeriksa menurut Pasal 21 UU 25/2009\n   - Pelaksana: Petugas\n"
        let built = try site([
            "content/halaman/hak.md": "---\njudul: Hak\n---\n\(words)\n",
            "content/instansi/kantor.md": "---\nnama: Kantor Uji\n---\n\(words)\n",
            "content/sop/arsip.md": "---\njudul: Arsip\nlayanan: kartu\n---\n\(steps)",
            Self.card: BuiltSite.card("## Dasar Hukum\n1. UU 25/2009\n## Prosedur\n1. Memeriksa menurut Pasal 21\n   - Pelaksana: Petugas\n", "sop:\n  nomor: 1\n"),
        ])
        let link = "<a href=\"../regulasi/b.html#pasal-21\">Pasal 21"
        for path in ["halaman/hak.html", "instansi/kantor.html", "sop/arsip.html", "layanan/kartu.html", "layanan/kartu.sop.html"] {
            #expect(built.page(path)?.contains(link) == true, "\(path)")
        }
    }

    @Test("A provision that the regulation does not have is a finding at its words, wherever it stands")
    func dangling() throws {
        let built = try site([
            Self.card: BuiltSite.card("Menurut Pasal 8 ayat (3) Permenlu 5/2019.\n\n[Ayat](../regulasi/a.md#pasal-8-ayat-4), [ada](../regulasi/a.md#pasal-8-ayat-2)"),
            "content/halaman/hak.md": "---\njudul: Hak\n---\nLihat\nPasal 22 UU 25/2009.\n",
            "content/instansi/kantor.md": "---\nnama: Kantor Uji\n---\nPasal 23 UU 25/2009.\n",
            "content/sop/arsip.md": "---\njudul: Arsip\nlayanan: kartu\n---\n## Prosedur\n1. Pasal 24 UU 25/2009\n   - Pelaksana: P\n",
            "content/regulasi/c.md": "---\njudul: C\njenis: PP\nnomor: 7\ntahun: 2021\n---\n## Pasal 1\nMenurut **Pasal 25\nUU 25/2009**.\n",
        ])
        #expect(built.findings.filter { $0.contains(" link.") } == [
            "content/halaman/hak.md:5:1 link.provision", "content/instansi/kantor.md:4:1 link.provision",
            "content/layanan/kartu.md:5:9 link.provision", "content/layanan/kartu.md:7:1 link.broken-fragment",
            "content/regulasi/c.md:8:11 link.provision", "content/sop/arsip.md:6:4 link.provision",
        ])
        let finding = try #require(built.outcome.report.diagnostics.first { $0.place.file == "content/regulasi/c.md" })
        #expect(finding.problem.message(in: .indonesian) == "“Pasal 25 UU 25/2009”: ketentuan itu tidak ada dalam “Pelayanan”")
    }

    @Test("A regulation lists the services that cite it as a whole; drafts are none")
    func wholes() throws {
        let basis = "## Dasar Hukum\n1. UU 25/2009\n2. PP 96/2012\n"
        let built = try site([
            "content/layanan/satu.md": BuiltSite.card(basis), "content/layanan/dua.md": BuiltSite.card(basis, "draf: ya\n"),
        ])
        let page = try #require(built.page("regulasi/b.html"))
        #expect(PageText.of(page).contains("Dirujuk oleh layanan Kartu"))
        #expect(page.components(separatedBy: "layanan/satu.html").count == 2 && !page.contains("dua.html"))
    }
}

/// A legal basis that no regulation of the site answers.
@Suite(.enabled(if: BuiltSite.hasTheme, "needs themes/standar of this package")) struct LegalBasisTests {
    @Test("It stands in the standard form, with the author's words where they were short", arguments: [
        ("UU No. 25/2009 Tentang A & B", "Undang-Undang Nomor 25 Tahun 2009 tentang A &amp; B <span class=\"soft\">(UU No. 25/2009)</span>"),
        ("Undang-undang No. 25 Tahun 2009", "Undang-Undang Nomor 25 Tahun 2009"),
        ("[UU No. 25/2009](https://contoh.example/)", "<a href=\"https://contoh.example/\">UU No. 25/2009</a>"),
        ("**UU No. 25/2009**", "<strong>UU No. 25/2009</strong>"),
        ("Permenlu 5/2019", "<a href=\"../regulasi/a.html\">Permenlu 5/2019</a>"),
    ])
    func standard(line: String, expected: String) throws {
        let built = try BuiltSite(
            RegulationLinkTests.laws.filter { $0.key.hasSuffix("a.md") }
                .merging([RegulationLinkTests.card: BuiltSite.card("## Dasar Hukum\n1. \(line)\n")]) { $1 })
        let page = try #require(built.page("layanan/kartu.html"))
        #expect(page.contains("<li>\(expected)\n") || page.contains("<li>\(expected)<"), "\(page.components(separatedBy: "dasar-hukum").last ?? "")")
    }

    @Test("A link in the words of an exit takes the place of the link to its step")
    func exits() throws {
        let steps = "## Prosedur\n1. A\n2. B\n   - Jika tidak: kembali ke langkah 1; lihat Pasal 8 Permenlu 5/2019\n   - Jika ya: ke langkah 3\n3. C\n"
        let built = try BuiltSite(RegulationLinkTests.laws.merging([RegulationLinkTests.card: BuiltSite.card(steps)]) { $1 })
        let page = try #require(built.page("layanan/kartu.html"))
        #expect(page.contains("</b> kembali ke langkah 1; lihat <a href=\"../regulasi/a.html#pasal-8\">Pasal 8 Permenlu 5/2019</a></li>"))
        #expect(page.contains("<a href=\"#langkah-3\">ke langkah 3</a>"))
    }
}
