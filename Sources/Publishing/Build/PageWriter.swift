import Bytes
import Synchronization
import Templates

/// Renders and stages the pages that are made of lists: all but those of the cards.
struct PageWriter: Sendable {
    let site: Site
    let catalogue: Catalogue
    let templates: PageTemplates
    let staged: StagedSite

    /// One page to be made.
    private enum Job: Sendable {
        case home, fees, complaints, notFound, siteMap, feed
        case office(Int)
        case topic(Int)
        case freePage(Int)
        case redirect(Int)
    }

    private struct State: ~Copyable {
        var builder: PageBuilder
        var page = ByteBuffer()
        var failure: OutputError?
    }

    func writeAll(_ listing: PageListing, workers: Workers) throws(OutputError) {
        // The long pages first, so that no worker begins one when the others are done.
        var jobs: [Job] = [.fees, .home, .complaints, .notFound]
        if site.settings.address != nil { jobs += [.siteMap, .feed] }
        jobs += site.offices.indices.map(Job.office)
        jobs += catalogue.topics.indices.map(Job.topic)
        jobs += site.pages.indices.map(Job.freePage)
        jobs += listing.redirects.indices.map(Job.redirect)
        let list = jobs
        let failures = workers.run(total: list.count, lot: 1) {
            State(builder: PageBuilder(site: site))
        } body: { state, lot in
            for index in lot where state.failure == nil { self.work(on: list[index], listing, &state) }
        } end: { state in
            state.failure
        }
        if let failure = failures.compactMap(\.self).first { throw failure }
    }

    private func work(on job: Job, _ listing: PageListing, _ state: inout State) {
        state.page.removeAll()
        do {
            let route = try make(job, listing, &state)
            try state.page.withUnsafeBufferPointer { (bytes) throws(OutputError) in
                try staged.write(route.path[...], UnsafeRawBufferPointer(bytes))
            }
        } catch let error as OutputError {
            state.failure = error
        } catch {
            // Lists are not nested, so their records cannot be too deep; free text is bounded when it is read.
            state.failure = .path("\(job)")
        }
    }

    /// Renders the page into `state.page`.
    private func make(_ job: Job, _ listing: PageListing, _ state: inout State) throws -> Route {
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
            let record = state.builder.officePage(index, catalogue)
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
        case .redirect(let index):
            let redirect = listing.redirects[index]
            let record = state.builder.redirectPage(at: redirect.route, to: redirect.target, title: redirect.title[...])
            try templates.redirect.render(record, in: state.builder.arena, into: &state.page)
            return redirect.route
        }
    }
}
