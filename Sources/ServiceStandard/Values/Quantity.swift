import Bytes

/// A count that may have a fraction, exact to a thousandth: 3, ½ ("setengah"), 1,5.
public struct Quantity: Sendable, Hashable, Comparable {
    public var thousandths: Int

    @inlinable public init(thousandths: Int) { self.thousandths = thousandths }
    @inlinable public init(_ whole: Int) { thousandths = whole * 1000 }

    /// Setengah.
    public static let half = Quantity(thousandths: 500)
    public static let zero = Quantity(0)

    /// The whole number, `nil` when there is a fraction.
    public var whole: Int? { thousandths % 1000 == 0 ? thousandths / 1000 : nil }

    @inlinable public static func < (a: Quantity, b: Quantity) -> Bool { a.thousandths < b.thousandths }
    @inlinable public static func + (a: Quantity, b: Quantity) -> Quantity {
        Quantity(thousandths: a.thousandths + b.thousandths)
    }

    /// Appends the count in digits, with the decimal mark given and no more decimals than needed: "1,5".
    public func append(to out: inout [UInt8], decimalMark: UInt8) {
        out.append(decimal: thousandths / 1000)
        var rest = Int(thousandths.magnitude % 1000)
        guard rest > 0 else { return }
        out.append(decimalMark)
        var unit = 100
        while rest > 0 {
            out.append(0x30 + UInt8(truncatingIfNeeded: rest / unit))
            rest %= unit
            unit /= 10
        }
    }
}
