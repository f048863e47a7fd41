import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// The steps take longer than the completion time that the card promises.
///
/// The completion time is that of the whole process (PermenPANRB 15/2014), and an SOP may not take longer than its card
/// promises (domain.md 2.8). Each case is counted for itself, and units are compared where that is sure. What waits for an
/// event of its own, what is an estimate, and what the applicant does alone, is not counted.
enum TimeSteps: CardRule {
    static let rule = Rule(
        "time.steps", .consistency, .warning,
        indonesian: "langkah-langkah memerlukan waktu lebih lama daripada yang dijanjikan",
        english: "the steps take longer than the completion time that is promised")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = card.section(.time), let promise = promise(section), let procedure = card.section(.procedure),
            // Mostly all steps together take no longer than what is promised: nothing more need be asked.
            excess(procedure, promise.duration.value) != nil, let path = StepPath(card)
        else { return }
        let counted = path.steps(behind: promise.duration.value.anchor, in: card)
        guard !counted.isEmpty else { return }
        var cases: [Condition?] = [promise.condition]
        if promise.condition == nil, promise.isOnly {
            for step in counted where step.condition != nil && !cases.contains(where: { step.condition?.isSame(as: $0) ?? false }) {
                cases.append(step.condition)
            }
        }
        for condition in cases {
            let steps = counted.lazy.filter { $0.condition == nil || $0.condition?.isSame(as: condition) == true }
            guard let sum = excess(steps, promise.duration.value), let longest = longest(steps) else { continue }
            let related = card.range(of: longest.text)
            return findings.add(
                rule, at: promise.duration.range, related: [(related, card.file)],
                words(card.file[promise.duration.range].string, sum, longest.number))
        }
    }

    /// The promise that holds for all, or the only one there is.
    private static func promise(_ section: Section) -> (duration: Sourced<Duration>, condition: Condition?, isOnly: Bool)? {
        var found: (duration: Sourced<Duration>, condition: Condition?, isOnly: Bool)?
        for group in section.groups {
            for case .times(let lines) in group.blocks {
                for line in lines where !line.isPart {
                    guard let duration = line.duration else { return nil }
                    let condition = line.condition ?? group.condition
                    if let before = found {
                        // Of several for all, "reguler" and "kilat", each has steps of its own.
                        if condition == nil && before.condition == nil { return nil }
                        found = condition == nil ? (duration, nil, false) : (before.duration, before.condition, false)
                    } else {
                        found = (duration, condition, true)
                    }
                }
            }
        }
        guard let found, found.duration.value.isBinding, found.isOnly || found.condition == nil else { return nil }
        return found
    }

    /// The sum of the steps where it is more than the promise.
    private static func excess(_ steps: some Sequence<Step>, _ promise: Duration) -> DurationTotal? {
        var total = DurationTotal()
        for step in steps { add(step, to: &total) }
        return total.exceeds(promise) ? total : nil
    }

    /// The same for all steps of a section, none of which is copied.
    private static func excess(_ procedure: Section, _ promise: Duration) -> DurationTotal? {
        var total = DurationTotal()
        for group in procedure.groups.indices {
            for case .steps(let steps) in procedure.groups[group].blocks {
                for index in steps.indices where steps[index].time != nil { add(steps[index], to: &total) }
            }
        }
        return total.exceeds(promise) ? total : nil
    }

    private static func add(_ step: borrowing Step, to total: inout DurationTotal) {
        // Of several times of a step the first counts; that there are several is told when the card is read.
        guard let time = step.time?.value, time.isBinding, time.anchor == nil else { return }
        total.add(time)
    }

    /// The step that takes longest of those that are counted.
    private static func longest(_ steps: some Sequence<Step>) -> Step? {
        steps.max { length($0) < length($1) }
    }

    private static func length(_ step: Step) -> Int64 {
        var total = DurationTotal()
        add(step, to: &total)
        return max(total.workingTime, total.sums(of: .clock)?.most ?? 0)
    }

    private static func words(_ promise: String, _ sum: DurationTotal, _ longest: Int) -> Words {
        Words(
            id: "Janjinya “\(promise)”, tetapi langkah-langkahnya memerlukan \(sum.words(.indonesian)); yang terlama langkah \(longest)",
            "perbaiki jangka waktunya, atau waktu pada langkahnya",
            en: "The promise is “\(promise)” but the steps take \(sum.words(.english)); the longest is step \(longest)",
            "mend the completion time, or the time of the steps")
    }
}
