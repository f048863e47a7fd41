import Foundation
import Testing

/// `baku check --report FILE`: the report for evaluators as a file of its own.
@Suite struct ReportFileTests {
    private static func site(_ files: [String: String] = [:]) throws -> Sandbox {
        try Sandbox(SampleSite.smallest.merging(files) { $1 })
    }

    @Test func aPageNeedsNoOtherFileAndNoScript() throws {
        let site = try Self.site()
        let run = try site.baku("check", "--report", "laporan.html")
        #expect(run.status == 0)
        #expect(run.errors.contains("Laporan ditulis ke laporan.html"))
        let page = try #require(site.text("laporan.html"))
        #expect(page.contains("<style>") && page.contains(".matrix{") && page.contains(".wrap{"))
        for part in ["<link", "<script", "src=", "url(", "style=", "{{"] { #expect(!page.contains(part), "\(part)") }
        // Every link is a full one, or leads into the page.
        for link in page.components(separatedBy: "href=\"").dropFirst() {
            #expect(link.hasPrefix("https://contoh.example/layanan/") || link.hasPrefix("#"), "\(link.prefix(60))")
        }
        #expect(page.contains("href=\"https://contoh.example/layanan/layanan/surat.html\">Surat Keterangan</a>"))
        #expect(site.names() == ["baku.yml", "content", "laporan.html"])
    }

    @Test func withoutAnAddressOfTheSiteItLinksNowhere() throws {
        let site = try Self.site(["baku.yml": "nama: Contoh\nbahasa: en\n"])
        #expect(try site.baku("check", "--report", "report.html").status == 0)
        let page = try #require(site.text("report.html"))
        #expect(page.contains("lang=\"en\""))
        #expect(page.components(separatedBy: "href=\"").dropFirst().allSatisfy { $0.hasPrefix("#") })
    }

    @Test func theTableIsThatOfTheSiteButForTheSheetsToCome() throws {
        let site = try Self.site()
        #expect(try site.baku("check", "--report", "LAPORAN.CSV").status == 0)
        #expect(try site.baku("build").status == 0)
        func cells(_ name: String) throws -> [String: String] {
            let lines = try #require(site.text(name)).components(separatedBy: "\r\n").filter { !$0.isEmpty }
            // Titles of components hold commas within quotes, which no cell of this card does.
            let heading = lines[0].replacingOccurrences(of: "\"[^\"]*\"", with: "x", options: .regularExpression)
            let names = heading.split(separator: ",", omittingEmptySubsequences: false).enumerated().map { $1 == "x" ? "x\($0)" : String($1) }
            return Dictionary(
                zip(names, lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)),
                uniquingKeysWith: { $1 })
        }
        let (planned, made) = (try cells("LAPORAN.CSV"), try cells("public/kepatuhan.csv"))
        #expect(planned.count > 30)
        let different = planned.filter { made[$0.key] != $0.value }
        #expect(different == ["PDF Standar pelayanan": "ada", "PDF Poster": "ada", "PDF Daftar periksa": "ada"])
    }

    @Test func aSignedSopIsOfferedInsteadOfOurs() throws {
        let steps = "## Prosedur\n1. Menerima berkas\n   - Pelaksana: Loket\n"
        func card(_ sop: String) -> String { "---\njudul: Surat\ninstansi: kantor\nsop:\n\(sop)---\n\(steps)" }
        for (sop, isDrawn) in [("  nomor: 1\n", true), ("  nomor: 1\n  berkas: https://contoh.example/sop.pdf\n", false)] {
            let site = try Self.site(["content/layanan/surat.md": card(sop)])
            #expect(try site.baku("check", "--report", "laporan.html").status == 0)
            let page = try #require(site.text("laporan.html"))
            #expect(page.contains("Halaman SOP"))
            #expect(page.contains("PDF SOP") == isDrawn)
        }
    }

