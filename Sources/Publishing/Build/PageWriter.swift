import Bytes
import Diagnostics
import Synchronization
import Templates

/// Renders and stages the pages that are made of lists: all but those of the cards.
struct PageWriter: Sendable {
    let site: Site
    let catalogue: Catalogue
    let citing: CitingServices
    let templates: PageTemplates
    let staged: StagedSite
    /// Makes the sheets of offices; `nil`: there are none.
    let sheets: (any SheetMaker)?
    /// What the report for evaluators is made of; `nil` for a site without it.
    let compliance: ComplianceFacts?

    /// One page to be made.
    private enum Job: Sendable {
        case home, fees, complaints, notFound, siteMap, feed
        case compliance, complianceTable
        case office(Int)
        case topic(Int)
        case freePage(Int)
        case redirect(Int)
        case sop(Int)
        case regulation(Int)
        case regulations
    }

    private struct State: ~Copyable {
        var builder: PageBuilder
        var page = ByteBuffer()
        var kept = Kept()
        /// The style sheet of the page, if it has one of its own.
        var styleSheet: [UInt8] = []
    }

    /// What is kept of a worker's pages.
    private struct Kept: Sendable {
        var sheets = 0
        /// Places of the SOP files that have a sheet.
        var printedSops: [Int] = []
        var report = DiagnosticBag()
        var failure: OutputError?
    }

    /// - Returns: how many sheets were made for these pages.
    func writeAll(_ listing: PageListing, workers: Workers, report: inout DiagnosticBag) throws(OutputError) -> Int {
        // The long pages first, so that no worker begins one when the others are done.
        var jobs: [Job] = [.fees, .home, .complaints, .notFound]
        if site.settings.address != nil { jobs += [.siteMap, .feed] }
        jobs += site.offices.indices.map(Job.office)
        jobs += catalogue.topics.indices.map(Job.topic)
        jobs += site.pages.indices.map(Job.freePage)
        jobs += listing.redirects.indices.map(Job.redirect)
        jobs += site.sops.indices.filter { site.sops[$0].sop != nil }.map(Job.sop)
        jobs += site.regulations.entries.indices.map(Job.regulation)
        if !site.regulations.isEmpty { jobs.append(.regulations) }
        let reports: [Job] = [.compliance, .complianceTable]
        var results: [Kept] = []
        if let compliance, sheets == nil {
            results = run(reports + jobs, listing, compliance.report(of: catalogue, in: site, printed: []), workers)
        } else {
            results = run(jobs, listing, nil, workers)
            // The report tells of the sheets of SOP files, so these are made first.
            if let compliance, results.allSatisfy({ $0.failure == nil }) {
                let printed = Set(results.flatMap(\.printedSops))
                let facts = compliance.report(of: catalogue, in: site, printed: printed)
                results += run(reports, listing, facts, workers)
            }
        }
        for kept in results { report.merge(kept.report) }
        if let failure = results.compactMap(\.failure).first { throw failure }
        return results.reduce(0) { $0 + $1.sheets }
    }

    private func run(_ jobs: [Job], _ listing: PageListing, _ report: Compliance?, _ workers: Workers) -> [Kept] {
        workers.run(total: jobs.count, lot: 1) {
            State(builder: PageBuilder(site: site))
        } body: { state, lot in
            for index in lot where state.kept.failure == nil { self.work(on: jobs[index], listing, report, &state) }
        } end: { state in
            state.kept
        }
    }

    private func work(on job: Job, _ listing: PageListing, _ report: Compliance?, _ state: inout State) {
        state.page.removeAll()
        state.styleSheet.removeAll(keepingCapacity: true)
        do {
            let route = try make(job, listing, report, &state)
            try state.page.withUnsafeBufferPointer { (bytes) throws(OutputError) in
                try staged.write(route.path[...], UnsafeRawBufferPointer(bytes))
            }
            if !state.styleSheet.isEmpty { try staged.write(route.styleSheet.path[...], state.styleSheet[...]) }
        } catch let error as OutputError {
            state.kept.failure = error
        } catch {
            // Lists are not nested, so their records cannot be too deep; free text is bounded when it is read.
            state.kept.failure = .path("\(job)")
        }
    }

