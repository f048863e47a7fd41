import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// Finds citations of provisions that a regulation of the site does not have.
struct ProvisionCheck {
    let site: Site

    private var regulations: RegulationIndex { site.regulations }

    /// What is found in a file that may exempt it.
    struct Finding {
        var path: String
        var ignored: [IgnoredRule]
        var report: DiagnosticBag
    }

    /// Looks through all texts but those of cards, which are looked at when they are read; only files with findings are given.
    func findings() -> [Finding] {
        // Most sites have no regulations.
        guard !regulations.isEmpty else { return [] }
        var findings: [Finding] = []
        func add(_ file: SourceFile, _ ignored: [IgnoredRule], _ look: (inout DiagnosticBag) -> Void) {
            var report = DiagnosticBag()
            look(&report)
            if !report.isEmpty { findings.append(Finding(path: file.path, ignored: ignored, report: report)) }
        }
        func add(_ document: Document, _ file: SourceFile, _ ignored: [IgnoredRule]) {
            add(file, ignored) { report in
                for cited in regulations.lookup.citations(in: document) { check(cited, in: document, of: file, report: &report) }
            }
        }
        for office in site.offices { add(office.document, office.file, office.office.ignoredRules) }
        for page in site.pages { add(page.document, page.file, page.header.ignoredRules) }
        for sop in site.sops.compactMap(\.sop) { add(sop.document, sop.file, sop.header.ignoredRules) }
        for entry in regulations.entries {
            add(entry.regulation.file, entry.regulation.header.ignoredRules) { check(entry.regulation, report: &$0) }
        }
        return findings
    }

    /// Reports a citation of a provision that is not there, at its words.
    func check(_ cited: RegulationIndex.Cited, in document: Document, of file: SourceFile, report: inout DiagnosticBag) {
        guard cited.isMissing else { return }
        add(
            cited.citation.pieces, cited.citation.text.string, cited.citation.provision, of: cited.regulation, in: document, file, &report)
    }

    /// What one regulation cites of another; its own provisions were looked at when it was read.
    private func check(_ regulation: Regulation, report: inout DiagnosticBag) {
        for citation in regulation.citations {
            guard case .other(let reference, let provision?) = citation.target,
                let target = regulations.lookup.target(reference, provision), target.unit == nil
            else { continue }
            let document = regulation.documents[citation.document]
            let words = citation.pieces.map { document.text[Int($0.range.lowerBound)..<Int($0.range.upperBound)].string }
            add(
                citation.pieces, words.joined(separator: " "), provision, of: target.regulation, in: document, regulation.file, &report)
        }
    }

    private func add(
        _ pieces: [RegulationCitation.Piece], _ words: String, _ provision: Provision?, of regulation: Int,
        in document: Document, _ file: SourceFile, _ report: inout DiagnosticBag
    ) {
        guard let first = pieces.first else { return }
        let node = document.nodes[first.node]
        let start = Int(node.sourceStart) + Int(first.range.lowerBound - node.literal.lowerBound)
        let law = regulations.entries[regulation].regulation
        var lack = SiteProblem.Lack.provision
        if let article = provision?.article, law.hasLost(article) {
            lack = .lostArticle
        } else if law.header.isSummary {
            lack = .inSummary
        }
        report.add(
            SiteProblem.unknownProvision(words, regulation: law.header.title.value.string, lack), file, start, start + first.range.count)
    }
}
