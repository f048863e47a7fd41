import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A card and its SOP deny each other the payment: one has the applicant pay, the other says that nothing is paid or has no
/// such step.
///
/// Where paper and website disagree on money, citizens suspect an illegal levy (pungli), and evaluators ask first.
enum SopPayment: CardRule {
    static let rule = Rule(
        "sop.steps", .agreement, .warning,
        indonesian: "kartu dan SOP-nya tidak sepakat tentang langkah pembayaran",
        english: "a card and its SOP do not agree on the step of payment")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard !card.sops.isEmpty, let fee = card.section(.fee), let procedure = card.section(.procedure) else { return }
        let facts = FeeFacts(fee, cases: card.header.cases, document: card.document)
        let own = card.steps.first { $0.isPayment(in: card.document) }
        for sop in card.finishedSops {
            let step = sop.steps.first { $0.isPayment(in: sop.document) }
            switch (facts.summary, own, step) {
            case (.free, _, let step?):
                findings.add(
                    rule, at: card.heading(of: fee), related: [sop.place(of: step.text)],
                    freeWords(sop.document.plain(step.text).string, sop.file.path))
            case (.amounts(let from, _), nil, let step?) where from.amount > 0 && !card.speaksOfPayment:
                findings.add(
                    rule, at: card.heading(of: procedure), related: [sop.place(of: step.text)],
                    missingWords(sop.document.plain(step.text).string, sop.file.path))
            case (.amounts(let from, _), let own?, nil) where from.amount > 0 && sop.hands(over: card.products) && !speaksOfPayment(sop.file.bytes[...]):
                findings.add(
                    rule, at: card.range(of: own.text), related: [sop.titlePlace],
                    deniedWords(card.plain(own.text).string, sop.sop.title.value.string, sop.file.path))
            default: break
            }
        }
    }

    private static func freeWords(_ step: String, _ path: String) -> Words {
        Words(
            id: "Kartu ini menyatakan layanan tanpa biaya, tetapi SOP \(path) memuat langkah “\(step)”",
            "tulis biayanya di kartu, atau hapus langkah pembayaran dari SOP",
            en: "This card says that nothing is paid, but the SOP \(path) has the step “\(step)”",
            "write the fee on the card, or remove the step of payment from the SOP")
    }

    private static func missingWords(_ step: String, _ path: String) -> Words {
        Words(
            id: "Langkah “\(step)” pada SOP \(path) tidak ada di prosedur kartu ini, padahal layanannya berbiaya",
            "tambahkan langkah pembayaran ke prosedur kartu",
            en: "The step “\(step)” of the SOP \(path) is not in the procedure of this card, though the service has a fee",
            "add the step of payment to the procedure of the card")
    }

    private static func deniedWords(_ step: String, _ title: String, _ path: String) -> Words {
        Words(
            id: "Kartu memuat langkah “\(step)”, tetapi SOP “\(title)” (\(path)) tidak menyebut pembayaran",
            "tambahkan langkah pembayaran ke SOP, lengkap dengan pelaksana dan waktunya",
            en: "The card has the step “\(step)”, but the SOP “\(title)” (\(path)) does not speak of a payment",
            "add the step of payment to the SOP, with its performer and time")
    }

    /// Whether any word of payment stands in a text.
    fileprivate static func speaksOfPayment(_ text: ByteSlice) -> Bool {
        text.split(whereSeparator: { !ASCII.isLetter($0) }).contains { word in
            let stem = WordStems.stem(word.map(ASCII.lowercased))
            return paymentStems.contains(stem)
        }
    }

    private static let paymentStems = Set(["bayar", "setor", "biaya", "tarif", "pnbp", "retribusi", "lunas", "kasir", "billing"].map { WordStems.stem(Array($0.utf8)) })
}

extension CheckedCard {
    /// The words of its products.
    fileprivate var products: WordStems {
        var stems = WordStems()
        for group in section(.product)?.groups ?? [] {
            for case .products(let list) in group.blocks { for product in list { stems.add(plain(product.text)) } }
        }
        return stems
    }

    /// Whether its procedure speaks of a payment anywhere.
    fileprivate var speaksOfPayment: Bool {
        steps.contains { step in SopPayment.speaksOfPayment(file[step.range]) }
    }
}

extension CheckedSop {
    /// Whether it covers the service from the applicant's first step to the handing over of a product.
    fileprivate func hands(over products: WordStems) -> Bool {
        guard let first = steps.first, first.performerNames(in: document).contains(where: Performers.isApplicant) else { return false }
        return steps.dropFirst().contains { step in
            let text = document.plain(step.text)
            let verb = text.prefix(while: ASCII.isLetter)
            return verb.isOne(of: ["menyerahkan", "mengambil", "menerima"]) && WordStems(text).meets(products)
        }
    }
}

extension Step {
    /// Whether the applicant pays in it.
    fileprivate func isPayment(in document: Document) -> Bool {
        let words = document.plain(text).prefix(while: ASCII.isLetter)
        return words.isOne(of: ["membayar", "menyetor", "menyetorkan", "melunasi"])
            && performerNames(in: document).contains(where: Performers.isApplicant)
    }
}
