import Diagnostics
import Reading
import ServiceStandard

/// A step has another performer on the card than in its SOP.
///
/// The SOP is the inside of the card's procedure (PermenPANRB 35/2012 and 15/2014): one activity has one performer on both.
/// Names that may mean one person are no difference.
enum SopPerformers: CardRule {
    static let rule = Rule(
        "sop.performers", .agreement, .warning,
        indonesian: "pelaksana langkah pada kartu dan pada SOP-nya berbeda",
        english: "a step has another performer on the card than in its SOP")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard !card.sops.isEmpty else { return }
        for pair in card.stepPairs {
            let own = pair.ofCard.performerNames(in: card.document)
            let others = pair.ofSop.performerNames(in: pair.sop.document)
            let isOpen = (own + others).contains { $0.elementsEqual(FlowBuilder.openPerformer) }
            guard let first = pair.ofCard.performers.first, let other = pair.ofSop.performers.first, !isOpen, !own.isEmpty,
                !others.isEmpty, !own.contains(where: { name in others.contains { Performers.mayBeOne(name, $0) } })
            else { continue }
            findings.add(
                rule, at: card.range(of: first), related: [pair.sop.place(of: other)],
                words(
                    step: card.plain(pair.ofCard.text).string, own.map(\.string).joined(separator: "; "),
                    others.map(\.string).joined(separator: "; "), pair.sop.file.path))
        }
    }

    private static func words(step: String, _ own: String, _ other: String, _ path: String) -> Words {
        Words(
            id: "Pelaksana langkah “\(step)” di kartu ini “\(own)”, tetapi di SOP \(path) “\(other)”",
            "samakan pelaksananya dengan yang benar-benar mengerjakan langkah itu",
            en: "The performer of the step “\(step)” is “\(own)” on this card, but “\(other)” in the SOP \(path)",
            "name the performer who really does the step in both")
    }
}
