import Bytes
import Diagnostics
import ServiceStandard

/// What a card asks for its service, for comparison with other cards.
struct PromisedFee: Sendable {
    struct Value: Hashable, Sendable {
        /// The least and the most that is paid; both 0: free.
        var from: Int64
        var to: Int64
        /// How many ways to pay the card names.
        var ways: Int
        /// What a single amount is counted by ("per lembar"); 0 when it does not say.
        var unit: UInt64
    }

    let value: Value
    /// The single amount, or the heading above several.
    let range: SourceRange

    /// `nil` when the section leaves something open: a blank, a reference, words that are no fee.
    init?(_ section: Section, in card: CheckedCard) {
        var value = Value(from: 0, to: 0, ways: 0, unit: 0)
        var range = card.heading(of: section)
        var lines: (from: Int64, to: Int64)?
        for group in section.groups.indices {
            // Of each part one line is paid; lines of groups that are no part stand together.
            if section.groups[group].kind == .part, let sum = lines {
                value.from += sum.from
                value.to += sum.to
                lines = nil
            }
            for case .fees(let list) in section.groups[group].blocks {
                for place in list.indices where !list[place].isNotice {
                    guard list[place].fees.count == 1, let fee = list[place].fees.first, let amounts = fee.value.amounts else { return nil }
                    if case .free = fee.value.kind, fee.value.remainder != nil { return nil }
                    let (from, to) = (amounts.from.amount, amounts.to.amount)
                    lines = lines.map { (min($0.from, from), max($0.to, to)) } ?? (from, to)
                    value.ways += 1
                    if value.ways == 1, list[place].condition == nil, section.groups[group].condition == nil, fee.value.condition == nil {
                        range = fee.range
                        value.unit = fee.value.unit.map { WordsHash.of($0).value } ?? 0
                    }
                }
            }
        }
        guard value.ways > 0 else { return nil }
        value.from += lines?.from ?? 0
        value.to += lines?.to ?? 0
        if value.ways > 1 {
            range = card.heading(of: section)
            value.unit = 0
        }
        self.value = value
        self.range = range
    }
}

extension PromisedFee.Value {
    /// Whether two cards cannot both be right. One that names fewer ways to pay may just say less.
    func contradicts(_ other: PromisedFee.Value) -> Bool {
        if (to == 0) != (other.to == 0) { return true }
        // Per sheet and per application are no two prices of one thing.
        if ways == 1, other.ways == 1 {
            return (from != other.from || to != other.to) && (unit == other.unit || unit == 0 || other.unit == 0)
        }
        if ways == other.ways { return from != other.from || to != other.to }
        return from > other.to || to < other.from
    }
}
