import Diagnostics
import Foundation
import Publishing
import Testing

/// Reading never loses text: each word of a card's body is on its page, at least as often as in the body.
@Suite(.enabled(if: BuiltSite.hasTheme, "needs themes/standar of this package"), .timeLimit(.minutes(10)))
struct NothingLostTests {
    @Test(.enabled(if: BuiltSite.hasSample, "needs the sample site of this package")) func sampleCards() throws {
        let playground = try OutputPlayground()
        let outcome = SiteBuild(SiteBuild.Options(site: BuiltSite.package, output: playground.output, jobs: 2)).run()
        try #require(outcome.isPublished)
        let all = FileManager.default.enumerator(atPath: BuiltSite.package + "/content/layanan")?.compactMap { $0 as? String } ?? []
        let cards = all.filter { $0.hasSuffix(".md") }
        #expect(cards.count >= 8)
        for card in cards {
            let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: BuiltSite.package + "/content/layanan/" + card)))
            let page = try #require(playground.content("public/layanan/" + card.replacingOccurrences(of: ".md", with: ".html")))
            let lost = PageWords.lost(PageWords.inBody(bytes, from: try bodyStart(bytes)), PageWords.onPage(page))
            #expect(lost == [], "\(card)")
        }
    }

    /// An SOP's columns are named once, so labels of properties are not counted; nor is the heading of its procedure, which
    /// the page calls by its own name.
    @Test(.enabled(if: BuiltSite.hasSample, "needs the sample site of this package")) func sampleSops() throws {
        let playground = try OutputPlayground()
        let outcome = SiteBuild(SiteBuild.Options(site: BuiltSite.package, output: playground.output, jobs: 2)).run()
        try #require(outcome.isPublished)
        let files = try FileManager.default.contentsOfDirectory(atPath: BuiltSite.package + "/content/sop").filter { $0.hasSuffix(".md") }
        #expect(files.count >= 3)
        for file in files {
            let text = try String(contentsOfFile: BuiltSite.package + "/content/sop/" + file, encoding: .utf8)
            let page = try #require(playground.content("public/sop/" + file.replacingOccurrences(of: ".md", with: ".html")))
            let missing = try lost(text, on: page)
            #expect(missing == [], "\(file)")
        }
    }

    /// All that a step may hold besides its columns.
    @Test func oddSop() throws {
        let body = """
            Pembuka *tegak*.

            ## Prosedur
            Catatan awal.

            ### Tahap pertama
            1. Satu [tautan](../layanan/kartu.md) dan `kode`
               - Pelaksana: Alfa; **Beta**
               - Waktu: 5 menit
               - Waktu: dua kali seminggu
               - Kelengkapan: berkas
               - Keluaran: hasil
               - Output: hasil kedua
               - Catatan: penting
               - Untuk: anak
               - subbutir satu
               - subbutir dua

               Paragraf kedua.
            2. Dua
               - Pelaksana: Alfa
               - Jika benar: lanjut, *segera*
               - Jika salah: kembali ke langkah 1; **ulangi** semuanya
            > kutipan
            3. Tiga
               - Pelaksana: Gama

            | lain | tabel |
            |------|-------|
            | sel  | isi   |

            ### Kosong

            ## Peringatan
            Awas.
            ### Rinci
            Rincian.
            ## Lampiran Gambar
            Gambar satu.
            """
        let text = "---\njudul: a\nlayanan: kartu\n---\n\(body)\n"
        let site = try BuiltSite(["content/layanan/kartu.md": BuiltSite.card("## Produk\n- a"), "content/sop/odd.md": text])
        #expect(site.outcome.report.diagnostics.filter { $0.severity == .error }.map(\.code) == [])
        let missing = try lost(text, on: try #require(site.page("sop/odd.html")))
        #expect(missing == [])
    }

    private func lost(_ text: String, on page: String) throws -> [String] {
        let start = try bodyStart(Array(text.utf8))
        let body = String(decoding: Array(text.utf8)[start...], as: UTF8.self)
        let columns = #/(?m)^\ +-\ (Pelaksana|Kelengkapan|Waktu|Keluaran|Output|Catatan):\ |^##\ Prosedur$/#
        return PageWords.lost(PageWords.inBody(Array(body.replacing(columns, with: "   - ").utf8), from: 0), PageWords.onPage(page))
    }

    @Test(arguments: 0..<6) func oddCards(_ lot: Int) throws {
        var files: [String: String] = [:]
        for index in 0..<20 {
            var odd = OddCards(seed: UInt64(lot * 1000 + index))
            files["content/layanan/kartu-\(index).md"] = BuiltSite.card(odd.body())
        }
        let site = try BuiltSite(files)
        let errors = site.outcome.report.diagnostics.filter { $0.severity == .error }
        try #require(errors.isEmpty, "\(site.findings)")
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            let bytes = Array(text.utf8)
            let page = try #require(site.page(String(path.dropFirst(8).dropLast(3)) + ".html"))
            let (body, shown) = (PageWords.inBody(bytes, from: try bodyStart(bytes)), PageWords.onPage(page))
            #expect(PageWords.lost(body, shown) == [], "lot \(lot), \(path)")
            // Below four spaces a comment is code.
            #expect(shown["rahasia"] == body["rahasia"], "a comment was published: lot \(lot), \(path)")
        }
    }

    /// The test itself sees a loss.
    @Test func aLostWordIsSeen() {
        let body = PageWords.inBody(Array("Satu *du*a satu\n\n1. a\n   a. tiga <!-- x -->\n".utf8), from: 0)
        #expect(body == ["Satu": 1, "dua": 1, "satu": 1, "a": 1, "tiga": 1])
        #expect(PageWords.lost(body, PageWords.onPage("<p>Satu d<em>ua</em> &amp; <img alt=\"tiga\"/>a</p>")) == ["satu 0/1"])
    }

    /// The byte behind the second `---`.
    private func bodyStart(_ bytes: [UInt8]) throws -> Int {
        let text = String(decoding: bytes, as: UTF8.self)
        let end = try #require(text.range(of: "\n---\n"))
        return text[..<end.upperBound].utf8.count
    }
}
