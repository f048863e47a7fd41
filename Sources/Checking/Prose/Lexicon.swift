import Bytes

/// All lists of words in one table, made once.
struct Lexicon: Sendable {
    static let shared = Lexicon(WordList.allCases.map { ($0, $0.phrases) })

    struct Entry: Sendable {
        let list: WordList
        /// Place of the phrase in its list.
        let index: Int
        let phrase: [UInt8]
        /// Of its first word.
        let hash: UInt64
    }

    /// Entries whose first words have one hash side by side, longer phrases first.
    private let entries: [Entry]
    /// Open addressing: one more than where the entries of a hash begin, 0 for none; its size is a power of two.
    private let slots: [Int32]
    /// One bit for each hash that may be in the table. It is small, so that it stays in the nearest memory.
    private let filter: [UInt64]

    private static let filterBits: UInt64 = 14

    init(_ lists: [(list: WordList, phrases: [[UInt8]])]) {
        var all: [Entry] = []
        for (list, phrases) in lists {
            for (index, phrase) in phrases.enumerated() {
                let key = phrase.withUnsafeBufferPointer { bytes in
                    bytes.baseAddress.map { WordKey($0, at: 0, end: bytes.count, readable: bytes.count) }
                }
                guard let key, key.length > 0 else { continue }
                all.append(Entry(list: list, index: index, phrase: phrase, hash: key.hash))
            }
        }
        all.sort { ($0.hash, $1.phrase.count, $0.list.rawValue) < ($1.hash, $0.phrase.count, $1.list.rawValue) }
        var size = 64
        while size < all.count * 2 { size *= 2 }
        var slots = [Int32](repeating: 0, count: size)
        var filter = [UInt64](repeating: 0, count: 1 << Int(Self.filterBits - 6))
        for (index, entry) in all.enumerated() where index == 0 || all[index - 1].hash != entry.hash {
            filter[Int(Self.bit(entry.hash) >> 6)] |= 1 << (Self.bit(entry.hash) & 63)
            var slot = Self.slot(entry.hash, size)
            while slots[slot] > 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(truncatingIfNeeded: index + 1)
        }
        entries = all
        self.slots = slots
        self.filter = filter
    }

    @inline(__always)
    private static func bit(_ hash: UInt64) -> UInt64 { hash >> (64 - filterBits) }
    private static func slot(_ hash: UInt64, _ size: Int) -> Int { Int(truncatingIfNeeded: hash >> 20) & (size - 1) }

    /// The filter for as long as a card is read.
    func withFilter<Result>(_ body: (UnsafePointer<UInt64>?) -> Result) -> Result {
        filter.withUnsafeBufferPointer { body($0.baseAddress) }
    }

    /// Whether a word may begin a phrase; wrong for a few in a hundred words.
    @inline(__always)
    static func mayHold(_ hash: UInt64, _ filter: UnsafePointer<UInt64>) -> Bool {
        filter[Int(truncatingIfNeeded: bit(hash) >> 6)] >> (bit(hash) & 63) & 1 != 0
    }

    /// Calls `body` with the longest phrase of each list that stands at `start`, and where it ends.
    func find(
        _ hash: UInt64, _ base: UnsafePointer<UInt8>, at start: Int, end: Int, _ body: (Entry, _ end: Int) -> Void
    ) {
        var slot = Self.slot(hash, slots.count)
        while slots[slot] > 0, entries[Int(slots[slot]) - 1].hash != hash { slot = (slot + 1) & (slots.count - 1) }
        var found: UInt64 = 0
        var index = Int(slots[slot]) - 1
        while index >= 0, index < entries.count, entries[index].hash == hash {
            let entry = entries[index]
            index += 1
            guard found >> UInt64(entry.list.rawValue) & 1 == 0 else { continue }
            guard let stop = Self.match(entry.phrase, base, start, end) else { continue }
            found |= 1 << UInt64(entry.list.rawValue)
            body(entry, stop)
        }
    }

    /// Where `phrase` ends if it stands at `start` as whole words.
    private static func match(_ phrase: [UInt8], _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var position = start
        for byte in phrase {
            guard position < end, ASCII.lowercased(base[position]) == byte else { return nil }
            position += 1
            if byte == ASCII.space { while position < end, base[position] == ASCII.space { position += 1 } }
        }
        if position < end, let last = phrase.last, ASCII.isWord(last), Prose.isWord(base, position, end) { return nil }
        return position
    }
}
