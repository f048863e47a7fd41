import Bytes
import Reading
import ServiceStandard

/// A section of the card that is being drafted.
struct CardSection {
    var component: Component?
    /// As the source has it; empty: the profile's name is written.
    var heading: [UInt8]
    var groups: [CardGroup] = []
    var doubts: [Doubt] = []
    var line = 0
}

/// What stands below one third-level heading, or before the first.
struct CardGroup {
    /// The heading; `nil` before the first.
    var caption: [UInt8]?
    var pieces: [Piece] = []
    var doubts: [Doubt] = []
    var line = 0

    /// Longer ones are sentences.
    static let longestCaption = 90

    /// Parts pieces at those that announce what follows.
    static func parted(_ pieces: [Piece], _ names: HeadingTable) -> [CardGroup] {
        var groups = [CardGroup()]
        // Items that only announce their parts are groups: "• Perorangan:" with its own numbers below.
        let items = pieces.filter(\.isItem)
        let areGroups =
            !items.isEmpty && pieces.drop(while: \.isItem).allSatisfy { labelled($0) != nil }
            && items.allSatisfy { !$0.parts.isEmpty && $0.text.count <= longestCaption && ($0.isCaption || isGroup($0.marker)) }
        for (index, piece) in pieces.enumerated() {
            if areGroups, let (label, text) = labelled(piece) {
                let note = Piece(marker: nil, text: text, line: piece.line, parts: piece.parts)
                groups.append(CardGroup(caption: label, pieces: [note], line: piece.line))
                continue
            }
            let announces = !piece.isItem && piece.text.count <= longestCaption && (piece.isCaption || piece.isHeading)
                && (index + 1 < pieces.count || !piece.parts.isEmpty)
                // "Pejabat pengelola pengaduan:" is a label of the line below.
                && names.contact(CardWriter.withoutColon(piece.text[...])) == nil
            if areGroups || announces || isCase(pieces, index) {
                groups.append(CardGroup(caption: piece.text, pieces: piece.parts, line: piece.line))
            } else {
                groups[groups.count - 1].pieces.append(piece)
            }
        }
        if groups[0].pieces.isEmpty, groups.count > 1 { groups.removeFirst() }
        return groups
    }

    /// Bullets and Roman numbers stand above the numbers of a list.
    private static func isGroup(_ kind: Marker.Kind?) -> Bool { kind == .bullet || kind == .roman || kind == .capital }

    /// "Catatan: …", which belongs to no group before it.
    private static func labelled(_ piece: Piece) -> (label: [UInt8], text: [UInt8])? {
        guard !piece.isItem else { return nil }
        let (label, text) = HeadingFinder.split(piece.text[...])
        guard !text.isEmpty, label.count <= 20, Words.count(label) > 0 else { return nil }
        return (Array(label), Array(text))
    }

    /// "Bagi anak di bawah 18 tahun" above a list.
    private static func isCase(_ pieces: [Piece], _ index: Int) -> Bool {
        let piece = pieces[index]
        guard !piece.isItem, piece.text.count <= longestCaption, piece.text.last != 0x2E, piece.text.last != 0x2C else { return false }
        let words = Folded.of(piece.text[...])
        return (words.begins("bagi") || words.begins("untuk")) && pieces[(index + 1)...].prefix(2).contains(where: \.isItem)
    }
}
