import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A card promises a longer time than the article allows that it cites for it.
///
/// Compared are times of one class of units that may count from one event; where an article states several limits, the
/// promise is longer than all of them together, and where one of them has another unit, nothing can be said. A limit of a
/// part of the work (a check, a message) binds only a step or a part of a promise. What an article limits otherwise than the
/// office's work is left out, see ``ProvisionLimit``.
enum ExceededLimit: CardRule {
    static let rule = Rule(
        "law.limit", .law, .warning,
        indonesian: "janji waktu lebih lama daripada batas pada pasal yang dirujuk",
        english: "a promised time is longer than the limit of the article it cites")

    static func check(_ card: CheckedCard, _ findings: inout Findings) {
        guard !card.law.cited.isEmpty else { return }
        var limits = KnownLimits(card.site.regulations)
        if let section = card.section(.time) { check(section, card, &limits, &findings) }
        for group in card.section(.procedure)?.groups ?? [] {
            for case .steps(let steps) in group.blocks {
                for step in steps {
                    guard let time = step.time else { continue }
                    check(time, card.law.units(in: card.document.scope(of: step.text)), isPart: true, card, &limits, &findings)
                }
            }
        }
    }

    /// A line is compared with what it cites itself, and a promise with what the section cites besides its lines.
    private static func check(
        _ section: Section, _ card: CheckedCard, _ limits: inout KnownLimits, _ findings: inout Findings
    ) {
        var lines: [(line: TimeLine, group: Int)] = []
        for (index, group) in section.groups.enumerated() {
            for case .times(let list) in group.blocks { lines += list.filter { $0.duration != nil }.map { ($0, index) } }
        }
        let cited = CitedSection(section, lines: lines.map(\.line.text), of: card)
        for (line, group) in lines {
            guard let duration = line.duration else { continue }
            let units = cited.units(of: line.text, inGroup: group, takesCommon: !line.isPart)
            check(duration, units, isPart: line.isPart, card, &limits, &findings)
        }
    }

    /// - Parameter isPart: the promise is of a step or of a part of the work.
    private static func check(
        _ promise: Sourced<Duration>, _ units: [CitedLaw.Unit], isPart: Bool, _ card: CheckedCard, _ known: inout KnownLimits,
        _ findings: inout Findings
    ) {
        guard !units.isEmpty else { return }
        let durations = promise.value.parts.isEmpty ? [promise.value] : promise.value.parts
        let all = CitedLaw.outermost(units, in: card.site.regulations).flatMap { unit in
            known.limits(of: unit).map { (limit: $0, regulation: unit.regulation) }
        }
        for duration in durations {
            // Times of several units cannot be added up.
            guard let value = PromisedTime.Value(duration), all.allSatisfy({ $0.limit.value.unit == value.unit }) else { continue }
            let limits = all.filter { LimitWords.standard.mayBeSame($0.limit.event, duration.anchor?.event) }
            let most = limits.reduce(Int64(0)) { $0 &+ $1.limit.value.most }
            guard let first = limits.first(where: { binds($0.limit, isPart: isPart) }), value.most > most else { continue }
            let regulation = card.site.regulations.regulations[first.regulation]
            let text = limits.map { "“\($0.limit.text.string)”" }.joined(separator: " + ")
            findings.add(
                rule, at: promise.range, related: [(regulation.nodes[first.limit.unit].range, regulation.file)],
                words(card.file[promise.range].string, text, regulation.fullName(of: first.limit.unit), regulation.file.path))
        }
    }

    private static func binds(_ limit: ProvisionLimit, isPart: Bool) -> Bool {
        switch limit.subject {
        case .work: true
        case .part: isPart
        case .extra, .other: false
        }
    }

    private static func words(_ promise: String, _ limit: String, _ article: String, _ path: String) -> Words {
        Words(
            id: "“\(promise)” lebih lama daripada batas \(limit) pada \(article) (\(path))",
            "perpendek janji waktunya, atau rujuk pasal yang memang menjadi dasarnya",
            en: "“\(promise)” is longer than the limit \(limit) of \(article) (\(path))",
            "shorten the promise, or cite the article that it rests on")
    }
}

/// The limits of the units that one card cites, each looked for once.
private struct KnownLimits {
    private let regulations: RegulationLookup
    private var limits: [CitedLaw.Unit: [ProvisionLimit]] = [:]

    init(_ regulations: RegulationLookup) { self.regulations = regulations }

    mutating func limits(of unit: CitedLaw.Unit) -> [ProvisionLimit] {
        if let known = limits[unit] { return known }
        let found = ProvisionLimit.all(in: regulations.regulations[unit.regulation], unit: unit.unit)
        limits[unit] = found
        return found
    }
}
