import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A regulation that a card or an SOP rests on, once, with the place that tells of it best.
struct RegulationMention {
    let subject: RegulationFate.Subject
    let fate: RegulationFate
    /// The words of its first citation.
    let text: ByteSlice
    let range: SourceRange
    /// What the citation itself names as amendments ("sebagaimana telah diubah dengan …").
    let namesAmendment: Bool

    /// The regulations with a fate that a text cites. One that the text tells to be revoked, replaced or changed
    /// ("pencabutan atas …") is left out: it is no basis there.
    ///
    /// - Parameter places: in which to look; `nil`: everywhere.
    static func all(
        in law: CitedLaw, _ document: Document, in regulations: RegulationLookup, inside places: [SourceRange]? = nil
    ) -> [RegulationMention] {
        guard !regulations.hasNoFates else { return [] }
        var seen: Set<RegulationFate.Subject> = []
        var mentions: [RegulationMention] = []
        func add(_ citation: TextCitation, _ subject: RegulationFate.Subject, _ fate: RegulationFate?) {
            guard let fate, let piece = citation.pieces.first, !seen.contains(subject) else { return }
            let range = document.place(Int(piece.range.lowerBound)..<Int(piece.range.upperBound), inNode: piece.node)
            if let places, !places.contains(where: { $0.indices.contains(Int(range.start)) }) { return }
            let around = Surroundings(of: piece, last: citation.pieces.last ?? piece, in: document)
            guard !around.isOfChange else { return }
            seen.insert(subject)
            mentions.append(
                RegulationMention(
                    subject: subject, fate: fate, text: citation.text, range: range, namesAmendment: around.namesAmendment))
        }
        for citation in law.found {
            guard let reference = citation.reference else { continue }
            let subject = regulations.subject(of: reference)
            add(citation, subject, regulations.fate(of: subject))
        }
        // A link to the regulation tells of it better than an article alone.
        let bare = law.cited.filter { $0.citation.reference == nil }
        for cited in bare.filter({ $0.citation.provision == nil }) + bare {
            add(cited.citation, .file(cited.regulation), regulations.fate(of: .file(cited.regulation)))
        }
        return mentions.sorted { $0.range.start < $1.range.start }
    }
}

/// What stands around a citation in its text node.
private struct Surroundings {
    /// "Pencabutan atas", "mengubah", "menggantikan" stand before it, or "telah dicabut dengan" behind.
    let isOfChange: Bool
    /// "Sebagaimana telah diubah" stands behind it.
    let namesAmendment: Bool

    init(of first: RegulationCitation.Piece, last: RegulationCitation.Piece, in document: Document) {
        let before = document.literal(document.nodes[first.node])
        let head = before[before.startIndex..<max(before.startIndex, Int(first.range.lowerBound))].suffix(60)
        let after = document.literal(document.nodes[last.node])
        let tail = after[min(after.endIndex, Int(last.range.upperBound))..<after.endIndex].prefix(400)
        var word = head.word(before: head.endIndex)
        if word.isOne(of: ["atas", "terhadap"]) { word = head.word(before: word.startIndex) }
        isOfChange =
            word.isOne(of: ["pencabutan", "mencabut", "perubahan", "mengubah", "menggantikan", "pengganti", "penggantian", "dicabutnya"])
            || Self.tells(tail, ["telah dicabut", "sudah dicabut", "dicabut dengan", "yang dicabut", "tidak berlaku lagi"])
        namesAmendment = Self.tells(tail, ["telah diubah", "telah beberapa kali diubah", "sebagaimana diubah", "diubah terakhir"])
    }

    /// Whether one of some phrases stands in a text before its next sentence or line of a list.
    private static func tells(_ text: ByteSlice, _ phrases: [StaticString]) -> Bool {
        text.prefix { $0 != 0x3B }.mentions(anyOf: phrases)
    }
}
