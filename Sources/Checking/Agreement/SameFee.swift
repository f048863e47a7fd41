import Diagnostics
import ServiceStandard

/// Cards of one service ask different fees.
///
/// A fee is what its regulation sets, the same at every counter under one head; whoever reads the cheaper card and pays the
/// dearer fee suspects an illegal levy (pungli). Blank and referred fees, and prices per different units, are not compared.
enum SameFee: SiteRule {
    static let rule = Rule(
        "same.fee", .agreement, .warning,
        indonesian: "kartu untuk layanan yang sama meminta biaya yang berbeda",
        english: "cards of the same service ask different fees")

    static func check(_ ledger: Ledger, _ findings: inout SiteFindings) {
        let dissents = ledger.dissents({ $0.fee }, by: { $0.value }, contradicts: { $0.value.contradicts($1.value) })
        for dissent in dissents {
            let other = ledger.entries[dissent.other].place(dissent.otherSaid.range)
            findings.add(
                rule, at: ledger.entries[dissent.entry].place(dissent.said.range), related: [other],
                words(dissent.said.value, dissent.otherSaid.value, in: other.path))
        }
    }

    private static func words(_ own: PromisedFee.Value, _ other: PromisedFee.Value, in path: String) -> Words {
        Words(
            id:
                "Biaya pada kartu ini \(text(own, .indonesian)), sedangkan pada kartu \(path) \(text(other, .indonesian)) untuk layanan yang sama",
            "samakan biaya menurut aturan yang menetapkannya, atau bedakan judul atau produknya bila layanannya memang berbeda",
            en: "The fee on this card is \(text(own, .english)), but on the card \(path) \(text(other, .english)) for the same service",
            "make the fees the same by the rule that sets them, or give the services different titles or products if they do differ")
    }

    private static func text(_ fee: PromisedFee.Value, _ language: Language) -> String {
        guard fee.to > 0 else { return language == .english ? "“nothing”" : "“tidak dipungut biaya”" }
        var text: [UInt8] = []
        text.append("“")
        Rupiah(fee.from).append(to: &text, language: language)
        if fee.to > fee.from {
            text.append("–")
            Rupiah(fee.to).append(to: &text, language: language)
        }
        text.append("”")
        return text.string
    }
}
