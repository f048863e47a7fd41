import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// The decree has no date, so nobody can tell whether it is the latest.
enum DecreeDate: CardRule {
    static let rule = Rule(
        "meta.sk-date", .completeness, .warning,
        indonesian: "SK penetapan tidak bertanggal",
        english: "the decree has no date")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        if let decree = card.header.decree, decree.date != nil || decree.isEmpty { return }
        let section = card.section(.decree)
        let text = section.map { SectionText($0, of: card) }
        if let text, text.lines.contains(where: namesDay) { return }
        if let decree = card.header.decree {
            let key = card.headerKey("tanggal", below: "sk")
            guard key?.isBlank ?? true else { return }
            let place = key?.range ?? decree.number?.range ?? card.headerKey("sk")?.range ?? card.header.title.range
            findings.add(rule, at: place, words)
        } else if let text, let first = text.first, text.words.contains(where: ASCII.isDigit), text.links.isEmpty {
            findings.add(rule, at: first, words)
        }
    }

    /// Whether a date stands somewhere in a line.
    private static func namesDay(_ line: ByteSlice) -> Bool {
        let words = line.split { $0 == ASCII.space || $0 == 0x28 || $0 == 0x29 || $0 == 0x2C || $0 == 0x3B }
        for first in words.indices {
            for last in first..<min(first + 3, words.count) {
                if case .success = DateReader.readDay(line[words[first].startIndex..<words[last].endIndex]) { return true }
            }
        }
        return false
    }

    private static var words: Words {
        Words(
            id: "SK penetapan tidak bertanggal", "tulis tanggalnya pada `sk: tanggal`, misalnya 2025-03-04",
            en: "The decree has no date", "write it at `sk: tanggal`, such as 2025-03-04")
    }
}
