import Bytes
import CommonMark
import ServiceStandard

/// Whether a procedure has the applicant pay.
enum Payment {
    private static let roots = TextRoots("bayar", "setor", "lunas", "kasir", "billing", "transfer", "pnbp", "retribusi", "biaya")

    private static let events = TextRoots("bayar", "lunas", "disetor")
    private static let others = TextRoots("tanpa", "tidak", "jaminan")

    /// Whether a text names an event of paying: "setelah melakukan pembayaran", "sejak biaya dibayar".
    static func names(_ event: ByteSlice) -> Bool {
        events.occur(in: event) && !others.occur(in: event)
    }

    /// Whether a step of the procedure has something paid, in whatever of its texts. "Setelah pembayaran" only counts from it.
    static func hasStep(_ procedure: Section, _ card: CheckedCard) -> Bool {
        if isSpoken(below: procedure.heading, card.document) { return true }
        // Further sections of the component have headings of their own.
        for index in procedure.groups.indices {
            if let heading = procedure.groups[index].heading, isSpoken(below: heading, card.document) { return true }
        }
        return false
    }

    /// Whether a root occurs between a heading and the next section.
    private static func isSpoken(below heading: Int, _ document: Document) -> Bool {
        for index in (heading + 1)..<document.nodes.count {
            let kind = document.nodes[index].kind
            if kind == .heading, document.nodes[index].level <= 2 { return false }
            if kind == .text, speaks(document.literal(document.nodes[index])) { return true }
        }
        return false
    }

    /// Whether a root occurs, and the first time not only as the event from which a time counts.
    private static func speaks(_ text: ByteSlice) -> Bool {
        var seen: UInt64 = 0
        return roots.find(in: text) { root, start in
            defer { seen |= 1 << UInt64(root) }
            return seen >> UInt64(root) & 1 == 0 && !isEvent(text, start)
        }
    }

    /// Whether the word that holds `start` is the event from which a time counts.
    private static func isEvent(_ text: ByteSlice, _ start: Int) -> Bool {
        var position = start
        while position > text.startIndex, ASCII.isWord(text[position - 1]) { position -= 1 }
        // The words before, as far back as a phrase of time reaches.
        for _ in 0..<3 {
            let word = text.word(before: position)
            if word.isEmpty { break }
            if word.isOne(of: ["setelah", "sejak", "sesudah", "seusai", "usai", "pasca"]) { return true }
            position = word.startIndex
        }
        return false
    }
}
