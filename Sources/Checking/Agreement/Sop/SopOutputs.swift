import Diagnostics
import Reading
import ServiceStandard

/// A step gives another output on the card than in its SOP.
///
/// The output is part of the Mutu Baku of an activity (PermenPANRB 35/2012), and the card repeats it. Outputs that share a
/// word are no difference.
enum SopOutputs: CardRule {
    static let rule = Rule(
        "sop.outputs", .agreement, .warning,
        indonesian: "keluaran langkah pada kartu dan pada SOP-nya berbeda",
        english: "a step gives another output on the card than in its SOP")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard !card.sops.isEmpty else { return }
        for pair in card.stepPairs {
            guard let own = pair.ofCard.only(.output)?.value, let other = pair.ofSop.only(.output)?.value else { continue }
            let text = card.plain(own)
            let otherText = pair.sop.document.plain(other)
            let (stems, otherStems) = (WordStems(text), WordStems(otherText))
            guard !stems.isEmpty, !otherStems.isEmpty, !stems.meets(otherStems) else { continue }
            findings.add(
                rule, at: card.range(of: own), related: [pair.sop.place(of: other)],
                words(step: card.plain(pair.ofCard.text).string, text.string, otherText.string, pair.sop.file.path))
        }
    }

    private static func words(step: String, _ own: String, _ other: String, _ path: String) -> Words {
        Words(
            id: "Keluaran langkah “\(step)” di kartu ini “\(own)”, tetapi di SOP \(path) “\(other)”",
            "samakan keluarannya; bila keduanya dihasilkan, tulis keduanya",
            en: "The output of the step “\(step)” is “\(own)” on this card, but “\(other)” in the SOP \(path)",
            "make the outputs the same, or name both where the step gives both")
    }
}
