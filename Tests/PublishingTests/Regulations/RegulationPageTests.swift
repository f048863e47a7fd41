import Diagnostics
import Foundation
import Testing

/// The page of a regulation.
@Suite(.enabled(if: BuiltSite.hasTheme, "needs themes/standar of this package")) struct RegulationPageTests {
    static func law(_ body: String, keys: String = "") -> String {
        "---\njudul: Contoh\njenis: Peraturan Pemerintah\nnomor: 1\ntahun: 2020\n\(keys)---\n\(body)\n"
    }
    static let file = "content/regulasi/contoh.md"

    /// The page's part below the contents list.
    private func body(of text: String) throws -> String {
        let page = try #require(try BuiltSite([Self.file: text]).page("regulasi/contoh.html"))
        let start = try #require(page.range(of: "<div class=\"law\">\n"))
        let end = try #require(page.range(of: "</div>\n</main>"))
        return String(page[start.upperBound..<end.lowerBound])
    }

    @Test("Units are headings and lists with the numbers of the law")
    func units() throws {
        let body = try body(of: Self.law("""
            ## BAB I
            Ketentuan & Umum
            ### Pasal 1
            (1) Ayat satu:
            a. butir pertama:
               1. angka satu; dan
               2. angka dua.
            (2) Ayat dua.

            Penutup pasal.
            """))
        #expect(body == """
            <h2 id="bab-i"><span class="unit">BAB I</span> Ketentuan &amp; Umum</h2>
            <section class="article">
            <h3 id="pasal-1">Pasal 1</h3>
            <ol class="units">
            <li id="pasal-1-ayat-1"><span class="no">(1)</span>
            <div><p>Ayat satu:</p>
            <ol class="units">
            <li id="pasal-1-ayat-1-huruf-a"><span class="no">a.</span>
            <div><p>butir pertama:</p>
            <ol class="units">
            <li id="pasal-1-ayat-1-huruf-a-angka-1"><span class="no">1.</span>
            <div><p>angka satu; dan</p>
            </div></li>
            <li id="pasal-1-ayat-1-huruf-a-angka-2"><span class="no">2.</span>
            <div><p>angka dua.</p>
            </div></li>
            </ol>
            </div></li>
            </ol>
            </div></li>
            <li id="pasal-1-ayat-2"><span class="no">(2)</span>
            <div><p>Ayat dua.</p>
            </div></li>
            </ol>
            <p>Penutup pasal.</p>
            </section>


            """)
    }

    @Test("Headings go down one level at a time, whatever units the law has", arguments: [
        ("## Pasal 1\nA.", ["h2 pasal-1"]),
        ("## BAB I\nUmum\n### Pasal 1\nA.", ["h2 bab-i", "h3 pasal-1"]),
        ("## BAB I\n## Bagian Kesatu\n## Paragraf 1\n## Pasal 1\nA.", [
            "h2 bab-i", "h3 bab-i-bagian-kesatu", "h4 bab-i-bagian-kesatu-paragraf-1", "h5 pasal-1",
        ]),
        ("# BUKU KESATU\n# BAB I\n# Bagian Kedua\n# Paragraf 1\n# Pasal 1\nA.\n# Pasal 2\nB.", [
            "h2 buku-kesatu", "h3 bab-i", "h4 bab-i-bagian-kedua", "h5 bab-i-bagian-kedua-paragraf-1", "h6 pasal-1", "h6 pasal-2",
        ]),
        ("## Paragraf 2\n## Pasal 1\nA.\n## Penjelasan\nB.", ["h2 paragraf-2", "h3 pasal-1", "h2 penjelasan"]),
    ])
    func levels(markdown: String, expected: [String]) throws {
        let body = try body(of: Self.law(markdown))
        let headings = body.split(separator: "\n").compactMap { line -> String? in
            guard line.hasPrefix("<h"), let id = line.split(separator: "\"").dropFirst().first else { return nil }
            return "\(line.dropFirst().prefix(2)) \(id)"
        }
        #expect(headings == expected)
    }

    @Test("Articles that the source lacks are said where they are missing", arguments: [
        ("## Pasal 1\nA.\n## Pasal 2\nB.", []),
        ("## Pasal 3\nA.", ["Pasal 1 sampai Pasal 2 tidak ada dalam sumber."]),
        ("## Pasal 1\nA.\n## Pasal 3\nB.\n## Pasal 7\nC.", [
            "Pasal 2 tidak ada dalam sumber.", "Pasal 4 sampai Pasal 6 tidak ada dalam sumber.",
        ]),
        ("## Pasal 1\nA.\n## Pasal 1A\nB.\n## Pasal 2\nC.", []),
        ("## Pasal I\nA.\n## Pasal II\nB.", []),
    ])
    func missing(markdown: String, expected: [String]) throws {
        let lines = try body(of: Self.law(markdown)).split(separator: "\n").filter { $0.hasPrefix("<p class=\"missing\">") }
        #expect(lines.map(String.init) == expected.map { "<p class=\"missing\">\($0)</p>" })
    }

    @Test("Citations are links, also into other regulations; both articles know of it")
    func citations() throws {
        let site = try BuiltSite([
            Self.file: Self.law("""
                ## Pasal 1
                (1) Syarat.
                (2) Lihat ayat (1) dan Pasal 2 huruf a.
                ## Pasal 2
                a. menurut Pasal 3 UU No. 5 Tahun 2019 dan Pasal 362 KUHP; dan
                b. menurut Pasal 1 ayat (1).
                """),
            "content/regulasi/induk.md":
                "---\njudul: Induk\njenis: Undang-Undang\nnomor: 5\ntahun: 2019\n---\n## Pasal 3\nIsi.\n",
        ])
        let missing = "content/regulasi"
        #expect(site.findings.filter { $0.hasPrefix(missing) } == [])
        let page = try #require(site.page("regulasi/contoh.html"))
        for link in [
            "<a href=\"#pasal-1-ayat-1\">ayat (1)</a>", "<a href=\"#pasal-2-huruf-a\">Pasal 2 huruf a</a>",
            "<a href=\"../regulasi/induk.html#pasal-3\">Pasal 3 UU No. 5 Tahun 2019</a> dan Pasal 362 KUHP",
            "<p class=\"cited\">Dirujuk oleh <a href=\"#pasal-2\">Pasal 2</a></p>",
        ] { #expect(page.contains(link), "\(link)") }
        let other = try #require(site.page("regulasi/induk.html"))
        #expect(other.contains(
            "<p class=\"cited\">Dirujuk oleh <a href=\"../regulasi/contoh.html#pasal-2\">Pasal 2 Peraturan Pemerintah Nomor 1 Tahun 2020</a></p>"))
    }

    @Test("Signs of HTML are text; HTML and odd addresses stop the build")
    func escaped() throws {
        let body = try body(of: Self.law("## Pasal 1\n(1) A < b & \"kutip\".\n## Lain & \\<i>\nB."))
        #expect(body.contains("<p>A &lt; b &amp; &quot;kutip&quot;.</p>") && body.contains("Lain &amp; &lt;i&gt;</h2>"))
        for text in ["(1) A <b>tebal</b>.", "[x](javascript:alert(1))"] {
            #expect(try BuiltSite([Self.file: Self.law("## Pasal 1\n\(text)")]).isUnpublished, "\(text)")
        }
    }

    @Test("The head tells what became of the regulation")
    func head() throws {
        let keys = "status: dicabut\ndicabut: baru\nmengubah: UU 1/1999\nditetapkan: 2020-01-14\n"
        let site = try BuiltSite([
            Self.file: Self.law("## Pasal 1\nA.", keys: keys),
            "content/regulasi/baru.md": "---\njudul: Baru\njenis: Peraturan Pemerintah\nnomor: 2\ntahun: 2024\n---\n## Pasal 1\nA.\n",
        ])
        let page = PageText.of(try #require(site.page("regulasi/contoh.html")))
        for words in [
            "Contoh Peraturan Pemerintah Nomor 1 Tahun 2020", "Status Tidak berlaku lagi", "Ditetapkan 14 Januari 2020",
            "Mengubah UU 1/1999", "Dicabut dengan Peraturan Pemerintah Nomor 2 Tahun 2024 tentang Baru",
        ] { #expect(page.contains(words), "\(words)") }
    }

    /// The time grows with the size; a square of it would be minutes.
    @Test("A large regulation of nothing but markers or citations is published", .timeLimit(.minutes(10)), arguments: [
        "(1) a\n", "a. a\n", "## Pasal 1\n", "## Pasal ?\n", "Pasal 9 ayat (9)\n", "Pasal 1 ", "UU 25/2009\n", "Pasal 1 PP 1/2020 tentang ",
    ])
    func large(piece: String) throws {
        let text = String(repeating: piece, count: (100 << 10) / piece.utf8.count)
        let site = try BuiltSite([Self.file: Self.law("## Pasal 1\n\(text)\n## Pasal 1\n\(text)\n## Pasal 5\nA.")])
        #expect(site.page("regulasi/contoh.html")?.contains("id=\"pasal-5\"") == true)
    }
}
