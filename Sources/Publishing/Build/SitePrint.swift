import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// Prints sheets of a site into a folder, without its pages: those of all cards and offices, or of the ones named.
public struct SitePrint {
    /// What to print, and where to.
    public struct Options: Sendable {
        /// Folder of the site.
        public var site: String
        /// Folder to print into.
        public var output: String
        /// The cards and offices by their names, as in addresses and file names; empty: all.
        public var slugs: [String] = []
        /// How many workers run at once.
        public var jobs: Int
        public var sheets: any SheetWorkshop
        /// Folders that hold `themes/` besides the site's.
        public var themes: [String]
        /// Called from time to time with the number of cards and offices done and of all.
        public var progress: (@Sendable (Int, Int) -> Void)?

        public init(site: String, output: String, jobs: Int, sheets: any SheetWorkshop, themes: [String]? = nil) {
            self.site = site
            self.output = output
            self.jobs = jobs
            self.sheets = sheets
            self.themes = themes ?? ThemeLoader.installations()
        }
    }

    let options: Options

    public init(_ options: Options) { self.options = options }

    /// How printing ended.
    public struct Outcome: Sendable {
        public var build: SiteBuild.Outcome
        /// How many sheets could not be made.
        public var failed = 0
        /// No sheet can be made on this machine.
        public var isUnable = false
        /// Nothing went wrong, but nothing that was asked for has such a sheet.
        public var isEmpty = false
        /// Cards or offices were named.
        public var isNamed = false

        public var ending: SiteBuild.Outcome.Ending {
            if build.ending != .done { return build.ending }
            if isUnable { return .machineFailed }
            // Who names a card waits for a sheet of it.
            if isEmpty, isNamed { return .wrongUse }
            return failed > 0 ? .contentHasErrors : .done
        }
    }

    /// Prints. Nothing is thrown: whatever goes wrong is in the outcome.
    public func run() -> Outcome {
        let folder: SiteFolder
        do throws(FileProblem) {
            folder = try SiteFolder(path: options.site)
        } catch {
            return Outcome(build: .unreadable(options.site, error))
        }
        var run = PrintRun(options: options, folder: folder)
        return run.run()
    }
}

/// One run of a print, step by step.
private struct PrintRun {
    let options: SitePrint.Options
    let folder: SiteFolder
    private var reader: SiteReader
    private var language = Language.indonesian

    init(options: SitePrint.Options, folder: SiteFolder) {
        self.options = options
        self.folder = folder
        reader = SiteReader(folder: folder)
    }

    mutating func run() -> SitePrint.Outcome {
        guard let settings = reader.settings() else { return outcome() }
        language = settings.language
        let files = SiteFiles(folder, settings: settings, report: &reader.report)
        guard let (profile, names) = ProfileReading.standard(report: &reader.report) else { return outcome() }
        let offices = reader.offices(files.offices)
        guard let theme = reader.theme(settings, installed: options.themes),
            let words = WordsReader.read(theme, language: settings.language, report: &reader.report)
        else { return outcome() }
        let (sops, _) = reader.sops(
            files.sops, names: names, offices: offices, cards: files.cards, includesDrafts: !options.slugs.isEmpty,
            workers: Workers(count: options.jobs))
        let selection = PrintSelection(
            options.slugs, cards: files.cards, offices: offices.map(\.file.path), sops: sops.map(\.path))
        if !selection.unknown.isEmpty {
            // What else is wrong is not what was asked for.
            reader.report = DiagnosticBag()
            for problem in selection.unknown { reader.report.add(Diagnostic(problem, at: Place(file: ""))) }
            var outcome = outcome()
            outcome.build.isWrongUse = true
            return outcome
        }
        guard !reader.report.hasErrors else { return outcome() }
        let site = Site(settings: settings, words: words.words, profile: profile, offices: offices, pages: [], forms: [:])
        let shared = SheetSite(
            site: site, folder: folder, words: words.all, theme: SheetTheme(theme), installations: options.themes)
        do throws(OutputError) {
            let target = try PrintFolder(options.output, site: options.site)
            let sheets = try options.sheets.open(shared, target: target, jobs: options.jobs, report: &reader.report)
            guard let sheets else {
                var outcome = outcome()
                outcome.isUnable = true
                return outcome
            }
            defer { sheets.close() }
            return try print(selection, sops, site, names, sheets)
        } catch {
            var outcome = outcome()
            outcome.build.failure = error
            return outcome
        }
    }

    private mutating func print(
        _ selection: PrintSelection, _ allSops: [SopEntry], _ site: Site, _ names: HeadingTable, _ sheets: any SheetMaker
    ) throws(OutputError) -> SitePrint.Outcome {
        let (folder, cards, offices) = (folder, selection.cards, selection.offices)
        let sops = selection.sops.map { (entry: allSops[$0], offices: self.offices(of: allSops[$0], in: site)) }
        let total = cards.count + offices.count + sops.count
        let progress = ProgressCounter(total: total, report: options.progress)
        let workers = Workers(count: options.jobs).run(total: total, lot: 1) {
            // A card that was named is printed although it is a draft.
            CardWorker(
                folder: folder, files: SiteFiles(), site: site, names: names, templates: nil, staged: nil, sheets: sheets,
                includesDrafts: selection.isNamed)
        } body: { worker, lot in
            for index in lot {
                if index < cards.count {
                    worker.work(on: cards, index..<index + 1)
                } else if index < cards.count + offices.count {
                    worker.print(office: offices[index - cards.count])
                } else {
                    let (entry, offices) = sops[index - cards.count - offices.count]
                    worker.print(sop: entry, offices: offices)
                }
            }
            progress.add(lot.count)
        } end: { worker in
            worker.result
        }
        for worker in workers { reader.report.merge(worker.report) }
        if let failure = workers.compactMap(\.failure).first { throw failure }
        try sheets.finish()
        var outcome = outcome()
        outcome.build.sheets = workers.reduce(0) { $0 + $1.sheets }
        outcome.failed = sheets.failed
        outcome.isNamed = selection.isNamed
        outcome.isEmpty = outcome.build.sheets == 0 && outcome.failed == 0 && !outcome.build.report.hasErrors
        return outcome
    }

    /// The offices of an SOP file: those it names, else those of its services.
    private func offices(of entry: SopEntry, in site: Site) -> [Int] {
        guard entry.offices.isEmpty else { return entry.offices }
        var places: [Int] = []
        for path in entry.services {
            // What is wrong with a card is told when it is printed itself.
            var ignored = DiagnosticBag()
            guard let bytes = try? folder.read(path, limit: CardReader.largest),
                let read = HeaderReading.card(SourceFile(path: path, bytes: bytes), report: &ignored)
            else { continue }
            for place in read.header.offices.compactMap({ site.officeIndex($0.value) }) where !places.contains(place) {
                places.append(place)
            }
        }
        return places
    }

    private func outcome() -> SitePrint.Outcome {
        SitePrint.Outcome(build: SiteBuild.Outcome(report: reader.report, language: language))
    }
}
