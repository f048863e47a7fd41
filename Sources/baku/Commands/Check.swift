import ArgumentParser
import Diagnostics
import Publishing

/// `baku check`: reads the site and reports; publishes nothing.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Memeriksa situs tanpa menerbitkan. (Checks the site, publishes nothing.)")

    @OptionGroup var site: SiteOptions

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
        options.rules = .told(now: try Clock.now())
        options.report = report.flatMap(ReportFormat.init(path:))
        let meter = ProgressMeter(isShown: Terminal.reportsAreSeen)
        options.progress = { done, total in meter.show(done, of: total) }
        let outcome = SiteBuild(options).run()
        meter.end()
        Report.print(outcome, output: nil)
        if outcome.report.isEmpty { Terminal.print(Report.sound(outcome)) }
        if let report { try Report.write(outcome, to: report) }
        try Report.exit(outcome)
        if strict, outcome.report.counts.warnings > 0 { throw ExitStatus.contentHasErrors }
    }
}
