/// Known names, prepared so that the one nearest to a slip is found without comparing it with each letter by letter.
public struct SpellingIndex: Sendable {
    private struct Entry: Sendable {
        let name: String
        let bytes: [UInt8]
        let letters: UInt64
    }

    private var entries: [Entry] = []

    public init() {}

    /// Adds a name.
    ///
    /// - Parameter bytes: what slips are compared with, in small letters; the name itself by default.
    public mutating func add(_ name: String, as bytes: [UInt8]? = nil) {
        let bytes = bytes ?? name.utf8.map(ASCII.lowercased)
        entries.append(Entry(name: name, bytes: bytes, letters: Self.letters(bytes)))
    }

    /// The name nearest to `word`, as ``Spelling/nearest(to:among:)`` finds it.
    ///
    /// - Parameter isCandidate: leaves out names by their place in the order of adding.
    public func nearest(to word: [UInt8], where isCandidate: (Int) -> Bool = { _ in true }) -> String? {
        guard word.count > 1 else { return nil }
        let limit = Spelling.limit(for: word.count)
        let letters = Self.letters(word)
        var best: (distance: Int, name: String)?
        for (index, entry) in entries.enumerated() where abs(entry.bytes.count - word.count) <= limit && isCandidate(index) {
            // One slip changes at most two of the letters that occur.
            guard (entry.letters ^ letters).nonzeroBitCount <= 2 * limit else { continue }
            guard let distance = Spelling.distance(word, entry.bytes, limit: limit) else { continue }
            if distance < (best?.distance ?? .max) { best = (distance, entry.name) }
        }
        return best?.name
    }

    /// Which bytes occur, folded into 64 bits.
    private static func letters(_ bytes: [UInt8]) -> UInt64 { bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) } }
}
