import Testing

@testable import Templates

@Suite("Hostile templates")
struct HostileTemplateTests {
    @Test("Sections up to a hundred thousand deep are refused", arguments: [("#", 100_000), ("^", 101), ("$", 1000), ("<", 1000)])
    func deep(_ sigil: String, _ depth: Int) {
        let open = String(repeating: "{{\(sigil)site}}", count: depth)
        let close = String(repeating: "{{/site}}", count: depth)
        #expect(errors(["page": open + close]).contains { $0.kind == .tooDeep })
        #expect(errors(["page": open]).contains { $0.kind == .tooDeep })
    }

    @Test("Closing tags without end are noted, up to a limit")
    func stray() {
        let found = errors(["page": String(repeating: "{{/x}}", count: 10_000)])
        #expect(found.count == ParsedTemplate.maximumErrors)
    }

    @Test("Open tags without end are noted, up to a limit", arguments: ["{{", "{{!", "{{{a}}", "{{#a"])
    func unclosed(_ piece: String) {
        let found = errors(["page": String(repeating: piece, count: 10_000)])
        #expect(found.contains { $0.kind == .unclosedTag })
        #expect(found.count <= ParsedTemplate.maximumErrors)
    }

    @Test("A chain of a thousand partials is refused, not run into the ground")
    func chain() {
        var sources: [(name: String, path: String, bytes: [UInt8])] = [("page", "page", Array("{{>p0}}".utf8))]
        for index in 0..<1000 { sources.append(("p\(index)", "p\(index)", Array("{{>p\(index + 1)}}".utf8))) }
        sources.append(("p1000", "p1000", []))
        #expect(throws: TemplateFailure.self) { try TemplateSet(sources).compile("page", root: PageField.self) }
    }

    @Test("Partials that double at each level share their code")
    func doubling() throws {
        var sources: [(name: String, path: String, bytes: [UInt8])] = [("page", "page", Array("{{>p0}}".utf8))]
        for index in 0..<60 {
            sources.append(("p\(index)", "p\(index)", Array("{{#isDraft}}{{>p\(index + 1)}}{{>p\(index + 1)}}{{/isDraft}}".utf8)))
        }
        sources.append(("p60", "p60", Array("x".utf8)))
        let template = try TemplateSet(sources).compile("page", root: PageField.self)
        #expect(template.program.operations.count < 1000)
    }

    @Test("Records that contain themselves end in an error")
    func cycle() throws {
        let template = try templates(["page": "{{#items}}{{>item}}{{/items}}", "item": "{{label}}{{#parts}}{{>item}}{{/parts}}"])
            .compile("page", root: PageField.self)
        var arena = ModelArena()
        let page = arena.record(PageField.self)
        let item = arena.record(ItemField.self)
        arena.append(item, to: page, .items)
        arena.append(item, to: item, .parts)
        var out: [UInt8] = []
        #expect(throws: RenderFailure.tooDeep) { try template.render(page, in: arena, into: &out) }
    }

    @Test("A text in a place for markup is escaped all the same")
    func textAsMarkup() throws {
        let template = try templates(["page": "{{{body}}}"]).compile("page", root: PageField.self)
        var arena = ModelArena()
        let page = arena.record(PageField.self)
        let text = arena.write("<script>")
        arena.put(Slot(.text, text.start, text.length), page, .body)
        var out: [UInt8] = []
        try template.render(page, in: arena, into: &out)
        #expect(String(decoding: out, as: UTF8.self) == "&lt;script&gt;")
    }

    @Test("A text of another arena renders nothing")
    func foreignText() throws {
        let template = try templates(["page": "[{{title}}]"]).compile("page", root: PageField.self)
        var other = ModelArena()
        let text = other.write(Array(repeating: 0x78, count: 100))
        var arena = ModelArena()
        let page = arena.record(PageField.self)
        arena.set(page, .title, text: text)
        var out: [UInt8] = []
        try template.render(page, in: arena, into: &out)
        #expect(String(decoding: out, as: UTF8.self) == "[]")
    }

    @Test("Any bytes are read without a crash", arguments: [
        "{", "{{", "{{{", "{{}", "}}", "{{=", "{{= =}}", "{{=a b=}}a", "{{#", "{{/", "{{>", "{{<", "{{$", "{{!", "{{&", "\u{FEFF}", "\0",
        "{{#.}}", "{{.}}", "{{..}}", "{{/.}}", "{{<a}}{{$b}}", "{{$a}}{{/b}}{{/a}}", "{{<a}}{{#x}}{{/a}}{{/x}}", "\n{{#a}}\n{{/a}}",
    ])
    func odd(_ template: String) throws {
        _ = errors(["page": template, "a": template])
        _ = errors(["page": "{{>a}}" + template, "a": template + "\r\n"])
        let model = JSONModel()
        for root in [Schema.Kind.text, .flag, .list(.text)] {
            _ = try? templates(["page": template]).compile("page", root: root, in: model.schema, strictness: .lenient)
        }
    }
}
