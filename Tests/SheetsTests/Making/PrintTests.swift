import Foundation
import Publishing
import Synchronization
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

    /// What a run that was killed leaves: sheets in their places and no keys of them.
    @Test func aPrintThatWasCutIsTakenUpAgain() throws {
        try site.write("cetak/layanan/folder/izin.poster.pdf", "milik orang")
        // Ends before its keys are written.
        #expect(site.print().outcome.failure?.code == "output.foreign-file")
        #expect(site.bytes("cetak/.baku-sheets") == nil)
        let made = site.pdfs(in: "cetak").count - 1
        #expect(made > 0)
        // A note that was cut, too.
        try site.write("cetak/.baku-sheets-new", site.text("cetak/.baku-sheets-new") + "0123456789abcdef 0123")
        try site.remove("cetak/layanan/folder/izin.poster.pdf")
        let again = site.print()
        #expect(again.ending == .done, "\(again.report)")
        #expect(again.counts == .init(made: SheetSandbox.sheets.count - made, kept: made))
        #expect(site.pdfs(in: "cetak") == SheetSandbox.sheets)
        #expect(site.bytes("cetak/.baku-sheets-new") == nil)
    }

    @Test func aCutPrintOfNewTextOwnsTheOldSheetsAndTheNew() throws {
        _ = site.print()
        let keys = site.text("cetak/.baku-sheets")
        try site.write("content/layanan/surat.md", SheetSandbox.card("Surat Baru"))
        _ = site.print("surat")
        // As if it had been cut after the poster: the rest is as before, the keys are, and everything was noted.
        let notes = site.text("cetak/.baku-sheets").split(separator: "\n").filter { $0.contains("surat") }.joined(separator: "\n")
        try site.write("cetak/.baku-sheets", keys)
        try site.write("cetak/.baku-sheets-new", "\nffffffffffffffff ffffffffffffffff instansi/kantor.maklumat.pdf\n" + notes + "\n")
        try site.write("content/layanan/surat.md", SheetSandbox.card("Surat Lain"))
        try site.write("content/instansi/kantor.md", "---\nnama: Kantor Lain\nmaklumat: Kami sanggup.\n---\n")
        let again = site.print()
        #expect(again.ending == .done, "\(again.report)")
        #expect(again.counts == .init(made: SheetSandbox.sheets.count))
    }

    @Test func aSheetThatIsRefusedTakesItsEarlierOneAway() throws {
        _ = site.print()
        try site.write("themes/uji/sheets/poster.typ", "#panic(\"tidak muat\")\n")
        try site.write("cetak/layanan/folder/izin.poster.pdf", "ditandatangani")
        let run = site.print()
        #expect(run.ending == .contentHasErrors)
        #expect(site.bytes("cetak/layanan/surat.poster.pdf") == nil)
        #expect(site.text("cetak/layanan/folder/izin.poster.pdf") == "ditandatangani")
        #expect(run.findings.contains("content/layanan/surat.md:0:0 sheet.earlier-removed"), "\(run.report)")
        #expect(run.findings.contains("content/layanan/folder/izin.md:0:0 sheet.earlier-stays"), "\(run.report)")
        #expect(run.report.contains("cetak/layanan/surat.poster.pdf, dihapus"), "\(run.report)")
        #expect(!site.text("cetak/.baku-sheets").contains("surat.poster.pdf"))
        #expect(site.pdfs(in: "cetak").count == SheetSandbox.sheets.count - 1)
    }

    @Test func withoutTypstABuildReadsCardsOnce() throws {
        for (python, rounds) in [("/tidak/ada", 1), (Typst.python, 2)] {
            let done = Mutex(0)
            var options = SiteBuild.Options(site: site.path, output: site.path + "/public", jobs: 1, themes: [Typst.project])
            options.sheets = SheetSandbox.studio(python: python)
            options.progress = { count, total in if count == total { done.withLock { $0 += 1 } } }
            #expect(SiteBuild(options).run().isPublished)
            #expect(done.withLock { $0 } == rounds)
        }
    }

    @Test func withoutTypstNothingCanBePrinted() throws {
        let run = site.print("surat", studio: SheetSandbox.studio(python: "/tidak/ada"))
        #expect(run.ending == .machineFailed)
        #expect(run.findings == [":0:0 sheet.typst-unusable"])
    }
}
