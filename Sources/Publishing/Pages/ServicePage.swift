import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard
import Templates

/// The page of a service.
extension PageBuilder {
    mutating func servicePage(_ card: ServiceCard, at route: Route, offices: [Int]) -> (Record<ServicePageField>, Headline) {
        begin(route, document: card.document, folder: ContentPath.folder(of: card.file.path))
        link(site.regulations.lookup.citations(in: card))
        let record = arena.record(ServicePageField.self)
        let header = card.header
        let page = self.page(
            route, title: header.title.value, description: header.summary?.value,
            breadcrumbs: breadcrumbs(offices: offices))
        arena.set(page, .isDraft, flag: header.isDraft)
        arena.set(record, .page, record: page)
        arena.set(record, .title, text: header.title.value)
        if let summary = header.summary { arena.set(record, .summary, text: summary.value) }
        setIntroduction(card.introduction, of: record)
        for office in offices { arena.append(self.office(site.offices[office]), to: record, .offices) }
        // Topics that are written alike have one page.
        var topics: [[UInt8]] = []
        for topic in header.topics {
            let slug = Slug.of(topic.value)
            guard !topics.contains(slug) else { continue }
            topics.append(slug)
            arena.append(link(.topic(slug[...]), text: topic.value), to: record, .topics)
        }
        setNotices(of: offices, on: record)
        setLink(header.apply, word: .modelApply, on: record, .apply)
        setLink(header.track, word: .modelTrack, on: record, .track)
        let headline = Headline(of: card, in: site)
        set(headline, on: record)
        setDocuments(of: card, on: record)
        setProducts(of: card, on: record)
        setSections(of: card, fees: headline.fees, on: record)
        setDecree(header, on: record)
        setHistory(header.history, on: record)
        if let sops = sops(of: card, at: route) { arena.set(record, .sops, record: sops) }
        let namesDecree = header.decree.map { $0 != Decree() } ?? false
        arena.set(
            record, .hasApproval,
            flag: namesDecree || header.effective != nil || header.review != nil || !header.history.isEmpty)
        return (record, headline)
    }

    mutating func breadcrumbs(offices: [Int]) -> [(Route, ByteSlice)] {
        var above: [(Route, ByteSlice)] = [(.home, site.words[.modelHome][...])]
        if let first = offices.first {
            let entry = site.offices[first]
            above.append((.office(entry.slug[...]), entry.office.name.value))
        }
        return above
    }

    private mutating func setIntroduction(_ blocks: [Block], of record: Record<ServicePageField>) {
        var nodes: [Int] = []
        for case .markup(let node) in blocks { nodes.append(node) }
        if !nodes.isEmpty { arena.set(record, .introduction, html: html(nodes: nodes)) }
    }

    private mutating func setNotices(of offices: [Int], on record: Record<ServicePageField>) {
        for office in offices {
            if let notice = notice(of: site.offices[office]) { arena.append(notice, to: record, .notices) }
        }
    }

    private mutating func setLink(
        _ link: SiteLink?, word: Word, on record: Record<ServicePageField>, _ field: ServicePageField
    ) {
        guard let link, let model = self.link(link, text: site.words[word]) else { return }
        arena.set(record, field, record: model)
    }

    // MARK: What comes first

    private mutating func set(_ headline: Headline, on record: Record<ServicePageField>) {
        if let text = headline.fee { arena.set(record, .feeSummary, text: text) }
        if let text = headline.feeNote { arena.set(record, .feeNote, text: text) }
        if let text = headline.time { arena.set(record, .timeSummary, text: text) }
        if let text = headline.timeNote { arena.set(record, .timeNote, text: text) }
    }

    private mutating func setDocuments(of card: ServiceCard, on record: Record<ServicePageField>) {
        // Rows of a table are not counted, so beside one no number would be the whole truth.
        guard let section = card.section(.requirements), !section.hasTable(in: card.document) else { return }
        let count = DocumentCount(section, document: card.document)
        guard !count.isUncertain else { return arena.set(record, .documentSummary, text: site.words[.modelFeeSeeDetails]) }
        if count.forAll > 0 {
            arena.set(
                record, .documentSummary,
                text: site.words.count(count.forAll, one: .modelDocumentsOne, many: .modelDocuments))
        }
        guard !count.extras.isEmpty else { return }
        let list = arena.record(TextListField.self)
        for extra in count.extras {
            let line = arena.record(TextField.self)
            var digits: [UInt8] = []
            digits.append(decimal: extra.count)
            let word: Word = extra.count == 1 ? .modelDocumentsExtraOne : .modelDocumentsExtra
            let name = extra.conditions.words(in: document, or: site.words[.modelOr])
            arena.set(line, .text, text: site.words.text(word, [("n", digits[...]), ("case", name[...])]))
            arena.append(line, to: list, .items)
        }
        arena.set(list, .isLong, flag: count.extras.count > Self.mostCaseLines)
        arena.set(record, .documentExtras, record: list)
    }

