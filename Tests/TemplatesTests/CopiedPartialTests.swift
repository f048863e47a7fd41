import Testing

@testable import Templates

/// Short partials are copied to where they are used. What a page says must not tell.
@Suite("Copied partials")
struct CopiedPartialTests {
    private static let items = ["a", "", "c"]

    private func page(_ sources: KeyValuePairs<String, String>) throws -> String {
        try rendered(sources) { arena, page in
            arena.set(page, .title, text: "T")
            arena.set(page, .isDraft, flag: true)
            for label in Self.items {
                let item = arena.record(ItemField.self)
                arena.set(item, .label, text: Array(label.utf8))
                let part = arena.record(ItemField.self)
                arena.set(part, .label, text: "p")
                arena.append(part, to: item, .parts)
                arena.append(item, to: page, .items)
            }
        }
    }

    @Test("No call is left, and literals that meet are one")
    func noCall() throws {
        let program = try templates(["page": "<a>{{>b}}</a>", "b": "<b>{{>c}}</b>", "c": "<c>"])
            .compile("page", root: PageField.self).program
        #expect(program.operations.map(\.code) == [.enter, .literal, .end])
        #expect(try page(["page": "<a>{{>b}}</a>", "b": "<b>{{>c}}</b>", "c": "<c>"]) == "<a><b><c></b></a>")
    }

    @Test("Loops, sections and dotted names find their registers", arguments: [
        ("{{#items}}[{{>p}}]{{/items}}", "{{label}}", "[a][][c]"),
        ("{{#items}}{{>p}}{{/items}}", "{{title}}{{#label}}({{.}}){{/label}}{{^label}}-{{/label}}", "T(a)T-T(c)"),
        ("{{#items}}{{>p}};{{/items}}", "{{#parts}}{{label}}{{title}}{{/parts}}{{label}}", "pTa;pT;pTc;"),
        ("{{>p}}{{>p}}", "{{#items}}{{#label}}{{label}}{{/label}}{{/items}}.", "ac.ac."),
        ("{{#isDraft}}{{>p}}{{/isDraft}}!{{>p}}", "{{#isDraft}}x{{/isDraft}}", "x!x"),
        ("a{{>p}}b{{>p}}c", "{{^isDraft}}x{{/isDraft}}", "abc"),
    ])
    func registers(_ test: (page: String, partial: String, expected: String)) throws {
        #expect(try page(["page": test.page, "p": test.partial]) == test.expected)
    }

    @Test("A long partial is called, a recursive one too")
    func calls() throws {
        let long = String(repeating: "{{title}},", count: Compiler.longestCopied)
        #expect(try page(["page": "{{>p}}{{>p}}", "p": long]) == String(repeating: "T,", count: 2 * Compiler.longestCopied))
        let list = "({{#parts}}{{label}}{{>list}}{{/parts}})"
        #expect(try page(["page": "{{#items}}{{>list}}{{/items}}", "list": list]) == "(p())(p())(p())")
    }
}
