import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// Finds citations of provisions that a regulation of the site does not have.
struct ProvisionCheck {
    let site: Site

    private var regulations: RegulationIndex { site.regulations }

    /// Looks through all texts but those of cards, which are looked at when they are read.
    func checkAll(report: inout DiagnosticBag) {
        // Most sites have no regulations.
        guard !regulations.isEmpty else { return }
        let texts =
            site.offices.map { ($0.document, $0.file) } + site.pages.map { ($0.document, $0.file) }
            + site.sops.compactMap { $0.sop.map { ($0.document, $0.file) } }
        for (document, file) in texts {
            for cited in regulations.citations(in: document) { check(cited, in: document, of: file, report: &report) }
        }
        for entry in regulations.entries { check(entry.regulation, report: &report) }
    }

    /// Reports a citation of a provision that is not there, at its words.
    func check(_ cited: RegulationIndex.Cited, in document: Document, of file: SourceFile, report: inout DiagnosticBag) {
        guard cited.isMissing else { return }
        add(cited.citation.pieces, cited.citation.text.string, of: cited.regulation, in: document, file, &report)
    }

    /// What one regulation cites of another; its own provisions were looked at when it was read.
    private func check(_ regulation: Regulation, report: inout DiagnosticBag) {
        for citation in regulation.citations {
            guard case .other(let reference, let provision?) = citation.target,
                let target = regulations.target(reference, provision), target.unit == nil
            else { continue }
            let document = regulation.documents[citation.document]
            let words = citation.pieces.map { document.text[Int($0.range.lowerBound)..<Int($0.range.upperBound)].string }
            add(citation.pieces, words.joined(separator: " "), of: target.regulation, in: document, regulation.file, &report)
        }
    }

    private func add(
        _ pieces: [RegulationCitation.Piece], _ words: String, of regulation: Int, in document: Document,
        _ file: SourceFile, _ report: inout DiagnosticBag
    ) {
        guard let first = pieces.first else { return }
        let node = document.nodes[first.node]
        let start = Int(node.sourceStart) + Int(first.range.lowerBound - node.literal.lowerBound)
        let title = regulations.entries[regulation].title.string
        report.add(SiteProblem.unknownProvision(words, regulation: title), file, start, start + first.range.count)
    }
}
