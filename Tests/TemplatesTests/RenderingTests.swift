import Testing

@testable import Templates

@Suite("Rendering")
struct RenderingTests {
    @Test("Missing fields render nothing and hide outer names")
    func missing() throws {
        #expect(try rendered(["page": "[{{title}}|{{#site}}x{{/site}}|{{^items}}none{{/items}}|{{{body}}}|{{office.label}}]"]) == "[||none||]")
    }

    @Test("An empty text is false")
    func empty() throws {
        let template = "{{#summary}}yes{{/summary}}{{^summary}}no{{/summary}}"
        #expect(try rendered(["page": template]) { $0.set($1, .summary, text: "") } == "no")
        #expect(try rendered(["page": template]) { $0.set($1, .summary, text: "x") } == "yes")
    }

    @Test("Lists in lists, records in records, names from outside")
    func nested() throws {
        let out = try rendered(["page": "{{#items}}{{label}}:{{#parts}}{{label}}{{title}},{{/parts}};{{/items}}{{#site}}{{siteName}}{{/site}}"]) {
            arena, page in
            arena.set(page, .title, text: "!")
            let site = arena.record(SiteField.self)
            arena.set(page, .site, record: site)
            for name in ["a", "b"] as [StaticString] {
                let item = arena.record(ItemField.self)
                arena.append(item, to: page, .items)
                arena.set(item, .label, text: name)
                for part in ["1", "2"] as [StaticString] {
                    let child = arena.record(ItemField.self)
                    arena.set(child, .label, text: part)
                    arena.append(child, to: item, .parts)
                }
            }
            arena.set(site, .siteName, text: "S")
        }
        #expect(out == "a:1!,2!,;b:1!,2!,;S")
    }

    @Test("A partial follows recursive data")
    func recursion() throws {
        let sources: KeyValuePairs = [
            "page": "{{#items}}{{>item}}{{/items}}", "item": "<{{label}}{{#parts}}{{>item}}{{/parts}}>",
        ]
        #expect(errors(["page": sources[0].value, "item": "({{label}}{{#parts}}{{>item}}{{/parts}})"]) == [])
        let out = try rendered(["page": sources[0].value, "item": "({{label}}{{#parts}}{{>item}}{{/parts}})"]) { arena, page in
            var record = arena.record(ItemField.self)
            arena.append(record, to: page, .items)
            for name in ["a", "b", "c"] as [StaticString] {
                arena.set(record, .label, text: name)
                let child = arena.record(ItemField.self)
                arena.append(child, to: record, .parts)
                record = child
            }
        }
        #expect(out == "(a(b(c())))")
        // In a tag the values may not stand.
        #expect(errors(sources).map(\.kind).first == .inTag)
    }

    @Test("What a parent's blocks replace, over two levels")
    func inheritance() throws {
        let out = try rendered([
            "page": "{{<article}}{{$title}}T{{/title}}{{/article}}",
            "article": "{{<layout}}{{$title}}{{$title}}none{{/title}}{{/title}}{{$main}}({{$title}}none{{/title}}){{/main}}{{/layout}}",
            "layout": "{{$title}}default{{/title}} {{$main}}{{/main}} {{$foot}}foot{{/foot}}",
        ])
        #expect(out == "T (T) foot")
    }

    @Test("A block within its own replacement is its default")
    func ownDefault() throws {
        #expect(try rendered(["page": "{{<l}}{{$t}}<{{$t}}d{{/t}}>{{/t}}{{/l}}", "l": "{{$t}}x{{/t}}"]) == "<d>")
    }

    @Test("Bytes are written into the arena without a copy")
    func write() throws {
        let out = try rendered(["page": "{{title}} {{{body}}}"]) { arena, page in
            let text = arena.write { out in out.append("a & b") }
            arena.set(page, .title, text: text)
            let markup = arena.write { out in out.append("<b>") }
            arena.set(page, .body, html: markup)
        }
        #expect(out == "a &amp; b <b>")
    }

    @Test("An arena is used again for the next page")
    func reset() throws {
        let template = try templates(["page": "{{title}}{{summary}}"]).compile("page", root: PageField.self)
        var arena = ModelArena()
        for text in ["one", "two"] as [StaticString] {
            arena.reset()
            let page = arena.record(PageField.self)
            arena.set(page, text.utf8CodeUnitCount == 3 ? .title : .summary, text: text)
            var out: [UInt8] = []
            try template.render(page, in: arena, into: &out)
            #expect(String(decoding: out, as: UTF8.self) == text.description)
        }
    }

    @Test("Lines of a partial are indented, also in recursion; empty ones are not")
    func indentation() throws {
        let out = try rendered(["page": "<ul>\r\n  {{#items}}\r\n  {{>item}}\r\n  {{/items}}\r\n</ul>\r\n", "item": "<li>{{label}}\n\n  {{#parts}}\n  {{>item}}\n  {{/parts}}\n</li>\n"]) {
            arena, page in
            let outer = arena.record(ItemField.self)
            arena.set(outer, .label, text: "a\nb")
            arena.append(outer, to: page, .items)
            let inner = arena.record(ItemField.self)
            arena.append(inner, to: outer, .parts)
        }
        #expect(out == "<ul>\r\n  <li>a\nb\n\n    <li>\n\n    </li>\n  </li>\n</ul>\r\n")
    }

    @Test("Many threads render with one template")
    func threads() async throws {
        let template = try templates(["page": "{{#items}}{{label}},{{/items}}"]).compile("page", root: PageField.self)
        let results = await withTaskGroup(of: (Int, Int).self) { group in
            for count in 1...8 {
                group.addTask {
                    var arena = ModelArena()
                    var total = 0
                    for _ in 0..<50 {
                        arena.reset()
                        let page = arena.record(PageField.self)
                        for _ in 0..<count {
                            let item = arena.record(ItemField.self)
                            arena.set(item, .label, text: "<")
                            arena.append(item, to: page, .items)
                        }
                        var out: [UInt8] = []
                        try? template.render(page, in: arena, into: &out)
                        total += out.count
                    }
                    return (count, total)
                }
            }
            var results: [(Int, Int)] = []
            for await result in group { results.append(result) }
            return results
        }
        #expect(results.count == 8)
        for (count, total) in results { #expect(total == count * 50 * "&lt;,".utf8.count) }
    }
}
