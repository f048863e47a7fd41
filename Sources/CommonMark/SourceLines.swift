import Bytes
import Glibc

/// Where the lines of a text begin, counted as libcmark counts them: a line ends with LF, CR LF or a lone CR.
struct SourceLines: ~Copyable {
    /// First byte of each line, and the end of the text behind the last.
    private(set) var starts = GrowingMemory<Int>(capacity: 256)
    /// Whether there is a `|` in the text: without, there are no tables.
    private(set) var hasPipe = false
    /// Whether there is a NUL in the text, which libcmark counts as the three bytes of U+FFFD.
    private(set) var hasNUL = false

    /// Finds the lines of `bytes[range]`, using the memory of the text before.
    mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
        starts.removeAll()
        starts.append(range.lowerBound)
        // The C library looks at many bytes in one step.
        bytes.withUnsafeBytes { all in
            let text = UnsafeRawBufferPointer(rebasing: all[range])
            hasPipe = Self.firstIndex(of: 0x7C, in: text, from: 0) != nil
            hasNUL = Self.firstIndex(of: 0, in: text, from: 0) != nil
            // A lone CR must be told from one before LF; few texts have any.
            if Self.firstIndex(of: ASCII.carriageReturn, in: text, from: 0) != nil {
                for position in 0..<text.count {
                    let isEnd = text[position] == ASCII.newline
                        || text[position] == ASCII.carriageReturn
                            && (position + 1 == text.count || text[position + 1] != ASCII.newline)
                    if isEnd { starts.append(range.lowerBound + position + 1) }
                }
            } else {
                var position = 0
                while let end = Self.firstIndex(of: ASCII.newline, in: text, from: position) {
                    position = end + 1
                    starts.append(range.lowerBound + position)
                }
            }
        }
        starts.append(range.upperBound)
    }

    private static func firstIndex(of byte: UInt8, in text: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard start < text.count, let base = text.baseAddress, let found = memchr(base + start, Int32(byte), text.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }

    /// First byte of line `number` (from 1); numbers outside the text give its ends.
    @inline(__always)
    func start(_ number: Int) -> Int { starts[min(max(number - 1, 0), starts.count - 1)] }

    /// The bytes of line `number` (from 1) without its line end.
    func line(_ number: Int, _ bytes: [UInt8]) -> Range<Int> {
        let lower = start(number)
        var upper = start(number + 1)
        while upper > lower, bytes[upper - 1] == ASCII.newline || bytes[upper - 1] == ASCII.carriageReturn { upper -= 1 }
        return lower..<upper
    }

    /// The line that contains `place`, without its line end.
    func line(containing place: Int, _ bytes: [UInt8]) -> Range<Int> {
        var lower = 0
        var upper = starts.count - 1
        while upper - lower > 1 {
            let middle = (lower + upper) / 2
            if starts[middle] <= place { lower = middle } else { upper = middle }
        }
        return line(lower + 1, bytes)
    }
}
