import Bytes
import Diagnostics
import ServiceStandard

/// The parts of a completion time do not make its total.
///
/// Only parts of the total's own class of units are added up (domain.md 2.8: hari is never hari kerja, minutes never become
/// days). A part as long as the total may be a kind of service among several rather than a part: then nothing is said.
enum TimeParts: CardRule {
    static let rule = Rule(
        "time.parts", .consistency, .warning,
        indonesian: "bagian-bagian jangka waktu tidak sesuai dengan jumlahnya",
        english: "the parts of the completion time do not make its total")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard let section = card.section(.time) else { return }
        for group in section.groups { check(group, card, &findings) }
    }

    private static func check(_ group: Group, _ card: CheckedCard, _ findings: inout Findings) {
        var promise: TimeLine?
        var hasParts = false
        for case .times(let lines) in group.blocks {
            for index in lines.indices where lines[index].isPart || lines[index].duration != nil {
                if lines[index].isPart {
                    hasParts = true
                } else {
                    // Of two promises nobody can tell which one the parts make.
                    guard promise == nil else { return }
                    promise = lines[index]
                }
            }
        }
        guard hasParts, let promise, let total = promise.duration, total.value.isBinding,
            let unitClass = total.value.maximum?.first.unit.unitClass, let most = total.value.most(in: unitClass)
        else { return }
        let parts = group.blocks.flatMap { block -> [TimeLine] in
            if case .times(let lines) = block { lines.filter(\.isPart) } else { [] }
        }
        // Each case has parts of its own; without any the first round is the only one.
        var cases: [Condition?] = promise.condition.map { [$0] } ?? [nil]
        if promise.condition == nil {
            for part in parts where part.condition != nil && !cases.contains(where: { part.condition?.isSame(as: $0) ?? false }) {
                cases.append(part.condition)
            }
        }
        for condition in cases {
            var sum = TimeSum(unitClass)
            for part in parts where part.condition == nil || part.condition?.isSame(as: condition) == true {
                guard let duration = part.duration else { return }
                if duration.value.anchor != nil || duration.value.bound == .estimate { return }
                sum.add(duration.value)
            }
            let isTooLong = sum.longest > most || sum.most > most && sum.longest < most
            // A part of another unit makes up for what is missing.
            let isTooShort = sum.isExact && sum.count > 1 && sum.most < most && total.value.bound == .exact
                && total.value.minimum == total.value.maximum
            guard isTooLong || isTooShort else { continue }
            return findings.add(rule, at: total.range, words(total.value, card.file[total.range].string, sum, isTooLong: isTooLong))
        }
    }

    private static func words(_ total: Duration, _ text: String, _ sum: TimeSum, isTooLong: Bool) -> Words {
        Words(
            id: "Bagian-bagian di bawah “\(text)” berjumlah \(sum.words(.indonesian)), \(isTooLong ? "lebih lama" : "lebih singkat") daripada yang dijanjikan",
            "hitung kembali; perbaiki jangka waktunya atau bagiannya",
            en: "The parts below “\(text)” take \(sum.words(.english)), \(isTooLong ? "longer" : "shorter") than what is promised",
            "add them up again; mend the completion time or its parts")
    }
}
