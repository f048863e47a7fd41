import ArgumentParser
import Diagnostics
import Publishing

/// `baku check`: reads the site, runs the rules and reports; publishes nothing.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Memeriksa situs tanpa menerbitkan. (Checks the site, publishes nothing.)",
        discussion: """
            Semua kartu, SOP, instansi, dan halaman dibaca dan diperiksa menurut aturan di docs/aturan/; kartu draf juga. Selain \
            laporan (--report) tidak ada berkas yang ditulis. Temuan sebagai teks ditulis ke keluaran galat; json, sarif, dan github ke keluaran baku. \
            "Hari ini" adalah hari di zona waktu situs, atau hari yang disebut SOURCE_DATE_EPOCH.
            (All cards, SOPs, offices and free pages are read and checked by the rules in docs/aturan/, drafts too. Besides a report \
            (--report) no file is written. Text goes to standard error; json, sarif and github go to standard output. Today is the day in the \
            site's time zone, or that of SOURCE_DATE_EPOCH.)

            Kode keluar: 0 tanpa galat, 1 ada galat (dengan --strict: peringatan), 2 salah pakai, 3 mesin gagal.
            (Exit codes: 0 no error, 1 errors (with --strict: warnings), 2 wrong use, 3 the machine failed.)
            """)

    @OptionGroup var site: SiteOptions

    @Option(help: "Bentuk laporan. (Form of the report.)")
    var format = CheckFormat.text

    @Flag(help: "Peringatan pun menggagalkan. (Warnings fail too.)")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "Tulis juga laporan kepatuhan untuk penilai: halaman (.html) atau tabel (.csv). (Also write the report for evaluators, a page or a table.)",
            valueName: "FILE"))
    var report: String?

    func validate() throws {
        if let report, ReportFormat(path: report) == nil {
            throw ValidationError("--report \(report): akhiri dengan .html atau .csv (end it in .html or .csv)")
        }
    }

    func run() throws {
        var options = SiteBuild.Options(site: site.site, output: nil, jobs: site.workers)
        options.includesDrafts = true
        // A person reads some of a kind, a program all.
        options.rules = .told(now: try Clock.now(), perCode: format == .text ? ConsoleWriter.limitPerCode : nil)
        options.report = report.flatMap(ReportFormat.init(path:))
        let meter = ProgressMeter(isShown: Terminal.reportsAreSeen)
        options.progress = { done, total in meter.show(done, of: total) }
        let outcome = SiteBuild(options).run()
        meter.end()
        try CheckReport(outcome: outcome, site: site.site).write(as: format)
        if let report { try Report.write(outcome, to: report, site: site.site) }
        try Report.exit(outcome)
        if strict, outcome.report.counts.warnings > 0 { throw ExitStatus.contentHasErrors }
    }
}
