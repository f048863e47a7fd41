import Bytes
import Diagnostics
import Reading
import ServiceStandard
import Templates

/// Reads cards and, when a site is being staged, makes and writes their pages: one card after the other, so that memory
/// holds one card a worker and a summary of each.
struct CardWorker: ~Copyable {
    /// What is kept of the cards.
    struct Result {
        var report = DiagnosticBag()
        var summaries: [ServiceSummary] = []
        /// Numbers of drafts that are left out.
        var drafts: [Int] = []
        /// Links in cards, in drafts too.
        var links: [LinkCheck.Link] = []
        /// The first page that could not be written.
        var failure: OutputError?
    }

    private let folder: SiteFolder
    private let files: SiteFiles
    private let site: Site
    private let templates: PageTemplates?
    private let staged: StagedSite?
    private let includesDrafts: Bool
    private let reader: CardReader
    private var builder: PageBuilder
    private var page = ByteBuffer(capacity: 64 * 1024)
    private(set) var result = Result()

    init(
        folder: SiteFolder, files: SiteFiles, site: Site, names: HeadingTable, templates: PageTemplates?,
        staged: StagedSite?, includesDrafts: Bool
    ) {
        self.folder = folder
        self.files = files
        self.site = site
        self.templates = templates
        self.staged = staged
        self.includesDrafts = includesDrafts
        reader = CardReader(names: names)
        builder = PageBuilder(site: site)
    }

    /// - Parameters:
    ///   - path: path of a card below the site folder.
    ///   - number: its place in ``SiteFiles/cards``.
    mutating func work(on path: String, number: Int) {
        guard result.failure == nil else { return }
        let bytes: [UInt8]
        do throws(FileProblem) {
            bytes = try folder.read(path, limit: CardReader.largest)
        } catch {
            result.report.add(Diagnostic(error, at: Place(file: path)))
            return
        }
        let file = SourceFile(path: path, bytes: bytes)
        guard let read = reader.read(file, report: &result.report), let route = Route(content: Array(path.utf8)[...])
        else { return }
        for link in read.links { result.links.append(LinkCheck.Link(link, in: files)) }
        let offices = officeIndices(of: read.card)
        checkTopics(of: read.card)
        if read.card.header.isDraft, !includesDrafts {
            result.drafts.append(number)
            return
        }
        let (record, headline) = builder.servicePage(read.card, at: route, offices: offices)
        result.summaries.append(
            builder.summary(of: read.card, number: number, at: route, offices: offices, headline: headline))
        guard let templates, let staged else { return }
        do {
            page.removeAll()
            try templates.service.render(record, in: builder.arena, into: &page)
        } catch {
            result.report.add(CardProblem.nestedTooDeep(limit: renderDepth), atWhole: file)
            return
        }
        do throws(OutputError) {
            try page.withUnsafeBufferPointer { (bytes) throws(OutputError) in
                try staged.write(route.path[...], UnsafeRawBufferPointer(bytes))
            }
        } catch {
            result.failure = error
        }
    }

    /// A topic's page has the topic's letters in its address.
    private mutating func checkTopics(of card: ServiceCard) {
        for topic in card.header.topics {
            let slug = Slug.of(topic.value)
            if slug.isEmpty {
                result.report.add(SiteProblem.topicWithoutLetters(topic.value.string), at: topic.range, in: card.file)
            } else if slug.count > FileName.longest {
                result.report.add(SiteProblem.topicTooLong(limit: FileName.longest), at: topic.range, in: card.file)
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
                result.report.add(
                    SiteProblem.unknownOffice(slug.value.string, nearest: nearest), at: slug.range, in: card.file)
            }
        }
        return indices
    }
}
