import Html
import Testing

@testable import Importing

/// What lines the parts of a page become.
struct WebTextTests {
    private func text(_ page: String, path: String = "a.html") throws -> String {
        String(decoding: try WebPage.text(of: Array(page.utf8), path: path).bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("<p>a  b\nc</p>d<br>e", "a b c\n\nd\ne\n"), ("<h2>a</h2><h6>b</h6>c", "## a\n\n###### b\n\nc\n"),
        ("<ol><li>a<li>b<ol type=a start=3><li>c</ol></ol>d", "1. a\n2. b\n   c. c\n\nd\n"),
        ("<ol style='list-style-type: upper-roman'><li>a<li value=9>b</ol>", "I. a\nIX. b\n"),
        ("<ul><li>a<ul><li>b<br>c</ul><li><p>d<p>e</ul>", "• a\n   • b\n      c\n• d\n\n   e\n"),
        ("<ol style='list-style: none'><li>1. a<li>2. b</ol>", "   1. a\n   2. b\n"), ("<ol start=2000><li>a</ol>", "   a\n"),
        ("<ol><li><h3>a</h3>b</ol>", "### a\n\n   b\n"), ("<pre>a\n  b\tc</pre>", "a\n  b\tc\n"),
        ("a<b>b</b>c <i> d</i>e&nbsp;f<wbr>g", "abc de fg\n"), ("x<img src=a.png alt='Alur izin'>y", "x Alur izin y\n"),
        ("<details><summary>a</summary>b</details>", "### a\n\nb\n"),
    ])
    func textsAndLists(row: (page: String, text: String)) throws {
        let found = try text(row.page)
        #expect(found == row.text)
    }

    @Test(arguments: [
        ("<table><tr><td>a<td>b<br>c<td><ul><li>d<li>e</ul></table>", "a\tb\u{B}c\t• d\u{B}• e\n"),
        ("<table><tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td>e<td>f</table>", "a\tb\t\tc\n\td\te\tf\n"),
        ("<table><tr><td colspan=2>a<tr><td>b<td>c</table>", "a\nb\tc\n"), ("<table><tr><td>a<tr><td>b</table>", "a\n\nb\n"),
        ("<table><tr><td>a<td><table><tr><td>b<td>c<tr><td>d:<td>e</table><tr><td>ffff<td>gg</table>", "a\tb: c\u{B}d: e\nffff\tgg\n"),
        ("<table><td>a<td>b</table>", "a\n\nb\n"), ("<td>a</td>b", "a\n\nb\n"), ("<table><tr><td>a<td>b</tr><td>c</table>", "a\tb\nc\n"),
        ("<dl><dt>a<dd>b<dd>c<dt>d<dd>e<dt>f</dl>", "a\tb\u{B}c\nd\te\nf\n"),
        ("<table><tr><td>a<td><dl><dt>b<dd>c</dl></table>", "a\tb: c\n"),
    ])
    func tables(row: (page: String, text: String)) throws {
        let found = try text(row.page)
        #expect(found == row.text)
    }

    @Test(arguments: [
        ("<a href='/x'>a</a>", "a"), ("<a href='#x'>a</a>", "a"), ("<a href='https://b.id/c'>a</a>", "[a](https://b.id/c)"),
        ("<a href='https://b.id/'>b.id</a>", "b.id"), ("<a href='tel:+62811'>a</a>", "[a](tel:+62811)"),
        ("<a href='https://wa.me/6281234567'>0812-345-67</a>", "0812-345-67"), ("<a href='mailto:a@b.id'>a@b.id</a>", "a@b.id"),
        ("x <a href='mailto:a@b.id'><img src=i></a>", "x [](mailto:a@b.id)"), ("<a href='https://b.id/(c)'>a</a>", "a (https://b.id/(c))"),
        ("<link rel=canonical href='https://b.id/x'><a href='https://www.b.id/c'>a</a>", "a"), ("x<a href='tel:+62811'>a</a>y", "x [a](tel:+62811)y"),
        ("<link rel=canonical href='https://b.id/x'><a href='https://b.id/c.pdf'>a</a>", "[a](https://b.id/c.pdf)"),
        ("<h2><a href='https://b.id/c'>a</a></h2>", "## a"), ("<a href='https://b.id/c'><p>a</p></a>", "a"),
    ])
    func links(row: (page: String, text: String)) throws {
        #expect(try text(row.page) == row.text + "\n")
    }

    /// Labels that stand in each other, or in what is left out, are written once.
    @Test(arguments: [
        ("<span data-target='#p'>a <a data-target='#q'>b</a></span><div id=p class=collapse>c</div><div id=q class=collapse>d</div>",
            "### a\n\nc\n\n### b\n\nd\n"),
        ("<div>x<a href='#p'>a</a><a href='#q'>b</a>y</div><div id=p class=tab-pane>c</div><div id=q class=tab-pane>d</div>", "x y\n\n### a\n\nc\n\n### b\n\nd\n"),
        ("<p><a href=/a>ab</a><a href=/b>cd</a>e“<a href=/c>é</a>”<a href=/d>ü</a>f", "ab cd e“é”ü f\n"),
        ("<nav><a href='#p'>a</a></nav><div id=p class=tab-pane>cccccc</div>", "### a\n\ncccccc\n"),
        ("<span data-target='#p'>a <i id=q class=collapse>c</i></span><a href='#q'>b</a><div id=p class=collapse>d</div>", "b\n\n### a c\n\nd\n"),
        ("<p>a<a role=doc-noteref href='#n'>1</a></p><ol><li id=n role=doc-endnote>b <a role=doc-backlink href='#a'>↩</a></ol>", "a (b)\n"),
    ])
    func whatIsMoved(row: (page: String, text: String)) throws {
        let text = try WebPage.text(of: Array(row.page.utf8), path: "a")
        #expect(String(decoding: text.bytes, as: UTF8.self) == row.text)
        var found = Words(text.bytes[...])
        for piece in text.origin?.leftOut ?? [] { found.add(piece.text[...]) }
        #expect(found == text.words)
    }

