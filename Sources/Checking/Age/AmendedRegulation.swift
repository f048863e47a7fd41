import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A legal basis cites a regulation that a file of the site says is amended, without its latest amendment.
///
/// A basis is cited with what changed it ("sebagaimana telah diubah dengan …"). It is enough that the card cites the latest
/// amendment anywhere. What prose cites in passing is left out.
enum AmendedRegulation: CardRule, SopRule {
    static let rule = Rule(
        "law.amended", .age, .warning,
        indonesian: "dasar hukum tidak menyebut perubahan peraturannya",
        english: "the legal basis does not name an amendment of its regulation")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard !card.law.found.isEmpty || !card.law.cited.isEmpty else { return }
        check(card.law, card.document, card.site.regulations, in: card.section(.legalBasis)?.bases ?? [], &findings)
    }

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        guard sop.isFile, let regulations = sop.regulations, let section = sop.sop.section(.legalBasis)?.section else { return }
        check(CitedLaw(sop, regulations: regulations), sop.document, regulations, in: section.bases, &findings)
    }

    private static func check(
        _ law: CitedLaw, _ document: Document, _ regulations: RegulationLookup, in bases: [LegalBasis], _ findings: inout Findings
    ) {
        guard !bases.isEmpty else { return }
        let places = bases.map { document.place(of: $0.text) }
        var named: Set<RegulationFate.Subject>?
        let mentions = RegulationMention.all(in: law, document, in: regulations, inside: places)
        for mention in mentions where mention.fate.isAmended && !mention.fate.isRevoked {
            let latest = mention.fate.amendedBy.last
            if latest?.subject == nil, mention.namesAmendment { continue }
            if let subject = latest?.subject {
                let all = named ?? Self.named(in: law, regulations)
                named = all
                if all.contains(subject) { continue }
            }
            let source = regulations.regulations[mention.fate.source]
            findings.add(
                rule, at: mention.range, related: [(source.header.title.range, source.file)],
                words(mention.text.string, latest?.name, source.file.path))
        }
    }

    /// Everything that a text cites.
    private static func named(in law: CitedLaw, _ regulations: RegulationLookup) -> Set<RegulationFate.Subject> {
        Set(law.found.compactMap { $0.reference.map(regulations.subject) } + law.cited.map { .file($0.regulation) })
    }

    private static func words(_ name: String, _ amendment: [UInt8]?, _ path: String) -> Words {
        let with = amendment.map { $0[...].string } ?? "…"
        return Words(
            id: amendment == nil ? "“\(name)” sudah diubah (\(path))" : "“\(name)” sudah diubah, terakhir dengan \(with) (\(path))",
            "tambahkan “sebagaimana telah diubah dengan \(with)”",
            en: amendment == nil ? "“\(name)” is amended (\(path))" : "“\(name)” is amended, lately by \(with) (\(path))",
            "add “sebagaimana telah diubah dengan \(with)”")
    }
}

extension Section {
    /// The lines of a legal basis.
    fileprivate var bases: [LegalBasis] {
        groups.flatMap { group in
            group.blocks.flatMap { block in if case .legalBases(let list) = block { list } else { [LegalBasis]() } }
        }
    }
}
