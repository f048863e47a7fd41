import Bytes

/// Where the lines of a text begin, counted as libcmark counts them: a line ends with LF, CR LF or a lone CR.
struct SourceLines {
    /// First byte of each line, and the end of the text behind the last.
    private(set) var starts: [Int] = []
    /// Whether there is a `|` in the text: without, there are no tables.
    private(set) var hasPipe = false
    /// Whether there is a NUL in the text, which libcmark counts as the three bytes of U+FFFD.
    private(set) var hasNUL = false

    /// Finds the lines of `bytes[range]`, using the memory of the text before.
    mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
        starts.removeAll(keepingCapacity: true)
        starts.append(range.lowerBound)
        var hasPipe = false
        var hasNUL = false
        let span = bytes.span
        for position in range {
            let byte = span[position]
            if byte == 0x7C { hasPipe = true }
            guard byte <= ASCII.carriageReturn else { continue }
            if byte == 0 { hasNUL = true }
            let isEnd = byte == ASCII.newline
                || byte == ASCII.carriageReturn && (position + 1 == range.upperBound || span[position + 1] != ASCII.newline)
            if isEnd { starts.append(position + 1) }
        }
        self.hasPipe = hasPipe
        self.hasNUL = hasNUL
        starts.append(range.upperBound)
    }

    /// First byte of line `number` (from 1); numbers outside the text give its ends.
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
