import Bytes

/// A range of bytes in a source file, counted from its first byte (front matter included).
public struct SourceRange: Sendable, Hashable {
    public var start: UInt32
    public var end: UInt32

    @inlinable public init(start: Int, end: Int) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = UInt32(truncatingIfNeeded: max(start, end))
    }

    @inlinable public var indices: Range<Int> { Int(start)..<Int(end) }
    @inlinable public var isEmpty: Bool { start == end }
}

/// A value together with where it was written; the bytes of `range` are its source text.
public struct Sourced<Value: Sendable>: Sendable {
    public var value: Value
    public var range: SourceRange

    @inlinable public init(_ value: Value, _ range: SourceRange) {
        self.value = value
        self.range = range
    }
}

extension Sourced: Equatable where Value: Equatable {}

/// A file as it was read: its path below the site and its bytes.
public struct SourceFile: Sendable {
    /// Path below the site folder, with `/`, as messages show it.
    public let path: String
    /// The whole file, unchanged.
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The source text of a value.
    @inlinable public subscript(range: SourceRange) -> ByteSlice {
        bytes[min(Int(range.start), bytes.count)..<min(Int(range.end), bytes.count)]
    }

    /// Line and column of a range, for a message. Costs a scan of the file up to there; nothing on the way of a
    /// sound card asks for it.
    public func place(_ range: SourceRange) -> Place {
        let start = min(Int(range.start), bytes.count)
        var line = 1
        var lineStart = 0
        while let length = bytes[lineStart..<start].offset(of: ASCII.newline) {
            line += 1
            lineStart += length + 1
        }
        var lineEnd = bytes[start...].offset(of: ASCII.newline).map { start + $0 } ?? bytes.count
        if lineEnd > max(start, lineStart), bytes[lineEnd - 1] == ASCII.carriageReturn { lineEnd -= 1 }
        let end = max(start, min(Int(range.end), lineEnd))
        let shown = excerpt(lineStart..<max(lineStart, lineEnd), around: start)
        let firstCharacter = lineStart == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : lineStart
        let column = characters(firstCharacter, start) + 1
        return Place(
            file: path, line: line, column: start - lineStart + 1, endColumn: end - lineStart + 1,
            sourceLine: bytes[shown].string, sourceColumn: shown.lowerBound - lineStart + 1,
            characters: (column, column + characters(max(firstCharacter, start), end)))
    }

    /// How many Unicode code points begin from one offset to before another.
    private func characters(_ start: Int, _ end: Int) -> Int {
        start < end ? bytes[start..<end].count { $0 & 0xC0 != 0x80 } : 0
    }

    /// Of a line of up to a megabyte a message needs what stands around the mark.
    private func excerpt(_ line: Range<Int>, around mark: Int) -> Range<Int> {
        guard line.count > 600 else { return line }
        var start = max(line.lowerBound, mark - 200)
        var end = min(line.upperBound, mark + 400)
        while start > line.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        while end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return start..<end
    }

    /// The place of a single byte.
    public func place(at offset: Int) -> Place { place(SourceRange(start: offset, end: offset + 1)) }
}
