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

    /// The dark modules as an outline in the language of SVG's paths, a module one wide: "M0 0h7v1h-7z…".
    public var path: [UInt8] {
        var path: [UInt8] = []
        for row in 0..<size {
            var column = 0
            while column < size {
                let start = column
                while column < size, modules[row * size + column] { column += 1 }
                if column > start { append(row: row, from: start, length: column - start, to: &path) }
                column += 1
            }
        }
        return path
    }

    /// A run of dark modules as a rectangle.
    private func append(row: Int, from start: Int, length: Int, to path: inout [UInt8]) {
        path += "M".utf8
        path.append(decimal: start)
        path += " ".utf8
        path.append(decimal: row)
        path += "h".utf8
        path.append(decimal: length)
        path += "v1h-".utf8
        path.append(decimal: length)
        path += "z".utf8
    }
}
