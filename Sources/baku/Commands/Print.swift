import ArgumentParser
import Diagnostics
import Publishing
import ServiceStandard
import Sheets

/// `baku print`: makes sheets as PDFs, without the site.
struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Membuat lembar cetak (PDF) ke sebuah folder. (Makes sheets, as PDFs, into a folder.)",
        discussion: """
            Tanpa SLUG semua kartu dan instansi dicetak, kecuali draf. Lembar yang isinya tidak berubah dibiarkan; berkas \
            yang bukan tulisan baku tidak pernah ditimpa.
            (Without SLUG all cards and offices are printed, but no drafts. A sheet that would be the same is left as it \
            is; a file that baku did not write is never overwritten.)
            """)

    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("Folder hasil; bawaannya cetak di folder situs. (Output folder; cetak in the site's by default.)", valueName: "DIR"))
    var output: String?

    @Option(help: ArgumentHelp(
        "Lembar yang dibuat, dipisah koma: sop, standar, poster, daftar-periksa, maklumat; bawaannya semua. (Sheets to make; all by default.)",
        valueName: "LEMBAR"))
    var sheet: SheetList?

    @Option(help: ArgumentHelp("Kertas semua lembar: A4, F4, Letter, A3. (Paper of all sheets.)", valueName: "KERTAS"))
    var paper: SiteSettings.Paper?

    @Flag(help: "Hanya tampilkan galat dan peringatan. (Show findings only.)")
    var quiet = false

    @Argument(help: ArgumentHelp("Kartu atau instansi, misalnya paspor atau kanim/paspor. (Cards or offices.)", valueName: "slug"))
    var slugs: [String] = []

    func run() throws {
        let output = output ?? (site.site.hasSuffix("/") ? site.site + "cetak" : site.site + "/cetak")
        let kinds = sheet?.kinds ?? Set(SheetKind.allCases)
        var options = SitePrint.Options(
            site: site.site, output: output, jobs: site.workers,
            sheets: SheetStudio(SheetStudio.Options(kinds: kinds, paper: paper), models: SheetModels()))
        options.slugs = slugs
        let meter = ProgressMeter(isShown: !quiet && Terminal.reportsAreSeen)
        options.progress = { done, total in meter.show(done, of: total) }
        let started = Stopwatch()
        let outcome = SitePrint(options).run()
        meter.end()
        Report.findings(outcome.build, output: output)
        if outcome.build.sheets > 0, outcome.build.failure == nil, !quiet {
            Terminal.print(Report.printed(outcome, output: output, milliseconds: started.milliseconds))
        }
        if outcome.isEmpty, outcome.isNamed || !quiet {
            let text = Report.nothingPrinted(outcome, slugs: slugs, kinds: sheet?.kinds)
            if outcome.isNamed { Terminal.report(text) } else { Terminal.print(text) }
        }
        try Report.exit(outcome.ending)
    }
}

/// Names of sheets, divided by commas.
struct SheetList: ExpressibleByArgument {
    let kinds: Set<SheetKind>

    init?(argument: String) {
        let names = argument.split(separator: ",").map { $0.filter { $0 != " " } }
        let kinds = names.compactMap(SheetKind.init(rawValue:))
        guard !kinds.isEmpty, kinds.count == names.count else { return nil }
        self.kinds = Set(kinds)
    }
}

extension SiteSettings.Paper: ExpressibleByArgument {
    /// Letter case does not matter.
    public init?(argument: String) {
        guard let paper = Self.allCases.first(where: { $0.rawValue.lowercased() == argument.lowercased() }) else { return nil }
        self = paper
    }
}
