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

    /// Damerau–Levenshtein distance (optimal string alignment) of two byte strings.
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        var current = last
        for i in 0..<a.count {
            current[0] = i + 1
            for j in 0..<b.count {
                var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, current[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
                current[j + 1] = cost
            }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[b.count]
    }
}
