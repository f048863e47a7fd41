import Diagnostics
import Reading
import ServiceStandard

/// An SOP file takes longer than its card promises.
///
/// The total of the sheet must not exceed the time of the standard: the SOP is the inside of its procedure (PermenPANRB
/// 35/2012). Counted are the steps of the main path, each once, without those that only the applicant does, that hold in
/// some cases only, or that come before the event from which the promise counts.
enum SopLonger: CardRule {
    static let rule = Rule(
        "sop.longer", .agreement, .warning,
        indonesian: "SOP lebih lama daripada janji waktu kartunya",
        english: "an SOP takes longer than its card promises")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard !card.sops.isEmpty, let promise = longest(card) else { return }
        for sop in card.finishedSops {
            for flow in sop.sop.flows {
                let total = total(of: flow, from: promise.value.anchor, of: sop)
                guard total.exceeds(promise.value) else { continue }
                findings.add(
                    rule, at: promise.range, related: [sop.titlePlace],
                    words(card.file[promise.range].string, total, sop.sop.title.value.string, sop.file.path))
            }
        }
    }

    /// The longest promise of any case; `nil` when the card makes several for all, which may add up, or one that is not
    /// understood.
    private static func longest(_ card: CheckedCard) -> Sourced<Duration>? {
        var general = 0
        var longest: Sourced<Duration>?
        for group in card.section(.time)?.groups ?? [] {
            for case .times(let lines) in group.blocks {
                for line in lines where !line.isPart {
                    guard let duration = line.duration else { return nil }
                    if group.condition == nil, line.condition == nil { general += 1 }
                    guard let last = longest else {
                        longest = duration
                        continue
                    }
                    var total = DurationTotal()
                    guard duration.value.unit?.unitClass == last.value.unit?.unitClass, total.add(duration.value) else { return nil }
                    if total.exceeds(last.value) { longest = duration }
                }
            }
        }
        return general > 1 ? nil : longest
    }

    private static func total(of flow: SopFlow, from anchor: Duration.Anchor?, of sop: CheckedSop) -> DurationTotal {
        var total = DurationTotal()
        let times = flow.times
        let event = PromiseEvent(anchor, path: flow.flow.mainPath, in: flow, of: sop)
        for index in event.counted ?? [] {
            let step = flow.rows[index].step
            let isWaiting = step.performerNames(in: sop.document).allSatisfy(Performers.isApplicant)
            if let time = times[index], step.condition == nil, !isWaiting { total.add(time) }
        }
        return total
    }

    private static func words(_ promise: String, _ total: DurationTotal, _ title: String, _ path: String) -> Words {
        Words(
            id: "Kartu menjanjikan “\(promise)”, tetapi langkah-langkah SOP “\(title)” (\(path)) memerlukan “\(total.words(.indonesian))”",
            "perpanjang janji kartu, atau pangkas waktu langkah di SOP sampai janji itu dapat ditepati",
            en: "The card promises “\(promise)”, but the steps of the SOP “\(title)” (\(path)) take “\(total.words(.english))”",
            "lengthen the promise, or shorten the steps of the SOP until the promise can be kept")
    }
}
