import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// An item of the requirements that is nothing but a time or a sum of money.
///
/// A requirement is a document or another thing to be met (PermenPANRB 15/2014). A time or a price among them has slipped
/// into the wrong list, as in a list of persons whose last item is "3 hari setelah pembayaran".
enum NoDocument: CardRule {
    static let rule = Rule(
        "req.not-a-document", .consistency, .note,
        indonesian: "butir persyaratan hanya berisi waktu atau jumlah uang",
        english: "an item of the requirements is only a time or a sum of money")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = card.section(.requirements) else { return }
        for group in section.groups {
            for case .requirements(let list, _) in group.blocks { check(list, card, &findings) }
        }
    }

    private static func check(_ list: [Requirement], _ card: CheckedCard, _ findings: inout Findings) {
        for index in list.indices {
            let run = list[index].text
            if let text = card.document.firstPiece(of: run), mayBegin(text), isNoDocument(card.plain(run)) {
                findings.add(rule, at: card.range(of: run), words(card.plain(run).string))
            }
            if !list[index].parts.isEmpty { check(list[index].parts, card, &findings) }
        }
    }

    /// A digit, or the first letters of "Rp", "rata-rata", "paling lama", "maksimal", "minimal", "sekitar", "selambat-lambatnya".
    private static func mayBegin(_ text: ByteSlice) -> Bool {
        guard text.count > 1, let first = text.first else { return false }
        if ASCII.isDigit(first) { return true }
        let second = text[text.startIndex + 1] | 0x20
        switch first | 0x20 {
        case 0x72: return second == 0x70 || second == 0x61
        case 0x70: return second == 0x61 || second == 0x65
        case 0x6D: return second == 0x61 || second == 0x69
        case 0x73: return second == 0x65
        default: return false
        }
    }

    private static func isNoDocument(_ text: ByteSlice) -> Bool {
        guard text.contains(where: ASCII.isDigit) else { return false }
        if text.prefix(2).equalsFolded("rp"), case .success = RupiahReader.read(text) { return true }
        guard case .success(let duration) = DurationReader.read(text), duration.parts.isEmpty, duration.label == nil,
            duration.remainder == nil, duration.condition == nil, duration.bound != .atLeast
        else { return false }
        // "17 tahun" and "6 bulan" are said of ages and validity; "5 hari kerja sebelum berangkat" is when to apply.
        if let anchor = duration.anchor { return anchor.relation == .after }
        return !duration.uses(.year) && !duration.uses(.month)
    }

    private static func words(_ text: String) -> Words {
        Words(
            id: "“\(text)” bukan dokumen atau syarat",
            "pindahkan ke bagian “## Jangka Waktu” atau “## Biaya”, atau tulis syaratnya",
            en: "“\(text)” is no document or condition",
            "move it to the section “## Jangka Waktu” or “## Biaya”, or write what is required")
    }
}
