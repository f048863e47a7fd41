import Foundation
import Publishing
import Testing

@testable import Sheets

/// Whatever goes wrong with sheets, the site is published, and it is told why and where.
@Suite(.enabled(if: Typst.isUsable, "needs .venv/typst, which make test makes"))
struct SheetFaultTests {
    private let site: SheetSandbox

    init() throws { site = try SheetSandbox() }

    /// The site was published without sheets, and its pages offer none.
    private func expectNoSheets(_ run: SheetSandbox.Run) {
        #expect(run.ending == .done, "\(run.report)")
        #expect(run.outcome.isPublished)
        #expect(run.outcome.sheets == 0)
        #expect(site.pdfs(in: "public") == [])
        #expect(!site.text("public/layanan/surat.html").contains("cetak"))
        #expect(!site.text("public/instansi/kantor.html").contains(".pdf"))
    }

    @Test func withoutPythonTheSiteIsPublishedAndOneNoteSaysWhatToInstall() throws {
        let themes = try SheetSandbox()
        try FileManager.default.createDirectory(atPath: themes.path + "/themes", withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: Typst.project + "/themes/standar", toPath: themes.path + "/themes/standar")
        let run = site.build(SheetSandbox.studio(python: nil), themes: [themes.path])
        expectNoSheets(run)
        #expect(run.findings == [":0:0 sheet.no-typst"])
        #expect(run.report.hasPrefix("catatan: Lembar cetak (PDF) tidak dibuat, karena Typst belum dipasang [sheet.no-typst]\n"), "\(run.report)")
        #expect(run.report.contains("pip install typst==0.15.2"))
        // An empty name is none.
        #expect(site.build(SheetSandbox.studio(python: ""), themes: [themes.path]).findings == [":0:0 sheet.no-typst"])
    }

    @Test(arguments: [("/usr/bin/python3", "No module named 'typst'"), ("/tidak/ada", "No such file"), ("/bin/false", "exit 1")])
    func aPythonThatIsOfNoUseIsNamed(row: (python: String, told: String)) throws {
        let run = site.build(SheetSandbox.studio(python: row.python))
        expectNoSheets(run)
        #expect(run.findings == [":0:0 sheet.typst-unusable"])
        #expect(run.report.contains(row.python))
        #expect(run.report.contains(row.told), "\(run.report)")
    }

    @Test func aProjectsOwnPythonIsFoundInTheSite() throws {
        let python = try #require(Typst.python)
        try site.write(".venv/typst/bin/python", "#!/bin/sh\nexec '\(python)' \"$@\"\n")
        chmod(site.path + "/.venv/typst/bin/python", 0o755)
        let run = site.build(SheetSandbox.studio(python: nil))
        #expect(run.outcome.sheets == SheetSandbox.sheets.count, "\(run.report)")
    }

    @Test func anOldTypstIsNamed() throws {
        let answer = #"{"id":0,"ok":true,"bytes":0,"typst":"0.14.1","faces":[]}"#
        try site.write("typst", "#!/bin/sh\nread line\necho '\(answer)'\nsleep 60\n")
        chmod(site.path + "/typst", 0o755)
        let run = site.build(SheetSandbox.studio(python: site.path + "/typst"))
        expectNoSheets(run)
        #expect(run.findings == [":0:0 sheet.typst-too-old"])
    }

    @Test func missingFontsAreNamedWithTheirPackage() throws {
        try site.write("themes/uji/tema.yml", "induk: standar\nhuruf: [Noto Sans, Aksara Hilang]\npaket-huruf: fonts-aksara-hilang\n")
        let run = site.build()
        expectNoSheets(run)
        #expect(run.findings == [":0:0 sheet.font-missing"])
        #expect(run.report.contains("karena huruf Aksara Hilang tidak terpasang"))
        #expect(run.report.contains("apt-get install fonts-aksara-hilang"))
    }

