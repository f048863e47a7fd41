import Bytes

/// Width and height of a picture in pixels, as it is shown (a photo that says it lies on its side is turned): with them in
/// the page, nothing jumps while it loads.
public struct ImageSize: Sendable, Equatable {
    public let width: Int
    public let height: Int

    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// Reads it from the head of a PNG, JPEG or WebP file; `nil` for anything else, a damaged head or an empty picture.
    public init?(content: ByteSlice) {
        let head = Head(bytes: content)
        let size: ImageSize? =
            switch FileKind(content: content) {
            case .png: head.png
            case .jpeg: head.jpeg
            case .webp: head.webp
            default: nil
            }
        guard let size, size.width > 0, size.height > 0 else { return nil }
        self = size
    }
}

/// Numbers at places of a file that may end too early.
private struct Head {
    let bytes: ByteSlice

    func byte(_ offset: Int) -> Int? {
        offset >= 0 && offset < bytes.count ? Int(bytes[bytes.startIndex + offset]) : nil
    }

    /// A number of `size` bytes.
    func number(_ offset: Int, size: Int, littleEndian: Bool = false) -> Int? {
        var result = 0
        for index in 0..<size {
            guard let byte = byte(offset + (littleEndian ? size - 1 - index : index)) else { return nil }
            result = result << 8 | byte
        }
        return result
    }

    func has(_ text: StaticString, at offset: Int) -> Bool { bytes.dropFirst(offset).starts(with: text) }

    /// The first chunk is IHDR; it begins with both (PNG specification 11.2.1).
    var png: ImageSize? {
        guard has("IHDR", at: 12), let width = number(16, size: 4), let height = number(20, size: 4) else { return nil }
        return ImageSize(width: width, height: height)
    }

    /// The three forms of WebP (RFC 9649): lossy, lossless, extended.
    var webp: ImageSize? {
        func little(_ offset: Int, _ size: Int) -> Int? { number(offset, size: size, littleEndian: true) }
        if has("VP8 ", at: 12), let width = little(26, 2), let height = little(28, 2), little(23, 3) == 0x2A019D {
            return ImageSize(width: width & 0x3FFF, height: height & 0x3FFF)
        }
        if has("VP8L", at: 12), byte(20) == 0x2F, let packed = little(21, 4) {
            return ImageSize(width: packed & 0x3FFF + 1, height: packed >> 14 & 0x3FFF + 1)
        }
        if has("VP8X", at: 12), let width = little(24, 3), let height = little(27, 3) {
            return ImageSize(width: width + 1, height: height + 1)
        }
        return nil
    }

    /// The first frame header (SOF) holds it; segments before it are passed over (ITU T.81, B.2).
    var jpeg: ImageSize? {
        var offset = 2
        var isTurned = false
        while let mark = byte(offset), mark == 0xFF, let type = byte(offset + 1) {
            // Fill bytes, and marks that stand alone.
            if type == 0xFF {
                offset += 1
                continue
            }
            if type == 0x01 || (0xD0...0xD8).contains(type) {
                offset += 2
                continue
            }
            guard let length = number(offset + 2, size: 2), length >= 2 else { return nil }
            if (0xC0...0xCF).contains(type), type != 0xC4, type != 0xC8, type != 0xCC {
                guard let height = number(offset + 5, size: 2), let width = number(offset + 7, size: 2) else {
                    return nil
                }
                return isTurned ? ImageSize(width: height, height: width) : ImageSize(width: width, height: height)
            }
            if type == 0xE1, has("Exif\0\0", at: offset + 4) { isTurned = isTurned || exifTurns(tiff: offset + 10) }
            offset += 2 + length
        }
        return nil
    }

    /// Whether the Exif orientation (tag 0x0112) is one of the four that lie on their side.
    private func exifTurns(tiff: Int) -> Bool {
        let isLittle = has("II", at: tiff)
        func value(_ offset: Int, _ size: Int) -> Int? { number(offset, size: size, littleEndian: isLittle) }
        guard isLittle || has("MM", at: tiff), let first = value(tiff + 4, 4), let count = value(tiff + first, 2) else {
            return false
        }
        for entry in 0..<count {
            let place = tiff + first + 2 + entry * 12
            guard let tag = value(place, 2) else { return false }
            if tag == 0x0112, let orientation = value(place + 8, 2) { return (5...8).contains(orientation) }
        }
        return false
    }
}
