import Bytes
import CommonMark
import ServiceStandard

/// Whether a procedure has the applicant pay.
enum Payment {
    /// The commonest first: nearly every procedure in which something is paid is done with it.
    private static let roots: [StaticString] = ["bayar", "setor", "lunas", "kasir", "billing", "transfer", "pnbp", "retribusi", "biaya"]

    /// Whether a text names an event of paying: "setelah melakukan pembayaran", "sejak biaya dibayar".
    static func names(_ event: ByteSlice) -> Bool {
        event.contains(anyOf: ["bayar", "lunas", "disetor"]) && !event.contains(anyOf: ["tanpa", "tidak", "jaminan"])
    }

    /// Whether a step of the procedure has something paid, in whatever of its texts. "Setelah pembayaran" only counts from it.
    static func hasStep(_ procedure: Section, _ card: CheckedCard) -> Bool {
        roots.contains { root in
            if isSpoken(root, below: procedure.heading, card) { return true }
            // Further sections of the component have headings of their own.
            return procedure.groups.contains { $0.heading.map { isSpoken(root, below: $0, card) } ?? false }
        }
    }

    /// Whether a root occurs between a heading and the next section.
    private static func isSpoken(_ root: StaticString, below heading: Int, _ card: CheckedCard) -> Bool {
        for index in (heading + 1)..<card.document.nodes.count {
            let node = card.document.nodes[index]
            if node.kind == .heading, node.level <= 2 { return false }
            if node.kind == .text, speaks(card.document.literal(node), root) { return true }
        }
        return false
    }

    /// Whether a root occurs, and not only as the event from which a time counts.
    private static func speaks(_ text: ByteSlice, _ root: StaticString) -> Bool {
        guard let found = text.firstIndex(folded: root) else { return false }
        var position = found
        while position > text.startIndex, ASCII.isWord(text[position - 1]) { position -= 1 }
        // The words before, as far back as a phrase of time reaches.
        for _ in 0..<3 {
            let word = text.word(before: position)
            if word.isEmpty { break }
            if word.isOne(of: ["setelah", "sejak", "sesudah", "seusai", "usai", "pasca"]) { return false }
            position = word.startIndex
        }
        return true
    }
}
