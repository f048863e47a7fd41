/// Finds what somebody probably meant to write.
public enum Spelling {
    /// The candidate nearest to `word`, if it is near enough to be meant: at most a third of the letters differ, and
    /// never more than three. Ties go to the candidate that stands first.
    ///
    /// Distance counts insertions, deletions, substitutions and swaps of neighbours, on ASCII letters without case.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        var index = SpellingIndex()
        for candidate in candidates { index.add(candidate) }
        return index.nearest(to: word.utf8.map(ASCII.lowercased))
    }

    /// How far a name may be from a word of `length` bytes to be meant by it.
    static func limit(for length: Int) -> Int { min(3, max(1, length / 3)) }

    /// Damerau–Levenshtein distance (optimal string alignment) of two byte strings; `nil` when it is above `limit`.
    static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
        let tooFar = limit + 1
        guard abs(a.count - b.count) <= limit else { return nil }
        var beforeLast = [Int](repeating: tooFar, count: b.count + 1)
        var last = (0...b.count).map { min($0, tooFar) }
        var current = [Int](repeating: tooFar, count: b.count + 1)
        var nearestOfLast = 0
        for i in 0..<a.count {
            // Places farther than the limit from the diagonal are farther than the limit from each other.
            let columns = max(0, i - limit)..<min(b.count, i + limit + 1)
            current[columns.lowerBound] = columns.lowerBound == 0 ? min(i + 1, tooFar) : tooFar
            var nearest = current[columns.lowerBound]
            for j in columns {
                var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, current[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
                current[j + 1] = min(cost, tooFar)
                nearest = min(nearest, current[j + 1])
            }
            if columns.upperBound < b.count { current[columns.upperBound + 1] = tooFar }
            // No later line is nearer than the nearest of two neighbouring lines.
            if nearest > limit, nearestOfLast > limit { return nil }
            nearestOfLast = nearest
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }
}
