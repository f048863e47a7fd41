import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// Suggests the numbers of articles whose headings the source has lost, from the numbers around them and from what other
/// articles cite. They stay suggestions.
struct LostArticles {
    private let regulation: Regulation
    /// What citations of an article name in it, as ends of anchors: "-ayat-1-huruf-b".
    private var named: [Int: Set<[UInt8]>] = [:]
    /// The first articles that cite an article.
    private var sources: [Int: [String]] = [:]
    /// The articles that an article cites, by its place.
    private var citedBy: [Int: Set<Int>] = [:]
    /// The numbers on both sides of an article that has lost its own, by its place.
    private var around: [Int: (before: Int, after: Int?)] = [:]

    /// What is to be said of each lost article, in order.
    static func notes(on body: [UInt8], setting: ImportSetting) -> [Doubt] {
        var report = DiagnosticBag()
        let file = SourceFile(path: "content/regulasi/x.md", bytes: Array("---\njudul: x\n---\n".utf8) + body)
        guard let (regulation, _) = RegulationReader().read(file, report: &report) else { return [] }
        let lost = LostArticles(regulation)
        return regulation.nodes.indices.filter { regulation.nodes[$0].kind == .article && regulation.nodes[$0].number == nil }
            .map { lost.note(on: $0) }
    }

    private init(_ regulation: Regulation) {
        self.regulation = regulation
        var article = -1
        for (index, node) in regulation.nodes.enumerated() {
            if node.kind == .article { article = index }
            guard article >= 0, let text = node.text else { continue }
            for citation in TextCitation.all(in: regulation.documents[text.document]) where citation.reference == nil {
                guard let provision = citation.provision, let number = provision.article.flatMap(Self.number) else { continue }
                add(provision, number, from: article)
            }
        }
        var before = 0
        var open: [Int] = []
        for (index, node) in regulation.nodes.enumerated() where node.kind == .article {
            guard let number = node.number.flatMap({ Self.number($0.value) }) else {
                around[index] = (before, nil)
                open.append(index)
                continue
            }
            for place in open { around[place]?.after = number }
            open.removeAll()
            before = number
        }
    }

    private mutating func add(_ provision: Provision, _ number: Int, from source: Int) {
        citedBy[source, default: []].insert(number)
        if let anchor = Self.anchor(provision) { named[number, default: []].insert(anchor) }
        guard let own = regulation.nodes[source].number?.value.string, sources[number, default: []].count < 3 else { return }
        let name = "Pasal \(own)"
        if sources[number]?.contains(name) != true { sources[number, default: []].append(name) }
    }

    private func note(on index: Int) -> Doubt {
        let units = units(of: index)
        let candidates = candidates(for: index, units)
        let certain = candidates.filter { number in named[number].map { !$0.isDisjoint(with: units) } ?? false }
        let shown = certain.count == 1 ? certain : candidates
        guard !shown.isEmpty, shown.count <= 6 else {
            return .other(
                indonesian: "judul pasal ini hilang dari sumber", english: "the heading of this article is lost in the source")
        }
        let names = shown.map { "Pasal \($0)" }
        let sources = certain.count == 1 ? sources[certain[0]] ?? [] : []
        return .other(
            indonesian: "judul pasal ini hilang dari sumber; mungkin \(names.joined(separator: " atau "))"
                + (sources.isEmpty ? "" : ", menurut rujukan \(sources.joined(separator: ", "))"),
            english: "the heading of this article is lost in the source; it may be \(names.joined(separator: " or "))"
                + (sources.isEmpty ? "" : ", as \(sources.joined(separator: ", ")) cite it"))
    }

    /// Numbers that are free between the articles around it, but for those that it cites itself and those whose citations
    /// name what it does not have.
    private func candidates(for index: Int, _ units: Set<[UInt8]>) -> [Int] {
        guard let (before, next) = around[index], let after = next, after > before + 1, after - before <= 100 else { return [] }
        let own = citedBy[index] ?? []
        return (before + 1..<after).filter { number in
            guard !own.contains(number) else { return false }
            // The larger set is none of the smaller: hostile texts cite much.
            return named[number].map { $0.count <= units.count && $0.isSubset(of: units) } ?? true
        }
    }

    /// What an article has, as ends of anchors.
    private func units(of article: Int) -> Set<[UInt8]> {
        let own = regulation.anchors[article]
        return Set(
            regulation.anchors[article..<regulation.nodes[article].end].lazy.filter { $0.starts(with: own) }
                .map { Array($0.dropFirst(own.count)) })
    }

    /// The end of the anchor that a citation names; `nil` when it names no more than the article.
    private static func anchor(_ provision: Provision) -> [UInt8]? {
        guard provision.paragraph != nil || provision.letter != nil else { return nil }
        var anchor: [UInt8] = []
        if let paragraph = provision.paragraph { anchor += Array("-ayat-".utf8) + paragraph.map(ASCII.lowercased) }
        if let letter = provision.letter { anchor += Array("-huruf-".utf8) + letter.map(ASCII.lowercased) }
        return anchor
    }

    private static func number(_ text: ByteSlice) -> Int? {
        let digits = text.prefix(while: ASCII.isDigit)
        guard !digits.isEmpty, digits.count <= 4 else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
