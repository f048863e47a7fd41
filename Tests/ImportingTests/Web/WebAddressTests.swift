import Diagnostics
import Testing

@testable import Importing

/// Addresses that a page has: in the text, or told.
struct WebAddressTests {
    private func read(_ page: String) throws -> (text: String, leftOut: [String], checks: [String]) {
        let text = try WebPage.text(of: Array(page.utf8), path: "a.html")
        let origin = try #require(text.origin)
        var words = Words(text.bytes[...])
        for piece in origin.leftOut { words.add(piece.text[...]) }
        #expect(words == origin.words)
        return (
            String(decoding: text.bytes, as: UTF8.self).trimmingSpace,
            origin.leftOut.map { String(decoding: $0.text, as: UTF8.self) + ($0.reason == .siteAddress ? " …" : "") },
            origin.checks.map { $0.doubt.text(in: .indonesian) }
        )
    }

    @Test(arguments: [
        ("<a href='/unduh/formulir.pdf'>a</a>", "[a](/unduh/formulir.pdf)", []), ("<a href='berkas/a.DOCX?x=1'>a</a>", "[a](berkas/a.DOCX?x=1)", []),
        ("<a href='/unduh?id=7'>a</a>", "a", ["/unduh?id=7"]), ("<a href='#bawah'>a</a>", "a", ["#bawah …"]),
        ("<a href='javascript:buka(7)'>a</a>", "a", ["javascript:buka(7) …"]), ("<a href='file:///C:/a.pdf'>a</a>", "a", ["file:///C:/a.pdf"]),
        ("a<map><area href='/denah'></map>", "a", ["/denah"]), ("<a href='/'>a</a>", "a", []),
        ("<p>aaaaaaaaaa</p><nav><a href=/b>c</a></nav>", "aaaaaaaaaa", ["c", "/b …"]),
    ])
    func linksAreWrittenOrTold(row: (page: String, text: String, leftOut: [String])) throws {
        let found = try read(row.page)
        #expect(found.text == row.text)
        #expect(found.leftOut == row.leftOut)
    }

    @Test(arguments: [
        ("<iframe src='https://b.id/f'></iframe>", ["isi yang ditanam: https://b.id/f"]), ("<object data=sop.pdf></object>", ["isi yang ditanam: sop.pdf"]),
        ("<embed src=sop.pdf>", ["isi yang ditanam: sop.pdf"]), ("<iframe></iframe><iframe src='about:blank'></iframe>", []),
        ("<noscript><iframe src=https://b.id/x></iframe></noscript>", []),
    ])
    func whatIsEmbeddedIsTold(row: (page: String, checks: [String])) throws {
        #expect(try read("<p>a</p>" + row.page).checks == row.checks)
    }
}

extension String {
    fileprivate var trimmingSpace: String { split(separator: "\n").joined(separator: "\n") }
}
