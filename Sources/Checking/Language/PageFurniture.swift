import Bytes
import Diagnostics
import ServiceStandard

/// What belongs to a page and not to the service has been copied along (sisa halaman): "Halaman 1 dari 2", buttons, the
/// footer of an electronic signature.
///
/// SIPPN pages end in texts about LAPOR! and links to app stores; signed PDFs carry a footer on each page.
enum PageFurniture: CardRule, TextRule {
    static let rule = Rule(
        "text.furniture", .language, .warning,
        indonesian: "sisa halaman ikut tersalin",
        english: "a remnant of a page was copied along")

    static func check(_ written: some WrittenText, _ findings: inout Findings) {
        let marks = written.prose.marks
        for index in marks.indices {
            if marks[index].kind == .pageNumber {
                checkNumber(marks[index], written, &findings)
            } else if marks[index].list == .furniture {
                check(index, marks, written, &findings)
            }
        }
    }

    private static func check(_ index: Int, _ marks: [Prose.Mark], _ written: some WrittenText, _ findings: inout Findings) {
        let mark = marks[index]
        let text = MarkedText(written.file, mark.range)
        switch Furniture.shared.places[mark.index] {
        case .anywhere: findings.add(rule, at: mark.range, words(text.marked))
        case .wholeLine:
            // A heading may be the name of a component; a step may tell where to get an application.
            guard mark.passage >= 0, written.document.nodes[mark.passage].kind == .paragraph,
                written.component(ofPassage: mark.passage) != .procedure, fillsLine(text, index, marks, written)
            else { return }
            findings.add(rule, at: mark.range, words(text.marked))
        case .lineStart:
            if text.isFirst { findings.add(rule, at: mark.range, words(text.marked)) }
        case .pageNumber:
            guard text.isFirst, let end = endOfNumber(text.after) else { return }
            let range = SourceRange(start: Int(mark.range.start), end: end)
            findings.add(rule, at: range, words(written.file[range]))
        }
    }

    /// Whether nothing stands on the line beside this and other pieces of furniture.
    private static func fillsLine(_ text: MarkedText, _ index: Int, _ marks: [Prose.Mark], _ written: some WrittenText) -> Bool {
        guard text.line.count < 300 else { return false }
        var letters = text.line.reduce(0) { $0 + (ASCII.isLetter(written.file.bytes[$1]) ? 1 : 0) }
        // Those of one line stand side by side among the marks: a file may hold thousands.
        func take(_ mark: Prose.Mark) -> Bool {
            guard mark.list == .furniture else { return true }
            guard text.line.contains(Int(mark.range.start)) else { return false }
            letters -= written.file[mark.range].reduce(0) { $0 + (ASCII.isLetter($1) ? 1 : 0) }
            return true
        }
        for mark in marks[..<index].reversed() { if !take(mark) { break } }
        for mark in marks[index...] { if !take(mark) { break } }
        return letters == 0
    }

    /// Where " 1 dari 2" ends if the line does.
    private static func endOfNumber(_ text: ByteSlice) -> Int? {
        let pieces = text.split(separator: ASCII.space)
        guard pieces.count == 3, isNumber(pieces[0]), isNumber(pieces[2]) else { return nil }
        return pieces[1].equalsFolded("dari") || pieces[1].equalsFolded("of") ? pieces[2].endIndex : nil
    }

    /// A number between hyphens, alone on its line: "-29-".
    private static func checkNumber(_ mark: Prose.Mark, _ written: some WrittenText, _ findings: inout Findings) {
        let text = MarkedText(written.file, mark.range)
        let line = written.file.bytes[text.line].trimmed()
        guard line.count >= 3, line.count <= 6, line.first == 0x2D, line.last == 0x2D, isNumber(line.dropFirst().dropLast())
        else { return }
        findings.add(rule, at: SourceRange(start: line.startIndex, end: line.endIndex), words(line))
    }

    private static func isNumber(_ text: ByteSlice) -> Bool { !text.isEmpty && text.allSatisfy(ASCII.isDigit) }

    private static func words(_ text: ByteSlice) -> Words {
        Words(
            id: "“\(text.string)” adalah sisa halaman yang ikut tersalin, bukan keterangan layanan", "hapus dari berkas ini",
            en: "“\(text.string)” is a remnant of the page it was copied from and says nothing of the service",
            "delete it from this file")
    }
}
