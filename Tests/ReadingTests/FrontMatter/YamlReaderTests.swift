import Bytes
import Diagnostics
import Reading
import Testing

/// YAML as plain nodes: kinds, styles, places in bytes of the file, and texts.
@Suite struct YamlReaderTests {
    static let documents: [(String, String)] = [
        ("", ""),
        ("# komentar\n", ""),
        (
            "a: b",
            """
            mapping block 0-4
              scalar plain 0-1 "a"
              scalar plain 3-4 "b"
            """
        ),
        // Places are counted in bytes, whatever the characters are.
        (
            "é: “ü”\n漢字: 🙂 x\nb: c",
            """
            mapping block 0-32
              scalar plain 0-2 "é"
              scalar plain 4-12 "“ü”"
              scalar plain 13-19 "漢字"
              scalar plain 21-27 "🙂 x"
              scalar plain 28-29 "b"
              scalar plain 31-32 "c"
            """
        ),
        (
            "a: b\r\nc:\r\n  - d\r\n",
            """
            mapping block 0-15
              scalar plain 0-1 "a"
              scalar plain 3-4 "b"
              scalar plain 6-7 "c"
              sequence block 12-15
                scalar plain 14-15 "d"
            """
        ),
        (
            "a: [b, {c: d}]   # x\n\n\ne:",
            """
            mapping block 0-25
              scalar plain 0-1 "a"
              sequence flow 3-14
                scalar plain 4-5 "b"
                mapping flow 7-13
                  scalar plain 8-9 "c"
                  scalar plain 11-12 "d"
              scalar plain 23-24 "e"
              scalar plain 25-25 ""
            """
        ),
        (
            "a: 'it''s'\nb: \"x\\ty\"\nc: 'd'",
            """
            mapping block 0-27
              scalar plain 0-1 "a"
              scalar singleQuoted 3-10 "it\\'s"
              scalar plain 11-12 "b"
              scalar doubleQuoted 14-20 "x\\ty"
              scalar plain 21-22 "c"
              scalar singleQuoted 24-27 "d"
            """
        ),
        (
            "a: satu\n  dua\nb: |\n  tiga\n  empat\nc: >-\n  lima\n  enam\n",
            """
            mapping block 0-54
              scalar plain 0-1 "a"
              scalar plain 3-13 "satu dua"
              scalar plain 14-15 "b"
              scalar literal 17-34 "tiga\\nempat\\n"
              scalar plain 34-35 "c"
              scalar folded 37-54 "lima enam"
            """
        ),
    ]

    @Test(arguments: documents)
    func nodes(_ text: String, _ expected: String) throws {
        let source = file(text)
        let tree = try YamlReader.read(source, SourceRange(start: 0, end: source.bytes.count))
        #expect(dump(tree) == expected)
    }

    /// A text that stands in the file letter for letter is a view of the file: its indices are those of the file.
    @Test func textsAreViews() throws {
        let source = file("---\njudul: “Paspor” baru\nsk: 'x'\n")
        let tree = try YamlReader.read(source, SourceRange(start: 4, end: source.bytes.count))
        for index in tree.nodes.indices where tree[index].kind == .scalar {
            let node = tree[index]
            #expect(Int(node.range.start) == node.text.startIndex - (node.style == .plain ? 0 : 1))
        }
    }

    /// Only the given part of the file is read.
    @Test func readsItsPartOnly() throws {
        let source = file("---\na: b\n---\n: [ {")
        let tree = try YamlReader.read(source, SourceRange(start: 4, end: 9))
        #expect(dump(tree) == "mapping block 4-8\n  scalar plain 4-5 \"a\"\n  scalar plain 7-8 \"b\"")
    }

    /// A node that stands for nothing.
    @Test(arguments: [
        ("a:", true), ("a: ~", true), ("a: null", true), ("a: '  '", true), ("a: '~'", false), ("a: -1", false),
    ])
    func blank(_ text: String, _ isBlank: Bool) throws {
        let source = file(text)
        let tree = try YamlReader.read(source, SourceRange(start: 0, end: source.bytes.count))
        #expect(tree[2].isBlank == isBlank)
    }
}
