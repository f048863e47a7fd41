import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Finds what the units of a regulation cite, and where in the regulation that is.
struct RegulationCitations {
    private let file: SourceFile
    private let nodes: [RegulationNode]
    private let documents: [Document]
    private let table: AnchorTable
    /// The highest number of an article.
    private let lastArticle: Int
    private(set) var found: [RegulationCitation] = []

    init(_ nodes: [RegulationNode], _ documents: [Document], anchors: AnchorTable, file: SourceFile) {
        self.file = file
        self.nodes = nodes
        self.documents = documents
        table = anchors
        lastArticle = RegulationNumbers.lastArticle(of: nodes)
    }

    /// Looks through all units; what leads nowhere is reported.
    mutating func findAll(report: inout DiagnosticBag) {
        for (index, node) in nodes.enumerated() {
            if let text = node.text { find(in: text.document, of: index, &report) }
        }
    }

    private mutating func find(in document: Int, of unit: Int, _ report: inout DiagnosticBag) {
        CitationScan.walk(documents[document]) { scanner, line in take(&scanner, line, document, unit, &report) }
    }

    /// Passes over a citation; `false` when none is next.
    private mutating func take(
        _ scanner: inout TextScanner, _ line: JoinedText, _ document: Int, _ unit: Int, _ report: inout DiagnosticBag
    ) -> Bool {
        guard let citations = TextCitation.take(&scanner, line) else { return false }
        for citation in citations {
            var target = RegulationCitation.Target.missing
            if let reference = citation.reference {
                target = .other(reference, citation.provision)
            } else if let own = citation.provision.flatMap({ unitIndex(of: $0, from: unit) }) {
                target = .unit(own)
            }
            found.append(RegulationCitation(source: unit, document: document, pieces: citation.pieces, target: target, endsRun: citation.endsRun))
            if target == .missing { reportMissing(citation, document, &report) }
        }
        return true
    }

    private func reportMissing(_ citation: TextCitation, _ document: Int, _ report: inout DiagnosticBag) {
        guard let first = citation.pieces.first else { return }
        let node = documents[document].nodes[first.node]
        let place = Int(node.sourceStart) + Int(first.range.lowerBound - node.literal.lowerBound)
        var problem = RegulationProblem.citedIsMissing(citation.text.string)
        if let article = citation.provision?.article, RegulationNumbers.isLost(article, below: lastArticle, in: table.unit) {
            problem = .citedIsLost(citation.text.string, article: "Pasal \(article.string)", file: file.path)
        }
        report.add(problem, file, place, place + first.range.count)
    }

    /// The unit that a provision names, seen from another: "ayat (2)" is one of the same article, "huruf b" of the same ayat.
    private func unitIndex(of provision: Provision, from unit: Int) -> Int? {
        var anchor: [UInt8] = []
        if provision.article == nil {
            guard let article = ancestor(of: unit, .article) else { return nil }
            anchor = table.anchors[article]
            if provision.paragraph == nil, let clause = ancestor(of: unit, .clause) { anchor = table.anchors[clause] }
            if provision.paragraph == nil, provision.letter == nil, let letter = ancestor(of: unit, .letter) { anchor = table.anchors[letter] }
            anchor.append(0x2D)
        }
        provision.appendAnchor(to: &anchor)
        return table.unit(at: anchor)
    }

    private func ancestor(of unit: Int, _ kind: RegulationNode.Kind) -> Int? {
        var index = unit
        while index >= 0, nodes[index].kind != kind { index = nodes[index].parent }
        return index < 0 ? nil : index
    }
}
