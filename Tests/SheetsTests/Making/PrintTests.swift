import Foundation
import Publishing
import Testing

@testable import Sheets

/// `baku print`: into a folder, file by file.
@Suite(.enabled(if: Typst.isUsable, "needs .venv/typst, which make test makes"))
struct PrintTests {
    private let site: SheetSandbox

    init() throws { site = try SheetSandbox() }

    @Test func allSheetsAreThoseOfTheSite() throws {
        let run = site.print()
        #expect(run.ending == .done, "\(run.report)")
        #expect(run.outcome.sheets == SheetSandbox.sheets.count)
        #expect(site.pdfs(in: "cetak") == SheetSandbox.sheets)
        _ = site.build()
        for name in SheetSandbox.sheets { #expect(site.bytes("cetak/" + name) == site.bytes("public/" + name), "\(name)") }
    }

    @Test(arguments: [
        ("surat", 3), ("izin", 3), ("folder/izin", 3), ("layanan/folder/izin", 3), ("content/layanan/folder/izin.md", 3),
        ("kantor", 1), ("instansi/kantor", 1),
    ])
    func whatIsNamedIsPrinted(row: (slug: String, count: Int)) throws {
        let run = site.print(row.slug)
        #expect(run.outcome.sheets == row.count, "\(run.report)")
        #expect(site.pdfs(in: "cetak").count == row.count)
    }

    @Test func printsAddUpAndWhatIsUnchangedStays() throws {
        _ = site.print("surat")
        let inode = site.inode("cetak/layanan/surat.poster.pdf")
        let second = site.print("izin")
        #expect(second.counts == .init(made: 3))
        #expect(site.pdfs(in: "cetak").count == 6)
        #expect(site.print().counts == .init(made: 1, kept: 6))
        #expect(site.inode("cetak/layanan/surat.poster.pdf") == inode)
        // A sheet of another paper takes the place of the first.
        let other = SheetSandbox.studio {
            $0.kinds = [.poster]
            $0.paper = .a4
        }
        let poster = site.bytes("cetak/layanan/surat.poster.pdf")
        #expect(site.print("surat", studio: other).counts == .init(made: 1))
        #expect(site.bytes("cetak/layanan/surat.poster.pdf") != poster)
    }

    @Test func anotherNameIsTold() throws {
        let run = site.print("surta", "kantor")
        #expect(run.ending == .wrongUse)
        #expect(run.findings == [":0:0 site.unknown-slug"])
        #expect(run.report.contains("Maksudnya “surat”?"), "\(run.report)")
        #expect(site.pdfs(in: "cetak") == [])
    }

    @Test func aFileThatBakuDidNotWriteIsNotOverwritten() throws {
        try site.write("cetak/layanan/surat.poster.pdf", "milik orang")
        try site.write("cetak/catatan.txt", "milik orang")
        let run = site.print("surat")
        #expect(run.ending == .wrongUse)
        #expect(run.outcome.failure?.code == "output.foreign-file")
        #expect(site.text("cetak/layanan/surat.poster.pdf") == "milik orang")
        #expect(site.text("cetak/catatan.txt") == "milik orang")
    }

    @Test func aSheetThatSomebodyChangedIsNotOverwritten() throws {
        _ = site.print("surat")
        try site.write("cetak/layanan/surat.poster.pdf", "ditandatangani")
        #expect(site.print("surat").outcome.failure?.code == "output.foreign-file")
        #expect(site.text("cetak/layanan/surat.poster.pdf") == "ditandatangani")
    }

    @Test(arguments: ["content", "content/layanan", "themes/uji", ".", ""]) func theSiteIsNoPlaceToPrintTo(output: String) throws {
        #expect(site.print("surat", output: output).outcome.failure?.code == "output.overlap")
    }

    @Test func thePublishedSiteIsNoPlaceToPrintTo() throws {
        _ = site.build(nil)
        let run = site.print("surat", output: "public")
        #expect(run.ending == .wrongUse)
        #expect(run.outcome.failure?.code == "output.published")
        #expect(site.pdfs(in: "public") == [])
    }

    @Test func aDraftIsPrintedWhenItIsNamed() throws {
        try site.write("content/layanan/konsep.md", SheetSandbox.card("Konsep").replacingOccurrences(of: "instansi", with: "draf: ya\ninstansi"))
        _ = site.print()
        #expect(site.pdfs(in: "cetak") == SheetSandbox.sheets)
        #expect(site.print("konsep").outcome.sheets == 3)
    }

    @Test func aSheetThatCannotBeMadeFailsTheRun() throws {
        try site.write("themes/uji/sheets/poster.typ", "#tidak-ada\n")
        let run = site.print("surat")
        #expect(run.ending == .contentHasErrors)
        #expect(site.pdfs(in: "cetak").count == 2)
    }

    @Test func withoutTypstNothingCanBePrinted() throws {
        let run = site.print("surat", studio: SheetSandbox.studio(python: "/tidak/ada"))
        #expect(run.ending == .machineFailed)
        #expect(run.findings == [":0:0 sheet.typst-unusable"])
    }
}
