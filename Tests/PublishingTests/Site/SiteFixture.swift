import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// A site in memory, its theme, and the site that is made of it.
struct SiteFixture {
    /// What a build gave.
    struct Built {
        var outcome: SiteBuild.Outcome
        /// All published files but the marker.
        var files: [String: String]

        /// Findings as `file:line:column code`, in order; without line and column where the whole file is meant.
        var findings: [String] {
            outcome.report.diagnostics.sorted(by: Diagnostic.inOrder).map { finding in
                let place = finding.place
                return (place.line > 0 ? "\(place.file):\(place.line):\(place.column)" : place.file) + " " + finding.code
            }
        }

        /// Message and remedy of the finding of a code.
        func told(_ code: String) -> [String] {
            outcome.report.diagnostics.filter { $0.code == code }.sorted(by: Diagnostic.inOrder).map {
                [$0.problem.message(in: outcome.language), $0.problem.remedy(in: outcome.language)].compactMap(\.self)
                    .joined(separator: " → ")
            }
        }
    }

    /// A theme that shows of each model only what these tests look at.
    static let theme = [
        "templates/layanan.mustache":
            "{{title}} [{{page.root}}] {{#offices}}({{name}}){{/offices}}{{#topics}} #{{href}}{{/topics}}\n{{{introduction}}}",
        "templates/beranda.mustache":
            "{{page.title}}: {{count}}{{#offices}}\n{{title}} {{href}}{{/offices}}{{#topics}}\n{{title}} {{href}}{{/topics}}\n",
        "templates/instansi.mustache": "{{#office}}{{name}}{{/office}}{{#services}}{{#services}}\n{{title}} {{href}}{{/services}}{{/services}}\n",
        "templates/topik.mustache": "{{title}}{{#services}}{{#services}}\n{{title}} {{href}}{{/services}}{{/services}}\n",
        "templates/tarif.mustache": "{{#offices}}{{name}}{{#services}} {{title}}{{#rows}} {{amount}}{{/rows}}{{/services}}\n{{/offices}}",
        "templates/pengaduan.mustache": "{{#offices}}{{name}}\n{{/offices}}",
        "templates/kepatuhan.mustache":
            "{{page.title}} {{table}} {{componentCount}}/{{deliveryCount}}\n{{#offices}}{{name}} {{href}}{{#hasCharter}} maklumat{{/hasCharter}}"
            + "{{#totals}} {{services}} {{complete}} {{delivered}} {{decreed}} {{reviewed}}{{/totals}}\n{{/offices}}"
            + "{{#totals}}{{services}}{{/totals}}{{#hasShared}} shared{{/hasShared}}\n",
        "templates/laman.mustache": "{{title}}\n{{{body}}}",
        "templates/404.mustache": "{{title}} {{page.root}}index.html\n",
        "templates/sop.mustache": "{{title}} [{{page.root}}] {{styleSheet}}{{#services}}{{#items}}\n{{text}} {{href}}{{/items}}{{/services}}\n",
        "templates/regulasi.mustache": "{{title}}\n{{{body}}}",
        "templates/regulasi-semua.mustache":
            "{{title}}{{#groups}}\n{{title}}:{{#regulations}}\n{{number}} {{title}} {{status}} {{services}} {{href}}{{/regulations}}{{/groups}}\n",
        "templates/alih.mustache": "{{title}} {{target}} {{page.root}}\n",
        "strings/id.yml": words,
        "strings/en.yml": words,
    ]

    private static let words = Word.allCases.map { word in
        word == .modelCount ? "modelCount: \"{n}/{k}\"\n" : "\(word.key): \(word.key)\n"
    }.joined()

    /// Without the report for evaluators, which has tests of its own.
    static let settings = "nama: Situs\nalamat: https://contoh.example/dasar/\ntema: uji\nkepatuhan: tidak\n"
    static let office = "---\nnama: Kantor\n---\n"
    static func card(_ title: String, _ keys: String = "", office: String = "kantor", body: String = "## Biaya\nGratis\n") -> String {
        "---\njudul: \(title)\ninstansi: \(office)\n\(keys)---\n\(body)"
    }

    var files: [String: String]

    /// One office and these files.
    init(_ files: [String: String]) {
        self.files = ["baku.yml": Self.settings, "content/instansi/kantor.md": Self.office].merging(files) { $1 }
        for (name, text) in Self.theme { self.files["themes/uji/" + name, default: text] += "" }
    }

    func build(drafts: Bool = false) throws -> Built {
        let folder = try OutputPlayground()
        for (name, text) in files { try folder.file("situs/" + name, text) }
        var options = SiteBuild.Options(site: folder.path + "/situs", output: folder.output, jobs: 2, themes: [])
        options.includesDrafts = drafts
        let outcome = SiteBuild(options).run()
        return Built(outcome: outcome, files: folder.published())
    }
}

extension SiteFixture.Built {
    /// Expects exactly these files, and says of each other one what is wrong with it.
    func expect(_ expected: [String: String], sourceLocation: SourceLocation = #_sourceLocation) {
        for name in Set(files.keys).union(expected.keys).sorted() {
            #expect(files[name] == expected[name], "\(name)", sourceLocation: sourceLocation)
        }
    }

    /// Expects exactly these names.
    func expectNames(_ names: [String], sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(files.keys.sorted() == names.sorted(), sourceLocation: sourceLocation)
    }
}
