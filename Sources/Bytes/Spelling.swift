/// Finds what somebody probably meant to write.
public enum Spelling {
    /// The candidate nearest to `word`, if it is near enough to be meant: at most a third of the letters differ, and
    /// never more than three. Ties go to the candidate that stands first.
    ///
    /// Distance counts insertions, deletions, substitutions and swaps of neighbours, on ASCII letters without case.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let target = Array(word.utf8).map(ASCII.lowercased)
        let limit = min(3, max(1, target.count / 3))
        guard target.count > 1 else { return nil }
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            let other = Array(candidate.utf8).map(ASCII.lowercased)
            guard abs(other.count - target.count) <= limit else { continue }
            let distance = distance(target, other)
            if distance <= limit, distance < (best?.distance ?? .max) { best = (distance, candidate) }
        }
        return best?.candidate
    }

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
