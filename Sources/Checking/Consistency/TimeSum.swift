import Bytes
import Diagnostics
import ServiceStandard

/// Times of one class of units added up, to be held against a promise of the same class.
struct TimeSum {
    let unitClass: TimeUnit.Class
    private(set) var total = DurationTotal()
    private(set) var count = 0
    /// The longest of them.
    private(set) var longest: Int64 = 0
    /// Whether each of them is exact, and none of another class was left out.
    private(set) var isExact = true

    init(_ unitClass: TimeUnit.Class) { self.unitClass = unitClass }

    /// The sum of the longest that each may take, in thousandths of the counting unit.
    var most: Int64 { total.sums(of: unitClass)?.most ?? 0 }

    /// Adds a time; estimates, times of other classes and those that count from an event of their own are left out.
    mutating func add(_ time: Duration) {
        guard time.anchor == nil, time.bound == .exact || time.bound == .atMost, let amount = time.most(in: unitClass) else {
            isExact = false
            return
        }
        isExact = isExact && time.bound == .exact && time.minimum == time.maximum
        longest = max(longest, amount)
        count += 1
        total.add(time)
    }

    /// The sum in words.
    func words(_ language: Language) -> String { total.words(language) }
}

extension Duration {
    /// The most it may take, in thousandths of the counting unit of a class; `nil` when it is of another class or has parts.
    func most(in unitClass: TimeUnit.Class) -> Int64? {
        guard let maximum, parts.isEmpty else { return nil }
        var sum: Int64 = 0
        for term in [maximum.first, maximum.second] {
            guard let term else { continue }
            guard term.unit.unitClass == unitClass else { return nil }
            sum += Int64(term.quantity.thousandths) * Int64(term.unit.factor)
        }
        return sum
    }

    /// Whether it binds: "3 hari kerja" or "paling lama 3 hari kerja", no estimate and no least.
    var isBinding: Bool { maximum != nil && parts.isEmpty && (bound == .exact || bound == .atMost) }
}

extension Condition {
    /// Whether both name the same cases.
    func isSame(as other: Condition?) -> Bool { other.map { Set($0.terms) == Set(terms) } ?? false }
}
