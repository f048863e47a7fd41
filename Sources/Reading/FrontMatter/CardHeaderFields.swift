import Diagnostics
import ServiceStandard

/// The keys of a service card.
enum CardHeaderFields {
    static let table: [HeaderField<CardHeader>] = [
        HeaderField("judul", required: true) { reader, node, card in
            if let title = reader.text(node) { card.title = title }
        },
        HeaderField("instansi", required: true) { $2.offices = $0.slugs($1) },
        HeaderField("ringkasan") { $2.summary = $0.text($1) },
        HeaderField("sk") { reader, node, card in
            var decree = Decree()
            _ = reader.read(node, by: decreeFields, into: &decree)
            card.decree = decree
        },
        HeaderField("berlaku") { $2.effective = $0.date($1) },
        HeaderField("tinjau") { $2.review = $0.date($1) },
        HeaderField("topik") { reader, node, card in card.topics = reader.unique(reader.words(node)) },
        HeaderField("kata-kunci") { $2.keywords = $0.words($1) },
        HeaderField("unggulan") { $2.featured = $0.number($1) },
        HeaderField("ajukan") { $2.apply = $0.link($1) },
        HeaderField("lacak") { $2.track = $0.link($1) },
        HeaderField("kasus") { $2.cases = $0.cases($1) },
        HeaderField("skenario") { $2.scenarios = $0.scenarios($1) },
        HeaderField("alias") { $2.aliases = $0.aliases($1) },
        HeaderField("draf") { reader, node, card in card.isDraft = reader.flag(node) ?? false },
        HeaderField("riwayat") { $2.history = $0.history($1) },
        HeaderField("abaikan") { $2.ignoredRules = $0.ignoredRules($1) },
        HeaderField("sop") { reader, node, card in
            var sop = SopHeader()
            sop.extras = reader.read(node, by: SopFields.table, into: &sop)
            card.sop = sop
        },
    ]

    private static let decreeFields: [HeaderField<Decree>] = [
        HeaderField("nomor") { $2.number = $0.text($1) },
        HeaderField("tanggal") { $2.date = $0.date($1) },
        HeaderField("pejabat") { $2.official = $0.text($1) },
        HeaderField("berkas") { $2.file = $0.fileLink($1) },
    ]
}

extension HeaderReader {
    /// A mapping of dimensions, each with its values.
    mutating func cases(_ node: Int) -> [CaseDimension] {
        var found: [CaseDimension] = []
        for (name, value) in pairs(node, .mapping(["sebab"])) {
            let values = unique(words(value))
            if !values.isEmpty { found.append(CaseDimension(name: name, values: values)) }
        }
        return found
    }

    /// A list of mappings; `judul` is the title, all other keys are dimensions.
    mutating func scenarios(_ node: Int) -> [Scenario] {
        var found: [Scenario] = []
        guard tree.nodes[node].kind == .sequence else {
            wrongKind(node, .list)
            return []
        }
        for item in items(node) {
            var scenario = Scenario()
            for (name, value) in pairs(item, .mapping(["judul", "sebab"])) {
                guard let text = text(value) else { continue }
                if name.value.equals("judul") {
                    scenario.title = text
                } else {
                    scenario.choices.append(Scenario.Choice(dimension: name, value: text))
                }
            }
            found.append(scenario)
        }
        return found
    }

    /// A list of `tanggal` and `perubahan`.
    mutating func history(_ node: Int) -> [Change] {
        var found: [Change] = []
        for item in items(node) {
            var record = ChangeRecord()
            _ = read(item, by: Self.changeFields, into: &record)
            if let date = record.date, let text = record.text { found.append(Change(date: date, text: text)) }
        }
        return found
    }

    /// A mapping of codes of rules to reasons.
    mutating func ignoredRules(_ node: Int) -> [IgnoredRule] {
        guard tree.nodes[node].kind == .mapping else {
            wrongKind(node, .rules)
            return []
        }
        var found: [IgnoredRule] = []
        for (code, value) in pairs(node, .rules, isBlankKept: true) {
            if tree.nodes[value].isBlank {
                report.add(HeaderProblem.noReason(shown(code.value)), at: code.range, in: file)
            } else if let reason = text(value) {
                found.append(IgnoredRule(code: code, reason: reason))
            }
        }
        return found
    }

    /// The keys and values of a mapping whose keys are the author's own.
    mutating func pairs(_ node: Int, _ expected: HeaderValue, isBlankKept: Bool = false) -> [(
        name: SourcedText, value: Int
    )] {
        guard tree.nodes[node].kind == .mapping else {
            wrongKind(node, expected)
            return []
        }
        var found: [(SourcedText, Int)] = []
        var isKey = true
        var name = SourcedText([], tree.nodes[node].range)
        for child in tree.children(of: node) {
            if isKey {
                name = SourcedText(tree.nodes[child].text.trimmed(), tree.nodes[child].range)
            } else if isBlankKept || !tree.nodes[child].isBlank {
                found.append((name, child))
            }
            isKey.toggle()
        }
        return found
    }

    private struct ChangeRecord {
        var date: Sourced<CalendarDate>?
        var text: SourcedText?
    }

    private static let changeFields: [HeaderField<ChangeRecord>] = [
        HeaderField("tanggal", required: true) { $2.date = $0.date($1) },
        HeaderField("perubahan", required: true) { $2.text = $0.text($1) },
    ]
}
