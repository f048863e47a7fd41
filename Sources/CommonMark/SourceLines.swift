import Bytes

/// Where the lines of a text begin, counted as libcmark counts them: a line ends with LF, CR LF or a lone CR.
struct SourceLines {
    /// First byte of each line, and the end of the text behind the last.
    private(set) var starts: [Int] = []

    /// Finds the lines of `bytes[range]`, using the memory of the text before.
    mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
        starts.removeAll(keepingCapacity: true)
        starts.append(range.lowerBound)
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = bytes[position]
            position += 1
            if byte > ASCII.carriageReturn { continue }
            if byte == ASCII.newline {
                starts.append(position)
            } else if byte == ASCII.carriageReturn {
                if position < range.upperBound, bytes[position] == ASCII.newline { position += 1 }
                starts.append(position)
            }
        }
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
