import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Fees that are added to one another, but no total is stated.
///
/// Real pages join a fine and a price by a lone line "dan" and leave the sum to the reader. Written as parts (third-level
/// headings in the fee section) baku works out and shows every total.
enum AdditiveFee: CardRule {
    static let rule = Rule(
        "fee.additive", .consistency, .warning,
        indonesian: "biaya yang dijumlahkan tanpa jumlah seluruhnya",
        english: "fees that are added up without a total")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = card.section(.fee) else { return }
        for group in section.groups {
            var hasFees = false
            for block in group.blocks {
                switch block {
                case .fees(let lines):
                    for line in lines {
                        if line.fees.isEmpty, hasFees { check(whole: line.text, card, &findings) }
                        if line.fees.count > 1 { check(line, card, &findings) }
                        hasFees = hasFees || !line.fees.isEmpty
                    }
                case .markup(let node) where hasFees && card.document.nodes[node].kind == .paragraph:
                    check(whole: card.document.richText(ofInlinesIn: node), card, &findings)
                default: break
                }
            }
        }
    }

    /// A line that is nothing but a joining word.
    private static func check(whole text: RichText, _ card: CheckedCard, _ findings: inout Findings) {
        let plain = card.plain(text).trimmed()
        guard plain.count <= 8, joins(plain) || plain.equalsFolded("dan") else { return }
        findings.add(rule, at: card.range(of: text), words(plain.string))
    }

    /// "Rp1.000.000 ditambah Rp350.000": several amounts in one line, the last not the sum of those before.
    private static func check(_ line: FeeLine, _ card: CheckedCard, _ findings: inout Findings) {
        let amounts = line.fees.compactMap(\.value.namedAmounts)
        guard amounts.count == line.fees.count, let last = amounts.last, amounts.dropLast().reduce(Rupiah(0), { $0 + $1.to }) != last.to else { return }
        let plain = card.plain(line.text)
        guard !plain.contains(anyOf: ["total", "jumlah", "seluruhnya", "="]), !isByMeasure(plain) else { return }
        for (index, byte) in plain.enumerated() where byte == 0x2B || byte | 0x20 == 0x64 || byte | 0x20 == 0x70 {
            let start = plain.startIndex + index
            let word = byte == 0x2B ? plain[start...start] : plain.word(after: start)
            guard joins(word), start == plain.startIndex || !ASCII.isWord(plain[start - 1]), isBetweenAmounts(word.indices, plain) else { continue }
            return findings.add(rule, at: card.document.place(of: word.indices, in: plain, of: line.text), words(word.string))
        }
        for text in card.document.lines(of: line.text) where card.plain(text).trimmed().equalsFolded("dan") {
            return findings.add(rule, at: card.range(of: card.document.trimmed(text)), words("dan"))
        }
    }

    /// "Rp150.000 ditambah Rp7.500 per km": nobody can state the total before the journey.
    private static func isByMeasure(_ text: ByteSlice) -> Bool {
        var rest = text
        while let per = rest.firstIndex(where: { $0 == 0x2F || $0 | 0x20 == 0x70 }) {
            rest = text[(per + 1)...]
            let word = text[per] == 0x2F ? text[per...per] : text.word(after: per)
            let isPer = word.equals("/") || word.equalsFolded("per") && (per == text.startIndex || !ASCII.isWord(text[per - 1]))
            if isPer, text.word(after: word.endIndex).isOne(of: measures) { return true }
        }
        return false
    }

    private static let measures: [StaticString] = [
        "km", "kilometer", "m", "m2", "meter", "hektare", "hektar", "ha", "kg", "kilogram", "ton", "jam", "hari", "bulan", "tahun",
        "lembar", "halaman",
    ]

    private static func joins(_ word: ByteSlice) -> Bool { word.equals("+") || word.isOne(of: ["ditambah", "plus", "tambah", "dan ditambah"]) }

    private static func isBetweenAmounts(_ word: Range<Int>, _ text: ByteSlice) -> Bool {
        text[..<word.lowerBound].contains(where: ASCII.isDigit) && text[word.upperBound...].contains(where: ASCII.isDigit)
    }

    private static func words(_ text: String) -> Words {
        Words(
            id: "Biaya dijumlahkan dengan “\(text)”, tetapi jumlah seluruhnya tidak disebut",
            "tulis setiap bagian di bawah judul `### …` tersendiri; baku menghitung jumlahnya",
            en: "Fees are added up by “\(text)” but no total is stated",
            "put each part below a heading `### …` of its own; baku works out the totals")
    }
}
