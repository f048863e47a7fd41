import Bytes
import CommonMark
import Publishing
import Reading
import ServiceStandard

/// What several sheets of a card say in the same way.
struct CardFacts {
    let card: ServiceCard
    let route: Route
    /// Places in ``SheetSite/offices``.
    let offices: [Int]
    let context: SheetContext
    let texts: RichTextJson

    init(_ card: ServiceCard, at route: Route, offices: [Int], in context: SheetContext) {
        self.card = card
        self.route = route
        self.offices = offices
        self.context = context
        texts = RichTextJson(document: card.document, links: SheetLinks(context.site, of: card.file.path))
    }

    var site: SheetSite { context.site }
    var sections: SectionJson { SectionJson(of: card.document, links: texts.links) }

    // MARK: The document

    /// The head of a sheet whose title is a word with the name of the service in it.
    func head(_ kind: SheetKind, _ paper: SiteSettings.Paper, titleWord: String) -> SheetHead {
        let title = site.word(titleWord, [("service", card.header.title.value)])
        return SheetHead(
            kind: kind, paper: SheetPaper(paper), title: title, author: author, date: date, route: route, revision: revision)
    }

    /// The offices' names.
    private var author: [UInt8] { Array(offices.map { site.offices[$0].office.name.value }.joined(separator: ", ".utf8)) }

    /// The date of the card: of its last change, or of its decree; else since when it is in force.
    var date: CalendarDate? {
        let header = card.header
        let dates = header.history.map(\.date.value) + [header.decree?.date?.value].compactMap { $0 }
        return dates.max() ?? header.effective?.value
    }

    /// The sign of the card's text: of two sheets whose signs are the same the card was the same.
    private var revision: [UInt8] { Array(ContentHash.of(card.file.bytes).hexadecimal.prefix(8)) }

    // MARK: Offices

    /// The fields `logo` and `agency`: the first office's logo, and its name below those of the offices above it.
    func writeAgency(to json: inout JsonWriter) {
        json.field("logo", text: offices.first.flatMap(context.logo(ofOffice:)))
        json.array("agency") { json in
            guard let first = offices.first else { return }
            for name in AgencyNames.above(first, in: site) { json.value(text: name) }
            json.value(text: author)
        }
    }

    // MARK: Decree and dates

    /// "4 Maret 2025"
    func words(_ date: CalendarDate) -> [UInt8] {
        var words: [UInt8] = []
        date.append(to: &words, language: site.language)
        return words
    }

    /// The field `decree`: `null` when nothing is known of one.
    func writeDecree(to json: inout JsonWriter) {
        guard let decree = card.header.decree, decree.number != nil || decree.date != nil || decree.official != nil else {
            return json.null("decree")
        }
        json.object("decree") {
            $0.field("number", text: decree.number.map { DocumentNumberReader.withoutLabel($0.value) })
            $0.field("date", text: decree.date.map { words($0.value) })
            $0.field("official", text: decree.official?.value)
        }
    }

    /// The fields `effective` and `date`.
    func writeDates(to json: inout JsonWriter) {
        json.field("effective", text: card.header.effective.map { words($0.value) })
        json.field("date", text: date.map(words))
    }

    // MARK: Time and fee

    /// The fields `time` and `fee` of what two sections say. Each has the words of the page's head as `value`; where those
    /// say only that there is more to read, `lines` has the author's.
    ///
    /// - Parameter isCase: whether the sections are limited to one case.
    func writePromises(time: Section?, fee: Section?, isCase: Bool = false, to json: inout JsonWriter) {
        let headline = site.headline(fee: fee, time: time, of: card, isCase: isCase)
        let hasPromise = time.map { TimeFacts($0).promise != nil } ?? false
        json.object("time") { json in
            if hasPromise, let value = headline.time {
                let bound = headline.timeBound ?? []
                promise(
                    bound: headline.timeBound, value: value[bound.count...].trimmed(), note: headline.timeNote, to: &json)
            } else {
                promise(bound: nil, value: nil, note: nil, to: &json)
            }
            json.array("lines") { if !hasPromise, let time { lines(of: time, to: &$0) } }
        }
        json.object("fee") { json in
            let isTold = if case .seeDetails? = headline.fees?.summary { false } else { headline.fee != nil }
            promise(
                bound: nil, value: isTold ? headline.fee?[...] : nil, note: isTold ? headline.feeNote : nil, to: &json)
            json.array("lines") { if !isTold, let fee { lines(of: fee, to: &$0) } }
        }
    }

    private func promise(bound: [UInt8]?, value: ByteSlice?, note: [UInt8]?, to json: inout JsonWriter) {
        json.field("bound", text: bound)
        json.field("value", text: value)
        json.field("note", text: note)
    }

    /// What a section of time or fee says, line by line, with the case it says it for. Beside lines that state a time
    /// others only explain, and so do paragraphs beside any line.
    private func lines(of section: Section, to json: inout JsonWriter) {
        let blocks = section.groups.flatMap(\.blocks)
        let statesTime = blocks.contains { block in
            if case .times(let lines) = block { lines.contains { !$0.isPart && $0.duration != nil } } else { false }
        }
        let hasLines = blocks.contains { block in
            switch block {
            case .times, .fees: true
            default: false
            }
        }
        for group in section.groups {
            for block in group.blocks {
                switch block {
                case .times(let lines):
                    for line in lines where !line.isPart && (line.duration != nil || !statesTime) {
                        self.line(line.label, PlainItem(head: line.text), line.condition, in: group, to: &json)
                    }
                case .fees(let lines):
                    // A notice is told where it states a fee: "Gratis" above what is paid for besides.
                    for line in lines where !line.isNotice || !line.fees.isEmpty {
                        let besides = line.properties.filter { $0.key == .unit || $0.key == .note }.map(\.value)
                        self.line(line.label, PlainItem(head: line.text, rest: besides), line.condition, in: group, to: &json)
                    }
                case .markup(let node) where !hasLines || card.document.nodes[node].isTabular:
                    for item in PlainItems.of(node, in: card.document) { self.line(nil, item, nil, in: group, to: &json) }
                default: break
                }
            }
        }
    }

    /// A line with the heading of its group before it, and the case it holds in behind.
    private func line(
        _ label: RichText?, _ item: PlainItem, _ condition: Condition?, in group: Group, to json: inout JsonWriter
    ) {
        guard label != nil || texts.hasWords(item.head) else { return }
        json.array { json in
            if group.kind != .conditional, let heading = group.heading {
                texts.runs(card.document.richText(ofInlinesIn: heading), to: &json)
                RichTextJson.run(Array(" – ".utf8)[...], to: &json)
            }
            if let label {
                texts.runs(label, to: &json)
                RichTextJson.run([0x3A, ASCII.space], to: &json)
            }
            texts.runs(item, to: &json)
            if let words = caseWords(Conditions(group.condition).and(condition)) {
                RichTextJson.run((Array(" (".utf8) + words + [0x29])[...], to: &json)
            }
        }
    }

    // MARK: Cases

    /// Cases in the author's words, "hilang atau rusak, anak"; `nil` when something always holds.
    func caseWords(_ conditions: Conditions) -> [UInt8]? {
        conditions.isEmpty ? nil : conditions.words(in: card.document, or: Array(site.word("modelOr")))
    }
}
