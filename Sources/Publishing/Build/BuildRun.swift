import Bytes
import Checking
import CommonMark
import Diagnostics
import Reading
import ServiceStandard
import Templates

/// One run of a build, pass by pass.
struct BuildRun {
    let options: SiteBuild.Options
    let folder: SiteFolder
    private var reader: SiteReader
    private var language = Language.indonesian
    /// Number of files that are cards.
    private var cards = 0
    /// How many findings there are in each file; known when all cards are read, and only where rules are run.
    private(set) var findingCounts = FindingCounts()

    init(options: SiteBuild.Options, folder: SiteFolder) {
        self.options = options
        self.folder = folder
        reader = SiteReader(folder: folder)
    }

    mutating func run() -> SiteBuild.Outcome {
        guard let settings = reader.settings() else { return outcome() }
        language = settings.language
        // An address that cannot be read has been told.
        let lacksAddress = settings.address == nil && !reader.report.hasErrors
        // A build says of a file what it finds wrong with it, however the site grades that.
        var areTold = false
        if case .told = options.rules { areTold = true }
        reader.grades = ReadingGrades(settings, areTold: areTold)
        let files = SiteFiles(folder, settings: settings, report: &reader.report)
        cards = files.cards.count
        guard let (profile, names) = ProfileReading.standard(report: &reader.report) else { return outcome() }
        let (site, look, draftSops) = base(settings, profile, names, files)
        reader.checkProvisions(of: site)
        if lacksAddress { reader.report.add(Diagnostic(SiteProblem.noAddress, at: Place(file: "baku.yml"))) }

        // The page of the report says how much the rules find.
        let publishesReport = options.output != nil && settings.publishesCompliance
        let rules = (options.rules ?? (publishesReport ? .counted : nil)).map {
            RuleRun($0, site: site, folder: folder, readings: reader.readings)
        }

        // What is found on opening sheets is told with the sheets.
        let beforeSheets = self
        var staged: StagedSite?
        var sheets: (any SheetMaker)?
        // Cards are read and reported even when there is nothing to show them with.
        if let output = options.output, look != nil {
            do throws(OutputError) {
                staged = try OutputFolder(output, site: options.site).stage()
                if let staged, let look { sheets = try openSheets(site, look, staged) }
            } catch {
                staged?.discard()
                return outcome(failure: error)
            }
        }
        defer { sheets?.close() }
        if sheets != nil, let refused = beforeSheets.rehearse(files, site, names, draftSops) {
            staged?.discard()
            return refused
        }
        let workers = readCards(
            files, site: site, names: names, templates: look?.templates, staged: staged, sheets: sheets, rules: rules,
            reportedSheets: publishesReport ? .made : options.report.map { _ in .planned(look?.drawnSheets ?? []) })
        if let failure = workers.compactMap(\.failure).first {
            staged?.discard()
            return outcome(failure: failure)
        }
        let (catalogue, listing) = check(workers, site, files, draftSops, rules, assets: look?.assets ?? [])
        var outcome = outcome()
        outcome.services = catalogue.services.count
        outcome.drafts = workers.reduce(draftSops.count) { $0 + $1.drafts.count }
        outcome.sheets = workers.reduce(0) { $0 + $1.sheets }
        let facts = ComplianceFacts(
            ledger: workers.reduce(into: ComplianceLedger()) { $0.merge($1.compliance) }, findings: findingCounts)
        if options.report != nil, let look, isPublishable {
            outcome.reportFile = facts.report(of: catalogue, in: site, drawn: look.drawnSheets).file(look.reportFile, in: site)
        }
        guard let staged, let look, !reader.report.hasErrors else {
            staged?.discard()
            return outcome
        }
        let writer = PageWriter(
            site: site, catalogue: catalogue, citing: citing(workers, site, catalogue), templates: look.templates,
            staged: staged, sheets: sheets, compliance: publishesReport ? facts : nil)
        publish(staged, writer, listing, files, &outcome)
        return outcome
    }

    /// Whether a build would publish the site: what a rule says does not stop it.
    private var isPublishable: Bool {
        !reader.report.diagnostics.contains { $0.severity == .error && !RuleBook.isExemptible($0.code) }
    }

