import CommonMark
import Diagnostics

/// What a fee section comes to: the least and the most that is paid, and the totals of its parts.
public struct FeeFacts: Sendable {
    /// One way to pay: a line of each part.
    public struct Total: Sendable {
        /// One line of each part, in the order of the parts.
        public var lines: [FeeLine]
        public var from: Rupiah
        public var to: Rupiah
    }

    /// What a citizen is told first.
    public enum Summary: Sendable, Equatable {
        /// The card says that nothing is paid.
        case free
        /// From the least to the most that is paid; both the same for one amount.
        case amounts(from: Rupiah, to: Rupiah)
        /// Something is paid or set elsewhere; the card gives no amount.
        case seeDetails
        /// The card does not say. Never the same as free.
        case notStated
    }

    public var summary: Summary
    /// Totals, when the fee has two parts or more and every line states an amount; empty when there would be more than
    /// ``mostTotals``.
    public var totals: [Total]
    /// Whether different amounts are paid in different cases or for different choices.
    public var dependsOnChoice: Bool

    /// More totals than that help nobody.
    public static let mostTotals = 24

    /// So many ways to pay are looked at to find the least and the most.
    private static let mostCombinations = 4096

    /// - Parameters:
    ///   - section: the fee section of a card.
    ///   - cases: what the card's front matter declares, to see which cases pay nothing of a part.
    public init(_ section: Section, cases: [CaseDimension]) {
        let parts = Self.parts(of: section)
        let charges = parts.flatMap { $0 }
        let fees = charges.flatMap(\.line.fees).map(\.value)
        let stated = fees.filter { if case .notStated = $0.kind { false } else { true } }
        let all = parts.count > 1 ? Self.totals(of: parts, cases) : []
        totals = all.count <= Self.mostTotals ? all : []
        dependsOnChoice = charges.count > 1 || fees.count > 1
        let amounts = fees.compactMap(\.amounts)
        if stated.isEmpty {
            summary = .notStated
        } else if amounts.count < fees.count {
            // A reference, "sesuai ketentuan", or a blank beside amounts: no sum would be the whole truth.
            summary = .seeDetails
        } else if fees.allSatisfy(\.isFree) {
            summary = .free
        } else {
            summary = Self.range(parts.count > 1 ? all.map { ($0.from, $0.to) } : amounts) ?? .seeDetails
        }
    }

    private static func range(_ amounts: [(from: Rupiah, to: Rupiah)]) -> Summary? {
        guard let least = amounts.map(\.from).min(), let most = amounts.map(\.to).max() else { return nil }
        return .amounts(from: least, to: most)
    }

    /// A line, and when it is paid: the case of its group counted.
    private struct Charge {
        var line: FeeLine
        var conditions: Conditions
    }

    /// The lines that state something, part by part; lines of groups that are no part stand together as one.
    private static func parts(of section: Section) -> [[Charge]] {
        var together: [Charge] = []
        var parts: [[Charge]] = []
        for group in section.groups {
            var charges: [Charge] = []
            for case .fees(let lines) in group.blocks {
                for line in lines where !line.fees.isEmpty {
                    charges.append(Charge(line: line, conditions: Conditions(group.condition).and(line.condition)))
                }
            }
            guard !charges.isEmpty else { continue }
            if group.kind == .part { parts.append(charges) } else { together += charges }
        }
        return together.isEmpty ? parts : [together] + parts
    }

    /// Every line of a part with every line of the others, but for those of cases that never meet.
    private static func totals(of parts: [[Charge]], _ cases: [CaseDimension]) -> [Total] {
        var totals = [(total: Total(lines: [], from: Rupiah(0), to: Rupiah(0)), conditions: Conditions())]
        for part in parts {
            guard totals.count * part.count <= mostCombinations else { return [] }
            let others = others(than: part, cases)
            var next: [(total: Total, conditions: Conditions)] = []
            for (total, conditions) in totals {
                let fitting = part.filter { !conditions.exclude($0.conditions) }
                for charge in fitting {
                    guard charge.line.fees.count == 1, let amounts = charge.line.fees[0].value.amounts else { return [] }
                    let sum = Total(
                        lines: total.lines + [charge.line], from: total.from + amounts.from, to: total.to + amounts.to)
                    next.append((sum, charge.conditions.all.reduce(conditions) { $0.and($1) }))
                }
                // Whoever is in none of a part's cases pays nothing of it.
                if let others, !conditions.exclude(others) {
                    next.append((total, others.all.reduce(conditions) { $0.and($1) }))
                } else if fitting.isEmpty {
                    next.append((total, conditions))
                }
            }
            totals = next
        }
        return totals.map(\.total).filter { !$0.lines.isEmpty }
    }

    /// The cases of which a part says nothing, as nearly as they have a name; `nil` when there are none: it has a line for
    /// everybody, or one for each value of a dimension.
    private static func others(than part: [Charge], _ cases: [CaseDimension]) -> Conditions? {
        guard part.allSatisfy({ !$0.conditions.isEmpty }) else { return nil }
        // What holds in several cases at once covers none of them.
        let named = Set(part.flatMap { $0.conditions.all.count == 1 ? $0.conditions.all[0].terms : [] })
        var left: [Condition.Term] = []
        var dimensions = 0
        for (dimension, entry) in cases.enumerated() {
            let values = entry.values.indices.map { Condition.Term.declared(dimension: dimension, value: $0) }
            let missing = values.filter { !named.contains($0) }
            if missing.isEmpty { return nil }
            guard missing.count < values.count else { continue }
            dimensions += 1
            left = missing
        }
        let hasOwn = named.contains { if case .own = $0 { true } else { false } }
        // Of several dimensions, or of a case that only the text names, the opposite has no name.
        guard dimensions == 1, !hasOwn else { return Conditions() }
        return Conditions(Condition(terms: left, text: .empty, range: SourceRange(start: 0, end: 0)))
    }
}
