import ArgumentParser
import Diagnostics
import Publishing
import Sheets

/// `baku build`: reads the site and publishes it.
struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Menerbitkan situs ke sebuah folder. (Publishes the site into a folder.)",
        discussion: """
            Semua berkas dibaca dan semua masalah dilaporkan sekaligus. Bila ada galat, tidak ada yang diterbitkan \
            dan folder hasil tetap seperti semula.
            (All files are read and all problems reported in one run. With an error nothing is published and the \
            output folder stays as it was.)
            """)

    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("Folder hasil; bawaannya public di folder situs. (Output folder; public in the site's by default.)", valueName: "DIR"))
    var output: String?

    @Flag(help: "Terbitkan juga kartu dengan “draf: ya”. (Publish drafts too.)")
    var drafts = false

    @Flag(help: "Jangan buat lembar cetak (PDF). (Make no sheets.)")
    var noSheets = false

    @Flag(help: "Hanya tampilkan galat dan peringatan. (Show findings only.)")
    var quiet = false

    func run() throws {
        let output = output ?? (site.site.hasSuffix("/") ? site.site + "public" : site.site + "/public")
        var options = SiteBuild.Options(site: site.site, output: output, jobs: site.workers)
        options.includesDrafts = drafts
        if !noSheets { options.sheets = SheetStudio(SheetStudio.Options(), models: SheetModels()) }
        let meter = ProgressMeter(isShown: !quiet && Terminal.reportsAreSeen)
        options.progress = { done, total in meter.show(done, of: total) }
        let started = Stopwatch()
        let outcome = SiteBuild(options).run()
        meter.end()
        Report.print(outcome, output: output)
        if outcome.failure == nil, !outcome.report.hasErrors, !quiet {
            Terminal.print(Report.done(outcome, output: output, milliseconds: started.milliseconds))
        }
        try Report.exit(outcome)
    }
}
