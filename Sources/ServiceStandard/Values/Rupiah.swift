import Bytes
import Diagnostics

/// An amount of money in whole rupiah; sen are not charged.
public struct Rupiah: Sendable, Hashable, Comparable {
    public var amount: Int64

    @inlinable public init(_ amount: Int64) { self.amount = amount }

    @inlinable public static func < (a: Rupiah, b: Rupiah) -> Bool { a.amount < b.amount }
    /// The sum; stays at the largest amount there is instead of overflowing.
    public static func + (a: Rupiah, b: Rupiah) -> Rupiah {
        let (sum, overflow) = a.amount.addingReportingOverflow(b.amount)
        return Rupiah(overflow ? (a.amount < 0 ? .min : .max) : sum)
    }

    /// Appends "Rp1.000.000" (Indonesian spelling: no space, dots part the thousands), or "Rp1,000,000" in English.
    public func append(to out: inout [UInt8], language: Language) {
        if amount < 0 { out.append("-") }
        out.append("Rp")
        let mark: UInt8 = language == .indonesian ? 0x2E : 0x2C
        let digits = out.count
        var rest = amount.magnitude
        var written = 0
        repeat {
            if written > 0, written % 3 == 0 { out.append(mark) }
            out.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
            written += 1
        } while rest > 0
        out[digits...].reverse()
    }
}
