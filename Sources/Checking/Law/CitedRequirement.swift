import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A requirement with what its `Dasar:` cites.
struct CitedRequirement {
    let requirement: Requirement
    /// The units that it cites.
    let units: [CitedLaw.Unit]
    /// Where it cites the first of them.
    let basis: SourceRange?
    /// The words that name the document: its own, those of its parts and of its group, and its form and notes.
    let words: DocumentWords

    init(_ requirement: Requirement, of group: Group, in card: CheckedCard) {
        self.requirement = requirement
        var units: [CitedLaw.Unit] = []
        var basis: SourceRange?
        var words = DocumentWords()
        if let heading = group.heading { words.add(card.plain(card.document.richText(ofInlinesIn: heading))) }
        var open = [requirement]
        while let item = open.popLast() {
            words.add(card.plain(item.text))
            for property in item.properties {
                guard property.key == .legalBasis else {
                    words.add(card.plain(property.value))
                    continue
                }
                let cited = card.law.units(in: Int(property.value.nodes.lowerBound)..<Int(property.value.nodes.upperBound))
                if basis == nil, !cited.isEmpty { basis = card.document.place(of: property.value) }
                units += cited
            }
            open += item.parts
        }
        self.units = units
        self.basis = basis
        self.words = words
    }
}
