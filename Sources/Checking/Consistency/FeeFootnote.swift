import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// A fee points to a footnote (catatan kaki) with an asterisk, but no footnote stands in its section.
///
/// The page shows the fee large and elsewhere; a footnote in another section, or one that was lost, leaves a star without a
/// meaning beside an amount of money (domain.md 7.1, S1-09).
enum FeeFootnote: CardRule {
    static let rule = Rule(
        "fee.footnote", .consistency, .note,
        indonesian: "tanda bintang pada biaya tanpa catatan kaki di bagian Biaya",
        english: "a fee has an asterisk without a footnote in the fee section")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = card.section(.fee) else { return }
        for group in section.groups {
            for block in group.blocks {
                guard case .fees(let lines) = block else { continue }
                for line in lines {
                    guard let fee = line.fees.first(where: { $0.value.footnote != nil }), let mark = fee.value.footnote,
                        !hasNote(mark, in: section, card)
                    else { continue }
                    findings.add(rule, at: place(of: mark, in: line, card), words(mark, card.plain(line.text)))
                }
            }
        }
    }

    /// The mark itself where it can be told, else the line.
    private static func place(of mark: ByteSlice, in line: FeeLine, _ card: CheckedCard) -> SourceRange {
        let whole = card.range(of: line.text)
        guard let offset = card.file[whole].lastIndex(of: 0x2A) else { return whole }
        return SourceRange(start: offset + 1 - mark.count, end: offset + 1)
    }

    /// Whether a line of the section begins with the mark.
    private static func hasNote(_ mark: ByteSlice, in section: Section, _ card: CheckedCard) -> Bool {
        for index in section.heading..<card.document.nodes.count {
            let node = card.document.nodes[index]
            if index > section.heading, node.kind == .heading, node.level <= 2 { return false }
            guard node.kind == .text, card.document.literal(node).trimmed().first == 0x2A else { continue }
            if node.parent != Int32(section.heading) { return true }
        }
        return false
    }

    private static func words(_ mark: ByteSlice, _ fee: ByteSlice) -> Words {
        Words(
            id: "Tanda “\(mark.string)” pada biaya “\(fee.string)” menunjuk ke catatan kaki yang tidak ada di bagian Biaya",
            "tulis catatannya tepat di bawah biayanya: “- Catatan: …”, atau hapus tandanya",
            en: "The sign “\(mark.string)” of the fee “\(fee.string)” points to a footnote that is not in the fee section",
            "write the note right below the fee: “- Catatan: …”, or take the sign away")
    }
}
