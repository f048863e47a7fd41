import CommonMark
import Testing

/// Kinds, places and contents of nodes. Columns are bytes from 1; the second place is behind the node.
@Suite struct PlaceTests {
    @Test(arguments: [
        Case(
            "continuation lines", "Satu *dua*\n  tiga `kode` **empat\nlima** [a *b*](x\n\"t\") f\\\ne <http://x.y> f  \n g ![h](i)\n",
            #"""
            document 1:1-7:1
              paragraph 1:1-6:11
                text 1:1-1:6 "Satu "
                emphasis 1:6-1:11
                  text 1:7-1:10 "dua"
                softBreak 1:11-2:3
                text 2:3-2:8 "tiga "
                code 2:8-2:14 "kode"
                text 2:14-2:15 " "
                strong 2:15-3:7
                  text 2:17-2:22 "empat"
                  softBreak 2:22-3:1
                  text 3:1-3:5 "lima"
                text 3:7-3:8 " "
                link 3:8-4:5 -> "x" title "t"
                  text 3:9-3:11 "a "
                  emphasis 3:11-3:14
                    text 3:12-3:13 "b"
                text 4:5-4:7 " f"
                lineBreak 4:7-5:1
                text 5:1-5:3 "e "
                link 5:3-5:15 -> "http://x.y"
                  text 5:4-5:14 "http://x.y"
                text 5:15-5:17 " f"
                lineBreak 5:17-6:2
                text 6:2-6:4 "g "
                image 6:4-6:11 -> "i"
                  text 6:6-6:7 "h"

            """#),
        Case(
            "nested lists", "1. satu\n   dua *tiga*\n   - Waktu: 5\n     menit **a**\n\n     b\n10. c\nlazy *d*\n",
            #"""
            document 1:1-9:1
              list 1:1-8:9 from 1 tight
                item 1:1-6:7
                  paragraph 1:4-2:14
                    text 1:4-1:8 "satu"
                    softBreak 1:8-2:4
                    text 2:4-2:8 "dua "
                    emphasis 2:8-2:14
                      text 2:9-2:13 "tiga"
                  list 3:4-6:7 loose
                    item 3:4-6:7
                      paragraph 3:6-4:17
                        text 3:6-3:14 "Waktu: 5"
                        softBreak 3:14-4:6
                        text 4:6-4:12 "menit "
                        strong 4:12-4:17
                          text 4:14-4:15 "a"
                      paragraph 6:6-6:7
                        text 6:6-6:7 "b"
                item 7:1-8:9
                  paragraph 7:5-8:9
                    text 7:5-7:6 "c"
                    softBreak 7:6-8:1
                    text 8:1-8:6 "lazy "
                    emphasis 8:6-8:9
                      text 8:7-8:8 "d"

            """#),
        Case(
            "quotes", "> - satu\n>   dua [x][y]\n> lazy **b**\nlazy *c*\n\n[y]: /u\n",
            #"""
            document 1:1-7:1
              blockQuote 1:1-4:9
                list 1:3-4:9 tight
                  item 1:3-4:9
                    paragraph 1:5-4:9
                      text 1:5-1:9 "satu"
                      softBreak 1:9-2:5
                      text 2:5-2:9 "dua "
                      link 2:9-2:15 -> "/u"
                        text 2:10-2:11 "x"
                      softBreak 2:15-3:3
                      text 3:3-3:8 "lazy "
                      strong 3:8-3:13
                        text 3:10-3:11 "b"
                      softBreak 3:13-4:1
                      text 4:1-4:6 "lazy "
                      emphasis 4:6-4:9
                        text 4:7-4:8 "c"

            """#),
        Case(
            "entities and backslashes", "a &amp; *b* &copy;&#169; *c* &bne; *d* \\* \\\\ \\x *e* &tidak; &amp;amp; *f*\n",
            #"""
            document 1:1-2:1
              paragraph 1:1-1:74
                text 1:1-1:9 "a & "
                emphasis 1:9-1:12
                  text 1:10-1:11 "b"
                text 1:12-1:26 " ©© "
                emphasis 1:26-1:29
                  text 1:27-1:28 "c"
                text 1:29-1:36 " =⃥ "
                emphasis 1:36-1:39
                  text 1:37-1:38 "d"
                text 1:39-1:49 " * \ \x "
                emphasis 1:49-1:52
                  text 1:50-1:51 "e"
                text 1:52-1:71 " &tidak; &amp; "
                emphasis 1:71-1:74
                  text 1:72-1:73 "f"

            """#),
        Case(
            "leftover delimiters", "***a** b* **c* *d** e\n",
            #"""
            document 1:1-2:1
              paragraph 1:1-1:22
                emphasis 1:1-1:10
                  strong 1:2-1:7
                    text 1:4-1:5 "a"
                  text 1:7-1:9 " b"
                text 1:10-1:11 " "
                emphasis 1:11-1:20
                  emphasis 1:12-1:15
                    text 1:13-1:14 "c"
                  text 1:15-1:16 " "
                  emphasis 1:16-1:19
                    text 1:17-1:18 "d"
                text 1:20-1:22 " e"

            """#),
        Case(
            "tabs", "-\ta *b*\n\tc *d*\n\n\t\tkode\n",
            #"""
            document 1:1-5:1
              list 1:1-4:7 loose
                item 1:1-4:7
                  paragraph 1:3-2:7
                    text 1:3-1:5 "a "
                    emphasis 1:5-1:8
                      text 1:6-1:7 "b"
                    softBreak 1:8-2:2
                    text 2:2-2:4 "c "
                    emphasis 2:4-2:7
                      text 2:5-2:6 "d"
                  codeBlock 4:3-4:7 indented "kode\n"

            """#),
        Case(
            "windows line ends", "a *b*\r\nc *d*\r\n\r\n- e\r\n  f *g*\r\n",
            #"""
            document 1:1-6:1
              paragraph 1:1-2:6
                text 1:1-1:3 "a "
                emphasis 1:3-1:6
                  text 1:4-1:5 "b"
                softBreak 1:6-2:1
                text 2:1-2:3 "c "
                emphasis 2:3-2:6
                  text 2:4-2:5 "d"
              list 4:1-5:8 tight
                item 4:1-5:8
                  paragraph 4:3-5:8
                    text 4:3-4:4 "e"
                    softBreak 4:4-5:3
                    text 5:3-5:5 "f "
                    emphasis 5:5-5:8
                      text 5:6-5:7 "g"

            """#),
        Case(
            "utf8", "é *ü* – **🙂**\nß `é` x\n",
            #"""
            document 1:1-3:1
              paragraph 1:1-2:10
                text 1:1-1:4 "é "
                emphasis 1:4-1:8
                  text 1:5-1:7 "ü"
                text 1:8-1:13 " – "
                strong 1:13-1:21
                  text 1:15-1:19 "🙂"
                softBreak 1:21-2:1
                text 2:1-2:4 "ß "
                code 2:4-2:8 "é"
                text 2:8-2:10 " x"

            """#),
        Case(
            "headings", "# Judul *x* #\n\nab\ncd *e*\n===\n- ## g\n",
            #"""
            document 1:1-7:1
              heading 1:1-1:14 level 1
                text 1:3-1:9 "Judul "
                emphasis 1:9-1:12
                  text 1:10-1:11 "x"
              heading 3:1-5:4 level 1
                text 3:1-3:3 "ab"
                softBreak 3:3-4:1
                text 4:1-4:4 "cd "
                emphasis 4:4-4:7
                  text 4:5-4:6 "e"
              list 6:1-6:7 tight
                item 6:1-6:7
                  heading 6:3-6:7 level 2
                    text 6:6-6:7 "g"

            """#),
        Case(
            "definitions", "[y]: /u\n[z]: <v> 'titel\nzwei'\nrest [y] *x*\n",
            #"""
            document 1:1-5:1
              paragraph 4:1-4:13
                text 4:1-4:6 "rest "
                link 4:6-4:9 -> "/u"
                  text 4:7-4:8 "y"
                text 4:9-4:10 " "
                emphasis 4:10-4:13
                  text 4:11-4:12 "x"

            """#),
        Case(
            "blocks", "    kode\n\n```js\na\n```\n<!-- c -->\n***\n-\n- x\n\n\n> q\n",
            #"""
            document 1:1-13:1
              codeBlock 1:5-1:9 indented "kode\n"
              codeBlock 3:1-5:4 "a\n" -> "js"
              htmlBlock 6:1-6:11 "<!-- c -->\n"
              thematicBreak 7:1-7:4
              list 8:1-9:4 tight
                item 8:1-8:2
                item 9:1-9:4
                  paragraph 9:3-9:4
                    text 9:3-9:4 "x"
              blockQuote 12:1-12:4
                paragraph 12:3-12:4
                  text 12:3-12:4 "q"

            """#),
        Case(
            "tables", "vor *x*\n| a *b* | c\\|d *e* |\n|:-:|--:|\n| `x\\|y` [z] | w | zu viel |\n| 2 |\n\n[z]: /z\n",
            #"""
            document 1:1-8:1
              paragraph 1:1-1:8
                text 1:1-1:5 "vor "
                emphasis 1:5-1:8
                  text 1:6-1:7 "x"
              table 2:1-5:6
                tableRow 2:1-2:21
                  tableCell 2:3-2:8 center
                    text 2:3-2:5 "a "
                    emphasis 2:5-2:8
                      text 2:6-2:7 "b"
                  tableCell 2:11-2:19 right
                    text 2:11-2:16 "c|d "
                    emphasis 2:16-2:19
                      text 2:17-2:18 "e"
                tableRow 4:1-4:29
                  tableCell 4:3-4:13 center
                    code 4:3-4:9 "x|y"
                    text 4:9-4:10 " "
                    link 4:10-4:13 -> "/z"
                      text 4:11-4:12 "z"
                  tableCell 4:16-4:17 right
                    text 4:16-4:17 "w"
                tableRow 5:1-5:6
                  tableCell 5:3-5:4 center
                    text 5:3-5:4 "2"
                  tableCell 5:6-5:6 right

            """#),
        Case(
            "tables in containers", "> - | a | *b* |\n>   |---|---|\n>   | c | *d* |\n",
            #"""
            document 1:1-4:1
              blockQuote 1:1-3:16
                list 1:3-3:16 tight
                  item 1:3-3:16
                    table 1:5-3:16
                      tableRow 1:5-1:16
                        tableCell 1:7-1:8
                          text 1:7-1:8 "a"
                        tableCell 1:11-1:14
                          emphasis 1:11-1:14
                            text 1:12-1:13 "b"
                      tableRow 3:5-3:16
                        tableCell 3:7-3:8
                          text 3:7-3:8 "c"
                        tableCell 3:11-3:14
                          emphasis 3:11-3:14
                            text 3:12-3:13 "d"

            """#),
    ])
    func places(_ test: Case) {
        #expect(dump(test.text) == test.dump)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let dump: String
        init(_ name: String, _ text: String, _ dump: String) {
            self.testDescription = name
            self.text = text
            self.dump = dump
        }
    }

    /// Places count in the whole file, of which only the body is parsed.
    @Test func bodyOfAFile() {
        let bytes = Array("---\njudul: *x*\n---\n\n# a *b*\n".utf8)
        let document = CommonMarkParser().parse(bytes, from: 19, to: bytes.count)
        #expect(document.nodes.map(\.sourceStart) == [19, 20, 22, 24, 25])
        #expect(document.nodes.map(\.sourceEnd) == [28, 27, 24, 27, 26])
        let part = CommonMarkParser().parse(bytes, from: 20, to: 24)
        #expect(part.nodes.map(\.sourceEnd) == [24, 24, 23])
    }

    /// libcmark passes over a byte order mark and writes U+FFFD for NUL.
    @Test func unusualBytes() {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x23, 0x20, 0x00, 0x20, 0x2A, 0x62, 0x2A]
        let document = CommonMarkParser().parse(bytes, from: 0, to: bytes.count)
        #expect(document.nodes.map(\.sourceStart) == [3, 3, 5, 7, 8])
        #expect(document.literal(document.nodes[2]).elementsEqual("\u{FFFD} ".utf8))
        #expect(CommonMarkParser().parse([], from: 0, to: 0).nodes.map(\.kind) == [.document])
    }

    /// Cells beyond the columns are told, since their content is in no node.
    @Test func droppedCells() {
        let text = "|a|b|\n|-|-|\n|1|2| zu viel | |*x*|\n|3|\n"
        let bytes = Array(text.utf8)
        let dropped = parse(text).droppedCells
        #expect(dropped.map { String(decoding: bytes[Int($0.lowerBound)..<Int($0.upperBound)], as: UTF8.self) } == ["zu viel", "*x*"])
        #expect(parse("|a|\n|-|\n|1|\n").droppedCells.isEmpty)
    }
}