    /// Renders the page into `state.page`.
    private func make(_ job: Job, _ listing: PageListing, _ report: Compliance?, _ state: inout State) throws -> Route {
        switch job {
        case .home:
            let record = state.builder.homePage(catalogue)
            try templates.home.render(record, in: state.builder.arena, into: &state.page)
            return .home
        case .fees:
            let record = state.builder.feesPage(catalogue)
            try templates.fees.render(record, in: state.builder.arena, into: &state.page)
            return .fees
        case .complaints:
            let record = state.builder.complaintsPage(catalogue)
            try templates.complaints.render(record, in: state.builder.arena, into: &state.page)
            return .complaints
        case .compliance:
            guard let report, let template = templates.compliance else { return .compliance }
            let record = state.builder.compliancePage(report)
            try template.render(record, in: state.builder.arena, into: &state.page)
            return .compliance
        case .complianceTable:
            if let report { state.page = ComplianceTable(site: site, report: report).write() }
            return .complianceTable
        case .notFound:
            let record = state.builder.notFoundPage()
            try templates.notFound.render(record, in: state.builder.arena, into: &state.page)
            return .notFound
        case .siteMap:
            SiteMap.write(listing.mapped, address: site.settings.address?.value ?? [], to: &state.page)
            return .siteMap
        case .feed:
            var feed: [UInt8] = []
            Feed(site: site, address: site.settings.address?.value ?? []).write(catalogue, to: &feed)
            state.page.append(contentsOf: feed)
            return .feed
        case .office(let index):
            let made = try sheets?.sheets(ofOffice: index, report: &state.kept.report) ?? []
            state.kept.sheets += made.count
            let record = state.builder.officePage(index, catalogue, sheets: made)
            try templates.office.render(record, in: state.builder.arena, into: &state.page)
            return .office(site.offices[index].slug[...])
        case .topic(let index):
            let topic = catalogue.topics[index]
            let record = state.builder.topicPage(topic, catalogue)
            try templates.topic.render(record, in: state.builder.arena, into: &state.page)
            return .topic(topic.slug[...])
        case .freePage(let index):
            let entry = site.pages[index]
            let record = state.builder.freePage(entry)
            try templates.freePage.render(record, in: state.builder.arena, into: &state.page)
            return entry.route
        case .sop(let index):
            let entry = site.sops[index]
            guard let sop = entry.sop else { return entry.route }
            let offices = catalogue.officesOfSops[index]
            let made = try sheets?.sheets(of: sop, at: entry.route, offices: offices, report: &state.kept.report) ?? []
            state.kept.sheets += made.count
            if made.contains(where: { $0.kind == .sop }) { state.kept.printedSops.append(index) }
            let (record, styleSheet) = state.builder.sopPage(sop, ofFile: index, catalogue)
            state.builder.set(made, on: record)
            try templates.sop.render(record, in: state.builder.arena, into: &state.page)
            styleSheet.write(to: &state.styleSheet)
            return entry.route
        case .regulation(let index):
            let entry = site.regulations.entries[index]
            let record = state.builder.regulationPage(index, citing, catalogue)
            try templates.regulation?.render(record, in: state.builder.arena, into: &state.page)
            return entry.route
        case .regulations:
            let record = state.builder.regulationListPage(citing, catalogue)
            try templates.regulations?.render(record, in: state.builder.arena, into: &state.page)
            return .regulations
        case .redirect(let index):
            let redirect = listing.redirects[index]
            let record = state.builder.redirectPage(at: redirect.route, to: redirect.target, title: redirect.title[...])
            try templates.redirect.render(record, in: state.builder.arena, into: &state.page)
            return redirect.route
        }
    }
}