    @Test func soIsTheSopOfAFile() throws {
        for (file, isDrawn) in [("", true), ("berkas: https://contoh.example/sop.pdf\n", false)] {
            let sop = "---\njudul: SOP\nlayanan: surat\n\(file)---\n## Prosedur\n1. Menerima berkas\n   - Pelaksana: Loket\n"
            let site = try Self.site(["content/sop/surat.md": sop])
            #expect(try site.baku("check", "--report", "laporan.html").status == 0)
            let page = try #require(site.text("laporan.html"))
            #expect(page.contains("Halaman SOP"))
            #expect(page.contains("PDF SOP") == isDrawn)
        }
    }

    @Test func noStyleSheetLeavesItsElement() throws {
        let site = try Self.site([
            "baku.yml": "nama: Contoh\ntema: kami\n", "themes/kami/tema.yml": "nama: Kami\ninduk: standar\n",
            "themes/kami/assets/kepatuhan.css": "b::after{content:\"</style><script>x</script>\"}\n",
        ])
        #expect(try site.baku("check", "--report", "laporan.html").status == 0)
        let page = try #require(site.text("laporan.html"))
        #expect(page.contains("<\\/style><script>x<\\/script>"))
        #expect(page.components(separatedBy: "</style>").count == 3)
    }

    @Test func draftsAreNotTold() throws {
        let draft = SampleSite.card.replacingOccurrences(of: "judul: Surat Keterangan\n", with: "judul: Konsep\ndraf: ya\n")
        let site = try Self.site(["content/layanan/konsep.md": draft])
        #expect(try site.baku("check", "--report", "laporan.csv").status == 0)
        let table = try #require(site.text("laporan.csv"))
        #expect(table.contains("Surat Keterangan") && !table.contains("Konsep"))
    }

