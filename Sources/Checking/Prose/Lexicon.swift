import Bytes

/// All lists of words in one table, made once.
struct Lexicon: Sendable {
    static let shared = Lexicon(WordList.allCases.map { ($0, $0.phrases) })

    struct Entry: Sendable {
        let list: WordList
        /// Place of the phrase in its list.
        let index: Int
        let phrase: [UInt8]
        /// Of its first word, or of its first two where a space stands between them.
        let hash: UInt64
    }

    /// Entries of one hash side by side, longer phrases first.
    private let entries: [Entry]
    /// Open addressing: one more than where the entries of a hash begin, 0 for none; its size is a power of two.
    private let slots: [Int32]
    /// Two bits for each hash, both in one of its numbers. It is small, so that it stays in the nearest memory.
    private let filter: [UInt64]

    private static let filterBits: UInt64 = 9

    init(_ lists: [(list: WordList, phrases: [[UInt8]])]) {
        var all: [Entry] = []
        var hashes: Set<UInt64> = []
        for (list, phrases) in lists {
            for (index, phrase) in phrases.enumerated() {
                let keys = phrase.withUnsafeBufferPointer { Self.hashes($0) }
                guard let keys else { continue }
                all.append(Entry(list: list, index: index, phrase: phrase, hash: keys.both ?? keys.first))
                hashes.formUnion([keys.first, keys.both ?? keys.first])
            }
        }
        all.sort { ($0.hash, $1.phrase.count, $0.list.rawValue) < ($1.hash, $0.phrase.count, $1.list.rawValue) }
        var size = 64
        while size < all.count * 2 { size *= 2 }
        var slots = [Int32](repeating: 0, count: size)
        var filter = [UInt64](repeating: 0, count: 1 << Int(Self.filterBits))
        for hash in hashes { filter[Int(truncatingIfNeeded: hash >> (64 - Self.filterBits))] |= Self.bits(hash) }
        for (index, entry) in all.enumerated() where index == 0 || all[index - 1].hash != entry.hash {
            var slot = Self.slot(entry.hash, size)
            while slots[slot] > 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(truncatingIfNeeded: index + 1)
        }
        entries = all
        self.slots = slots
        self.filter = filter
    }

    /// The hash of the first word of a phrase, and that of the first two; `nil` when it begins with no word.
    private static func hashes(_ phrase: UnsafeBufferPointer<UInt8>) -> (first: UInt64, both: UInt64?)? {
        guard let base = phrase.baseAddress else { return nil }
        let first = WordKey(base, at: 0, end: phrase.count, readable: phrase.count)
        guard first.length > 0 else { return nil }
        let second = secondWord(base, at: first.length, end: phrase.count, readable: phrase.count)
        return (first.hash, second.map { both(first.hash, $0) })
    }

    /// The hash of the word behind the spaces at `start`.
    private static func secondWord(_ base: UnsafePointer<UInt8>, at start: Int, end: Int, readable: Int) -> UInt64? {
        var index = start
        while index < end, base[index] == ASCII.space { index += 1 }
        guard index > start, index < end else { return nil }
        let key = WordKey(base, at: index, end: end, readable: readable)
        return key.length > 0 ? key.hash : nil
    }

    private static func both(_ first: UInt64, _ second: UInt64) -> UInt64 { (first ^ second >> 29) &* 0x9E37_79B9_7F4A_7C15 &+ second }
    private static func slot(_ hash: UInt64, _ size: Int) -> Int { Int(truncatingIfNeeded: hash >> 20) & (size - 1) }

    @inline(__always)
    private static func bits(_ hash: UInt64) -> UInt64 { 1 &<< (hash >> 40) | 1 &<< (hash >> 46) }

    /// The filter for as long as a card is read.
    func withFilter<Result>(_ body: (UnsafePointer<UInt64>?) -> Result) -> Result {
        filter.withUnsafeBufferPointer { body($0.baseAddress) }
    }

    /// Whether a hash may be that of a phrase or of its first word; wrong for few.
    @inline(__always)
    static func mayHold(_ hash: UInt64, _ filter: UnsafePointer<UInt64>) -> Bool {
        filter[Int(truncatingIfNeeded: hash >> (64 - filterBits))] & bits(hash) == bits(hash)
    }

    /// Calls `body` with the longest phrase of each list that stands at `start`, and where it ends.
    ///
    /// - Parameter key: the word at `start`.
    func find(
        _ key: WordKey, _ filter: UnsafePointer<UInt64>, _ base: UnsafePointer<UInt8>, at start: Int, end: Int,
        _ body: (Entry, _ end: Int) -> Void
    ) {
        var found: UInt64 = 0
        if let second = Self.secondWord(base, at: start + key.length, end: end, readable: end) {
            let hash = Self.both(key.hash, second)
            if Self.mayHold(hash, filter) { find(hash, base, start, end, &found, body) }
        }
        find(key.hash, base, start, end, &found, body)
    }

    private func find(
        _ hash: UInt64, _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ found: inout UInt64,
        _ body: (Entry, _ end: Int) -> Void
    ) {
        var slot = Self.slot(hash, slots.count)
        while slots[slot] > 0, entries[Int(slots[slot]) - 1].hash != hash { slot = (slot + 1) & (slots.count - 1) }
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
