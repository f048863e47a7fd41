import Bytes
import Diagnostics
import ServiceStandard

/// What belongs to a page and not to the service has been copied along (sisa halaman): "Halaman 1 dari 2", buttons, the
/// footer of an electronic signature.
///
/// SIPPN pages end in texts about LAPOR! and links to app stores; signed PDFs carry a footer on each page.
enum PageFurniture: CardRule {
    static let rule = Rule(
        "text.furniture", .language, .warning,
        indonesian: "sisa halaman ikut tersalin ke kartu",
        english: "a remnant of a page was copied into the card")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        for mark in card.prose.marks {
            if mark.kind == .pageNumber {
                checkNumber(mark, card, &findings)
            } else if mark.list == .furniture {
                check(mark, card, &findings)
            }
        }
    }

    private static func check(_ mark: Prose.Mark, _ card: CheckedCard, _ findings: inout Findings) {
        let text = MarkedText(card.file, mark.range)
        switch Furniture.shared.places[mark.index] {
        case .anywhere: findings.add(rule, at: mark.range, words(text.marked))
        case .wholeLine:
            // A heading may be the name of a component; a step may tell where to get an application.
            guard mark.passage >= 0, card.document.nodes[mark.passage].kind == .paragraph,
                card.component(ofPassage: mark.passage) != .procedure, fillsLine(text, card)
            else { return }
            findings.add(rule, at: mark.range, words(text.marked))
        case .lineStart:
            if text.isFirst { findings.add(rule, at: mark.range, words(text.marked)) }
        case .pageNumber:
            guard text.isFirst, let end = endOfNumber(text.after) else { return }
            let range = SourceRange(start: Int(mark.range.start), end: end)
            findings.add(rule, at: range, words(card.file[range]))
        }
    }

    /// Whether nothing stands on the line beside this and other pieces of furniture.
    private static func fillsLine(_ text: MarkedText, _ card: CheckedCard) -> Bool {
        guard text.line.count < 300 else { return false }
        var letters = text.line.reduce(0) { $0 + (ASCII.isLetter(card.file.bytes[$1]) ? 1 : 0) }
        for mark in card.prose.words(of: .furniture) where text.line.contains(Int(mark.range.start)) {
            letters -= card.file[mark.range].reduce(0) { $0 + (ASCII.isLetter($1) ? 1 : 0) }
        }
        return letters == 0
    }

    /// Where " 1 dari 2" ends if the line does.
    private static func endOfNumber(_ text: ByteSlice) -> Int? {
        let pieces = text.split(separator: ASCII.space)
        guard pieces.count == 3, isNumber(pieces[0]), isNumber(pieces[2]) else { return nil }
        return pieces[1].equalsFolded("dari") || pieces[1].equalsFolded("of") ? pieces[2].endIndex : nil
    }

    /// A number between hyphens, alone on its line: "-29-".
    private static func checkNumber(_ mark: Prose.Mark, _ card: CheckedCard, _ findings: inout Findings) {
        let text = MarkedText(card.file, mark.range)
        let line = card.file.bytes[text.line].trimmed()
        guard line.count >= 3, line.count <= 6, line.first == 0x2D, line.last == 0x2D, isNumber(line.dropFirst().dropLast())
        else { return }
        findings.add(rule, at: SourceRange(start: line.startIndex, end: line.endIndex), words(line))
    }

    private static func isNumber(_ text: ByteSlice) -> Bool { !text.isEmpty && text.allSatisfy(ASCII.isDigit) }

    private static func words(_ text: ByteSlice) -> Words {
        Words(
            id: "“\(text.string)” adalah sisa halaman yang ikut tersalin, bukan keterangan layanan", "hapus dari kartu",
            en: "“\(text.string)” is a remnant of the page it was copied from and says nothing of the service",
            "delete it from the card")
    }
}
