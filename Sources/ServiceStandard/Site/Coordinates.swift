import Bytes

/// A point on the earth (koordinat), in millionths of a degree: about a tenth of a metre.
public struct Coordinates: Sendable, Hashable {
    /// Lintang: north is positive, -90,000,000 to 90,000,000.
    public let latitude: Int32
    /// Bujur: east is positive, -180,000,000 to 180,000,000.
    public let longitude: Int32

    /// `nil` when no point on earth is so far north, south, east or west.
    public init?(latitude: Int, longitude: Int) {
        guard abs(latitude) <= 90_000_000, abs(longitude) <= 180_000_000 else { return nil }
        self.latitude = Int32(latitude)
        self.longitude = Int32(longitude)
    }

    /// Whether it lies in a box around Indonesia: 11° south to 6° north, 95° to 141° east, and half a degree more.
    public var isInIndonesia: Bool {
        (-11_500_000...6_500_000).contains(latitude) && (94_500_000...141_500_000).contains(longitude)
    }

    /// Latitude and longitude in millionths of a degree as a header has them: `-0.05, 109.34`.
    public static func text(latitude: Int, longitude: Int) -> String {
        var out: [UInt8] = []
        append(latitude, to: &out)
        out.append(", ")
        append(longitude, to: &out)
        return out.string
    }

    /// Appends millionths of a degree as decimal degrees, without zeros at the end: `-0.05`.
    public static func append(_ microdegrees: some BinaryInteger, to out: inout [UInt8]) {
        let magnitude = Int(microdegrees.magnitude)
        if microdegrees < 0 { out.append(0x2D) }
        out.append(decimal: magnitude / 1_000_000)
        var fraction = magnitude % 1_000_000
        guard fraction > 0 else { return }
        out.append(0x2E)
        var unit = 100_000
        while fraction > 0 {
            out.append(0x30 + UInt8(fraction / unit))
            fraction %= unit
            unit /= 10
        }
    }
}
