import Bytes

/// A place in a line as libcmark counts while it passes over the markers of containers: tabs reach to the next
/// multiple of four columns and may be taken in part.
struct LinePosition {
    var offset: Int
    var column = 0
    /// Columns left of a tab that was taken in part.
    var owed = 0

    /// Columns of white space from here on, at most `limit`.
    func indent(_ bytes: [UInt8], end: Int, limit: Int = .max) -> Int {
        var ahead = self
        ahead.skip(bytes, end: end, limit: limit)
        return ahead.column - column
    }

    /// Passes over white space, over at most `limit` columns of it.
    mutating func skip(_ bytes: [UInt8], end: Int, limit: Int = .max) {
        var left = limit
        while left > 0, offset < end, bytes[offset] == ASCII.space || bytes[offset] == ASCII.tab {
            let width = bytes[offset] == ASCII.space ? 1 : owed > 0 ? owed : 4 - column % 4
            let taken = min(width, left)
            column += taken
            left -= taken
            owed = width - taken
            if owed == 0 { offset += 1 }
        }
    }

    /// Passes over `count` bytes that are no white space.
    mutating func take(_ count: Int) {
        offset += count
        column += count
    }
}

/// The block quotes and list items that are open around a block, from the outside in: what stands before the block's
/// content on each of its lines.
struct Containers {
    private struct Container {
        let isQuote: Bool
        /// Number of the line on which it opens.
        let line: Int
        /// Item: columns by which its further lines are indented; -1 while not yet needed.
        var width = -1
        /// Where its content begins on its first line.
        var content = LinePosition(offset: 0)
    }

    private var open: [Container] = []

    mutating func removeAll() { open.removeAll(keepingCapacity: true) }
    mutating func push(isQuote: Bool, line: Int) { open.append(Container(isQuote: isQuote, line: line)) }
    mutating func pop() { open.removeLast() }

    /// Where the content of the innermost container begins on a line, and whether the line is there only because a
    /// paragraph goes on without the markers (a lazy continuation line).
    mutating func content(
        ofLine line: Range<Int>, _ bytes: [UInt8], _ lines: borrowing SourceLines
    ) -> (start: LinePosition, isLazy: Bool) {
        measure(bytes, lines)
        return strip(line, upTo: open.count, bytes)
    }

    /// Where the content of the innermost container begins on line `number`, on which a block in it begins.
    mutating func content(ofFirstLine number: Int, _ bytes: [UInt8], _ lines: borrowing SourceLines) -> LinePosition {
        measure(bytes, lines)
        if let last = open.last, last.line == number { return last.content }
        return strip(lines.line(number, bytes), upTo: open.count, bytes).start
    }

    private func strip(_ line: Range<Int>, upTo count: Int, _ bytes: [UInt8]) -> (start: LinePosition, isLazy: Bool) {
        var position = LinePosition(offset: line.lowerBound)
        for index in 0..<count {
            if open[index].isQuote {
                var ahead = position
                ahead.skip(bytes, end: line.upperBound)
                guard ahead.column - position.column <= 3, ahead.offset < line.upperBound, bytes[ahead.offset] == 0x3E else {
                    return (position, true)
                }
                ahead.take(1)
                ahead.skip(bytes, end: line.upperBound, limit: 1)
                position = ahead
            } else {
                let width = open[index].width
                guard position.indent(bytes, end: line.upperBound, limit: width) >= width else { return (position, true) }
                position.skip(bytes, end: line.upperBound, limit: width)
            }
        }
        return (position, false)
    }

    /// Works out the widths that are still unknown, as libcmark did when it opened the containers.
    private mutating func measure(_ bytes: [UInt8], _ lines: borrowing SourceLines) {
        guard let last = open.last, last.width < 0 else { return }
        for index in open.indices where open[index].width < 0 {
            let line = lines.line(open[index].line, bytes)
            var position: LinePosition
            if index > 0, open[index - 1].line == open[index].line {
                position = open[index - 1].content
            } else {
                position = strip(line, upTo: index, bytes).start
            }
            let before = position.column
            position.skip(bytes, end: line.upperBound)
            if open[index].isQuote {
                position.take(1)
                position.skip(bytes, end: line.upperBound, limit: 1)
                open[index].width = 0
            } else {
                var length = 1
                while position.offset + length < line.upperBound,
                    ASCII.isDigit(bytes[position.offset + length - 1])
                {
                    length += 1
                }
                position.take(length)
                let marker = position
                position.skip(bytes, end: line.upperBound, limit: 6)
                let spaces = position.column - marker.column
                if spaces >= 5 || spaces < 1 || position.offset >= line.upperBound {
                    position = marker
                    position.skip(bytes, end: line.upperBound, limit: 1)
                    open[index].width = marker.column - before + 1
                } else {
                    open[index].width = position.column - before
                }
            }
            open[index].content = position
        }
    }
}
