import Testing

@testable import Templates

@Suite("What is the same on every page")
struct FrozenModelTests {
    private var outer: FrozenModel {
        var builder = FrozenModel.Builder()
        let site = builder.frame(SiteField.self)
        builder.arena.set(site, .siteName, text: "A & B")
        let notice = builder.arena.write("<b>now</b>")
        builder.arena.set(site, .notice, html: notice)
        for label in ["x", "y"] as [StaticString] {
            let link = builder.arena.record(ItemField.self)
            builder.arena.set(link, .label, text: label)
            builder.arena.append(link, to: site, .links)
        }
        builder.add("strings", texts: [("home", Array("Beranda".utf8)[...]), ("empty", [])])
        builder.add("assets", texts: [("main-css", Array("main.1.css".utf8)[...])])
        return builder.freeze()
    }

    static let cases: [(template: String, expected: String)] = [
        ("{{siteName}}", "A &amp; B"),
        ("{{{notice}}}", "<b>now</b>"),
        ("{{strings.home}} <a href=\"{{assets.main-css}}\">", "Beranda <a href=\"main.1.css\">"),
        ("{{#links}}{{label}}{{strings.home}}{{title}},{{/links}}", "xBerandaT,yBerandaT,"),
        ("{{#strings}}{{home}}{{#empty}}e{{/empty}}{{^empty}}n{{/empty}}{{#home}}[{{.}}]{{/home}}{{/strings}}", "Berandan[Beranda]"),
        ("{{#links}}{{>p}}{{/links}}{{>q}}", "xA &amp; ByA &amp; BBeranda"),
        ("{{#site}}{{siteName}}{{/site}}{{siteName}}", "OwnA &amp; B"),
        ("{{^strings}}{{#items}}{{label}}{{/items}}{{/strings}}{{^strings.empty}}e{{/strings.empty}}", "e"),
    ]

    @Test("Names reach it from everywhere", arguments: cases)
    func names(_ test: (template: String, expected: String)) throws {
        let out = try rendered(["page": test.template, "p": "{{label}}{{siteName}}", "q": "{{strings.home}}"], outer: outer) {
            arena, page in
            arena.set(page, .title, text: "T")
            let site = arena.record(SiteField.self)
            arena.set(site, .siteName, text: "Own")
            arena.set(page, .site, record: site)
        }
        #expect(out == test.expected)
    }

    @Test("Its texts are part of the literals: nothing is looked up while rendering")
    func folded() throws {
        let template = try templates(["page": "a{{strings.home}}b{{siteName}}c"])
            .compile("page", root: PageField.self, outer: outer)
        #expect(template.program.operations.map(\.code) == [.enter, .literal, .end])
    }

    @Test("Misspelt words are errors, also where they would not be rendered")
    func misspelt() {
        let found = errors(["page": "{{strings.hone}}{{#strings.empty}}{{strings.hom}}{{/strings.empty}}"], outer: outer)
        #expect(found.map(\.nearest) == ["home", "home"])
    }
}
