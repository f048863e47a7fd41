import Testing

@testable import CommonMark

/// Lines that are read without libcmark are read as libcmark does.
@Suite("Plain lines") struct PlainLineTests {
    private static let pieces: [String] = [
        "kata", "Pasal 1", "a", " ", "  ", "1", "1.", "1)", "12. ", "(1) ", "a. ", "a) ", "-", "- ", "+ ", "=", "===", "#", "# ", "~", "~~~", "!", "?", ":", ";",
        ",", ".", "\"", "'", "“x”", "é", "/", "@", "https://x.example", "www.x.example", "$", "%", "^", "{", "}", "\u{A0}", "\u{2028}", "\u{FEFF}", "🙂", "\u{1}", "\u{7F}",
        "\t", "*", "_", "`", "[", "]", "(", ")", "<", ">", "&amp;", "&", "\\", "|", "\u{85}",
    ]

    @Test("A line ends as it does before a line break, which libcmark always reads")
    func same() {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next(_ limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(limit))
        }
        let parser = CommonMarkParser()
        var plain = 0
        for _ in 0..<20_000 {
            // Mostly of the first pieces, which mean nothing.
            let text = (0...next(5)).map { _ in Self.pieces[next(next(3) == 0 ? Self.pieces.count : 16)] }.joined()
            let bytes = Array("---\n\(text)\n".utf8)
            let line = 4..<bytes.count - 1
            guard let short = PlainLine.document(bytes, line) else { continue }
            plain += 1
            let long = parser.parse(bytes, from: 4, to: bytes.count)
            #expect(short.nodes.count == long.nodes.count && short.text == long.text, "\(text.debugDescription)")
            for (one, other) in zip(short.nodes, long.nodes) {
                #expect(one.kind == other.kind && one.parent == other.parent && one.end == other.end && one.literal == other.literal, "\(text.debugDescription)")
                if one.kind != .document {
                    #expect(one.sourceStart == other.sourceStart && one.sourceEnd == other.sourceEnd, "\(text.debugDescription)")
                }
            }
        }
        #expect(plain > 3_000)
    }

    @Test("What may be more than words is left to libcmark", arguments: [
        "", "- a", "1. a", "1) a", "# a", " a", "a ", "a*b", "a\\b", "a & b", "a | b", "[a]", "===", "~~~", "<b>", "a\nb", "\u{FEFF}a", "`a`", "+ a", "> a", "_a_",
    ])
    func left(text: String) {
        #expect(PlainLine.document(Array(text.utf8), 0..<text.utf8.count) == nil)
    }
}
