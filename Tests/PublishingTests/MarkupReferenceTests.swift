import CommonMark
import Testing

/// What we write is what libcmark writes, byte for byte, wherever there are no tables and no raw HTML.
@Suite struct MarkupReferenceTests {
    @Test(arguments: [
        "", "\n", "a\n", "a\nb\n", "a  \nb\\\nc\n", "# a\n## b\n### c\n#### d\n##### e\n###### f\n####### g\n", "a\n===\nb\n---\n",
        "- a\n- b\n", "- a\n\n- b\n", "3. a\n4. b\n", "1) a\n\n   b\n\n       code\n", "* a\n  + b\n    1. c\n", "-\n- a\n",
        "> a\n> b\nc\n\n> d\n", "> - a\n>   > b\n", "    code\n\n    more\n", "```\na\n```\n", "~~~ swift extra\na < b & \"c\"\n~~~\n", "```js\n",
        "***\n---\n_ _ _\n", "*a* **b** ***c*** _d_ __e__ *f **g** h*", "**a*", "*a**", "`a` ``b ` c`` ` ` `` ` ``",
        "[a](b) [a](<b c> 'd') [a](b \"d\\\"e\") [a][r] [r][] [r] [x][nothing]\n\n[r]: /u 'title'\n",
        "![a *b* `c`\nd](e \"f\") [![g](h)](i) ![j][r]\n\n[r]: <>\n", "<http://a.b/c?d=e&f> <x@y.id>", "&amp; &lt; &copy; &#65; &#x1F600; &nothing; &#0;",
        "\\* \\# \\\\ \\a \\&amp; \" ' < > &", "[a](javascript:x) [b](JavaScript:x) ![c](data:text/html,x) ![d](data:image/png;base64,x)",
        "[a](" + String(decoding: (0x21...0x7E as ClosedRange<UInt8>).filter { !"()<>\\".utf8.contains($0) }, as: UTF8.self) + ")", "[é](/é%C3%A9?ü#ß)",
        "a\r\nb\r\n\r\n- c\r\n  d\r\n", "a\rb\r\r- c\r", "\u{FEFF}# a\n", "a\0b\n", "1. a\n   - b\n\n     c\n2. d\n", "- a\n-\n\n  b\n",
        "- # a\n- > b\n- ```\n  c\n  ```\n", "\ta\n-\tb\n\n\t\tc\n", ">\t\tfoo\n", "[a]: /u\n[a]: /v\n\n[a]\n", "[a\nb][c\nd]\n\n[c d]: /u\n",
    ])
    func constructs(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(ourHTML(bytes) == referenceHTML(bytes))
    }

    /// Texts made by chance from pieces of the language, always the same ones.
    @Test func random() {
        let pieces = [
            "a", "b ", " ", "  ", "\n", "\n", "\n\n", "*", "**", "_", "`", "``", "[", "]", "(", ")", "](/u)", "![", "[r]", "> ", "- ", "1. ", "2) ",
            "    ", "\t", "#", "# ", "## ", "===", "---", "```", "~~~", "\\", "&amp;", "&copy;", "&", "!", "\"", "'", "é", "\r\n", "<http://x.y>",
            "\n[r]: /x 't'\n", "+ ", "* ", ":", "0", "🙂", "  \n", "\\\n", ">",
        ].map { Array($0.utf8) }
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next(_ limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(limit))
        }
        let parser = CommonMarkParser()
        for _ in 0..<4000 {
            var bytes: [UInt8] = []
            for _ in 0...next(24) { bytes += pieces[next(pieces.count)] }
            let expected = referenceHTML(bytes)
            let found = ourHTML(bytes, parser)
            guard found != expected else { continue }
            Issue.record("\(String(decoding: bytes, as: UTF8.self).debugDescription)\n\(found.debugDescription)\n\(expected.debugDescription)")
            return
        }
    }
}
