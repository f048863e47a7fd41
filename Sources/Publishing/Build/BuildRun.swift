import Bytes
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

    init(options: SiteBuild.Options, folder: SiteFolder) {
        self.options = options
        self.folder = folder
        reader = SiteReader(folder: folder)
    }

    mutating func run() -> SiteBuild.Outcome {
        guard let settings = reader.settings() else { return outcome() }
        language = settings.language
        let files = SiteFiles(folder, report: &reader.report)
        guard let (profile, names) = ProfileReading.standard(report: &reader.report) else { return outcome() }
        let (site, look) = base(settings, profile, files)
        if settings.address == nil { reader.report.add(Diagnostic(SiteProblem.noAddress, at: Place(file: "baku.yml"))) }

        var staged: StagedSite?
        // Cards are read and reported even when there is nothing to show them with.
        if let output = options.output, look != nil {
            do throws(OutputError) {
                staged = try OutputFolder(output, site: options.site).stage()
            } catch {
                return outcome(failure: error)
            }
        }
        let workers = readCards(files, site: site, names: names, templates: look?.templates, staged: staged)
        if let failure = workers.compactMap(\.failure).first {
            staged?.discard()
            return outcome(failure: failure)
        }
        let drafts = workers.reduce(0) { $0 + $1.drafts.count }
        let catalogue = Catalogue(workers.flatMap(\.summaries), officeCount: site.offices.count)
        let listing = PageListing(site: site, catalogue: catalogue, assets: look?.assets.assets ?? [], forms: files.forms)
        check(listing, catalogue, site, files, workers)
        guard let staged, let look, !reader.report.hasErrors else {
            staged?.discard()
            var outcome = outcome()
            outcome.services = catalogue.services.count
            outcome.drafts = drafts
            return outcome
        }
        let writer = PageWriter(site: site, catalogue: catalogue, templates: look.templates, staged: staged)
        var outcome = publish(staged, writer, listing, files)
        outcome.drafts = drafts
        return outcome
    }

    private func outcome(failure: OutputError? = nil) -> SiteBuild.Outcome {
        var outcome = SiteBuild.Outcome(report: reader.report, language: language)
        outcome.failure = failure
        return outcome
    }

    // MARK: Passes

    /// What pages are made to look like.
    private struct Look {
        var templates: PageTemplates
        var assets: AssetNames
    }

    /// What all pages share: offices, free pages, forms, words; and their look, unless the theme has errors.
    private mutating func base(_ settings: SiteSettings, _ profile: Profile, _ files: SiteFiles) -> (Site, Look?) {
        let offices = reader.offices(files.offices)
        let pages = reader.freePages(files.pages)
        let forms = reader.forms(files.forms, language: settings.language)
        func site(_ words: Words) -> Site {
            Site(settings: settings, words: words, profile: profile, offices: offices, pages: pages, forms: forms)
        }
        guard let theme = reader.theme(settings, installed: options.themes),
            let words = WordsReader.read(theme, language: settings.language, report: &reader.report)
        else { return (site(.none), nil) }
        let assets = AssetNames(theme)
        let frame = SiteFrame.make(settings: settings, pages: pages, words: words.all, assets: assets)
        let templates = PageTemplates(theme, frame: frame, workers: Workers(count: options.jobs), report: &reader.report)
        return (site(words.words), templates.map { Look(templates: $0, assets: assets) })
    }

    private func readCards(
        _ files: SiteFiles, site: Site, names: HeadingTable, templates: PageTemplates?, staged: StagedSite?
    ) -> [CardWorker.Result] {
        let progress = ProgressCounter(total: files.cards.count, report: options.progress)
        return Workers(count: options.jobs).run(total: files.cards.count, lot: 32) {
            CardWorker(
                folder: folder, files: files, site: site, names: names, templates: templates, staged: staged,
                includesDrafts: options.includesDrafts)
        } body: { worker, lot in
            for index in lot { worker.work(on: files.cards[index], number: index) }
            progress.add(lot.count)
        } end: { worker in
            worker.result
        }
    }

    /// Findings that need all files: addresses, links.
    private mutating func check(
        _ listing: PageListing, _ catalogue: Catalogue, _ site: Site, _ files: SiteFiles, _ workers: [CardWorker.Result]
    ) {
        AddressCheck.findings(listing.sources).forEach { reader.report.add($0) }
        for worker in workers { reader.report.merge(worker.report) }
        let links = LinkCheck(files: files, site: site, catalogue: catalogue, drafts: workers.flatMap(\.drafts))
        links.check(reader.links.map { LinkCheck.Link($0, in: files) }, report: &reader.report)
        for worker in workers { links.check(worker.links, report: &reader.report) }
    }

    /// Writes the pages that are made of lists, forms and assets, and puts the site into its place.
    private mutating func publish(
        _ staged: StagedSite, _ writer: PageWriter, _ listing: PageListing, _ files: SiteFiles
    ) -> SiteBuild.Outcome {
        var result = outcome()
        result.services = writer.catalogue.services.count
        do throws(OutputError) {
            try writer.writeAll(listing, workers: Workers(count: options.jobs))
            for asset in listing.assets { try staged.write(asset.route.path, asset.bytes) }
            guard try copyForms(files.forms, to: staged) else {
                staged.discard()
                return outcome()
            }
            let published = try staged.publish(durable: true)
            result.leftover = published.leftover
            result.pages = listing.pageCount
        } catch {
            staged.discard()
            result.failure = error
        }
        return result
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
