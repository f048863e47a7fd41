import Bytes
import CommonMark
import Testing

@testable import Publishing

func siteHTML(_ text: String, shift: Int = 0) -> String {
    let bytes = Array(text.utf8)
    let document = CommonMarkParser().parse(bytes, from: 0, to: bytes.count)
    var hooks = SafeAddresses()
    var output = ByteBuffer()
    output.append("<main>")
    MarkupWriter(headingShift: shift).write(document, 0, &hooks, to: &output)
    return String(decoding: output.array().dropFirst(6), as: UTF8.self)
}

/// Gives headings ids and rewrites links to Markdown files.
private struct SiteHooks: MarkupHooks {
    var slugs = HeadingSlugs()
    mutating func address(_ target: ArraySlice<UInt8>, isImage: Bool) -> ArraySlice<UInt8>? {
        guard target.suffix(3).elementsEqual(".md".utf8) else { return target }
        return ArraySlice(target.dropLast(3) + Array(".html?a&b".utf8))
    }
    mutating func headingID(_ index: Int, in document: Document) -> ArraySlice<UInt8>? {
        slugs.slug(of: document.plainText(document.richText(ofInlinesIn: index))[...])[...]
    }
}

@Suite struct MarkupWriterTests {
    @Test(arguments: [
        ("[a](javascript:alert)", "<p>a</p>\n"), ("[a *b*](JAVASCRIPT:x)", "<p>a <em>b</em></p>\n"),
        ("[a](java&#115;cript:x)", "<p>a</p>\n"), ("[a](&#1;javascript:x)", "<p>a</p>\n"), ("[a](<java&#9;script:x>)", "<p>a</p>\n"),
        ("[a](vbscript:x) ![b](data:image/png;base64,x)", "<p>a b</p>\n"), ("<foo:bar>", "<p>foo:bar</p>\n"),
        ("![a](mailto:x)", "<p>a</p>\n"), ("[a](tel:+62)", "<p><a href=\"tel:+62\">a</a></p>\n"),
        ("[a](HTTPS://x.y)", "<p><a href=\"HTTPS://x.y\">a</a></p>\n"), ("[a](b/c:d)", "<p><a href=\"b/c:d\">a</a></p>\n"),
        ("[a](#b:c)", "<p><a href=\"#b:c\">a</a></p>\n"), ("[a](:b)", "<p>a</p>\n"),
        ("[a]('\"><script>)", "<p><a href=\"&#x27;%22%3E%3Cscript%3E\">a</a></p>\n"),
        ("[a](<\"onx='> \"\\\"'><b>\")", "<p><a href=\"%22onx=&#x27;\" title=\"&quot;'&gt;&lt;b&gt;\">a</a></p>\n"),
        ("a <b onclick=x>c</b> <!-- d --> e", "<p>a &lt;b onclick=x&gt;c&lt;/b&gt;  e</p>\n"),
        ("<script>\nalert(1)\n</script>\n", "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n"),
        ("<!-- a\n\nb -->\n", ""), ("<!-- a --> b <i>\n", "<p> b &lt;i&gt;</p>\n"), ("<!-- a", ""), ("x\n\n<!-- a -->\ny\n", "<p>x</p>\n<p>y</p>\n"),
        ("![<b>\"](c)", "<p><img src=\"c\" alt=\"&lt;b&gt;&quot;\" /></p>\n"),
    ])
    func hostileTextIsHarmless(_ text: String, _ html: String) {
        #expect(siteHTML(text) == html)
    }

    @Test func headings() {
        #expect(siteHTML("# a\n\n## b\n\n###### c\n", shift: 1) == "<h2>a</h2>\n<h3>b</h3>\n<h6>c</h6>\n")
        let bytes = Array("## Biaya & *Tarif*\n## Biaya tarif\n## ©\n[x](y.md)\n".utf8)
        let document = CommonMarkParser().parse(bytes, from: 0, to: bytes.count)
        var hooks = SiteHooks()
        var output = ByteBuffer()
        MarkupWriter().write(document, 0, &hooks, to: &output)
        #expect(
            String(decoding: output.array(), as: UTF8.self)
                == "<h2 id=\"biaya-tarif\">Biaya &amp; <em>Tarif</em></h2>\n<h2 id=\"biaya-tarif-2\">Biaya tarif</h2>\n<h2 id=\"bagian\">©</h2>\n"
                + "<p><a href=\"y.html?a&amp;b\">x</a></p>\n")
    }

    @Test func runsOfInlines() {
        let bytes = Array("- Waktu: 5 *me*nit & <b>  \n  lagi `x`\n".utf8)
        let document = CommonMarkParser().parse(bytes, from: 0, to: bytes.count)
        let paragraph = document.nodes.firstIndex { $0.kind == .paragraph } ?? 0
        let lines = document.lines(of: document.richText(ofInlinesIn: paragraph))
        var hooks = SafeAddresses()
        func html(_ run: RichText) -> String {
            var output = ByteBuffer()
            MarkupWriter().write(run, of: document, &hooks, to: &output)
            return String(decoding: output.array(), as: UTF8.self)
        }
        #expect(lines.count == 2)
        #expect(html(lines[0].dropping(first: 7)) == "5 <em>me</em>nit &amp; &lt;b&gt;")
        #expect(html(lines[1].dropping(first: 2)) == "gi <code>x</code>")
        #expect(html(lines[0].dropping(first: 7).dropping(last: 0)) == "5 <em>me</em>nit &amp; &lt;b&gt;")
        #expect(html(.empty) == "")
    }

    /// Part of a document: the subtree of one node.
    @Test func subtrees() {
        let bytes = Array("# a\n\n- b\n  - c\n\nd\n".utf8)
        let document = CommonMarkParser().parse(bytes, from: 0, to: bytes.count)
        var hooks = SafeAddresses()
        var output = ByteBuffer()
        let list = document.nodes.firstIndex { $0.kind == .list } ?? 0
        MarkupWriter().write(document, list, &hooks, to: &output)
        #expect(String(decoding: output.array(), as: UTF8.self) == "<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n")
    }

    /// Lists 10,000 deep are written without trouble, though the parser gives none.
    @Test func deepNodes() {
        var document = Document()
        let depth = 10_000
        for level in 0..<depth {
            var node = Node(level == 0 ? .document : level % 2 == 1 ? .list : .item)
            node.parent = Int32(level - 1)
            node.end = Int32(depth)
            document.nodes.append(node)
        }
        var hooks = SafeAddresses()
        var output = ByteBuffer()
        MarkupWriter().write(document, 0, &hooks, to: &output)
        #expect(output.array().count { $0 == 0x2F } == depth - 1)
    }
}
