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

    /// The same for a few candidates in small letters, nothing of which is worth keeping.
    public static func nearest(to word: [UInt8], among candidates: some Sequence<[UInt8]>) -> [UInt8]? {
        guard word.count > 1 else { return nil }
        var limit = limit(for: word.count)
        var best: [UInt8]?
        for candidate in candidates {
            guard let distance = distance(word[...], candidate[...], limit: limit) else { continue }
            best = candidate
            // Only a nearer one is better.
            if distance == 0 { break }
            limit = distance - 1
        }
        return best
    }

    /// How far a name may be from a word of `length` bytes to be meant by it.
    static func limit(for length: Int) -> Int { min(3, max(1, length / 3)) }

    /// Damerau–Levenshtein distance (optimal string alignment) of two byte strings; `nil` when it is above `limit`.
    static func distance(_ a: ByteSlice, _ b: ByteSlice, limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        return a.withUnsafeBufferPointer { a in
            b.withUnsafeBufferPointer { b in
                // Three lines of the table of distances, on the stack.
                withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * (b.count + 1)) { distance(a, b, limit: limit, $0) }
            }
        }
    }

    private static func distance(
        _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, limit: Int, _ lines: UnsafeMutableBufferPointer<Int>
    ) -> Int? {
        let tooFar = limit + 1
        let width = b.count + 1
        lines.initialize(repeating: tooFar)
        // Where the line before the last, the last and the current line begin.
        var (beforeLast, last, current) = (0, width, 2 * width)
        for j in 0..<min(width, tooFar) { lines[last + j] = j }
        var nearestOfLast = 0
        for i in 0..<a.count {
            // Places farther than the limit from the diagonal are farther than the limit from each other.
            let columns = max(0, i - limit)..<min(b.count, i + limit + 1)
            lines[current + columns.lowerBound] = columns.lowerBound == 0 ? min(i + 1, tooFar) : tooFar
            var nearest = lines[current + columns.lowerBound]
            for j in columns {
                let change = lines[last + j] + (a[i] == b[j] ? 0 : 1)
                var cost = min(change, lines[last + j + 1] + 1, lines[current + j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, lines[beforeLast + j - 1] + 1) }
                lines[current + j + 1] = min(cost, tooFar)
                nearest = min(nearest, lines[current + j + 1])
            }
            if columns.upperBound < b.count { lines[current + columns.upperBound + 1] = tooFar }
            // No later line is nearer than the nearest of two neighbouring lines.
            if nearest > limit, nearestOfLast > limit { return nil }
            nearestOfLast = nearest
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return lines[last + b.count] <= limit ? lines[last + b.count] : nil
    }
}
