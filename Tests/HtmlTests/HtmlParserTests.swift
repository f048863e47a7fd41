import Testing

@testable import Html

struct HtmlParserTests {
    private func parse(_ text: String) throws -> HtmlTree { try HtmlParser.parse(Array(text.utf8)) }

    /// One line a node: its depth, line, name or text.
    private func dump(_ tree: HtmlTree) -> [String] {
        tree.nodes.indices.map { index in
            let node = tree.nodes[index]
            return "\(tree.ancestors(of: index).count) \(node.line) \(node.isText ? "“\(String(decoding: node.text, as: UTF8.self))”" : node.name)"
        }
    }

    @Test func aPageIsATreeWithLines() throws {
        let tree = try parse("<html><body>\n<DIV\n class=a\n>x &amp; <b>y</b>\nz<br>\n<img alt='Alur &lt;1&gt;'></DIV></body></html>")
        #expect(
            dump(tree) == [
                "0 1 html", "1 1 body", "2 1 “\n”", "2 4 div", "3 4 “x & ”", "3 4 b", "4 4 “y”", "3 4 “\nz”", "3 5 br", "3 5 “\n”",
                "3 6 img",
            ])
        #expect(tree.nodes[3]["class"] == Array("a".utf8))
        #expect(tree.nodes[10]["alt"] == Array("Alur <1>".utf8))
        #expect(tree.children(of: 3) == [4, 5, 7, 8, 9, 10])
    }

    @Test func wordsAreCountedApart() throws {
        let tree = try parse("<title>a</title><p>b<b>c</b><td>d<br>e<script>f</script><style>g</style><!-- h --><img alt=i><a href=j>k</a>")
        #expect(tree.words.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) } == ["a", "bc", "d", "e", "i", "k"])
        #expect(tree.addresses == [Array("j".utf8)])
    }

    @Test func prefixesAreTakenOff() throws {
        let tree = try parse("<?xml version='1.0'?><w:document><w:p><w:t>a</w:t><w:tab/><w:t>b</w:t></w:p></w:document>")
        #expect(tree.nodes.map(\.name).filter { !["html", "body", ""].contains($0) } == ["document", "p", "t", "tab", "t"])
    }

    @Test func brokenPagesAreRead() throws {
        for text in ["", " ", "<", "&", "<p", "<!--", "<p>a</div></p></p>", "<table><tr><td>a<tr><td>b", "a < b &unknown; &#0; c"] {
            _ = try parse(text)
        }
        #expect(try parse("anak <5 tahun, <17").words.filter { $0 != 0x20 } == Array("anak<5tahun,<17".utf8))
        #expect(try parse("5 < 6 dan 7 > 6 &unknown;").words.filter { $0 != 0x20 } == Array("5<6dan7>6&unknown;".utf8))
    }

    @Test func whatIsTooDeepIsRefused() throws {
        #expect(throws: HtmlParser.Failure.tooDeep) { try parse(String(repeating: "<div>", count: 100_000) + "a") }
        #expect(throws: HtmlParser.Failure.tooDeep) { try parse(String(repeating: "<div>", count: 300) + "a") }
        _ = try parse(String(repeating: "<div>", count: 200) + "a")
    }

    @Test func largePagesAreRead() throws {
        let count = 2 << 20
        _ = try parse(String(repeating: "<", count: count))
        #expect(try parse(String(repeating: "<p>a", count: count / 4)).nodes.count > count / 4)
        #expect(try parse(String(repeating: "</x>", count: count / 4)).words.allSatisfy { $0 == 0x20 })
    }

    /// Nothing is loaded, and no entity is taken from elsewhere.
    @Test func nothingOfTheMachineIsRead() throws {
        let tree = try parse("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>")
        #expect(!String(decoding: tree.words, as: UTF8.self).contains("root"))
    }
}
