import Diagnostics
import Reading
import ServiceStandard

/// A step takes longer in the SOP than its card says.
///
/// The time of a step is part of the Mutu Baku (PermenPANRB 35/2012); the card that promises less for the same activity is
/// broken by the office's own rule. An SOP that is quicker than its card breaks nothing.
enum SopTimes: CardRule {
    static let rule = Rule(
        "sop.times", .agreement, .warning,
        indonesian: "langkah di SOP lebih lama daripada langkah yang sama di kartu",
        english: "a step takes longer in the SOP than on the card")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard !card.sops.isEmpty else { return }
        for pair in card.stepPairs {
            guard pair.ofCard.only(.time) != nil, pair.ofSop.only(.time) != nil, let own = pair.ofCard.time,
                let other = pair.ofSop.time
            else { continue }
            var total = DurationTotal()
            guard total.add(other.value), total.exceeds(own.value) else { continue }
            findings.add(
                rule, at: own.range, related: [(other.range, pair.sop.file)],
                words(
                    step: card.plain(pair.ofCard.text).string, card.file[own.range].string, pair.sop.file[other.range].string,
                    pair.sop.file.path))
        }
    }

    private static func words(step: String, _ own: String, _ other: String, _ path: String) -> Words {
        Words(
            id: "Langkah “\(step)” di kartu ini “\(own)”, tetapi di SOP \(path) “\(other)”",
            "tulis waktu yang sungguh-sungguh diperlukan di keduanya, lalu periksa lagi jumlahnya terhadap janji kartu",
            en: "The step “\(step)” takes “\(own)” on this card, but “\(other)” in the SOP \(path)",
            "write the time that it really takes in both, then look again whether the promise holds")
    }
}
