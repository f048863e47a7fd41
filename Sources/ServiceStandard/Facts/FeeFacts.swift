import Bytes
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
        /// What all its amounts are counted by, where it is no service: "per meter persegi".
        public var unit: ByteSlice?
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
    /// Whether what is paid differs from case to case, or may be paid in some cases only.
    public var dependsOnCase: Bool
    /// Whether the section says more than its amounts: a line that is no fee, a table in a form of its own.
    public var isIncomplete: Bool

    /// More totals than that help nobody.
    public static let mostTotals = 24

    /// So many ways to pay are looked at to find the least and the most.
    private static let mostCombinations = 4096

    /// - Parameters:
    ///   - section: the fee section of a card.
    ///   - cases: what the card's front matter declares, to see which cases pay nothing of a part.
    ///   - document: the text of the card.
    public init(_ section: Section, cases: [CaseDimension], document: Document) {
        let content = FeeContent(section, document: document)
        let parts = content.parts
        let charges = parts.flatMap { $0 }
        let fees = charges.flatMap(\.line.fees).map(\.value)
        let all = parts.count > 1 && !content.hasAlternatives ? Self.totals(of: parts, cases, document) : []
        totals = all.count <= Self.mostTotals ? all : []
        dependsOnChoice = charges.count > 1 || fees.count > 1
        dependsOnCase = charges.contains { !$0.conditions.isEmpty } || fees.contains { $0.condition != nil }
        // A star leads to a footnote that may take back what the amount says.
        let hasFootnotes = fees.contains { $0.footnote != nil }
        isIncomplete = content.hasOtherLines || hasFootnotes || fees.contains { $0.remainder?.leavesOut ?? false }
        let isSurchargeAlone = fees.count == 1 && charges[0].line.isSurcharge(fees[0], in: document)
        let amounts = fees.compactMap { isSurchargeAlone ? $0.namedAmounts : $0.amounts }
        // "0" is what a form holds that nobody filled in: an amount, but no word that nothing is paid.
        let isAllFree = fees.allSatisfy(\.isFree) && fees.contains { if case .free = $0.kind { true } else { false } }
        if fees.allSatisfy(\.isNotStated) {
            let saysMore = content.hasOtherLines || content.hasOtherBlocks || content.hasForeignLines
            summary = saysMore || FeeContent.hasWords(section, document) ? .seeDetails : .notStated
        } else if amounts.count < fees.count || content.hasOtherBlocks || content.hasOtherFees || content.hasAlternatives
            || FeeContent.hasUnreadNumbers(section, document) || Self.countsUnlike(charges, document)
        {
            // A reference, "sesuai ketentuan", "mulai Rp50.000", a blank beside amounts, a table of another form, amounts "per
            // lembar" beside those "per bulan": no sum would be the whole truth.
            summary = .seeDetails
        } else if fees.contains(where: { $0.isFree && $0.remainder != nil }) {
            // "Tidak ada biaya tambahan", "gratis, selain denda": less than free.
            summary = .seeDetails
        } else if isAllFree {
            // Free for some, or beside words of another sense, is not free for all.
            summary = dependsOnCase || isIncomplete ? .seeDetails : .free
        } else {
            summary = Self.range(parts.count > 1 ? all.map { ($0.from, $0.to) } : amounts) ?? .seeDetails
        }
    }

    /// Whether amounts are measured by different things, so that none of them is less or more than another. A person or a thing
    /// that is served ("per motor", "per paspor") is no measure.
    private static func countsUnlike(_ charges: [FeeContent.Charge], _ document: Document) -> Bool {
        guard namesUnits(charges, document) else { return false }
        var first: FeeMeasure?
        var hasOthers = false
        for charge in charges {
            for fee in charge.line.fees {
                guard case .amount(_, let most) = fee.value.kind, most.amount > 0 else { continue }
                guard let measure = charge.line.unit(of: fee.value, in: document).flatMap(FeeMeasure.init) else {
                    hasOthers = true
                    continue
                }
                if let first, first != measure { return true }
                first = measure
            }
        }
        // A service is more than a sheet; a room "per malam" may stand beside one without a unit.
        return hasOthers && first?.countsSheets ?? false
    }

    /// Whether units differ, or one is missing: most are written alike.
    private static func namesUnits(_ charges: [FeeContent.Charge], _ document: Document) -> Bool {
        var first: ByteSlice??
        for charge in charges {
            for fee in charge.line.fees where !fee.value.isFree {
                let unit = charge.line.unit(of: fee.value, in: document)
                if let first, first != unit { return true }
                first = .some(unit)
            }
        }
        return false
    }

    private static func range(_ amounts: [(from: Rupiah, to: Rupiah)]) -> Summary? {
        guard let least = amounts.map(\.from).min(), let most = amounts.map(\.to).max() else { return nil }
        return .amounts(from: least, to: most)
    }

    /// Every line of a part with every line of the others, but for those of cases that never meet; none where amounts are
    /// counted by different things, since "per meter persegi" and "per berkas" make no sum.
    private static func totals(of parts: [[FeeContent.Charge]], _ cases: [CaseDimension], _ document: Document) -> [Total] {
        var totals = [(total: Total(lines: [], from: Rupiah(0), to: Rupiah(0)), conditions: Conditions())]
        for part in parts {
            guard totals.count * part.count <= mostCombinations else { return [] }
            let others = others(than: part, cases)
            var next: [(total: Total, conditions: Conditions)] = []
            for (total, conditions) in totals {
                let fitting = part.filter { !conditions.exclude($0.conditions) }
                for charge in fitting {
                    guard charge.line.fees.count == 1, let amounts = charge.line.fees[0].value.amounts else { return [] }
                    var sum = Total(
                        lines: total.lines + [charge.line], from: total.from + amounts.from, to: total.to + amounts.to, unit: total.unit)
                    if amounts.to.amount > 0 {
                        let unit = charge.line.unit(of: charge.line.fees[0].value, in: document).flatMap { $0.countsServices ? nil : $0 }
                        guard total.to.amount == 0 || unit?.bareUnit == total.unit?.bareUnit else { return [] }
                        sum.unit = unit
                    }
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
    private static func others(than part: [FeeContent.Charge], _ cases: [CaseDimension]) -> Conditions? {
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
        // Several cases that only the text names: one line is paid, as of any part; never less is told than that.
        if hasOwn, part.count > 1 { return nil }
        // Of several dimensions, or of a case that only the text names, the opposite has no name.
        guard dimensions == 1, !hasOwn else { return Conditions() }
        return Conditions(Condition(terms: left, text: .empty, range: SourceRange(start: 0, end: 0)))
    }
}
