import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A number in digits and the words in brackets behind it that say another: "4 (lima)".
///
/// UU 12/2011 Lampiran II writes numbers in both ways so that a slip shows; where they differ nobody knows which one holds.
/// The rule looks at the whole text of a card, not only at durations and fees.
enum NumberWords: CardRule, SopRule {
    static let rule = Rule(
        "number.words", .consistency, .warning,
        indonesian: "angka dan kata dalam kurung di belakangnya tidak sama",
        english: "digits and the words in brackets behind them differ")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        check(card.numbers, card.document, &findings)
        for text in [card.header.title, card.header.summary] {
            guard let text else { continue }
            check(text, card, &findings)
        }
        for change in card.header.history { check(change.text, card, &findings) }
    }

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        // The text of a card is checked with the card.
        guard sop.file.path.utf8.starts(with: "content/sop/".utf8) else { return }
        check(TextNumber.all(in: sop.document), sop.document, &findings)
    }

    private static func check(_ numbers: [TextNumber], _ document: Document, _ findings: inout Findings) {
        for number in numbers where number.hints.contains(.bracket) {
            let text = document.literal(document.nodes[Int(number.node)])
            guard let bracket = bracket(of: number, in: text), let found = BracketedNumber.disagreement(text, at: bracket) else { continue }
            findings.add(rule, at: document.place(found, inNode: Int(number.node)), words(text[found]))
        }
    }

    /// Where the bracket opens that stands behind a number or around it.
    private static func bracket(of number: TextNumber, in text: ByteSlice) -> Int? {
        let range = number.range
        if range.lowerBound > text.startIndex, text[range.lowerBound - 1] == 0x28 { return range.lowerBound - 1 }
        var position = range.upperBound
        // "Rp350.000,- (tiga ratus lima puluh ribu rupiah)".
        if text[position...].starts(with: ",-") { position += 2 }
        while position < text.endIndex, ASCII.isSpace(text[position]) { position += 1 }
        return position < text.endIndex && text[position] == 0x28 ? position : nil
    }

    /// Texts of the front matter.
    private static func check(_ text: SourcedText, _ card: CheckedCard, _ findings: inout Findings) {
        var rest = text.value
        while let offset = rest.offset(of: 0x28) {
            let bracket = rest.startIndex + offset
            rest = rest[(bracket + 1)...]
            guard let found = BracketedNumber.disagreement(text.value, at: bracket) else { continue }
            let isAsWritten = text.range.indices.count == text.value.count
            let start = Int(text.range.start) + found.lowerBound - text.value.startIndex
            let place = isAsWritten ? SourceRange(start: start, end: start + found.count) : text.range
            findings.add(rule, at: place, words(text.value[found]))
        }
    }

    private static func words(_ text: ByteSlice) -> Words {
        Words(
            id: "Angka dan kata pada “\(text.string)” tidak sama",
            "samakan keduanya; yang dihitung baku adalah angkanya",
            en: "The digits and the words of “\(text.string)” differ",
            "make them agree; the digits are what baku counts with")
    }
}
