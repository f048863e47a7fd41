import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A card or an SOP cites a regulation that a file of the site says is revoked.
///
/// Unlike ``OutdatedRegulation``, which knows a list of its own, this asks the site's regulations: the one that was revoked
/// (`dicabut`, `status`), or the one that revoked it (`mencabut`).
enum RevokedRegulation: CardRule, SopRule {
    static let rule = Rule(
        "law.revoked", .age, .warning,
        indonesian: "peraturan yang dirujuk sudah dicabut menurut peraturan di situs ini",
        english: "a cited regulation is revoked by what the site's regulations say")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        check(card.law, card.document, card.site.regulations, &findings)
    }

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        // That of a card is looked through with the card.
        guard sop.isFile, let regulations = sop.regulations else { return }
        check(CitedLaw(sop, regulations: regulations), sop.document, regulations, &findings)
    }

    private static func check(_ law: CitedLaw, _ document: Document, _ regulations: RegulationLookup, _ findings: inout Findings) {
        for mention in RegulationMention.all(in: law, document, in: regulations) where mention.fate.isRevoked {
            let source = regulations.regulations[mention.fate.source]
            findings.add(
                rule, at: mention.range, related: [(source.header.title.range, source.file)],
                words(mention.text.string, mention.fate.revokedBy.last, source.file.path))
        }
    }

    private static func words(_ name: String, _ change: RegulationFate.Change?, _ path: String) -> Words {
        guard let change else {
            return Words(
                id: "“\(name)” sudah dicabut (\(path))", "kutip peraturan yang berlaku",
                en: "“\(name)” is revoked (\(path))", "cite the regulation in force")
        }
        func since(_ language: Language) -> String {
            var text: [UInt8] = []
            if let date = change.date {
                date.append(to: &text, language: language)
            } else if let year = change.year {
                if language == .indonesian { text.append("tahun ") }
                text.append(decimal: year)
            }
            return text.isEmpty ? "" : (language == .indonesian ? " sejak " : " since ") + text.string
        }
        let successor = change.name[...].string
        return Words(
            id: "“\(name)” sudah dicabut dengan \(successor)\(since(.indonesian)) (\(path))",
            "kutip peraturan yang berlaku, lalu cocokkan pasal yang dirujuk",
            en: "“\(name)” is revoked by \(successor)\(since(.english)) (\(path))",
            "cite the regulation in force, then compare the articles that are cited")
    }
}
