import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// Suggests the numbers of articles whose headings the source has lost, from the numbers around them and from what other
/// articles cite. They stay suggestions.
struct LostArticles {
    private struct Cited {
        /// The article that cites.
        var source: Int
        var article: Int
        var provision: Provision
    }

    private let regulation: Regulation
    private let cited: [Cited]

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
        var cited: [Cited] = []
        var article = -1
        for (index, node) in regulation.nodes.enumerated() {
            if node.kind == .article { article = index }
            guard article >= 0, let text = node.text else { continue }
            for citation in TextCitation.all(in: regulation.documents[text.document]) where citation.reference == nil {
                guard let provision = citation.provision, let number = provision.article.flatMap(Self.number) else { continue }
                cited.append(Cited(source: article, article: number, provision: provision))
            }
        }
        self.cited = cited
    }

    private func note(on index: Int) -> Doubt {
        let candidates = candidates(for: index)
        let certain = candidates.filter { number in cited.contains { $0.article == number && fits($0.provision, index) == true } }
        let shown = certain.count == 1 ? certain : candidates
        guard !shown.isEmpty, shown.count <= 6 else {
            return .other(
                indonesian: "judul pasal ini hilang dari sumber", english: "the heading of this article is lost in the source")
        }
        let names = shown.map { "Pasal \($0)" }
        let sources = certain.count == 1 ? self.sources(of: certain[0]) : []
        return .other(
            indonesian: "judul pasal ini hilang dari sumber; mungkin \(names.joined(separator: " atau "))"
                + (sources.isEmpty ? "" : ", menurut rujukan \(sources.joined(separator: ", "))"),
            english: "the heading of this article is lost in the source; it may be \(names.joined(separator: " or "))"
                + (sources.isEmpty ? "" : ", as \(sources.joined(separator: ", ")) cite it"))
    }

    /// Numbers that are free between the articles around it, but for those that it cites itself and those whose citations
    /// name what it does not have.
    private func candidates(for index: Int) -> [Int] {
        let numbers = regulation.nodes.indices.compactMap { place -> (Int, Int)? in
            guard regulation.nodes[place].kind == .article, let number = regulation.nodes[place].number.flatMap({ Self.number($0.value) })
            else { return nil }
            return (place, number)
        }
        let before = numbers.last { $0.0 < index }?.1 ?? 0
        guard let after = numbers.first(where: { $0.0 > index })?.1, after > before + 1, after - before <= 100 else { return [] }
        return (before + 1..<after).filter { number in
            !cited.contains { $0.article == number && ($0.source == index || fits($0.provision, index) == false) }
        }
    }

    /// Whether an article has what a citation names; `nil` when the citation names no more than the article.
    private func fits(_ provision: Provision, _ article: Int) -> Bool? {
        guard provision.paragraph != nil || provision.letter != nil else { return nil }
        var anchor = regulation.anchors[article]
        if let paragraph = provision.paragraph { anchor += Array("-ayat-".utf8) + paragraph.map(ASCII.lowercased) }
        if let letter = provision.letter { anchor += Array("-huruf-".utf8) + letter.map(ASCII.lowercased) }
        return regulation.anchors[article..<regulation.nodes[article].end].contains(anchor)
    }

    private func sources(of number: Int) -> [String] {
        var names: [String] = []
        for place in cited.lazy.filter({ $0.article == number }).map(\.source) {
            guard let own = regulation.nodes[place].number?.value.string, !names.contains("Pasal \(own)") else { continue }
            names.append("Pasal \(own)")
        }
        return Array(names.prefix(3))
    }

    private static func number(_ text: ByteSlice) -> Int? {
        let digits = text.prefix(while: ASCII.isDigit)
        guard !digits.isEmpty, digits.count <= 4 else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
