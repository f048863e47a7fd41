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
            !items.isEmpty && items.count == pieces.count
            && items.allSatisfy { !$0.parts.isEmpty && $0.text.count <= longestCaption && ($0.isCaption || $0.marker == .bullet) }
        for (index, piece) in pieces.enumerated() {
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

    /// "Bagi anak di bawah 18 tahun" above a list.
    private static func isCase(_ pieces: [Piece], _ index: Int) -> Bool {
        let piece = pieces[index]
        guard !piece.isItem, piece.text.count <= longestCaption, piece.text.last != 0x2E, piece.text.last != 0x2C else { return false }
        let words = Folded.of(piece.text[...])
        return (words.begins("bagi") || words.begins("untuk")) && pieces[(index + 1)...].prefix(2).contains(where: \.isItem)
    }
}