    /// More cases than these make a list too long for the head of a page.
    private static let mostCaseLines = 4

    /// How many products the head of the page names; all are in their section.
    private static let mostProducts = 3

    private mutating func setProducts(of card: ServiceCard, on record: Record<ServicePageField>) {
        guard let section = card.section(.product) else { return }
        let list = arena.record(MarkupListField.self)
        var count = 0
        for group in section.groups {
            for case .products(let products) in group.blocks {
                for product in products where count < Self.mostProducts {
                    let item = arena.record(MarkupField.self)
                    arena.set(item, .markup, html: html(product.text))
                    arena.append(item, to: list, .items)
                    count += 1
                }
            }
        }
        guard count > 0 else { return }
        arena.set(list, .isSingle, flag: count == 1)
        arena.set(record, .products, record: list)
    }

    // MARK: Sections

    /// The field of a section that the page places itself; the others follow in the order of the law.
    private static func field(of component: Component?) -> ServicePageField? {
        switch component {
        case .requirements: .requirements
        case .procedure: .procedure
        case .time: .time
        case .fee: .fee
        case .product: .product
        case .complaints: .complaints
        case .hours: .hours
        case .location: .location
        default: nil
        }
    }

    private mutating func setSections(of card: ServiceCard, fees: FeeFacts?, on record: Record<ServicePageField>) {
        reserveAnchors(of: card.sections)
        var present: [Component] = []
        for index in Self.order(of: card.sections) {
            let section = card.sections[index]
            let model = self.section(section, fees: fees)
            if let field = Self.field(of: section.component) {
                arena.set(record, field, record: model)
            } else {
                arena.append(model, to: record, .others)
            }
            if let component = section.component { present.append(component) }
        }
        for (component, title) in site.componentTitles {
            let model = arena.record(ComponentField.self)
            arena.set(model, .title, text: title)
            if present.contains(component) { arena.set(model, .href, text: fragment(component.anchor)) }
            arena.append(model, to: record, .components)
        }
    }

    private mutating func fragment(_ anchor: [UInt8]) -> TextRef {
        arena.write { out in
            out.append(0x23)
            out.append(contentsOf: anchor)
        }
    }

    /// The places of sections in the order in which the page has them.
    static func order(of sections: [Section]) -> [Int] {
        let ranks = sections.map { rank($0.component) }
        return ranks.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    }

    /// The order of the sections on the page: what a citizen looks for, who may use it and what it is, then the
    /// components in the order of the law, then what the profile does not know.
    private static func rank(_ component: Component?) -> Int {
        guard let component else { return .max }
        return firstSections.firstIndex(of: component) ?? firstSections.count + Int(component.rawValue)
    }

    private static let firstSections: [Component] = [
        .requirements, .procedure, .time, .fee, .product, .complaints, .hours, .location, .users, .description,
    ]

    // MARK: Decree and dates

    private mutating func setDecree(_ header: CardHeader, on record: Record<ServicePageField>) {
        if let date = header.effective {
            let (words, machine) = self.words(date.value)
            arena.set(record, .effective, text: words)
            arena.set(record, .effectiveDate, text: machine)
        }
        if let date = header.review {
            let (words, machine) = self.words(date.value)
            arena.set(record, .review, text: words)
            arena.set(record, .reviewDate, text: machine)
        }
        guard let decree = header.decree, decree != Decree() else { return }
        let model = arena.record(DecreeField.self)
        if let number = decree.number { arena.set(model, .number, text: number.value) }
        if let date = decree.date {
            let (words, machine) = self.words(date.value)
            arena.set(model, .date, text: words)
            arena.set(model, .dateValue, text: machine)
        }
        if let official = decree.official { arena.set(model, .official, text: official.value) }
        if let file = decree.file, let link = self.link(file, text: file.text.map { Array($0.value) } ?? Array(file.address.value)) {
            arena.set(model, .file, record: link)
        }
        arena.set(record, .decree, record: model)
    }

    private mutating func setHistory(_ changes: [Change], on record: Record<ServicePageField>) {
        guard !changes.isEmpty else { return }
        let list = arena.record(HistoryField.self)
        for change in changes {
            let entry = arena.record(HistoryEntryField.self)
            let (words, machine) = self.words(change.date.value)
            arena.set(entry, .date, text: words)
            arena.set(entry, .dateValue, text: machine)
            arena.set(entry, .text, text: change.text.value)
            arena.append(entry, to: list, .items)
        }
        arena.set(record, .history, record: list)
    }
}
