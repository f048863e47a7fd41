import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// The legal basis cites a regulation that was replaced, that has been amended since, or that is about something else.
///
/// Reviewers flag stale legal bases ("UU 32/2004 in a 2020 SOP"). Which ones is data, each with its source; none of it
/// replaces a look at JDIH.
enum OutdatedRegulation: CardRule, SopRule {
    static let rule = Rule(
        "law.outdated", .age, .warning,
        indonesian: "peraturan yang dikutip sudah diganti atau diubah",
        english: "a cited regulation has been replaced or amended")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        var look = RegulationLook(document: card.document, title: card.header.title.value, site: card.site.regulations)
        if let section = card.section(.legalBasis) { look.look(at: section, &findings) }
        guard BasisLabel.stands(in: card.file.bytes) else { return }
        for section in card.card.sections where section.component != .legalBasis { look.look(at: section, &findings) }
    }

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        // That of a card is looked through with the card.
        guard sop.isFile, let section = sop.sop.section(.legalBasis)?.section else { return }
        var look = RegulationLook(document: sop.document, title: sop.sop.title.value, site: sop.regulations)
        look.look(at: section, &findings)
    }
}

/// Looks at the citations of one card or SOP; each regulation is told at its first place.
private struct RegulationLook {
    let document: Document
    let title: ByteSlice
    /// The site's regulations, which know better than the list; see ``RevokedRegulation``.
    let site: RegulationLookup?
    private var told: [Int] = []

    init(document: Document, title: ByteSlice, site: RegulationLookup?) {
        self.document = document
        self.title = title
        self.site = site
    }

    mutating func look(at section: Section, _ findings: inout Findings) {
        // By their places: what stands in the blocks is large to copy.
        for group in section.groups.indices {
            for block in section.groups[group].blocks {
                switch block {
                case .legalBases(let lines): for index in lines.indices { look(at: lines[index].text, beside: lines, &findings) }
                case .requirements(let items, _): look(at: items, &findings)
                case .steps(let steps): for index in steps.indices { look(at: steps[index].properties, &findings) }
                case .times(let lines): for index in lines.indices { look(at: lines[index].properties, &findings) }
                case .fees(let lines): for index in lines.indices { look(at: lines[index].properties, &findings) }
                case .products(let items): for index in items.indices { look(at: items[index].properties, &findings) }
                default: break
                }
            }
        }
    }

    private mutating func look(at items: [Requirement], _ findings: inout Findings) {
        for index in items.indices {
            look(at: items[index].properties, &findings)
            if !items[index].parts.isEmpty { look(at: items[index].parts, &findings) }
        }
    }

    private mutating func look(at properties: [Property], _ findings: inout Findings) {
        for property in properties where property.key == .legalBasis { look(at: property.value, beside: [], &findings) }
    }

    /// - Parameter lines: of the same list, one of which may name the amendment.
    private mutating func look(at text: RichText, beside lines: [LegalBasis], _ findings: inout Findings) {
        let bytes = document.plain(text)
        guard Regulations.standard.mayBeCited(in: bytes), case .success(let citations) = CitationReader.read(bytes) else { return }
        for citation in citations {
            guard case .regulation(let regulation) = citation.value.target,
                let index = Regulations.standard.entry(of: regulation), !told.contains(index)
            else { continue }
            let entry = Regulations.standard.entries[index]
            guard concerns(entry), !namesAmendment(of: entry, citation.value, lines), !isTold(regulation, entry.fate) else { continue }
            told.append(index)
            let range = citation.range.lowerBound..<end(of: regulation, citation.range)
            findings.add(OutdatedRegulation.rule, at: document.place(of: range, in: bytes, of: text), entry.words(for: bytes[range].string))
        }
    }

    /// Where the number and year of a citation end: its title is long and not at fault.
    private func end(of regulation: RegulationReference, _ range: Range<Int>) -> Int {
        guard let title = regulation.title else { return range.upperBound }
        let bytes = title.startIndex
        // "tentang" stands before the title.
        return max(range.lowerBound + 1, min(range.upperBound, bytes - "tentang ".utf8.count - 1))
    }

    private func concerns(_ entry: Regulations.Entry) -> Bool {
        guard !entry.word.isEmpty else { return true }
        return title.split { !ASCII.isWord($0) }.contains { $0.map(ASCII.lowercased) == entry.word }
    }

    /// Whether a file of the site says the same, of which another rule tells.
    private func isTold(_ regulation: RegulationReference, _ fate: Regulations.Fate) -> Bool {
        guard let site, !site.hasNoFates, let told = site.fate(of: site.subject(of: regulation)) else { return false }
        if case .amended = fate { return told.isAmended || told.isRevoked }
        return told.isRevoked
    }

    /// Whether a citation, or another of its list, names the amendment or a later one.
    private func namesAmendment(of entry: Regulations.Entry, _ citation: Citation, _ lines: [LegalBasis]) -> Bool {
        guard case .amended(let amendment, let year) = entry.fate else { return false }
        if citation.amendments.contains(where: { ($0.year ?? 0) >= year }) { return true }
        return lines.contains { line in
            line.citations(in: document).contains { other in
                guard case .regulation(let regulation) = other.value.target, let number = regulation.number else { return false }
                // "PP 48/2021" by its end: the number and the year.
                return regulation.year == year && amendment.hasSuffix(" \(number.string)/\(year)")
            }
        }
    }
}

extension Regulations.Entry {
    /// - Parameter name: the regulation in the author's words.
    fileprivate func words(for name: String) -> Words {
        switch fate {
        case .replaced(let successor):
            Words(
                id: "“\(name)” sudah diganti dengan \(successor) sejak \(since[.indonesian])",
                "cocokkan dengan JDIH, lalu kutip peraturan yang berlaku",
                en: "“\(name)” has been replaced by \(successor) since \(since[.english])",
                "check it against JDIH, then cite the regulation in force")
        case .amended(let amendment, _):
            Words(
                id: "“\(name)” dikutip tanpa perubahan yang lebih baru, antara lain \(amendment)",
                "cocokkan dengan JDIH, lalu tambahkan “sebagaimana telah diubah … dengan …”",
                en: "“\(name)” is cited without its later amendments, among them \(amendment)",
                "check it against JDIH, then add “sebagaimana telah diubah … dengan …”")
        case .mistaken(let subject, let english):
            Words(
                id: "“\(name)” mengatur \(subject)", "cocokkan dengan JDIH, lalu kutip acuan yang benar",
                en: "“\(name)” is about \(english)", "check it against JDIH, then cite the right one")
        }
    }
}