    @Test func titlesOfWindows() throws {
        #expect(try text("<title>Izin A | Dinas B</title><p>c") == "# Izin A\n\nc\n")
        #expect(try text("<title>Dinas B - Izin A</title><h2>Izin A</h2>c") == "# Izin A\n\nc\n")
        #expect(try text("<title>Standar Pelayanan</title>c") == "c\n")
        #expect(try text("<title>Izin A</title><h1>b</h1>c") == "# b\n\nc\n")
        #expect(try text("<title>Izin A</title><meta name=Generator content='Microsoft Word 15'><p>c") == "c\n")
    }

    @Test func linesAreThoseOfTheFile() throws {
        let text = try WebPage.text(of: Array("<html>\n<p>a\n</p>\n<ul>\n<li>b\n<li>\nc</ul>\n<img src=x.png>".utf8), path: "a")
        #expect(String(decoding: text.bytes, as: UTF8.self) == "a\n\n• b\n• c\n \n")
        #expect(text.origin?.lineNumbers == [2, 5, 5, 7, 8])
        #expect(text.origin?.checks.map(\.line) == [8])
    }

    @Test(arguments: [
        ("<meta charset=utf-8>", [0xC3, 0xA9], "é", DecodedText.Encoding.utf8), ("", [0xE9, 0x2E], "é.", .windows1252),
        ("<meta charset='windows-1252'>", [0x93, 0xC3, 0xA9, 0xC3, 0xA9], "“Ã©Ã©", .windows1252),
        ("<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>", [0x96, 0x2E], "–.", .windows1252),
        ("<meta charset=iso-8859-1>", [0xC3, 0xA9], "é", .utf8), ("<meta charset=utf-8>", [0xE9, 0xE8, 0xC3, 0xA9], "éèé", .utf8),
    ] as [(String, [UInt8], String, DecodedText.Encoding)])
    func encodings(row: (head: String, bytes: [UInt8], text: String, encoding: DecodedText.Encoding)) throws {
        let text = try WebPage.text(of: Array("<html>\(row.head)<p>".utf8) + row.bytes, path: "a")
        #expect(String(decoding: text.bytes, as: UTF8.self) == row.text + "\n")
        #expect(text.encoding == row.encoding)
    }

    @Test func nothingIsLeftOutWhenInDoubt() throws {
        // A form around all, a list of links with long texts, a "main" with nearly nothing, a head with the title only.
        #expect(try text("<form><input><table><tr><td>a<td>b</table></form>") == "a\tb\n")
        let laws = (1...5).map { "<li><a href=/\($0)>Peraturan Menteri Nomor \($0) Tahun 2020</a>" }.joined()
        #expect(try text("<ul>\(laws)</ul>").split(separator: "\n").count == 5)
        #expect(try text("<div>Persyaratan pelayanan, lengkap dan panjang</div><main>x</main>").contains("Persyaratan"))
        #expect(try text("<body><header><h1>Izin A</h1></header><p>isi yang panjang sekali, lebih panjang</p>").hasPrefix("# Izin A"))
        #expect(try text("<div style='display:none'>a</div><p hidden>b") == "a\n\nb\n")
    }

    @Test func whatCannotBeReadIsRefused() throws {
        #expect(throws: ImportProblem.tooDeep) { try text(String(repeating: "<div>", count: 100_000) + "a") }
        #expect(throws: ImportProblem.empty) { try text("<html><script>b</script><!-- c -->") }
        #expect(throws: ImportProblem.empty) { try text(String(repeating: "<", count: 2 << 20)) }
        #expect(throws: ImportProblem.tooLarge(limit: 8 << 20)) { try text(String(repeating: "a", count: (8 << 20) + 1)) }
        #expect(throws: ImportProblem.tooLarge(limit: 2 << 20)) { try text("<p>" + String(repeating: "a ", count: 3 << 20)) }
    }

    /// Large pages made to cost time.
    @Test(arguments: [
        "<table><tr><td colspan=64 rowspan=1000>a", "<a href=#x data-toggle=tab>a</a>", "<ul><li><a href=/>b</a>", "<div class=menu>a</div>",
        "<div id=x class=collapse><a href=#x>a</a></div>", "<button>a</button><div class=panel>", "<p><b>a</b><br>", "<dl><dt>a<dd>b",
        "<ol><li>a", "<table><td>", "</p>", "<a href=https://x.id/>", "<h2>a",
    ])
    func largePagesAreRead(piece: String) throws {
        let page = String(repeating: piece, count: (64 << 10) / piece.utf8.count)
        do throws(ImportProblem) {
            _ = try WebPage.text(of: Array(page.utf8), path: "a")
        } catch {
            #expect([.tooDeep, .empty, .tooLarge(limit: 2 << 20)].contains(error))
        }
    }
}
