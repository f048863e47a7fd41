import Bytes
import Diagnostics
import Reading
import ServiceStandard
import Templates

/// Reads cards and, when a site is being staged, makes and writes their pages: one card after the other, so that memory
/// holds one card a worker and a summary of each.
struct CardWorker {
    private let folder: SiteFolder
    private let site: Site
    private let templates: PageTemplates?
    private let staged: StagedSite?
    private let makesSheets: (any SheetMaker)?
    private let includesDrafts: Bool
    private let reader: CardReader
    private var builder: PageBuilder
    private let page = RenderedPage()

    var report = DiagnosticBag()
    var summaries: [ServiceSummary] = []
    /// Paths of drafts that are left out.
    var drafts: [String] = []
    /// Links in cards, in drafts too.
    var links: [PageLink] = []
    /// Number of sheets made.
    var sheets = 0
    /// The first page that could not be written.
    var failure: OutputError?

    init(
        folder: SiteFolder, site: Site, names: HeadingTable, templates: PageTemplates?, staged: StagedSite?,
        sheets: (any SheetMaker)?, includesDrafts: Bool
    ) {
        self.folder = folder
        self.site = site
        self.templates = templates
        self.staged = staged
        makesSheets = sheets
        self.includesDrafts = includesDrafts
        reader = CardReader(names: names)
        builder = PageBuilder(site: site)
    }

    /// - Parameter path: path of a card below the site folder.
    mutating func work(on path: String) {
        guard failure == nil else { return }
        let bytes: [UInt8]
        do throws(FileProblem) {
            bytes = try folder.read(path, limit: CardReader.largest)
        } catch {
            report.add(Diagnostic(error, at: Place(file: path)))
            return
        }
        let file = SourceFile(path: path, bytes: bytes)
        guard let read = reader.read(file, report: &report), let route = Route(content: Array(path.utf8)[...]) else { return }
        links += read.links
        let offices = officeIndices(of: read.card)
        checkTopics(of: read.card)
        if read.card.header.isDraft, !includesDrafts {
            drafts.append(path)
            return
        }
        if templates == nil, makesSheets != nil {
            // Only to be printed.
            _ = makeSheets(of: read.card, at: route, offices: offices)
            return
        }
        let (record, headline) = builder.servicePage(read.card, at: route, offices: offices)
        summaries.append(builder.summary(of: read.card, at: route, offices: offices, headline: headline))
        guard let templates, let staged else { return }
        var made: [MadeSheet] = []
        if makesSheets != nil {
            guard let sheets = makeSheets(of: read.card, at: route, offices: offices) else { return }
            builder.set(sheets, on: record)
            made = sheets
        }
        do {
            try templates.service.render(record, in: builder.arena, into: page)
        } catch {
            report.add(CardProblem.nestedTooDeep(limit: renderDepth), atWhole: file)
            return
        }
        do throws(OutputError) {
            try page.withBytes { (bytes) throws(OutputError) in try staged.write(route.path[...], bytes) }
            if let sop = read.card.sop {
                try write(sop, of: read.card, at: route, offices, made.filter { $0.kind == .sop }, templates, staged)
            }
        } catch {
            failure = error
        }
    }

    /// Makes the card's sheets; `nil` when the machine failed.
    private mutating func makeSheets(of card: ServiceCard, at route: Route, offices: [Int]) -> [MadeSheet]? {
        do throws(OutputError) {
            let made = try makesSheets?.sheets(of: card, at: route, offices: offices, report: &report) ?? []
            sheets += made.count
            return made
        } catch {
            failure = error
            return nil
        }
    }

    /// Makes the sheets of an SOP file.
    mutating func print(sop entry: SopEntry, offices: [Int]) {
        guard failure == nil, let makesSheets, let sop = entry.sop else { return }
        do throws(OutputError) {
            sheets += try makesSheets.sheets(of: sop, at: entry.route, offices: offices, report: &report).count
        } catch {
            failure = error
        }
    }

    /// Makes the sheets of an office.
    mutating func print(office index: Int) {
        guard failure == nil, let makesSheets else { return }
        do throws(OutputError) {
            sheets += try makesSheets.sheets(ofOffice: index, report: &report).count
        } catch {
            failure = error
        }
    }

    /// The page of the card's SOP, with its style sheet.
    private mutating func write(
        _ sop: SopDocument, of card: ServiceCard, at route: Route, _ offices: [Int], _ sheets: [MadeSheet],
        _ templates: PageTemplates, _ staged: StagedSite
    ) throws(OutputError) {
        let (record, styleSheet) = builder.sopPage(sop, of: card, at: route, offices: offices)
        builder.set(sheets, on: record)
        do {
            try templates.sop.render(record, in: builder.arena, into: page)
        } catch {
            report.add(CardProblem.nestedTooDeep(limit: renderDepth), atWhole: card.file)
            return
        }
        try page.withBytes { (bytes) throws(OutputError) in try staged.write(route.sop.path[...], bytes) }
        var sheet: [UInt8] = []
        styleSheet.write(to: &sheet)
        try staged.write(route.sop.styleSheet.path[...], sheet[...])
    }

    /// A topic's page has the topic's letters in its address.
    private mutating func checkTopics(of card: ServiceCard) {
        for topic in card.header.topics {
            let slug = Slug.of(topic.value)
            if slug.isEmpty {
                report.add(SiteProblem.topicWithoutLetters(topic.value.string), at: topic.range, in: card.file)
            } else if slug.count > FileName.longest {
                report.add(SiteProblem.topicTooLong(limit: FileName.longest), at: topic.range, in: card.file)
            }
        }
    }

    /// The card's offices; one that is not there is reported.
    private mutating func officeIndices(of card: ServiceCard) -> [Int] {
        var indices: [Int] = []
        for slug in card.header.offices {
            if let index = site.officeIndex(slug.value) {
                if !indices.contains(index) { indices.append(index) }
            } else {
                let nearest = Spelling.nearest(to: slug.value.string, among: site.offices.map(\.slug.string))
                report.add(SiteProblem.unknownOffice(slug.value.string, nearest: nearest), at: slug.range, in: card.file)
            }
        }
        return indices
    }
}
