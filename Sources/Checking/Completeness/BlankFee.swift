import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// The fee is left blank, or written as "0" alone: both look like a form that nobody filled in, and neither says "free".
///
/// UU 25/2009 Pasal 21 huruf e asks for the fee; a service without one must say so (tidak dipungut biaya).
enum BlankFee: CardRule {
    static let rule = Rule(
        "fee.blank", .completeness, .warning,
        indonesian: "biaya dikosongkan, atau hanya ditulis “0”",
        english: "the fee is left blank, or given as “0” alone")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = card.section(.fee) else { return }
        var hasFee = false
        var zero: FeeLine?
        for group in section.groups {
            for case .fees(let lines) in group.blocks {
                for index in lines.indices {
                    for fee in lines[index].fees {
                        switch fee.value.kind {
                        case .notStated where saysMore(lines[index]): hasFee = true
                        case .notStated:
                            hasFee = true
                            // An item without words has no place of its own.
                            let place = lines[index].range.isEmpty ? card.headingWords(of: section) : lines[index].range
                            findings.add(rule, at: place, blank(lines[index], card))
                        case .variable where isLeftOpen(lines[index], card):
                            hasFee = true
                            findings.add(rule, at: lines[index].range, blank(lines[index], card))
                        case .amount(_, let most) where most.amount == 0: if zero == nil { zero = lines[index] }
                        default: hasFee = true
                        }
                    }
                }
            }
        }
        guard !hasFee else { return }
        if let zero {
            if isBare(card.plain(zero.text)) { findings.add(rule, at: card.range(of: zero.text), zeroWords(zero, card)) }
            return
        }
        let text = SectionText(section, of: card)
        guard text.isBlank || isPutOff(text) else { return }
        findings.add(rule, at: text.first ?? card.headingWords(of: section), blank(text, card))
    }

    /// "Tarif: Rp ……" with nothing that says what the amount depends on.
    private static func isLeftOpen(_ line: FeeLine, _ card: CheckedCard) -> Bool {
        !saysMore(line) && Placeholder.isOne(card.plain(line.text).trimmed())
    }

    /// Whether properties or text below a line without an amount may say what is paid.
    private static func saysMore(_ line: FeeLine) -> Bool {
        !line.remainder.isEmpty || line.properties.contains { $0.key == .note || $0.key == .legalBasis }
    }

    /// Whether a text says nothing but 0: "0", "Rp0", "Rp. 0,-", "Rp. 0 (nol) rupiah".
    private static func isBare(_ text: ByteSlice) -> Bool {
        var reader = ByteReader(text)
        while let byte = reader.next {
            if ASCII.isLetter(byte) {
                guard reader.take(word: "rp") || reader.take(folded: "rp0") || reader.take(word: "nol") || reader.take(word: "rupiah")
                else { return false }
            } else if ASCII.isDigit(byte), byte != 0x30 {
                return false
            } else {
                reader.position += 1
            }
        }
        return true
    }

    /// Whether the only words are that the fee is set later or somehow; words about who pays instead are none of these.
    private static func isPutOff(_ text: SectionText) -> Bool {
        let lines = text.lines
        guard lines.count == 1, !text.hasPicture, text.links.isEmpty, lines[0].count <= 60 else { return false }
        return lines[0].mentions(anyOf: [
            "menyesuaikan", "diatur kemudian", "ditentukan kemudian", "ditetapkan kemudian", "akan ditentukan", "akan ditetapkan",
        ])
    }

    // MARK: Words

    private static let remedy = "tulis jumlahnya, misalnya “Rp50.000 per surat”, atau “Tidak dipungut biaya” bila memang gratis"
    private static let englishRemedy = "write the amount, such as “Rp50.000 per surat”, or “Tidak dipungut biaya” if it is free"

    private static func blank(_ line: FeeLine, _ card: CheckedCard) -> Words {
        guard let label = line.label.map({ card.plain($0).string }) else {
            let written = card.plain(line.text).string
            if written.isEmpty { return empty }
            return Words(
                id: "Biaya hanya ditulis “\(written)”; kosong tidak sama dengan gratis", remedy,
                en: "The fee is given as “\(written)” only; blank is not free", englishRemedy)
        }
        return Words(
            id: "Biaya “\(label)” dikosongkan; kosong tidak sama dengan gratis", remedy,
            en: "The fee for “\(label)” is left blank; blank is not free", englishRemedy)
    }

    private static func blank(_ text: SectionText, _ card: CheckedCard) -> Words {
        guard let first = text.first else { return empty }
        let written = card.file[first].string
        return Words(
            id: "Bagian biaya hanya memuat “\(written)”, sehingga biayanya tidak diketahui", remedy,
            en: "The fee section holds only “\(written)”, which leaves the fee open", englishRemedy)
    }

    private static var empty: Words {
        Words(
            id: "Bagian biaya kosong; kosong tidak sama dengan gratis", remedy,
            en: "The fee section is empty; blank is not free", englishRemedy)
    }

    private static func zeroWords(_ line: FeeLine, _ card: CheckedCard) -> Words {
        let written = card.plain(line.text).string
        return Words(
            id: "Biaya hanya ditulis “\(written)”; angka nol saja dapat dikira belum diisi",
            "tulis “Tidak dipungut biaya” bila memang gratis",
            en: "The fee is given as “\(written)” only; a bare zero may be taken for a form not filled in",
            "write “Tidak dipungut biaya” if it is free")
    }
}
