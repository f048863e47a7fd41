import Bytes

/// Parts the lines of a table into rows by the numbers in front of them.
///
/// A number stands at the first line of its row or, where cells are centred, in the middle of it.
struct RowSplitter {
    /// A line with a number, and what its main cell holds on each line.
    struct Segment {
        var lines: [LayoutLine]
        /// Indices of the lines that begin a row, or stand in its middle.
        var starts: [Int]
        /// The text of the main cell on each line.
        var main: [[UInt8]]
        /// Whether rows of the page before may go on in it.
        var goesOn: Bool
    }

    /// Whether numbers stand in the middle of their rows.
    let isMiddle: Bool

    init(_ segments: [Segment]) {
        var capital = 0
        var inside = 0
        for segment in segments {
            for (place, start) in segment.starts.enumerated() {
                let text = segment.main[start]
                let floor = place > 0 ? segment.starts[place - 1] + 1 : 0
                let isFirst = place == 0
                // Something of the row stands above its number.
                let above = (floor..<start).last.map { !segment.lines[$0].isBlank } ?? false
                if isFirst, !segment.goesOn {
                    if (0..<start).contains(where: { !segment.lines[$0].isBlank }) { inside += 2 }
                } else if above, text.isEmpty || Self.isRest(text) {
                    inside += 1
                }
                if !text.isEmpty, !Self.isRest(text) { capital += 1 }
            }
        }
        // Cells that all begin with a small letter are a habit of writing.
        isMiddle = inside > 1 || inside > 0 && capital > 0
    }

    /// Whether a text goes on with another: it begins with a small letter, or with an item that is not the first.
    private static func isRest(_ text: [UInt8]) -> Bool {
        if let marker = Marker(text[...]), marker.kind != .bullet { return marker.value > 1 }
        return text.first.map { $0 >= 0x61 && $0 <= 0x7A } ?? false
    }

    /// Where the rows of a segment begin: an index of a line for each of its starts.
    func begins(of segment: Segment) -> [Int] {
        guard isMiddle else { return segment.starts }
        var begins: [Int] = []
        for (place, start) in segment.starts.enumerated() {
            guard place > 0 || segment.goesOn else {
                begins.append(0)
                continue
            }
            guard place > 0 else {
                begins.append(firstBegin(segment, start))
                continue
            }
            let before = segment.starts[place - 1]
            // The row before reaches as far below its number as above it.
            let first = (begins[place - 1]..<before).first { !segment.lines[$0].isBlank } ?? before
            let expected = 2 * before - first + 1
            begins.append(best(segment, (before + 1)...start, expected))
        }
        return begins
    }

    /// On a page where a row may go on: the row begins with the block of lines that its number stands in.
    private func firstBegin(_ segment: Segment, _ start: Int) -> Int {
        var index = start
        while index > 0, !segment.lines[index - 1].isBlank { index -= 1 }
        return index
    }

    private func best(_ segment: Segment, _ range: ClosedRange<Int>, _ expected: Int) -> Int {
        var best = (place: range.upperBound, score: Int.max)
        for place in range where !segment.lines[place].isBlank {
            var score = 4 * abs(place - expected)
            if segment.lines[place - 1].isBlank { score -= 9 }
            let text = segment.main[place]
            if Self.isRest(text) { score += 20 } else if !text.isEmpty { score -= 3 }
            if score < best.score { best = (place, score) }
        }
        return best.place
    }
}
