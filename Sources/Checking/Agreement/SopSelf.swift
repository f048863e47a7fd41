import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// An SOP lists itself among the SOPs it depends on (keterkaitan).
///
/// The box names other SOPs (PermenPANRB 35/2012); reviewers find sheets that name themselves, mostly copied
/// from another's list.
enum SopSelf: SopRule {
    static let rule = Rule(
        "sop.self", .agreement, .warning,
        indonesian: "SOP menyebut dirinya sendiri pada keterkaitan",
        english: "an SOP lists itself among related SOPs")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        guard let section = sop.sop.section(.relations)?.section else { return }
        let title = name(sop.sop.title.value)
        let number = (sop.header.number?.value).map { WordsHash.of(DocumentNumberReader.read($0).text) }
        let document = sop.document
        let start = document.nodes.index(after: section.heading)
        for index in start..<end(of: section, in: document) where document.nodes[index].kind == .paragraph {
            let text = document.trimmed(document.richText(ofInlinesIn: index))
            let plain = document.plain(text)
            let isTitle = title.count > 0 && name(plain).value == title.value
            guard isTitle || names(number, plain) else { continue }
            findings.add(rule, at: document.place(of: text), words(plain.string))
        }
    }

    /// The words of a title without "SOP" before it.
    private static func name(_ text: ByteSlice) -> WordsHash {
        var hash = WordsHash()
        for word in FoldedWords(text) where hash.count > 0 || !labels.contains(word) { hash.add(word) }
        return hash
    }

    private static let labels = FoldedWordList("sop", "ap", "spo", "standar", "operasional", "prosedur", "tentang")

    /// Whether the words of a number stand in a text.
    private static func names(_ number: WordsHash?, _ text: ByteSlice) -> Bool {
        // A number of one word ("12") stands in many texts.
        guard let number, number.count > 1, text.contains(where: ASCII.isDigit) else { return false }
        let words = Array(FoldedWords(text))
        guard words.count >= number.count else { return false }
        return (0...(words.count - number.count)).contains { start in
            var hash = WordsHash()
            for word in words[start..<(start + number.count)] { hash.add(word) }
            return hash.value == number.value
        }
    }

    /// The node behind the section: the next heading.
    private static func end(of section: Section, in document: Document) -> Int {
        let rest = document.nodes[(section.heading + 1)...]
        return rest.firstIndex { $0.kind == .heading } ?? document.nodes.endIndex
    }

    private static func words(_ text: String) -> Words {
        Words(
            id: "SOP ini menyebut dirinya sendiri pada keterkaitan: “\(text)”",
            "hapus baris itu, atau ganti dengan SOP lain yang terkait",
            en: "This SOP lists itself among related SOPs: “\(text)”", "remove the line, or name the other SOP that is meant")
    }
}
