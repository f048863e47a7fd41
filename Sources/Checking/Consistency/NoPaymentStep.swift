import Bytes
import Diagnostics
import ServiceStandard

/// The service costs something, but no step of the procedure says when and where it is paid.
///
/// The procedure is the standardised way for giver and receiver of the service (PermenPANRB 15/2014); paying is part of it.
enum NoPaymentStep: CardRule {
    static let rule = Rule(
        "fee.no-payment-step", .consistency, .note,
        indonesian: "ada biaya, tetapi prosedur tidak punya langkah membayar",
        english: "there is a fee, but the procedure has no step of paying")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = card.section(.fee), let procedure = card.section(.procedure), let fee = firstAmount(section),
            PaymentAnchor.hasSteps(procedure), !card.hasPaymentStep,
            // The graver rule says the same.
            card.paymentAnchor == nil
        else { return }
        findings.add(
            rule, at: fee, related: [(card.heading(of: procedure), card.file)],
            Words(
                id: "Ada biaya (“\(card.file[fee].string)”), tetapi tidak ada langkah membayar pada Prosedur",
                "tambahkan langkah yang menyebut kapan dan di mana biaya dibayar",
                en: "There is a fee (“\(card.file[fee].string)”) but the procedure has no step of paying",
                "add a step that says when and where it is paid"))
    }

    private static func firstAmount(_ section: Section) -> SourceRange? {
        for group in section.groups.indices {
            for case .fees(let lines) in section.groups[group].blocks {
                for line in lines.indices {
                    for fee in lines[line].fees {
                        if case .amount(_, let most) = fee.value.kind, most.amount > 0 { return fee.range }
                    }
                }
            }
        }
        return nil
    }
}
