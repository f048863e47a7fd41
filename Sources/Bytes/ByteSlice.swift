import Glibc

/// A view of UTF-8 bytes in somebody else's buffer; copying it copies no bytes.
public typealias ByteSlice = ArraySlice<UInt8>

extension ByteSlice {
    /// The same bytes without white space at both ends.
    @inlinable public func trimmed() -> ByteSlice {
        var lower = startIndex
        var upper = endIndex
        while lower < upper, ASCII.isSpace(self[lower]) { lower += 1 }
        while upper > lower, ASCII.isSpace(self[upper - 1]) { upper -= 1 }
        return self[lower..<upper]
    }

    /// How many bytes stand before the first `byte`; `nil` when there is none. The C library looks at many in one step.
    public func offset(of byte: UInt8) -> Int? {
        withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count) else { return nil }
            return UnsafeRawPointer(found) - start
        }
    }

    /// Whether these bytes begin with `prefix`, letter for letter.
    @inlinable public func starts(with prefix: StaticString) -> Bool {
        guard count >= prefix.utf8CodeUnitCount else { return false }
        for offset in 0..<prefix.utf8CodeUnitCount where self[startIndex + offset] != prefix.utf8Start[offset] { return false }
        return true
    }

    /// Whether these bytes are `text`, letter for letter.
    @inlinable public func equals(_ text: StaticString) -> Bool {
        count == text.utf8CodeUnitCount && starts(with: text)
    }

    /// Whether these bytes are `text` when ASCII letters of these bytes are made small; `text` must be in small letters.
    @inlinable public func equalsFolded(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        for offset in 0..<count where ASCII.lowercased(self[startIndex + offset]) != text.utf8Start[offset] { return false }
        return true
    }

    /// Whether these bytes are one of `words`, without case; the words must be in small letters.
    public func isOne(of words: [StaticString]) -> Bool { words.contains { equalsFolded($0) } }

    /// The index at which `text` first occurs, or `nil`.
    public func firstIndex(of text: StaticString) -> Int? { text.withUTF8Buffer { firstIndex(ofAll: $0) } }

    /// The index at which other bytes first occur, or `nil`.
    public func firstIndex(of bytes: ByteSlice) -> Int? { bytes.withUnsafeBufferPointer { firstIndex(ofAll: $0) } }

    /// Whole texts are looked through for what few of them hold, so the first byte is searched for many at a time.
    private func firstIndex(ofAll bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = bytes.first else { return nil }
        var start = startIndex
        while endIndex - start >= bytes.count, let offset = self[start...(endIndex - bytes.count)].offset(of: first) {
            start += offset
            if self[start...].starts(with: bytes) { return start }
            start += 1
        }
        return nil
    }

    /// These bytes as text for a message; wrong UTF-8 becomes U+FFFD.
    public var string: String { String(decoding: self, as: UTF8.self) }
}

extension [UInt8] {
    /// Appends the bytes of a literal.
    @inlinable public mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends pieces with a separator between them.
    public mutating func append(_ pieces: [ByteSlice], separatedBy separator: StaticString) {
        for (index, piece) in pieces.enumerated() {
            if index > 0 { append(separator) }
            append(contentsOf: piece)
        }
    }

    /// Appends a whole number in decimal digits.
    public mutating func append(decimal value: Int) {
        if value < 0 { append(0x2D) }
        let magnitude = value.magnitude
        var unit: UInt = 1
        while magnitude / unit >= 10 { unit *= 10 }
        while unit > 0 {
            append(0x30 + UInt8(truncatingIfNeeded: magnitude / unit % 10))
            unit /= 10
        }
    }

    /// These bytes as text for a message; wrong UTF-8 becomes U+FFFD.
    public var string: String { String(decoding: self, as: UTF8.self) }
}
