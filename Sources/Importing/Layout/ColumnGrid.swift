/// Where the columns of a table part.
struct ColumnGrid {
    /// The first character of each column but the first, in order.
    var cuts: [Int]

    /// The column that the most of a word stands in.
    func column(of word: LayoutLine.Word) -> Int {
        cuts.count { $0 <= word.start || $0 < word.end && word.end - $0 > $0 - word.start }
    }

    /// The words of a line by column.
    func cells(of line: LayoutLine) -> [[LayoutLine.Word]] {
        var cells: [[LayoutLine.Word]] = Array(repeating: [], count: cuts.count + 1)
        for phrase in line.phrases {
            let whole = wholeColumn(of: phrase)
            for word in phrase.words { cells[whole ?? column(of: word)].append(word) }
        }
        return cells
    }

    /// The column of a phrase of which a few characters only stand in the column before or behind: lines are not set
    /// exactly. Numbers in front of rows are no part of what follows them.
    private func wholeColumn(of phrase: LayoutLine.Phrase) -> Int? {
        let columns = phrase.words.map { column(of: $0) }
        guard let first = columns.first, let last = columns.last, last == first + 1 else { return nil }
        let left = phrase.words[(columns.lastIndex(of: first) ?? 0)].end - phrase.start
        let right = phrase.end - phrase.words[columns.firstIndex(of: last) ?? 0].start
        if first > 0, left <= Self.slack, left < right { return last }
        return first > 0 && right <= Self.slack && right < left ? first : nil
    }

    /// How far a cell may reach into another column, in characters.
    private static let slack = 3

    /// Whether a word of the line stands in two columns.
    func isCrossed(by line: LayoutLine) -> Bool {
        line.words.contains { word in cuts.contains { $0 > word.start && $0 < word.end } }
    }

    /// The columns whose headings stand at those places, in order: each is parted from the next where the fewest words of
    /// the lines stand across.
    ///
    /// - Parameter centred: those that hold marks in their middle.
    init(headings: [Range<Int>], centred: Set<Int> = [], lines: [LayoutLine]) {
        cuts = []
        for (index, (left, right)) in zip(headings, headings.dropFirst()).enumerated() {
            let lower = max(left.upperBound, cuts.last ?? 0)
            let range = min(lower, right.lowerBound)...max(lower, right.lowerBound)
            cuts.append(Gutter.cut(in: range, lines: lines, centred: centred.contains(index + 1)))
        }
    }

    init(cuts: [Int]) { self.cuts = cuts }

    /// The same columns on another page, where they may stand a little further left or right.
    func moved(to lines: [LayoutLine]) -> ColumnGrid {
        var moved = ColumnGrid(cuts: [])
        for (index, cut) in cuts.enumerated() {
            let lower = max(cut - Self.play, (moved.cuts.last ?? -1) + 1)
            let upper = index + 1 < cuts.count ? min(cut + Self.play, (cut + cuts[index + 1]) / 2) : cut + Self.play
            moved.cuts.append(Gutter.cut(in: min(lower, upper)...max(lower, upper), lines: lines, near: cut))
        }
        return moved
    }

    /// The same columns, those behind one of them moved.
    func shifted(by distance: Int, behind column: Int) -> ColumnGrid {
        ColumnGrid(cuts: cuts.enumerated().map { index, cut in index >= column ? max(cut + distance, 0) : cut })
    }

    /// How far a column may stand from its place on the page before, in characters.
    private static let play = 8
}

/// The white between two columns.
enum Gutter {
    /// What it costs to cut a word, and a single space, which may part words of one cell.
    private static let (wordCost, spaceCost) = (10, 1)
    /// Wider ranges are no gap between two headings.
    private static let widest = 4_000

    /// The place in `range` where the lines are best cut: the first character of the column at the right.
    ///
    /// - Parameters:
    ///   - near: the place that is preferred; otherwise it is one where the cells of the column at the right begin.
    ///   - centred: the column at the right holds marks in its middle, so that the widest gap parts it.
    static func cut(in range: ClosedRange<Int>, lines: [LayoutLine], near: Int? = nil, centred: Bool = false) -> Int {
        let lower = range.lowerBound
        let upper = min(range.upperBound, lower + widest)
        var cost = [Int](repeating: 0, count: upper - lower + 1)
        var begins = [Int](repeating: 0, count: upper - lower + 2)
        for line in lines where line.end > lower {
            var before: Int?
            for word in line.words {
                if word.start > upper + 1 { break }
                if word.end >= lower {
                    for place in max(lower, word.start + 1)..<max(max(lower, word.start + 1), min(upper + 1, word.end)) {
                        cost[place - lower] += wordCost
                    }
                    if word.start >= lower, before.map({ word.start - $0 > 1 }) ?? true { begins[word.start - lower] += 1 }
                    if let before, word.start - before == 1 {
                        for place in [before, word.start] where range.contains(place) && place <= upper { cost[place - lower] += spaceCost }
                    }
                }
                before = word.end
            }
        }
        if near == nil, !centred {
            // Where several cells begin, a single space in another line is the gap between two cells.
            for place in cost.indices { cost[place] -= 2 * min(begins[place], 3) }
        }
        let least = cost.min() ?? 0
        var best: (range: ClosedRange<Int>, rank: Int)?
        var start: Int?
        for place in lower...(upper + 1) {
            if place <= upper, cost[place - lower] == least {
                start = start ?? place
            } else if let first = start {
                let last = place - 1
                let rank: Int
                if let near {
                    rank = first...last ~= near ? 0 : -min(abs(first - near), abs(last - near))
                } else {
                    rank = centred || begins[last - lower] == 0 ? last - first : (first...last).reduce(0) { $0 + begins[$1 - lower] }
                }
                if best.map({ rank > $0.rank }) ?? true { best = (first...last, rank) }
                start = nil
            }
        }
        guard let best else { return upper }
        if let near { return min(max(near, best.range.lowerBound), best.range.upperBound) }
        return (best.range.lowerBound + best.range.upperBound + 1) / 2
    }
}
