import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// A section that the profile knows holds nothing: only its heading, only comments, or only what holds a place ("-", "…").
///
/// A component that is there by its heading alone is missing all the same: PermenPANRB 15/2014 says of each what it must state.
/// The fee and the decree have rules of their own.
enum EmptySection: CardRule {
    static let rule = Rule(
        "comp.empty", .completeness, .warning,
        indonesian: "bagian ada judulnya, tetapi tidak ada isinya",
        english: "a section has a heading but says nothing")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        let document = card.document
        for index in card.card.sections.indices {
            guard let component = card.card.sections[index].component, component != .fee, component != .decree,
                card.card.sections[index].isBlank(in: document)
            else { continue }
            let section = card.card.sections[index]
            let text = SectionText(section, of: card)
            findings.add(rule, at: text.first ?? card.headingWords(of: section), words(card.title(of: section), text, card))
        }
    }

    private static func words(_ title: String, _ text: SectionText, _ card: CheckedCard) -> Words {
        let remedy = "isilah, atau hapus judulnya selama isinya belum ada"
        let englishRemedy = "fill it in, or remove the heading until there is something to say"
        guard let first = text.first else {
            return Words(
                id: "Bagian “\(title)” kosong", remedy, en: "The section “\(title)” is empty", englishRemedy)
        }
        let written = card.file[first].string
        return Words(
            id: "Bagian “\(title)” hanya memuat “\(written)”", remedy, en: "The section “\(title)” holds only “\(written)”",
            englishRemedy)
    }
}

extension CheckedCard {
    /// Where the words of a section's heading stand, without its number signs.
    func headingWords(of section: Section) -> SourceRange { range(of: document.richText(ofInlinesIn: section.heading)) }

    /// The heading of a section in the author's words.
    func title(of section: Section) -> String { plain(document.richText(ofInlinesIn: section.heading)).string }
}
