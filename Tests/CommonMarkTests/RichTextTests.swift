import CommonMark
import Testing

@Suite struct RichTextTests {
    static let text = "- Waktu: 5 *me*nit `a`\n  dua **x\n  y** tiga  \n  [b](c) &amp; d\n"
    let document = parse(RichTextTests.text)

    private func run() -> RichText {
        document.richText(ofInlinesIn: document.nodes.firstIndex { $0.kind == .paragraph } ?? 0)
    }

    private func string(_ run: RichText) -> String { String(decoding: document.plainText(run), as: UTF8.self) }

    private func source(_ run: RichText) -> String {
        let range = document.sourceRange(of: run)
        return String(decoding: Array(Self.text.utf8)[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    }

    @Test func plainText() {
        #expect(string(run()) == "Waktu: 5 menit a dua x y tiga b & d")
        #expect(string(run().dropping(first: 7).dropping(last: 2)) == "5 menit a dua x y tiga b &")
        #expect(string(.empty) == "")
        var output = Array("> ".utf8)
        document.appendPlainText(run().dropping(first: 7), to: &output)
        #expect(String(decoding: output.prefix(9), as: UTF8.self) == "> 5 menit")
    }

    /// Breaks inside of other nodes part nothing.
    @Test func lines() {
        let lines = document.lines(of: run().dropping(first: 7).dropping(last: 1))
        #expect(lines.map(string) == ["5 menit a", "dua x y tiga", "b & "])
        #expect(lines.map(source) == ["5 *me*nit `a`", "dua **x\n  y** tiga", "[b](c) &amp; "])
        #expect(document.lines(of: .empty).map(string) == [""])
    }

    @Test func insideOneTextNode() {
        let document = parse("kunci: nilai ; x")
        let all = document.richText(ofInlinesIn: 1)
        let value = document.trimmed(all.dropping(first: 6).dropping(last: 3))
        #expect(String(decoding: document.plainText(value), as: UTF8.self) == "nilai")
        #expect(document.sourceRange(of: value) == 7..<12)
        // More than there is leaves nothing.
        #expect(document.plainText(all.dropping(first: 100)).isEmpty)
        #expect(document.plainText(all.dropping(first: 10).dropping(last: 10)).isEmpty)
        #expect(document.sourceRange(of: all.dropping(first: 100)) == 16..<16)
    }

    @Test func imagesAndRawHTML() {
        let document = parse("a ![b *c*](d) <i>e</i> <!-- f -->")
        #expect(String(decoding: document.plainText(document.richText(ofInlinesIn: 1)), as: UTF8.self) == "a b c e ")
    }
}