    /// Sheets take long, so everything that is wrong is told before the first of them is made.
    /// - Returns: the outcome of a build that ends here; `nil` for a site without errors.
    private func rehearse(
        _ files: SiteFiles, _ site: Site, _ names: HeadingTable, _ draftSops: [String]
    ) -> SiteBuild.Outcome? {
        var rehearsal = self
        let workers = rehearsal.readCards(files, site: site, names: names, templates: nil, staged: nil, sheets: nil, rules: nil)
        let (catalogue, _) = rehearsal.check(workers, site, files, draftSops, nil, assets: [])
        guard rehearsal.reader.report.hasErrors else { return nil }
        var outcome = rehearsal.outcome()
        outcome.services = catalogue.services.count
        outcome.drafts = workers.reduce(draftSops.count) { $0 + $1.drafts.count }
        return outcome
    }

    private mutating func openSheets(_ site: Site, _ look: Look, _ staged: StagedSite) throws(OutputError) -> (any SheetMaker)? {
        let shared = SheetSite(
            site: site, folder: folder, words: look.words, theme: SheetTheme(look.theme), installations: options.themes)
        return try options.sheets?.open(
            shared, target: StagedSheets(staged: staged), jobs: options.jobs, report: &reader.report)
    }

    private func outcome(failure: OutputError? = nil) -> SiteBuild.Outcome {
        var outcome = SiteBuild.Outcome(report: reader.report, language: language)
        outcome.failure = failure
        outcome.cards = cards
        return outcome
    }

    // MARK: Passes

    /// What pages are made to look like.
    private struct Look {
        var templates: PageTemplates
        /// Those that are published.
        var assets: [AssetNames.Asset]
        var theme: Theme
        var words: [(name: String, text: ByteSlice)]
        /// Of the report for evaluators as a file of its own, where that is a page.
        var reportFile: Template<CompliancePageField>?

        /// The sheets that the theme can draw.
        var drawnSheets: Set<SheetKind> { Set(SheetKind.allCases.filter(SheetTheme(theme).draws)) }
    }

    /// What all pages share: offices, free pages, forms, words; and their look, unless the theme has errors.
    private mutating func base(
        _ settings: SiteSettings, _ profile: Profile, _ names: HeadingTable, _ files: SiteFiles
    ) -> (Site, Look?, draftSops: [String]) {
        let offices = reader.offices(files.offices)
        let pages = reader.freePages(files.pages)
        let forms = reader.forms(files.forms, language: settings.language)
        let (sops, drafts) = reader.sops(
            files.sops, names: names, offices: offices, cards: files.cards, includesDrafts: options.includesDrafts,
            workers: Workers(count: options.jobs))
        let regulations = reader.regulations(files.regulations)
        func site(_ words: Words) -> Site {
            Site(
                settings: settings, words: words, profile: profile, offices: offices, pages: pages, forms: forms, sops: sops,
                regulations: regulations)
        }
        guard let theme = reader.theme(settings, installed: options.themes),
            let words = WordsReader.read(theme, language: settings.language, report: &reader.report)
        else { return (site(.none), nil, drafts) }
        let assets = AssetNames(theme)
        let hasRegulations = !regulations.isEmpty
        let frame = SiteFrame.make(
            settings: settings, pages: pages, words: words.all, assets: assets, hasRegulations: hasRegulations)
        let templates = PageTemplates(
            theme, frame: frame, hasCompliance: settings.publishesCompliance, hasRegulations: hasRegulations,
            workers: Workers(count: options.jobs), report: &reader.report)
        var reportFile: Template<CompliancePageField>?
        if options.report == .page {
            let frame = SiteFrame.make(
                settings: settings, pages: pages, words: words.all, assets: assets, hasRegulations: hasRegulations,
                styles: assets.styles)
            reportFile = PageTemplates.reportFile(theme, frame: frame, report: &reader.report)
        }
        return (
            site(words.words),
            templates.map {
                let unused = PageTemplates.unused(hasCompliance: settings.publishesCompliance, hasRegulations: hasRegulations)
                return Look(
                    templates: $0, assets: assets.published(by: theme, without: unused), theme: theme, words: words.all,
                    reportFile: reportFile)
            }, drafts)
    }

