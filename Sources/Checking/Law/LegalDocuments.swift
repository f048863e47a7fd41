import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A card asks for another document than the article names that it cites for it, or leaves one of its list out.
///
/// Whoever asks for more than the law has no ground for it, and whoever asks for less sends the applicant home later.
/// Documents are told apart by the words that name them, synonyms and abbreviations as one; only those without one word in
/// common are told, and none on a card that mostly speaks in other words than the list, as one in another language. A letter that holds for some only, and lists of which one is enough, are never missed.
enum LegalDocuments: CardRule {
    static let rule = Rule(
        "law.documents", .law, .warning,
        indonesian: "persyaratan tidak sama dengan daftar dokumen pada pasal yang dirujuk",
        english: "the requirements differ from the list of documents of the article they cite")

    /// More names than that help nobody.
    private static let most = 3

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard !card.law.cited.isEmpty, let section = card.section(.requirements) else { return }
        var requirements: [CitedRequirement] = []
        for group in section.groups {
            for case .requirements(let list, _) in group.blocks { requirements += list.map { CitedRequirement($0, of: group, in: card) } }
        }
        var lists: [DocumentList] = []
        var known: [CitedLaw.Unit: DocumentList?] = [:]
        for requirement in requirements {
            for unit in requirement.units where known[unit] == nil {
                let list = DocumentList(unit, in: card.site.regulations.regulations[unit.regulation])
                known[unit] = .some(list)
                if let list, lists.count < 64, !lists.contains(list) { lists.append(list) }
            }
        }
        guard speaksItsWords(requirements, known, lists, card) else { return }
        for requirement in requirements { checkNames(requirement, known, card, &findings) }
        for list in lists { checkMissing(list, requirements, card, &findings) }
    }

    /// Whether at least half of the requirements that cite anything share a word with it, or with any letter of the list it
    /// is in. A card of fewer names its documents in other words, or in another language, and cannot be compared.
    private static func speaksItsWords(
        _ requirements: [CitedRequirement], _ known: [CitedLaw.Unit: DocumentList?], _ lists: [DocumentList], _ card: CheckedCard
    ) -> Bool {
        var words: [DocumentList: DocumentWords] = [:]
        for list in lists {
            let law = card.site.regulations.regulations[list.regulation]
            var all = DocumentWords()
            for item in list.items(in: law).prefix(200) { all.add(law.wholeText(of: item)) }
            words[list] = all
        }
        let citing = requirements.filter { !$0.units.isEmpty }
        let sharing = citing.count { requirement in
            CitedLaw.outermost(requirement.units, in: card.site.regulations).contains { unit in
                if let list = known[unit] ?? nil, words[list]?.meets(requirement.words) ?? true { return true }
                return DocumentWords(card.site.regulations.regulations[unit.regulation].wholeText(of: unit.unit)).meets(requirement.words)
            }
        }
        return sharing * 2 >= citing.count
    }

    // MARK: Another document

    private static func checkNames(
        _ requirement: CitedRequirement, _ lists: [CitedLaw.Unit: DocumentList?], _ card: CheckedCard, _ findings: inout Findings
    ) {
        var first: CitedLaw.Unit?
        for unit in CitedLaw.outermost(requirement.units, in: card.site.regulations) {
            let law = card.site.regulations.regulations[unit.regulation]
            guard (lists[unit] ?? nil) != nil || DocumentList.speaksOfDocuments(law, unit.unit) else { return }
            if DocumentWords(law.wholeText(of: unit.unit)).meets(requirement.words) { return }
            if first == nil { first = unit }
        }
        guard let unit = first, let place = requirement.basis else { return }
        let law = card.site.regulations.regulations[unit.regulation]
        findings.add(
            rule, at: place, related: [(law.nodes[unit.unit].range, law.file)],
            otherWords(
                card.plain(requirement.requirement.text).string, law.fullName(of: unit.unit), shown(law.plainText(of: unit.unit)), law.file.path))
    }

    private static func otherWords(_ requirement: String, _ article: String, _ text: String, _ path: String) -> Words {
        Words(
            id: "“\(requirement)” tidak disebut pada \(article), yang berbunyi “\(text)” (\(path))",
            "rujuk ketentuan yang memang meminta dokumen itu, atau hapus persyaratannya",
            en: "“\(requirement)” is not named by \(article), which says “\(text)” (\(path))",
            "cite the provision that asks for the document, or remove the requirement")
    }

    // MARK: A document left out

    private static func checkMissing(
        _ list: DocumentList, _ requirements: [CitedRequirement], _ card: CheckedCard, _ findings: inout Findings
    ) {
        let law = card.site.regulations.regulations[list.regulation]
        let items = list.items(in: law)
        guard items.count > 1, items.count < 200, list.asksAll(in: law) else { return }
        var cited: Set<Int> = []
        var place: SourceRange?
        var others: [DocumentWords] = []
        for requirement in requirements {
            var words = requirement.words
            for unit in requirement.units where unit.regulation == list.regulation {
                guard (list.parent..<law.nodes[list.parent].end).contains(unit.unit) || (unit.unit..<law.nodes[unit.unit].end).contains(list.parent)
                else { continue }
                if place == nil { place = requirement.basis }
                guard let item = list.item(of: unit.unit, in: law) else { continue }
                cited.insert(item)
                words.remove(DocumentWords(law.wholeText(of: item)))
            }
            if !words.isEmpty { others.append(words) }
        }
        let missing = items.filter { item in
            guard !cited.contains(item) else { return false }
            let text = law.wholeText(of: item)
            let words = DocumentWords(text)
            return !DocumentList.isOptional(text) && !words.isEmpty && !others.contains { $0.meets(words) }
        }
        guard !missing.isEmpty, let place else { return }
        findings.add(
            rule, at: place, related: missing.prefix(most).map { (law.nodes[$0].range, law.file) },
            missingWords(missing.prefix(most).map { (law.provisionName(of: $0).string, shown(law.plainText(of: $0))) }, of: law, isAll: missing.count <= most))
    }

    private static func missingWords(_ items: [(name: String, text: String)], of law: Regulation, isAll: Bool) -> Words {
        let list = items.map { "\($0.name) “\($0.text)”" }.joined(separator: ", ") + (isAll ? "" : ", …")
        return Words(
            id: "Persyaratan merujuk daftar dokumen ini, tetapi tidak memuat \(list) (\(law.file.path))",
            "tambahkan dokumen itu, atau tulis `Dasar:` pada persyaratan yang dimaksud",
            en: "The requirements cite this list of documents but leave out \(list) (\(law.file.path))",
            "add the document, or write `Dasar:` below the requirement that is meant")
    }

    /// The beginning of a provision, without the mark at its end.
    private static func shown(_ text: [UInt8]) -> String {
        var words = text[...].split(whereSeparator: ASCII.isSpace)
        if let last = words.last, last.equals("dan") || last.equals("dan/atau") || last.equals("atau") { words.removeLast() }
        var shown: [UInt8] = []
        shown.append(Array(words.prefix(14)), separatedBy: " ")
        while let last = shown.last, last == 0x3B || last == 0x2E || last == 0x2C || last == 0x3A { shown.removeLast() }
        return shown.string + (words.count > 14 ? " …" : "")
    }
}
