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
