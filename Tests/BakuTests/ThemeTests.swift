import Foundation
import Testing

/// A theme of one's own: a child of the theme `standar` that replaces single files.
@Suite struct ThemeTests {
    static let standard = Sandbox.files(below: Tool.package + "/themes/standar")

    static func text(_ name: String) throws -> String { String(decoding: try #require(standard[name]), as: UTF8.self) }

    /// The smallest site with the child theme `daerah` and these files in it.
    private func site(_ files: [String: String], language: String = "id") throws -> Sandbox {
        let site = try Sandbox(SampleSite.smallest)
        try site.write("baku.yml", "nama: Contoh\nalamat: https://contoh.example\ntema: daerah\nbahasa: \(language)\n" + SampleSite.rulesOff)
        try site.write("themes/daerah/tema.yml", "nama: Tema daerah\ninduk: standar\n")
        for (name, text) in files { try site.write("themes/daerah/" + name, text) }
        return site
    }

    private func published(_ site: Sandbox, _ name: String = "layanan/surat.html") throws -> String {
        try #require(site.text("public/" + name))
    }

    @Test func aThemeOfNothingButItsParentMakesTheSameSite() throws {
        let child = try site([:])
        #expect(try child.baku("build").status == 0)
        let parent = try Sandbox(SampleSite.smallest)
        try parent.write("baku.yml", "nama: Contoh\nalamat: https://contoh.example\n" + SampleSite.rulesOff)
        #expect(try parent.baku("build").status == 0)
        #expect(child.files(below: "public") == parent.files(below: "public"))
    }

    @Test func aTemplateIsReplacedAndTheOthersStay() throws {
        let site = try site(["templates/kaki.mustache": "<footer>Kaki tema daerah, {{siteName}}</footer>\n"])
        let run = try site.baku("build")
        #expect(run.status == 0, "\(run.errors)")
        let page = try published(site)
        #expect(page.contains("<footer>Kaki tema daerah, Contoh</footer>"))
        #expect(!page.contains("<footer class=\"foot\">"))
        // From the parent: the frame around it.
        #expect(page.contains("<a class=\"skip\" href=\"#isi\">"))
    }

    @Test func anAssetIsReplacedUnderANewName() throws {
        let site = try site(["assets/standar.css": "body { color: navy }\n"])
        #expect(try site.baku("build").status == 0)
        let first = try styleSheet(site)
        #expect(site.text("public/" + first) == "body { color: navy }\n")
        #expect(first.hasPrefix("assets/standar.") && first.hasSuffix(".css") && first.utf8.count == "assets/standar..css".utf8.count + 16)
        // The picture is the parent's.
        #expect(site.names(in: "public/assets").contains { $0.hasPrefix("ikon.") && $0.hasSuffix(".svg") })
        // Another content, another name; the page refers to the new one, and the old one is gone.
        try site.write("themes/daerah/assets/standar.css", "body { color: teal }\n")
        #expect(try site.baku("build").status == 0)
        let second = try styleSheet(site)
        #expect(second != first)
        #expect(site.text("public/" + second) == "body { color: teal }\n")
        #expect(site.text("public/" + first) == nil)
        #expect(site.names(in: "public/assets").count { $0.hasPrefix("standar.") && $0.hasSuffix(".css") } == 1)
        // The first content again, the first name again.
        try site.write("themes/daerah/assets/standar.css", "body { color: navy }\n")
        #expect(try site.baku("build").status == 0)
        #expect(try styleSheet(site) == first)
    }

    /// The only style sheet of the card's page, below the output folder.
    private func styleSheet(_ site: Sandbox) throws -> String {
        let parts = try published(site).components(separatedBy: "<link rel=\"stylesheet\" href=\"../")
        try #require(parts.count == 2)
        return String(try #require(parts[1].split(separator: "\"").first))
    }

    @Test(arguments: [("id", "menuFees: Tarif", "menuFees: Ongkos resmi"), ("en", "menuFees: Fees", "menuFees: Official charges")])
    func aWordIsReplaced(row: (language: String, old: String, new: String)) throws {
        let words = try Self.text("strings/\(row.language).yml")
        try #require(words.contains(row.old + "\n"))
        let site = try site(
            ["strings/\(row.language).yml": words.replacingOccurrences(of: row.old + "\n", with: row.new + "\n")],
            language: row.language)
        let run = try site.baku("build")
        #expect(run.status == 0, "\(run.errors)")
        let page = try published(site)
        #expect(page.contains(">" + row.new.dropFirst("menuFees: ".count) + "</a>"))
        #expect(!page.contains(">" + row.old.dropFirst("menuFees: ".count) + "</a>"))
    }

    @Test func aNewTemplateAndAssetOfTheChildAreUsed() throws {
        let site = try site([
            "templates/kaki.mustache": "<footer>{{>lambang}}</footer>\n",
            "templates/lambang.mustache": "<img src=\"{{page.root}}{{assets.gambar-lambang-svg}}\" alt=\"Lambang\">",
            "assets/gambar/lambang.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ])
        let run = try site.baku("build")
        #expect(run.status == 0, "\(run.errors)")
        let name = try #require(site.names(in: "public/assets/gambar").first)
        #expect(try published(site).contains("<img src=\"../assets/gambar/\(name)\" alt=\"Lambang\">"))
    }

    /// The names of published assets without what tells of their content.
    private func assets(_ site: Sandbox) throws -> Set<String> {
        let run = try site.baku("build")
        #expect(run.status == 0, "\(run.errors)")
        return Set(site.names(in: "public/assets").map { name in name.split(separator: ".").enumerated().filter { $0.offset != 1 }.map(\.element).joined(separator: ".") })
    }

    @Test func styleSheetsOfPagesThatThereAreNotAreNotPublished() throws {
        let common: Set = ["ikon.svg", "sop.css", "standar.css"]
        let site = try site([:])
        #expect(try assets(site) == common.union(["kepatuhan.css"]))
        try site.write("content/regulasi/uu.md", "---\njudul: Uji\njenis: UU\nnomor: 1\ntahun: 2020\n---\n## Pasal 1\nIsi.\n")
        #expect(try assets(site) == common.union(["kepatuhan.css", "regulasi.css"]))
        try site.write("baku.yml", (site.text("baku.yml") ?? "") + "kepatuhan: tidak\n")
        #expect(try assets(site) == common.union(["regulasi.css"]))
    }

    @Test func anAssetThatAnotherTemplateNamesTooIsPublished() throws {
        let site = try site(["templates/kaki.mustache": "<footer>{{page.root}}{{#assets}}{{regulasi-css}}{{/assets}}</footer>\n"])
        #expect(try assets(site).contains("regulasi.css"))
    }

    @Test func anUnknownNameInTheChildIsReportedWithItsPlaceAndTheNearestName() throws {
        let site = try site(["templates/kaki.mustache": "<footer>\n  <p>{{siteNmae}} {{strings.menuFee}}</p>\n{{>jejakk}}\n</footer>\n"])
        let run = try site.baku("build")
        #expect(run.status == 1)
        #expect(site.text("public/index.html") == nil)
        #expect(
            run.errors == """
                themes/daerah/templates/kaki.mustache:2:8: galat: Nama “siteNmae” tidak dikenal di sini [template.name]
                      <p>{{siteNmae}} {{strings.menuFee}}</p>
                           ^~~~~~~~
                  → Maksudnya “siteName”?
                themes/daerah/templates/kaki.mustache:2:29: galat: Nama “menuFee” tidak dikenal di sini [template.name]
                      <p>{{siteNmae}} {{strings.menuFee}}</p>
                                                ^~~~~~~
                  → Maksudnya “menuFees”?
                themes/daerah/templates/kaki.mustache:3:4: galat: Tidak ada potongan templat “jejakk” [template.name]
                    {{>jejakk}}
                       ^~~~~~
                  → Maksudnya “jejak”?

                3 galat dalam 1 berkas
                Tidak ada yang diterbitkan; folder hasil tetap seperti semula.

                """)
    }

    @Test func aThemeThatIsNotThereIsReportedWithTheNearest() throws {
        let site = try Sandbox(SampleSite.smallest)
        try site.write("baku.yml", "nama: Contoh\nalamat: https://contoh.example\ntema: standard\n" + SampleSite.rulesOff)
        let run = try site.baku("check")
        #expect(run.status == 1)
        #expect(
            run.errors == """
                baku.yml:3:7: galat: Tidak ada tema “standard” [theme.unknown]
                    tema: standard
                          ^~~~~~~~
                  → Maksudnya “standar”?

                1 kartu, 1 galat, 0 peringatan

                """)
    }

    @Test func aParentThatIsNotThereIsReportedInTheChild() throws {
        let site = try site([:])
        try site.write("themes/daerah/tema.yml", "induk: stander\n")
        let run = try site.baku("check")
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("themes/daerah/tema.yml:1:8: galat: Tidak ada tema “stander” [theme.unknown]"), "\(run.errors)")
        #expect(run.errors.contains("Maksudnya “standar”?"))
    }

    @Test func parentsInACircleAreReported() throws {
        let site = try site([:])
        try site.write("themes/daerah/tema.yml", "induk: kota\n")
        try site.write("themes/kota/tema.yml", "induk: daerah\n")
        let run = try site.baku("check")
        #expect(run.status == 1)
        #expect(run.errors.contains("[theme.parents-in-a-circle]"), "\(run.errors)")
        #expect(run.errors.hasPrefix("themes/kota/tema.yml:1:8:"), "\(run.errors)")
    }

    @Test func aWordThatIsMissingIsReported() throws {
        let words = try Self.text("strings/id.yml").replacingOccurrences(of: "modelHome: Beranda\n", with: "")
        let site = try site(["strings/id.yml": words])
        let run = try site.baku("check")
        #expect(run.status == 1)
        #expect(run.errors.contains("themes/daerah/strings/id.yml: galat: Kata “modelHome” tidak ada [theme.word-missing]"), "\(run.errors)")
    }
}