    @Test func aTemplateThatIsWrongCostsItsSheetsOnly() throws {
        try site.write("themes/uji/sheets/poster.typ", "#tidak-ada\n")
        let run = site.build()
        #expect(run.ending == .done)
        #expect(site.pdfs(in: "public") == SheetSandbox.sheets.filter { !$0.contains("poster") })
        // Both cards, told once.
        #expect(run.findings == ["content/layanan/folder/izin.md:0:0 sheet.template"], "\(run.report)")
        #expect(run.report.contains("unknown variable: tidak-ada"))
        let page = site.text("public/layanan/surat.html")
        #expect(page.contains("surat.standar.pdf") && !page.contains("surat.poster.pdf"))
    }

    @Test func aCardThatDoesNotFitIsNamed() throws {
        try site.write(
            "themes/uji/sheets/standar.typ",
            """
            #let model = json(sys.inputs.model)
            #if model.document.title.contains("Izin") { panic("baku:too-long:" + model.document.title) }
            #set document(title: "x", date: datetime(year: 2025, month: 1, day: 1))
            #set text(font: "Noto Sans", lang: "id")
            Muat
            """)
        let run = site.build()
        #expect(run.ending == .done)
        #expect(run.findings == ["content/layanan/folder/izin.md:0:0 sheet.does-not-fit"], "\(run.report)")
        #expect(run.report.contains("Lembar standar pelayanan tidak muat"))
        #expect(!site.text("public/layanan/folder/izin.html").contains("izin.standar.pdf"))
        #expect(site.text("public/layanan/surat.html").contains("surat.standar.pdf"))
    }

    @Test func aCharacterThatNoFontHasIsShownWhereItStandsAndToldEachTime() throws {
        try site.write("content/layanan/surat.md", SheetSandbox.card("Surat 🙂 Keterangan"))
        for _ in 0..<2 {
            let run = site.build(SheetSandbox.studio { $0.kinds = [.poster] })
            #expect(run.findings == ["content/layanan/surat.md:2:14 sheet.no-glyph"], "\(run.report)")
            #expect(site.pdfs(in: "public").contains("layanan/surat.poster.pdf"))
        }
    }

    @Test func arabicAndJavaneseAreSet() throws {
        try site.write("content/layanan/surat.md", SheetSandbox.card("Surat العربية ꦱꦸꦫꦠ꧀ Keterangan"))
        let run = site.build()
        #expect(run.findings == [], "\(run.report)")
        #expect(run.outcome.sheets == SheetSandbox.sheets.count)
    }

    // MARK: Logos

    /// The smallest PNG of these measures that its head can promise.
    private func png(width: UInt32, height: UInt32) -> Data {
        var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        for value in [width, height] { bytes += (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }
        bytes += [8, 6, 0, 0, 0, 0, 0, 0, 0]
        return Data(bytes)
    }

    @Test func aLogoThatCannotBePrintedIsNamedAndLeftOut() throws {
        try site.write(
            "content/instansi/kantor.md",
            "---\nnama: Kantor Contoh\nlogo: ../berkas/lambang.png\nmaklumat: Kami sanggup.\n---\n")
        for (width, code) in [(UInt32(60_000), "piksel"), (100, "rusak")] {
            try site.write("content/berkas/lambang.png", png(width: width, height: 100))
            let run = site.build()
            #expect(run.findings == ["content/instansi/kantor.md:3:7 sheet.logo"], "\(run.report)")
            #expect(run.report.contains(code), "\(run.report)")
            #expect(site.pdfs(in: "public").filter { !$0.hasPrefix("berkas") } == SheetSandbox.sheets)
        }
        try site.write("content/berkas/lambang.png", png(width: 100, height: 100) + Data(count: 9 << 20))
        #expect(site.build().report.contains("paling besar 8"))
    }

    @Test func aLogoThatIsNotThereIsAnErrorOfTheSite() throws {
        try site.write("content/instansi/kantor.md", "---\nnama: Kantor Contoh\nlogo: ../berkas/hilang.png\n---\n")
        let run = site.build()
        #expect(run.ending == .contentHasErrors)
        #expect(run.findings == ["content/instansi/kantor.md:3:7 link.broken"], "\(run.report)")
    }
}
