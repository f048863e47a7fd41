import Bytes
import Checking
import Diagnostics
import Reading
import ServiceStandard
import Templates

/// Reads and checks cards and, when a site is being staged, makes and writes their pages: a lot at a time, so that memory
/// holds a lot of cards for each worker and a summary of each.
struct CardWorker: ~Copyable {
    /// What is kept of the cards.
    struct Result {
        var report = DiagnosticBag()
        var summaries: [ServiceSummary] = []
        /// Numbers of drafts that are left out.
        var drafts: [Int] = []
        /// Links in cards, in drafts too.
        var links: [LinkCheck.Link] = []
        /// What the rules have found in the cards.
        var checks: [Checker.Result] = []
        /// What cards cite of the site's regulations without a link of their own.
        var citings: [CitingServices.Citing] = []
        /// What the report for evaluators tells of the cards.
        var compliance = ComplianceLedger()
        /// Number of sheets made.
        var sheets = 0
        /// The first page that could not be written.
        var failure: OutputError?
    }

    private let folder: SiteFolder
    private let files: SiteFiles
    private let site: Site
    private let templates: PageTemplates?
    private let staged: StagedSite?
    private let makesSheets: (any SheetMaker)?
    private let includesDrafts: Bool
    private let reader: CardReader
    private let grades: ReadingGrades
    /// `nil`: no rule is run.
    private var checker: Checker?
    /// Which sheets the report for evaluators tells of; `nil`: there is no report.
    private let reportedSheets: ReportedSheets?
    private var builder: PageBuilder
    private var page = ByteBuffer(capacity: 64 * 1024)
    private(set) var result = Result()

    init(
        folder: SiteFolder, files: SiteFiles, site: Site, names: HeadingTable, templates: PageTemplates?,
        staged: StagedSite?, sheets: (any SheetMaker)?, includesDrafts: Bool, grades: ReadingGrades = .init(),
        rules: RuleRun? = nil, reportedSheets: ReportedSheets? = nil
    ) {
        self.folder = folder
        self.files = files
        self.site = site
        self.templates = templates
        self.staged = staged
        makesSheets = sheets
        self.includesDrafts = includesDrafts
        reader = CardReader(names: names)
        self.grades = grades
        checker = rules.map { Checker(site: $0.site) }
        self.reportedSheets = reportedSheets
        builder = PageBuilder(site: site)
    }

    /// A card that has been read.
    private struct Opened {
        let read: ReadCard
        let number: Int
        let route: Route
        let offices: [Int]
        let reading: ReadingGrades.Result
    }

    /// Works on a lot of cards, step by step over all of them: so the code of a step stays in the processor's caches.
    ///
    /// - Parameters:
    ///   - paths: paths of all cards below the site folder, as in ``SiteFiles/cards``.
    ///   - lot: the numbers of those to work on.
    mutating func work(on paths: [String], _ lot: Range<Int>) {
        var opened: [Opened] = []
        opened.reserveCapacity(lot.count)
        var bytes = 0
        for number in lot where result.failure == nil {
            guard let card = open(paths[number], number: number) else { continue }
            opened.append(card)
            bytes += card.read.card.file.bytes.count
            if bytes > Self.mostTogether {
                finish(&opened)
                bytes = 0
            }
        }
        finish(&opened)
    }

    /// Bytes of cards that are held at once, about: a lot of ordinary ones, or two of the longest.
    private static let mostTogether = 256 * 1024

    private mutating func finish(_ opened: inout [Opened]) {
        for card in opened { check(card) }
        for card in opened where result.failure == nil { publish(card) }
        opened.removeAll(keepingCapacity: true)
    }

    /// Reads a card; `nil` when it cannot be read, or is a draft that is left out.
    private mutating func open(_ path: String, number: Int) -> Opened? {
        let bytes: [UInt8]
        do throws(FileProblem) {
            bytes = try folder.read(path, limit: CardReader.largest)
        } catch {
            result.report.add(Diagnostic(error, at: Place(file: path)))
            return nil
        }
        let file = SourceFile(path: path, bytes: bytes)
        var found = DiagnosticBag()
        guard let read = reader.read(file, report: &found), let route = Route(content: Array(path.utf8)[...])
        else {
            result.report.merge(found)
            return nil
        }
        for link in read.links { result.links.append(LinkCheck.Link(link, in: files)) }
        let offices = officeIndices(of: read.card, report: &found)
        checkTopics(of: read.card, report: &found)
        findCitations(in: read.card, report: &found)
        let reading = grades.add(found, exempting: read.card.header.ignoredRules, to: &result.report)
        if read.card.header.isDraft, !includesDrafts {
            result.drafts.append(number)
            return nil
        }
        return Opened(read: read, number: number, route: route, offices: offices, reading: reading)
    }

