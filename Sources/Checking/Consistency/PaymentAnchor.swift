import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A time counts from the payment, but no step of the procedure has anybody pay.
///
/// Nobody can tell when such a time begins. Real pages say "3 hari setelah melakukan pembayaran" and treat the payment in
/// another chapter.
enum PaymentAnchor: CardRule {
    static let rule = Rule(
        "time.payment-anchor", .consistency, .warning,
        indonesian: "waktu dihitung sejak pembayaran, tetapi prosedur tidak punya langkah membayar",
        english: "a time counts from the payment, but the procedure has no step of paying")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let anchor = card.paymentAnchor, let procedure = card.section(.procedure), hasSteps(procedure), !card.hasPaymentStep
        else { return }
        let text = card.file[anchor].string
        findings.add(
            rule, at: anchor, related: [(card.heading(of: procedure), card.file)],
            Words(
                id: "Waktunya dihitung “\(text)”, tetapi tidak ada langkah membayar pada Prosedur",
                "tambahkan langkah membayar, atau hitung waktunya sejak peristiwa lain",
                en: "The time counts “\(text)” but the procedure has no step of paying",
                "add a step of paying, or count the time from another event"))
    }

    /// Where a time first counts from the payment.
    static func firstAnchor(_ card: CheckedCard, _ procedure: Section) -> SourceRange? {
        for group in card.section(.time)?.groups ?? [] {
            for case .times(let lines) in group.blocks {
                for line in lines { if let found = anchor(line.duration?.value, of: line.text, card) { return found } }
            }
        }
        for group in procedure.groups.indices {
            for case .steps(let steps) in procedure.groups[group].blocks {
                for index in steps.indices {
                    if let found = anchor(in: steps, index, card) { return found }
                }
            }
        }
        return nil
    }

    /// In the step at a place: none is copied.
    private static func anchor(in steps: [Step], _ index: Int, _ card: CheckedCard) -> SourceRange? {
        if steps[index].time?.value.anchor != nil {
            for property in steps[index].properties where property.key == .time {
                if let found = anchor(steps[index].time?.value, of: property.value, card) { return found }
            }
        }
        if let found = anchor(in: steps[index].text, card) { return found }
        for property in steps[index].properties where property.key == .note {
            if let found = anchor(in: property.value, card) { return found }
        }
        return nil
    }

    /// In a sentence: "Mengambil paspor 3 hari setelah melakukan pembayaran".
    private static func anchor(in text: RichText, _ card: CheckedCard) -> SourceRange? {
        // A time has a number; those of the card are known.
        guard text.nodes.count == 1, card.hasNumber(inNode: text.nodes.lowerBound),
            let first = card.document.singlePiece(of: text), first.contains(where: ASCII.isDigit), Payment.names(first),
            case .success(let duration) = DurationReader.read(first)
        else { return nil }
        return anchor(duration, of: text, card)
    }

    private static func anchor(_ duration: Duration?, of text: RichText, _ card: CheckedCard) -> SourceRange? {
        guard let anchor = duration?.anchor, anchor.relation == .after, Payment.names(anchor.event) else { return nil }
        let plain = card.plain(text)
        return card.document.place(of: anchor.phrase.indices, in: plain, of: text)
    }

    static func hasSteps(_ procedure: Section) -> Bool {
        procedure.groups.contains { group in group.blocks.contains { if case .steps(let steps) = $0 { !steps.isEmpty } else { false } } }
    }
}
