import Bytes
import Diagnostics
import ServiceStandard

/// The complaints section of a card, for the rules that look for something in it.
///
/// First at the lines that were understood; only where they lack it at the text, whose prose may say it all the same.
struct ComplaintSection {
    private let section: Section
    private let card: CheckedCard

    /// `nil` when the card has none: that is another rule's finding.
    init?(_ card: CheckedCard) {
        guard let section = card.section(.complaints) else { return nil }
        self.section = section
        self.card = card
    }

    var heading: SourceRange { card.headingWords(of: section) }

    /// Whether one of the lines that were understood is as wanted.
    func contains(where isWanted: (Contact) -> Bool) -> Bool {
        for group in section.groups {
            for case .contacts(let contacts) in group.blocks {
                for index in contacts.indices where isWanted(contacts[index]) || contacts[index].nested.contains(where: isWanted) { return true }
            }
        }
        return false
    }

    /// What the section says; `nil` when it says nothing, which is another rule's finding, or when a picture or another page
    /// may say what is missing here.
    var text: SectionText? { card.complaintsText }

    static func text(of section: Section, _ card: CheckedCard) -> SectionText? {
        let text = SectionText(section, of: card)
        return text.isBlank || text.hasPicture || text.leadsToPage ? nil : text
    }
}