    /// Runs the rules over it, where they are wanted.
    private mutating func check(_ opened: Opened) {
        if let check = checker?.check(opened.read.card, offices: opened.offices, reading: opened.reading, report: &result.report) {
            result.checks.append(check)
        }
    }

    /// Makes its sheets and its page, and keeps what the lists of the site need.
    private mutating func publish(_ opened: Opened) {
        let (read, number, route, offices) = (opened.read, opened.number, opened.route, opened.offices)
        if templates == nil, makesSheets != nil {
            // Only to be printed.
            _ = makeSheets(of: read.card, at: route, offices: offices)
            return
        }
        guard let templates, let staged else {
            result.summaries.append(builder.outline(of: read.card, number: number, at: route, offices: offices))
            if case .planned(let kinds) = reportedSheets, !read.card.header.isDraft {
                result.compliance.add(read.card, number: number, sheets: SheetKind.kinds(of: read.card).filter(kinds.contains))
            }
            return
        }
        let (record, headline) = builder.servicePage(read.card, at: route, offices: offices)
        result.summaries.append(
            builder.summary(of: read.card, number: number, at: route, offices: offices, headline: headline))
        var made: [MadeSheet] = []
        if makesSheets != nil {
            guard let sheets = makeSheets(of: read.card, at: route, offices: offices) else { return }
            builder.set(sheets, on: record)
            made = sheets
        }
        if case .made = reportedSheets { result.compliance.add(read.card, number: number, sheets: made.lazy.map(\.kind)) }
        do {
            page.removeAll()
            try templates.service.render(record, in: builder.arena, into: &page)
        } catch {
            result.report.add(CardProblem.nestedTooDeep(limit: renderDepth), atWhole: read.card.file)
            return
        }
        do throws(OutputError) {
            try page.withUnsafeBufferPointer { (bytes) throws(OutputError) in
                try staged.write(route.path[...], UnsafeRawBufferPointer(bytes))
            }
            if let sop = read.card.sop {
                try write(sop, of: read.card, at: route, offices, made.filter { $0.kind == .sop }, templates, staged)
            }
        } catch {
            result.failure = error
        }
    }

    /// Makes the card's sheets; `nil` when the machine failed.
    private mutating func makeSheets(of card: ServiceCard, at route: Route, offices: [Int]) -> [MadeSheet]? {
        do throws(OutputError) {
            let made = try makesSheets?.sheets(of: card, at: route, offices: offices, report: &result.report) ?? []
            result.sheets += made.count
            return made
        } catch {
            result.failure = error
            return nil
        }
    }

    /// Makes the sheets of an SOP file.
    mutating func print(sop entry: SopEntry, offices: [Int]) {
        guard result.failure == nil, let makesSheets, let sop = entry.sop else { return }
        do throws(OutputError) {
            result.sheets += try makesSheets.sheets(of: sop, at: entry.route, offices: offices, report: &result.report).count
        } catch {
            result.failure = error
        }
    }

    /// Makes the sheets of an office.
    mutating func print(office index: Int) {
        guard result.failure == nil, let makesSheets else { return }
        do throws(OutputError) {
            result.sheets += try makesSheets.sheets(ofOffice: index, report: &result.report).count
        } catch {
            result.failure = error
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
            page.removeAll()
            try templates.sop.render(record, in: builder.arena, into: &page)
        } catch {
            result.report.add(CardProblem.nestedTooDeep(limit: renderDepth), atWhole: card.file)
            return
        }
        try page.withUnsafeBufferPointer { (bytes) throws(OutputError) in
            try staged.write(route.sop.path[...], UnsafeRawBufferPointer(bytes))
        }
        var sheet: [UInt8] = []
        styleSheet.write(to: &sheet)
        try staged.write(route.sop.styleSheet.path[...], sheet[...])
    }

    /// Regulations of the site that the card cites; a provision that one of them does not have is reported.
    private mutating func findCitations(in card: ServiceCard, report: inout DiagnosticBag) {
        let citations = site.regulations.lookup.citations(in: card)
        guard !citations.isEmpty else { return }
        let requirements = CitingRequirements(card)
        for cited in citations {
            let requirement = requirements.text(ofNode: cited.citation.pieces.first?.node)
            for unit in cited.between.map({ Optional($0) }) + [cited.unit] {
                result.citings.append(.init(card: card.file.path, regulation: cited.regulation, unit: unit, requirement: requirement))
            }
            ProvisionCheck(site: site).check(cited, in: card.document, of: card.file, report: &report)
        }
    }

    /// A topic's page has the topic's letters in its address.
    private func checkTopics(of card: ServiceCard, report: inout DiagnosticBag) {
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
    private func officeIndices(of card: ServiceCard, report: inout DiagnosticBag) -> [Int] {
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