    @Test(arguments: ["html", "csv"]) func everyDayItIsTheSame(ending: String) throws {
        let dated = SampleSite.card.replacingOccurrences(of: "instansi: kantor\n", with: "instansi: kantor\ntinjau: 2026-01-01\n")
        let site = try Self.site(["content/layanan/surat.md": dated])
        var texts: Set<String> = []
        for (index, day) in ["1735689600", "1798761600"].enumerated() {
            let name = "laporan-\(index).\(ending)"
            let environment = Tool.environment.merging(["SOURCE_DATE_EPOCH": day]) { $1 }
            #expect(try site.baku("check", "--report", name, environment: environment).status == 0)
            texts.insert(try #require(site.text(name)))
        }
        #expect(texts.count == 1)
    }

    @Test func switchedOffOnTheSiteItIsWrittenAllTheSame() throws {
        let site = try Self.site(["baku.yml": "nama: Contoh\nkepatuhan: tidak\n"])
        #expect(try site.baku("check", "--report", "laporan.html").status == 0)
        #expect(try #require(site.text("laporan.html")).contains("Surat Keterangan"))
    }

    @Test func aFileThatIsThereIsReplaced() throws {
        let site = try Self.site(["laporan.csv": "lama"])
        try FileManager.default.createSymbolicLink(atPath: site.path + "/tautan.csv", withDestinationPath: "laporan.csv")
        #expect(try site.baku("check", "--report", "tautan.csv").status == 0)
        #expect(try #require(site.text("laporan.csv")).hasPrefix("Instansi,"))
        #expect(site.names() == ["baku.yml", "content", "laporan.csv", "tautan.csv"], "nothing is left beside it")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: site.path + "/tautan.csv") == "laporan.csv")
    }

    @Test(arguments: ["laporan", "laporan.txt", "laporan.htm", ".html", "laporan.html/", "a/.csv"])
    func anotherEndingIsWrongUse(name: String) throws {
        let site = try Self.site()
        let run = try site.baku("check", "--report", name)
        #expect(run.status == 2)
        #expect(run.errors.contains(".html"), "\(run.errors)")
        #expect(site.names() == ["baku.yml", "content"])
    }

    @Test func aPlaceThatIsNoneIsWrongUse() throws {
        let site = try Self.site(["sebuah.html/isi": ""])
        for (name, code) in [("tak-ada/laporan.html", "report.no-folder"), ("baku.yml/laporan.csv", "report.no-folder"), ("sebuah.html", "report.not-a-file")] {
            let run = try site.baku("check", "--report", name)
            #expect(run.status == 2, "\(name)")
            #expect(run.errors.contains("[\(code)]"), "\(run.errors)")
        }
        #expect(site.names() == ["baku.yml", "content", "sebuah.html"])
    }

    @Test(arguments: ["public/kepatuhan.html", "public/layanan/laporan.csv"])
    func nothingIsWrittenIntoAPublishedSite(name: String) throws {
        let site = try Self.site()
        #expect(try site.baku("build").status == 0)
        let before = site.files(below: "public")
        let run = try site.baku("check", "--report", name)
        #expect(run.status == 2)
        #expect(run.errors.contains("[report.published]"), "\(run.errors)")
        #expect(site.files(below: "public") == before)
    }

    @Test(arguments: ["content/laporan.html", "content/layanan/laporan.csv", "jalan/laporan.html", "tautan.csv", "./content/../content/instansi/a.csv"])
    func nothingIsWrittenIntoTheContent(name: String) throws {
        let site = try Self.site(["content/lama.csv": "lama"])
        for (link, target) in [("jalan", "content/layanan"), ("tautan.csv", "content/lama.csv")] {
            try FileManager.default.createSymbolicLink(atPath: site.path + "/" + link, withDestinationPath: target)
        }
        let before = site.files(below: "content")
        let run = try site.baku("check", "--report", name)
        #expect(run.status == 2)
        #expect(run.errors.contains("[report.content]"), "\(run.errors)")
        #expect(site.files(below: "content") == before)
        #expect(site.text("content/lama.csv") == "lama")
    }

    @Test func beyondTheContentItMayStandBesideIt() throws {
        let site = try Self.site(["contentlain/a": "", "laporan/content/a": ""])
        for name in ["contentlain/laporan.html", "laporan/content/laporan.csv"] {
            #expect(try site.baku("check", "--report", name).status == 0, "\(name)")
        }
        // The content of another site is that site's.
        #expect(try site.baku("check", "--report", site.path + "/content/laporan.html").status == 2)
    }

    @Test func aSiteThatCannotBePublishedHasNoReport() throws {
        let broken = SampleSite.card + "[x](tak-ada.md)\n"
        let site = try Self.site(["content/layanan/surat.md": broken, "laporan.html": "lama"])
        let run = try site.baku("check", "--report", "laporan.html")
        #expect(run.status == 1)
        #expect(run.errors.contains("laporan.html tidak ditulis"), "\(run.errors)")
        #expect(site.text("laporan.html") == "lama")
    }

    @Test func whatRulesFindDoesNotStandInItsWay() throws {
        let site = try Self.site(["baku.yml": "nama: Contoh\naturan:\n  comp.missing: galat\n"])
        let run = try site.baku("check", "--report", "laporan.csv")
        #expect(run.status == 1)
        #expect(try #require(site.text("laporan.csv")).contains("Surat Keterangan"))
    }

    @Test(.enabled(if: Mount.isPossible, "needs root")) func aFullDiskLeavesTheOldReport() throws {
        let site = try Self.site()
        try FileManager.default.createDirectory(atPath: site.path + "/cakram", withIntermediateDirectories: true)
        try #require(Mount.memory("8k", at: site.path + "/cakram"))
        defer { Mount.unmount(site.path + "/cakram") }
        try site.write("cakram/laporan.html", "lama")
        let run = try site.baku("check", "--report", "cakram/laporan.html")
        #expect(run.status == 3)
        #expect(run.errors.contains("[report.write]"), "\(run.errors)")
        #expect(site.text("cakram/laporan.html") == "lama")
        #expect(site.names(in: "cakram") == ["laporan.html"])
    }
}
