/// Reads a run of bytes from left to right, with one way back: take a copy before, assign it after.
public struct ByteReader: Sendable {
    /// The bytes that are read; positions are their indices.
    public let bytes: ByteSlice
    /// The next byte to be read.
    public var position: Int
    /// The first position that is not read.
    public let end: Int

    /// A reader over `slice`, keeping its indices.
    @inlinable public init(_ slice: ByteSlice) {
        bytes = slice
        position = slice.startIndex
        end = slice.endIndex
    }

    /// A reader over `range` of `bytes`.
    @inlinable public init(_ bytes: [UInt8], _ range: Range<Int>) { self.init(bytes[range]) }

    @inlinable public var isAtEnd: Bool { position >= end }
    /// The next byte, or `nil` at the end.
    @inlinable public var next: UInt8? { position < end ? bytes[position] : nil }
    /// The byte `distance` places on, or `nil` beyond the end.
    @inlinable public func peek(_ distance: Int) -> UInt8? {
        position + distance < end ? bytes[position + distance] : nil
    }

    /// Passes over `byte` if it is next.
    @inlinable public mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    /// Passes over bytes while `condition` holds and returns where they stood.
    @inlinable public mutating func take(while condition: (UInt8) -> Bool) -> Range<Int> {
        let start = position
        while position < end, condition(bytes[position]) { position += 1 }
        return start..<position
    }

    /// Passes over white space.
    @inlinable public mutating func skipSpaces() { _ = take(while: ASCII.isSpace) }

    /// Passes over `text` if it is next, ASCII letters compared without their case; `text` must be in small letters.
    @inlinable public mutating func take(folded text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard end - position >= length else { return false }
        for offset in 0..<length where ASCII.lowercased(bytes[position + offset]) != text.utf8Start[offset] { return false }
        position += length
        return true
    }

    /// Passes over `text` as ``take(folded:)`` does, but only where no word goes on behind it.
    @inlinable public mutating func take(word text: StaticString) -> Bool {
        let before = position
        guard take(folded: text) else { return false }
        if let following = next, ASCII.isWord(following) {
            position = before
            return false
        }
        return true
    }
}