    private func readCards(
        _ files: SiteFiles, site: Site, names: HeadingTable, templates: PageTemplates?, staged: StagedSite?,
        sheets: (any SheetMaker)?, rules: RuleRun?, reportedSheets: ReportedSheets? = nil
    ) -> [CardWorker.Result] {
        let grades = reader.grades
        let total = files.cards.count
        let progress = ProgressCounter(total: total, report: options.progress)
        // A card with sheets takes a hundred times as long, so that every core is to have one to the end.
        return Workers(count: options.jobs).run(total: total, lot: sheets == nil ? 32 : 1) {
            CardWorker(
                folder: folder, files: files, site: site, names: names, templates: templates, staged: staged,
                sheets: sheets, includesDrafts: options.includesDrafts, grades: grades, rules: rules,
                reportedSheets: reportedSheets)
        } body: { worker, lot in
            worker.work(on: files.cards, lot)
            progress.add(lot.count)
        } end: { worker in
            worker.result
        }
    }

    /// Findings that need all files: addresses, links, rules over several files.
    private mutating func check(
        _ workers: [CardWorker.Result], _ site: Site, _ files: SiteFiles, _ draftSops: [String], _ rules: RuleRun?,
        assets: [AssetNames.Asset]
    ) -> (Catalogue, PageListing) {
        let catalogue = Catalogue(workers.flatMap(\.summaries), officeCount: site.offices.count, sops: site.sops)
        let listing = PageListing(site: site, catalogue: catalogue, assets: assets, forms: files.forms)
        reader.report = reader.grades.graded(reader.report)
        var found = DiagnosticBag()
        AddressCheck.findings(listing.sources).forEach { found.add($0) }
        let links = LinkCheck(
            files: files, site: site, catalogue: catalogue, drafts: workers.flatMap(\.drafts), draftSops: draftSops)
        links.check(reader.links.map { LinkCheck.Link($0, in: files) }, report: &found)
        for worker in workers { links.check(worker.links, report: &found) }
        for worker in workers { reader.report.merge(worker.report) }
        if let rules {
            findingCounts = rules.finish(workers.flatMap(\.checks), report: &reader.report)
            findingCounts.add(found)
        }
        reader.report.merge(found)
        return (catalogue, listing)
    }

    /// Which services cite the site's regulations: in their words, or by links of their own.
    private func citing(_ workers: [CardWorker.Result], _ site: Site, _ catalogue: Catalogue) -> CitingServices {
        guard !site.regulations.isEmpty else { return CitingServices([], of: site.regulations, in: catalogue) }
        var citings = workers.flatMap(\.citings)
        for link in workers.lazy.flatMap(\.links).map(\.link) {
            guard let target = site.regulations.lookup.target(ofPath: link.path, fragment: link.fragment) else { continue }
            citings.append(.init(card: link.place.file, regulation: target.regulation, unit: target.unit))
        }
        return CitingServices(citings, of: site.regulations, in: catalogue)
    }

    /// Writes the pages that are made of lists, forms and assets, and puts the site into its place.
    private mutating func publish(
        _ staged: StagedSite, _ writer: PageWriter, _ listing: PageListing, _ files: SiteFiles,
        _ outcome: inout SiteBuild.Outcome
    ) {
        defer { outcome.report = reader.report }
        do throws(OutputError) {
            outcome.sheets += try writer.writeAll(
                listing, workers: Workers(count: options.jobs), report: &reader.report)
            for asset in listing.assets { try staged.write(asset.route.path, asset.bytes) }
            guard try copyForms(files.forms, to: staged) else {
                staged.discard()
                return
            }
            try writer.sheets?.finish()
            let published = try staged.publish(durable: true)
            outcome.leftover = published.leftover
            outcome.pages = listing.pageCount
        } catch {
            staged.discard()
            outcome.failure = error
        }
    }

    /// Forms are published as they are; `false` when one of them has become unreadable meanwhile.
    private mutating func copyForms(_ paths: [String], to staged: StagedSite) throws(OutputError) -> Bool {
        for path in paths {
            guard let route = Route(content: Array(path.utf8)[...]) else { continue }
            let bytes: [UInt8]
            do throws(FileProblem) {
                bytes = try folder.read(path, limit: SiteReader.largestForm)
            } catch {
                reader.report.add(Diagnostic(error, at: Place(file: path)))
                return false
            }
            try staged.write(route.path, bytes)
        }
        return true
    }
}
