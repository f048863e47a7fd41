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

    /// - Parameter section: the fee section of a card.
    public init(_ section: Section) {
        let parts = Self.parts(of: section)
        let lines = parts.flatMap { $0 }
        totals = parts.count > 1 ? Self.totals(of: parts) : []
        let fees = lines.flatMap(\.fees).map(\.value)
        let stated = fees.filter { if case .notStated = $0.kind { false } else { true } }
        if stated.isEmpty {
            summary = .notStated
        } else if stated.allSatisfy(\.isFree) {
            summary = .free
        } else if parts.count > 1 {
            summary = Self.range(totals.map { ($0.from, $0.to) }) ?? .seeDetails
        } else {
            let amounts = stated.compactMap(\.amounts)
            summary = amounts.count == stated.count ? Self.range(amounts) ?? .seeDetails : .seeDetails
        }
        dependsOnChoice = lines.count > 1 || stated.count > 1
    }

    private static func range(_ amounts: [(from: Rupiah, to: Rupiah)]) -> Summary? {
        guard let least = amounts.map(\.from).min(), let most = amounts.map(\.to).max() else { return nil }
        return .amounts(from: least, to: most)
    }

    /// The lines, part by part; lines of groups that are no part stand together as one.
    private static func parts(of section: Section) -> [[FeeLine]] {
        var together: [FeeLine] = []
        var parts: [[FeeLine]] = []
        for group in section.groups {
            var lines: [FeeLine] = []
            for case .fees(var read) in group.blocks {
                for index in read.indices where read[index].condition == nil { read[index].condition = group.condition }
                lines += read
            }
            lines.removeAll { line in line.fees.isEmpty }
            guard !lines.isEmpty else { continue }
            if group.kind == .part { parts.append(lines) } else { together += lines }
        }
        return together.isEmpty ? parts : [together] + parts
    }

    private static func totals(of parts: [[FeeLine]]) -> [Total] {
        var totals = [Total(lines: [], from: Rupiah(0), to: Rupiah(0))]
        for part in parts {
            guard totals.count * part.count <= mostTotals else { return [] }
            var next: [Total] = []
            for total in totals {
                let fitting = part.filter { line in !total.lines.contains { excludes($0.condition, line.condition) } }
                // A part of other cases only adds nothing.
                if fitting.isEmpty { next.append(total) }
                for line in fitting {
                    guard line.fees.count == 1, let amounts = line.fees[0].value.amounts else { return [] }
                    next.append(
                        Total(lines: total.lines + [line], from: total.from + amounts.from, to: total.to + amounts.to))
                }
            }
            totals = next
        }
        return totals
    }

    /// Whether two conditions name different values of one dimension, so that they never hold together.
    private static func excludes(_ a: Condition?, _ b: Condition?) -> Bool {
        guard let a, let b else { return false }
        return a.terms.allSatisfy { first in
            b.terms.allSatisfy { second in
                guard case .declared(let dimension, let value) = first, case .declared(let other, let otherValue) = second
                else { return false }
                return dimension == other && value != otherValue
            }
        } && !a.terms.isEmpty && !b.terms.isEmpty
    }
}
