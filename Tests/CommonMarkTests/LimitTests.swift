import CommonMark
import Foundation
import Testing

/// Hostile texts: the parser comes to an end, on a small stack, and what it gives is bounded in depth.
@Suite struct LimitTests {
    /// Parses on a thread with 512 KiB of stack, as worker threads of some systems have.
    static func parseOnSmallStack(_ text: String) -> Document {
        final class Box: @unchecked Sendable { var document = Document() }
        let box = Box()
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            box.document = CommonMarkTests.parse(text)
            done.signal()
        }
        thread.stackSize = 512 << 10
        thread.start()
        done.wait()
        return box.document
    }

    static func depth(_ document: Document) -> Int {
        var depths = [Int](repeating: 1, count: document.nodes.count)
        for (index, node) in document.nodes.enumerated() where node.parent >= 0 { depths[index] = depths[Int(node.parent)] + 1 }
        return depths.max() ?? 0
    }

    static func nestedList(_ count: Int) -> String {
        (0..<count).map { String(repeating: " ", count: 2 * $0) + "- x\n" }.joined()
    }

    /// Texts by name; each expression on its own, which the compiler needs.
    static func hostile(_ name: String) -> String {
        func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }
        switch name {
        case "images": return times(2000, "![[]()")
        case "lists on one line": return times(10_000, "- ") + "x"
        case "lists line by line": return nestedList(300)
        case "numbered lists": return times(5_000, "1. ") + "x"
        case "block quotes": return times(50_000, ">") + "x"
        case "block quotes and lazy lines": return times(200, "> ") + times(1_000, "x\n")
        case "one line": return times(250_000, "abc ")
        case "asterisks": return times(100_000, "*")
        case "emphasis": return times(1_000, "*a **b ") + times(1_000, "c** d* ")
        case "alternating emphasis": return times(5_000, "*a_")
        case "brackets": return times(20_000, "[") + "a" + times(20_000, "]")
        case "links in images": return times(500, "![") + "a" + times(500, "](b)")
        case "backticks": return (1..<200).map { String(repeating: "`", count: $0) + "a" }.joined()
        case "definitions": return times(5_000, "[a]: /b\n")
        case "broken definitions": return times(2_000, "[a]: /b 'c\n")
        case "tables": return times(2_000, "|a|\n|-|\n\n")
        case "wide table": return times(5_000, "|a") + "\n" + times(5_000, "|-")
        case "delimiter rows": return times(3_000, "|-|-\n")
        case "entities": return times(5_000, "&#x1F600;")
        case "angle brackets": return times(20_000, "<")
        case "open comments": return times(2_000, "a <!--")
        case "tabs": return times(20_000, "\t") + "- x"
        case "NUL": return times(5_000, "\0")
        case "carriage returns": return times(5_000, "a\r")
        default: return ""
        }
    }

    @Test(arguments: [
        "images",
        "lists on one line",
        "lists line by line",
        "numbered lists",
        "block quotes",
        "block quotes and lazy lines",
        "one line",
        "asterisks",
        "emphasis",
        "alternating emphasis",
        "brackets",
        "links in images",
        "backticks",
        "definitions",
        "broken definitions",
        "tables",
        "wide table",
        "delimiter rows",
        "entities",
        "angle brackets",
        "open comments",
        "tabs",
        "NUL",
        "carriage returns",
    ])
    func ends(_ name: String) {
        let text = Self.hostile(name)
        #expect(!text.isEmpty)
        let document = Self.parseOnSmallStack(text)
        #expect(document.nodes.first?.kind == .document)
        #expect(Self.depth(document) <= Document.maximumDepth)
    }

    @Test func tooDeepIsReportedAndNothingLost() {
        let quotes = parse("ok\n\n" + String(repeating: "> ", count: 200) + "**x**")
        #expect(quotes.isTooDeep)
        #expect(quotes.firstTooDeep == UInt32(142))
        #expect(quotes.nodes.contains { $0.kind == .text && quotes.literal($0).elementsEqual("x".utf8) })

        let list = parse(Self.nestedList(100))
        #expect(list.isTooDeep)
        #expect(list.nodes.count { $0.kind == .text } == 100)
        // A list is never without items, an item never outside of a list.
        for (index, node) in list.nodes.enumerated() where node.kind == .list {
            #expect(list.children(of: index).allSatisfy { list.nodes[$0].kind == .item })
        }

        let images = parse(String(repeating: "![", count: 200) + "a" + String(repeating: "](b)", count: 200))
        #expect(images.isTooDeep)
        #expect(images.nodes.contains { $0.kind == .text && images.literal($0).elementsEqual("a".utf8) })

        #expect(!parse(Self.nestedList(30)).isTooDeep)
    }

    @Test func tooLongIsNotRead() {
        let bytes = [UInt8](repeating: 0x61, count: Document.maximumLength + 1)
        let document = CommonMarkParser().parse(bytes, from: 0, to: bytes.count)
        #expect(document.isTooLong)
        #expect(document.nodes.isEmpty)
        #expect(!CommonMarkParser().parse(bytes, from: 1 << 20, to: 1 << 21).isTooLong)
    }

    /// The arenas of parsers on several threads, and of several parsers on one thread, do not meet.
    @Test func manyThreads() async {
        let texts = PropertyTests.texts(200)
        let expected = texts.map { dump(CommonMarkParser().parse($0, from: 0, to: $0.count), $0) }
        await withTaskGroup(of: Bool.self) { group in
            for start in 0..<8 {
                group.addTask {
                    let parser = CommonMarkParser()
                    let other = CommonMarkParser()
                    return texts.indices.allSatisfy { offset in
                        let index = (offset + start * 25) % texts.count
                        let parser = offset % 3 == 0 ? other : parser
                        return dump(parser.parse(texts[index], from: 0, to: texts[index].count), texts[index]) == expected[index]
                    }
                }
            }
            for await same in group { #expect(same) }
        }
    }
}
