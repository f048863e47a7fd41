import Bytes
import CommonMark
import ServiceStandard

/// Whether a procedure has the applicant pay.
enum Payment {
    static let roots: [StaticString] = ["bayar", "setor", "lunas", "kasir", "billing", "transfer", "pnbp", "retribusi", "biaya"]

    /// Whether a text names an event of paying: "setelah melakukan pembayaran", "sejak biaya dibayar".
    static func names(_ event: ByteSlice) -> Bool {
        event.contains(anyOf: ["bayar", "lunas", "disetor"]) && !event.contains(anyOf: ["tanpa", "tidak", "jaminan"])
    }

    /// Whether a step of the procedure has something paid, in whatever of its texts. "Setelah pembayaran" only counts from it.
    static func hasStep(_ procedure: Section, _ card: CheckedCard) -> Bool {
        let start = procedure.heading
        let last = card.document.nodes.count
        // The section goes on to the next heading of its level; further sections of the component are looked at by their groups.
        let headings = [start] + procedure.groups.compactMap(\.heading)
        return headings.contains { heading in
            for index in (heading + 1)..<last {
                let node = card.document.nodes[index]
                if node.kind == .heading, node.level <= 2 { break }
                if node.kind == .text, speaks(card.document.literal(node)) { return true }
            }
            return false
        }
    }

    private static func speaks(_ text: ByteSlice) -> Bool {
        for root in roots {
            guard let found = text.firstIndex(folded: root) else { continue }
            // The words before, as far back as a phrase of time reaches.
            var position = found
            while position > text.startIndex, ASCII.isWord(text[position - 1]) { position -= 1 }
            var isAnchor = false
            for _ in 0..<3 {
                let word = text.word(before: position)
                if word.isEmpty { break }
                if word.isOne(of: ["setelah", "sejak", "sesudah", "seusai", "usai", "pasca"]) { isAnchor = true }
                position = word.startIndex
            }
            if !isAnchor { return true }
        }
        return false
    }
}
