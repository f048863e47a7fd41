import Bytes
import CQRencode

/// A QR code (ISO/IEC 18004) of error correction level M: readable with up to 15 percent of it covered.
public struct QrCode: Sendable, Equatable {
    /// How many modules a side has; 21 at least.
    public let size: Int
    /// Row by row, `true` for a dark module; without the quiet zone of four light modules that has to be around it.
    public let modules: [Bool]

    /// The smallest code of a text; `nil` for an empty one, or one that is longer than a code can be (2,331 bytes).
    public init?(_ text: ByteSlice) {
        guard !text.isEmpty else { return nil }
        let code = text.withUnsafeBufferPointer { QRcode_encodeData(Int32(clamping: $0.count), $0.baseAddress, 0, QR_ECLEVEL_M) }
        guard let code else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        size = width
        modules = UnsafeBufferPointer(start: code.pointee.data, count: width * width).map { $0 & 1 == 1 }
    }

    /// The rows as sheets' models have them: "0" for light, "1" for dark.
    public var rows: [[UInt8]] {
        (0..<size).map { row in modules[(row * size)..<((row + 1) * size)].map { $0 ? 0x31 : 0x30 } }
    }
}
