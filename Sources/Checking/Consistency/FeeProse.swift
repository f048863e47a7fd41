import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// The text of a card names a price of the service that the fee section does not state, or calls the service free where the
/// fee section asks for money.
///
/// The fee is one of the six components to be published, and a citizen pays what the fee section says (PermenPANRB 15/2014).
/// Stamp duty (meterai), fines, deposits and what others charge are no fee of the service.
enum FeeProse: CardRule {
    static let rule = Rule(
        "fee.prose", .consistency, .warning,
        indonesian: "biaya dalam uraian berbeda dari bagian Biaya",
        english: "the text names another fee than the fee section")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = card.section(.fee) else { return }
        var stated: Set<Rupiah>?
        for number in card.numbers where number.hints.contains(.currency) && isRupiah(number, in: card.text(around: number)) {
            guard speaksOfPaying(number, card), let component = card.component(ofNode: Int(number.node)), hasPrices(component),
                case .success(let amount) = RupiahReader.read(card.document.text[number.range]), amount.amount.amount > 0
            else { continue }
            let known = stated ?? amounts(of: section, card)
            stated = known
            if known.contains(amount.amount) { continue }
            findings.add(
                rule, at: card.place(currency(number, card)..<number.range.upperBound, inNode: Int(number.node)),
                related: [(card.heading(of: section), card.file)],
                amountWords(card.document.text[currency(number, card)..<number.range.upperBound].string))
        }
        if let summary = card.header.summary, let free = freeWord(summary.value), asksForMoney(section, card) {
            let isAsWritten = summary.range.indices.count == summary.value.count
            let start = Int(summary.range.start) + free.lowerBound - summary.value.startIndex
            let place = isAsWritten ? SourceRange(start: start, end: start + free.count) : summary.range
            findings.add(rule, at: place, related: [(card.heading(of: section), card.file)], freeWords(summary.value[free].string))
        }
    }

    // MARK: Amounts

    private static func isRupiah(_ number: TextNumber, in text: ByteSlice) -> Bool {
        var end = number.range.lowerBound
        while end > text.startIndex, text[end - 1] == ASCII.space || text[end - 1] == 0x2E { end -= 1 }
        return text[..<end].suffix(2).equalsFolded("rp")
    }

    /// Where "Rp" stands before a number.
    private static func currency(_ number: TextNumber, _ card: CheckedCard) -> Int {
        var start = number.range.lowerBound
        while card.document.text[start] | 0x20 != 0x72 { start -= 1 }
        return start
    }

    private static func hasPrices(_ component: Component) -> Bool {
        [.requirements, .procedure, .time, .product, .description].contains(component)
    }

    /// Whether the text around an amount says that it is paid for the service.
    private static func speaksOfPaying(_ number: TextNumber, _ card: CheckedCard) -> Bool {
        let text = card.text(around: number)
        return paying.occur(in: text) && !otherPayments.occur(in: text)
    }

    private static let paying = TextRoots("bayar", "biaya", "tarif", "pnbp", "dikenakan", "retribusi")
    private static let otherPayments = TextRoots(
                "meterai", "materai", "denda", "jaminan", "deposit", "saldo", "modal", "bukan biaya", "bank", "kirim", "pengirim", "antar", "ganti rugi",
                "asuransi", "iuran", "penghasilan", "notaris", "rumah sakit", "lebih dari", "di atas", "paling sedikit", "minimal", "semula",
                "sebelumnya")

    /// What the fee section states anywhere, or comes to by adding up its parts.
    private static func amounts(of section: Section, _ card: CheckedCard) -> Set<Rupiah> {
        var all: Set<Rupiah> = []
        for fee in section.feeLines.flatMap(\.fees) {
            if let amounts = fee.value.namedAmounts { all.formUnion([amounts.from, amounts.to]) }
        }
        // In a notice, a note or a table of another form.
        for number in card.numbers where card.component(ofNode: Int(number.node)) == .fee {
            if case .success(let other) = RupiahReader.read(card.document.text[number.range]) { all.insert(other.amount) }
        }
        for total in FeeFacts(section, cases: card.header.cases, document: card.document).totals { all.formUnion([total.from, total.to]) }
        return all
    }

    private static func amountWords(_ amount: String) -> Words {
        Words(
            id: "“\(amount)” disebut sebagai biaya di sini, tetapi tidak ada pada bagian Biaya",
            "samakan dengan bagian Biaya, atau hapus jumlahnya di sini",
            en: "“\(amount)” is named as a fee here but the fee section does not state it",
            "make it agree with the fee section, or leave the amount out here")
    }

    // MARK: Free of charge

    private static let free = TextRoots("gratis", "dipungut biaya", "bebas biaya")

    /// "Gratis", "tidak dipungut biaya" where it speaks of the whole service and not of a part or of some.
    private static func freeWord(_ text: ByteSlice) -> Range<Int>? {
        guard free.occur(in: text) else { return nil }
        for word in ["gratis", "tidak dipungut biaya", "tanpa dipungut biaya", "bebas biaya"] as [StaticString] {
            guard let start = text.firstIndex(folded: word) else { continue }
            let end = start + word.utf8CodeUnitCount
            // Behind the last comma or at the end of the sentence it speaks of the service.
            let before = text[..<start].trimmed().last
            let after = text[end...].trimmed()
            let isWhole = before == nil || before == 0x2C || before == 0x2E || text.word(before: start).equalsFolded("ini")
            guard isWhole, after.isEmpty || after.equals(".") else { return nil }
            return start..<end
        }
        return nil
    }

    /// Whether every way to pay costs something.
    private static func asksForMoney(_ section: Section, _ card: CheckedCard) -> Bool {
        if case .amounts(let from, _) = FeeFacts(section, cases: card.header.cases, document: card.document).summary { return from.amount > 0 }
        return false
    }

    private static func freeWords(_ text: String) -> Words {
        Words(
            id: "Ringkasan menyebut “\(text)”, tetapi bagian Biaya meminta bayaran",
            "samakan ringkasan dengan bagian Biaya",
            en: "The summary says “\(text)” but the fee section asks for money",
            "make the summary agree with the fee section")
    }
}
