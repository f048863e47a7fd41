import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// The decree has no number, or one whose serial number was left open ("070/ /35.07.25/2017"), or its name for a number.
///
/// Drafts are typed with a gap that the registry fills in by hand; on the web the gap stays.
enum DecreeNumber: CardRule {
    static let rule = Rule(
        "meta.sk-number", .completeness, .warning,
        indonesian: "SK tidak bernomor, atau nomor urutnya belum diisi",
        english: "the decree has no number, or its serial number is left open")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let number = card.header.decree?.number else {
            checkWithoutNumber(card, &findings)
            return
        }
        let read = DocumentNumberReader.read(number.value)
        if read.hasGap {
            findings.add(rule, at: number.range, gap(number.value.string))
        } else if read.isEmpty || Placeholder.isOne(read.text) {
            findings.add(rule, at: number.range, blank)
        } else if DocumentNumberReader.namesDocument(number.value) {
            findings.add(rule, at: number.range, named(number.value.string))
        }
    }

    private static func checkWithoutNumber(_ card: CheckedCard, _ findings: inout Findings) {
        if let section = card.section(.decree) {
            check(section, of: card, &findings)
        } else if let decree = card.header.decree, !decree.isEmpty {
            let key = card.headerKey("nomor", below: "sk")
            guard key?.isBlank ?? true else { return }
            findings.add(rule, at: key?.range ?? card.headerKey("sk")?.range ?? card.header.title.range, blank)
        }
    }

    /// A section of its own: "## Nomor SK".
    private static func check(_ section: Section, of card: CheckedCard, _ findings: inout Findings) {
        let text = SectionText(section, of: card)
        guard !text.hasPicture, text.links.isEmpty else { return }
        let place = text.first ?? card.headingWords(of: section)
        guard text.words.contains(where: ASCII.isDigit) else {
            findings.add(rule, at: place, blank)
            return
        }
        guard let line = text.lines.first(where: { $0.firstIndex(of: "://") == nil && DocumentNumberReader.read(number(in: $0)).hasGap }) else { return }
        findings.add(rule, at: place, gap(line.string))
    }

    /// What stands behind "Nomor" in a line; the line itself where it names none.
    private static func number(in line: ByteSlice) -> ByteSlice {
        var reader = ByteReader(line)
        while !reader.isAtEnd {
            if reader.take(word: "nomor") || reader.take(folded: "no.") { return line[reader.position...] }
            if reader.take(while: ASCII.isWord).isEmpty { reader.position += 1 }
        }
        return line
    }

    // MARK: Words

    private static var blank: Words {
        Words(
            id: "Nomor SK penetapan kosong", "tulis nomornya pada `sk: nomor`, persis seperti pada SK",
            en: "The number of the decree is blank", "write it at `sk: nomor`, exactly as the decree has it")
    }

    private static func named(_ number: String) -> Words {
        Words(
            id: "Nomor SK ditulis “\(number)”, padahal lembar cetak menulis “Keputusan Nomor …” di depannya",
            "tulis hanya yang di belakang kata “Nomor”, misalnya “12 Tahun 2024”; yang menetapkan ditulis pada `pejabat`",
            en: "The number of the decree is given as “\(number)”, but sheets write “Keputusan Nomor …” before it",
            "write only what stands behind “Nomor”, such as “12 Tahun 2024”; who issued it belongs to `pejabat`")
    }

    private static func gap(_ number: String) -> Words {
        Words(
            id: "Nomor SK “\(number)” masih berlubang di tempat nomor urut", "isi nomor urutnya seperti pada SK yang ditandatangani",
            en: "The decree number “\(number)” has a gap where its serial number belongs",
            "fill in the serial number as on the signed decree")
    }
}
