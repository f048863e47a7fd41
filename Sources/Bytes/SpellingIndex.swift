/// Known names, prepared so that the one nearest to a slip is found without comparing it with each letter by letter.
public struct SpellingIndex: Sendable {
    /// What of a name is looked at first.
    private struct Entry: Sendable {
        /// Where the bytes that slips are compared with stand in ``SpellingIndex/bytes``.
        let range: Range<Int>
        let letters: UInt64
    }

    private var entries: [Entry] = []
    /// The names as they are suggested.
    private var names: [String] = []
    private var bytes: [UInt8] = []

    public init() {}

    /// Adds a name.
    ///
    /// - Parameter bytes: what slips are compared with, in small letters; the name itself by default.
    public mutating func add(_ name: String, as bytes: [UInt8]? = nil) {
        let bytes = bytes ?? name.utf8.map(ASCII.lowercased)
        let start = self.bytes.count
        self.bytes += bytes
        entries.append(Entry(range: start..<self.bytes.count, letters: Self.letters(bytes)))
        names.append(name)
    }

    /// The name nearest to `word`, as ``Spelling/nearest(to:among:)`` finds it.
    ///
    /// - Parameter isCandidate: leaves out names by their place in the order of adding.
    public func nearest(to word: [UInt8], where isCandidate: (Int) -> Bool = { _ in true }) -> String? {
        guard word.count > 1 else { return nil }
        let limit = Spelling.limit(for: word.count)
        let letters = Self.letters(word)
        var best: (distance: Int, index: Int)?
        for index in entries.indices {
            let entry = entries[index]
            // One slip changes at most two of the letters that occur.
            guard abs(entry.range.count - word.count) <= limit, (entry.letters ^ letters).nonzeroBitCount <= 2 * limit,
                isCandidate(index), let distance = Spelling.distance(word[...], bytes[entry.range], limit: limit)
            else { continue }
            if distance < (best?.distance ?? .max) { best = (distance, index) }
        }
        return best.map { names[$0.index] }
    }

    /// Which bytes occur, folded into 64 bits.
    private static func letters(_ bytes: [UInt8]) -> UInt64 {
        var letters: UInt64 = 0
        for byte in bytes { letters |= 1 << UInt64(byte & 63) }
        return letters
    }
}
