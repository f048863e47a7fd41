import Testing

@testable import Templates

@Suite("Strict templates")
struct StrictnessTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let template: String
        let kind: TemplateError.Kind
        let line: Int
        let columns: Range<Int>
        let name: String
        var nearest: String?
        var testDescription: String { template }
    }

    static let cases: [Case] = [
        // Names
        Case(template: "<p>\n  {{titel}}</p>", kind: .unknownName, line: 2, columns: 5..<10, name: "titel", nearest: "title"),
        Case(template: "é {{ titel }}", kind: .unknownName, line: 1, columns: 7..<12, name: "titel", nearest: "title"),
        Case(template: "{{#site}}{{site.sitename}}{{/site}}", kind: .unknownName, line: 1, columns: 17..<25, name: "sitename", nearest: "siteName"),
        Case(template: "{{title.length}}", kind: .unknownName, line: 1, columns: 9..<15, name: "length"),
        Case(template: "{{#item}}{{/item}}", kind: .unknownName, line: 1, columns: 4..<8, name: "item", nearest: "items"),
        Case(template: "{{^itms}}{{/itms}}", kind: .unknownName, line: 1, columns: 4..<8, name: "itms", nearest: "items"),
        Case(template: "{{label}}", kind: .unknownName, line: 1, columns: 3..<8, name: "label"),
        Case(template: "{{> layuot}}", kind: .unknownPartial, line: 1, columns: 5..<11, name: "layuot", nearest: "layout"),
        Case(template: "{{<layuot}}{{/layuot}}", kind: .unknownParent, line: 1, columns: 4..<10, name: "layuot", nearest: "layout"),
        Case(template: "{{<layout}}{{$mian}}{{/mian}}{{/layout}}", kind: .unknownBlock, line: 1, columns: 15..<19, name: "mian", nearest: "main"),
        Case(template: "{{>*title}}", kind: .dynamicName, line: 1, columns: 4..<10, name: "*title"),
        Case(template: "{{}}", kind: .invalidName, line: 1, columns: 1..<5, name: "{{}}"),
        Case(template: "{{a b}}", kind: .invalidName, line: 1, columns: 3..<6, name: "a b"),
        Case(template: "{{#site..siteName}}{{/site..siteName}}", kind: .invalidName, line: 1, columns: 4..<18, name: "site..siteName"),
        // Tags
        Case(template: "a\r\n{{title", kind: .unclosedTag, line: 2, columns: 1..<8, name: "{{title"),
        Case(template: "{{title {{title}}", kind: .unclosedTag, line: 1, columns: 1..<8, name: "{{title"),
        Case(template: "{{{body}}", kind: .unclosedTag, line: 1, columns: 1..<10, name: "{{{body}}"),
        Case(template: "\n{{#items}}", kind: .unclosedSection, line: 2, columns: 4..<9, name: "items"),
        Case(template: "{{#site}}{{#office}}{{/site}}", kind: .unclosedSection, line: 1, columns: 13..<19, name: "office"),
        Case(template: "{{#items}}\n{{/item}}", kind: .wrongClosingTag, line: 2, columns: 4..<8, name: "item", nearest: "items"),
        Case(template: "x{{/items}}", kind: .strayClosingTag, line: 1, columns: 5..<10, name: "items"),
        Case(template: "{{=<%=}}", kind: .invalidDelimiters, line: 1, columns: 1..<9, name: "{{=<%=}}"),
        Case(template: "{{<layout}}\n  text\n{{/layout}}", kind: .contentInParent, line: 2, columns: 3..<7, name: "text"),
        Case(template: "{{<layout}}{{title}}{{/layout}}", kind: .contentInParent, line: 1, columns: 12..<21, name: "{{title}}"),
        Case(template: "a\0b", kind: .nulByte, line: 1, columns: 2..<3, name: "NUL"),
        // Kinds
        Case(template: "{{{title}}}", kind: .textUnescaped, line: 1, columns: 4..<9, name: "title"),
        Case(template: "{{&title}}", kind: .textUnescaped, line: 1, columns: 4..<9, name: "title"),
        Case(template: "{{body}}", kind: .markupEscaped, line: 1, columns: 3..<7, name: "body"),
        Case(template: "{{site}}", kind: .notInterpolable, line: 1, columns: 3..<7, name: "site"),
        Case(template: "{{items}}", kind: .notInterpolable, line: 1, columns: 3..<8, name: "items"),
        Case(template: "{{#isDraft}}{{.}}{{/isDraft}}", kind: .notInterpolable, line: 1, columns: 15..<16, name: "."),
        Case(template: "{{#office}}{{#.}}{{/.}}{{/office}}", kind: .notSection, line: 1, columns: 15..<16, name: "."),
        // Markup
        Case(template: "<a href={{title}}>", kind: .inUnquotedAttribute, line: 1, columns: 11..<16, name: "title"),
        Case(template: "<a href=x{{title}}>", kind: .inUnquotedAttribute, line: 1, columns: 12..<17, name: "title"),
        Case(template: "<a {{title}}>", kind: .inTag, line: 1, columns: 6..<11, name: "title"),
        Case(template: "<{{title}}>", kind: .inTag, line: 1, columns: 4..<9, name: "title"),
        Case(template: "<h{{title}}>", kind: .inTag, line: 1, columns: 5..<10, name: "title"),
        Case(template: "</{{title}}>", kind: .inTag, line: 1, columns: 5..<10, name: "title"),
        Case(template: "<a data-{{title}}=\"\">", kind: .inTag, line: 1, columns: 11..<16, name: "title"),
        Case(template: "<a href=\"\"{{title}}>", kind: .inTag, line: 1, columns: 13..<18, name: "title"),
        Case(template: "<a onClick = '{{title}}'>", kind: .inCodeAttribute, line: 1, columns: 17..<22, name: "title"),
        Case(template: "<p style=\"{{title}}\">", kind: .inCodeAttribute, line: 1, columns: 13..<18, name: "title"),
        Case(template: "<SCRIPT>if (a < b) '{{title}}'</SCRIPT>", kind: .inCode, line: 1, columns: 23..<28, name: "title"),
        Case(template: "<script></scripting>{{title}}", kind: .inCode, line: 1, columns: 23..<28, name: "title"),
        Case(template: "<style media=print>{{title}}</style>", kind: .inCode, line: 1, columns: 22..<27, name: "title"),
        Case(template: "<!-- a > {{title}} -->", kind: .inComment, line: 1, columns: 12..<17, name: "title"),
        Case(template: "<!DOCTYPE {{title}}>", kind: .inComment, line: 1, columns: 13..<18, name: "title"),
        Case(template: "<title>{{{body}}}</title>", kind: .markupInText, line: 1, columns: 11..<15, name: "body"),
        Case(template: "<p title=\"{{{body}}}\">", kind: .markupInText, line: 1, columns: 14..<18, name: "body"),
        Case(template: "{{#isDraft}}<a title=\"{{/isDraft}}{{{body}}}", kind: .markupInText, line: 1, columns: 38..<42, name: "body"),
        Case(template: "{{#items}}<a title=\"{{/items}}", kind: .unbalancedMarkup, line: 1, columns: 4..<9, name: "items"),
        // Recursion
        Case(template: "{{>page}}", kind: .endlessPartial, line: 1, columns: 4..<8, name: "page"),
        Case(template: "{{#isDraft}}{{>page}}{{/isDraft}}", kind: .endlessPartial, line: 1, columns: 16..<20, name: "page"),
    ]

    @Test("Each mistake has its kind, place and nearest name", arguments: cases)
    func mistake(_ test: Case) throws {
        let layout = "<main>{{$main}}{{/main}}</main>"
        let found = errors(["page": test.template, "layout": layout])
        let error = try #require(found.first)
        #expect(found.count == 1)
        #expect(error.kind == test.kind)
        #expect(error.file == "page.mustache")
        #expect(error.line == test.line)
        #expect(error.column..<max(error.column, error.endColumn) == test.columns)
        #expect(error.name == test.name)
        #expect(error.nearest == test.nearest)
    }

    static let soundTemplates = [
        "{{title}}{{{body}}}{{&body}}{{#isDraft}}x{{/isDraft}}{{site.siteName}}{{{site.notice}}}",
        "{{#summary}}<p>{{summary}} {{.}}</p>{{/summary}}{{^summary}}–{{/summary}}",
        "{{#items}}<li{{#note}} title='{{note}}'{{/note}}>{{label}} {{title}}</li>{{/items}}",
        "{{#tags}}{{.}}, {{/tags}}{{#body}}{{{.}}}{{/body}}",
        "<a href=\"{{title}}\" data-one=\"{{title}}\" title='{{title}}'>{{title}}</a>",
        "<{{#isDraft}}ol{{/isDraft}}{{^isDraft}}ul{{/isDraft}} class=\"{{title}}\">{{title}}",
        "<a href=\"x\"{{#isDraft}} aria-current=\"page\"{{/isDraft}}>{{title}}</a>",
        "<div class=\"{{#tags}}{{.}} {{/tags}}\">{{title}}</div>",
        "<!DOCTYPE html><title>{{title}}</title><textarea>{{title}}</textarea><!-- x --><!-->{{title}}",
        "<script>a<b</script>{{title}}<style>p{}</style>{{{body}}}<script src=x></script >{{title}}",
        "1 < 2 {{title}} <br/>{{title}}<input disabled>{{title}}<input value=a>{{title}}",
        "<?xml version=\"1.0\"?><feed><title>{{title}}</title>{{title}}</feed>",
    ]

    @Test("Sound templates compile", arguments: soundTemplates)
    func compiles(_ template: String) { #expect(errors(["page": template]) == []) }

    @Test("All mistakes of all templates are found in one run, sorted, each once")
    func collected() {
        let found = errors([
            "page": "{{titel}}\n{{>part}}{{#items}}{{>part}}{{/items}}\n{{/x}}", "part": "{{#summary}}\n{{lable}}", "unused": "{{",
        ])
        #expect(
            found.map { "\($0.file):\($0.line):\($0.column) \($0.kind) \($0.name)" } == [
                "page.mustache:1:3 unknownName titel", "page.mustache:3:4 strayClosingTag x",
                "part.mustache:1:4 unclosedSection summary", "part.mustache:2:3 unknownName lable",
            ])
    }

    @Test("A partial is checked in each scope it is used from")
    func scopes() {
        #expect(errors(["page": "{{#items}}{{>item}}{{/items}}", "item": "{{label}}"]) == [])
        let found = errors(["page": "{{#items}}{{>item}}{{/items}}{{>item}}", "item": "{{label}}"])
        #expect(found.map(\.kind) == [.unknownName])
        #expect(found.first?.candidates == PageField.allCases.map(\.name))
    }

    @Test("A partial is checked in each place in the markup it is used from")
    func markupOfPartials() {
        #expect(errors(["page": "<p title=\"{{>t}}\">{{>t}}", "t": "{{title}}"]) == [])
        #expect(errors(["page": "<p title={{>t}}>{{>t}}", "t": "{{title}}"]).map(\.kind) == [.inUnquotedAttribute])
        #expect(errors(["page": "{{>open}}{{title}}", "open": "<p title="]).map(\.file) == ["page.mustache"])
    }

    @Test("Blocks are checked where they are rendered")
    func blocks() {
        let layout = "<main>{{#items}}{{$main}}{{/main}}{{/items}}</main>"
        #expect(errors(["page": "{{<layout}}{{$main}}{{label}}{{/main}}{{/layout}}", "layout": layout]) == [])
        let found = errors(["page": "{{<layout}}{{$main}}{{lable}}{{/main}}{{/layout}}", "layout": layout])
        #expect(found.map(\.nearest) == ["label"])
        #expect(found.map(\.file) == ["page.mustache"])
    }

    @Test("The closing tag's error points at the open tag")
    func related() {
        let error = errors(["page": "a\n {{#items}}\n{{/item}}"]).first
        #expect(error?.related == TemplatePlace(file: "page.mustache", line: 2, column: 2))
    }

    @Test("A page template that is not there is an error")
    func missingPage() {
        let error = errors(["pages": ""]).first
        #expect(error?.kind == .unknownTemplate)
        #expect(error?.nearest == "pages")
    }

    @Test("Errors of syntax are known without a page")
    func syntaxErrors() {
        #expect(templates(["a": "{{#x}}", "b": "{{/y}}"]).syntaxErrors.map(\.kind) == [.unclosedSection, .strayClosingTag])
    }
}
