/// Durations added up, each class of units by itself.
///
/// Minutes and hours are one class, working days another; minutes never become days, and ranges stay ranges. A path of
/// an SOP thus totals "26 menit + 3 hari kerja".
public struct DurationTotal: Sendable, Hashable {
    /// Sums per class, in thousandths of its counting unit, by ``TimeUnit/Class/rawValue``.
    private var least = SIMD8<Int64>(repeating: 0)
    private var most = SIMD8<Int64>(repeating: 0)
    /// Which classes occur, a bit for each.
    private var classes: UInt8 = 0

    /// A duration in it sets only a most: the total is a most too.
    public private(set) var hasOpenLeast = false
    /// A duration in it sets only a least: the total is a least too.
    public private(set) var hasOpenMost = false
    /// A duration in it is an estimate.
    public private(set) var isEstimate = false

    public init() {}

    /// Whether nothing was added.
    public var isEmpty: Bool { classes == 0 }

    /// Adds a duration, its parts included; returns `false`, and adds nothing, when parts count from events of their own:
    /// they may run side by side, so their sum would say nothing.
    @discardableResult public mutating func add(_ duration: Duration) -> Bool {
        guard duration.parts.allSatisfy({ $0.anchor == nil && $0.parts.isEmpty }) else { return false }
        for part in duration.parts { add(part) }
        guard duration.parts.isEmpty else { return true }
        if let minimum = duration.minimum { least = sum(least, minimum) }
        if let maximum = duration.maximum { most = sum(most, maximum) }
        if duration.minimum == nil { hasOpenLeast = hasOpenLeast || duration.maximum != nil }
        if duration.maximum == nil, let minimum = duration.minimum {
            most = sum(most, minimum)
            hasOpenMost = true
        }
        if duration.bound == .atMost { hasOpenLeast = true }
        if duration.bound == .estimate { isEstimate = true }
        return true
    }

    private mutating func sum(_ sums: SIMD8<Int64>, _ span: Duration.Span) -> SIMD8<Int64> {
        var sums = sums
        for term in [span.first, span.second] {
            guard let term else { continue }
            let index = Int(term.unit.unitClass.rawValue)
            sums[index] &+= Int64(term.quantity.thousandths) &* Int64(term.unit.factor)
            classes |= 1 << UInt8(index)
        }
        return sums
    }

    /// The sums of one class, in thousandths of its counting unit (seconds for hours and minutes, months for years);
    /// `nil` when none of its units occurs.
    public func sums(of unitClass: TimeUnit.Class) -> (least: Int64, most: Int64)? {
        guard classes & (1 << unitClass.rawValue) != 0 else { return nil }
        return (least[Int(unitClass.rawValue)], most[Int(unitClass.rawValue)])
    }
}
