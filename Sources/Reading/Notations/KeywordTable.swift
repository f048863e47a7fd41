import Bytes

/// Words that mean something, found by their first letter, the longest first.
///
/// Patterns are written as ``TextScanner/take(prefix:)`` reads them.
struct KeywordTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let pattern: StaticString
        let value: Value
        /// The bytes at its beginning, up to eight, that stand for themselves, the first lowest; zeros behind them.
        let head: UInt64
        /// All ones where ``head`` has bytes.
        let mask: UInt64
        /// How many bytes that are.
        let headLength: Int

        init(_ pattern: StaticString, _ value: Value) {
            self.pattern = pattern
            self.value = value
            var (head, mask, length): (UInt64, UInt64, Int) = (0, 0, 0)
            while length < min(8, pattern.utf8CodeUnitCount), TextScanner.standsForItself(pattern.utf8Start[length]) {
                head |= UInt64(pattern.utf8Start[length]) << UInt64(8 * length)
                mask |= 0xFF << UInt64(8 * length)
                length += 1
            }
            (self.head, self.mask, headLength) = (head, mask, length)
        }

        /// Whether it may stand where the text goes on with `bytes`: nearly all entries are passed over by this alone.
        func mayBegin(with bytes: UInt64) -> Bool { (bytes ^ head) & mask == 0 }
    }

    private let entries: [Entry]
    /// Where the entries of each first byte begin and end, by the byte (ASCII).
    private let ranges: [Range<Int>]

    init(_ pairs: [(StaticString, Value)]) {
        let sorted = pairs.map { Entry($0.0, $0.1) }.enumerated().sorted { a, b in
            let (first, second) = (a.element.pattern, b.element.pattern)
            if first.utf8Start[0] != second.utf8Start[0] { return first.utf8Start[0] < second.utf8Start[0] }
            if first.utf8CodeUnitCount != second.utf8CodeUnitCount {
                return first.utf8CodeUnitCount > second.utf8CodeUnitCount
            }
            return a.offset < b.offset
        }.map(\.element)
        var ranges = [Range<Int>](repeating: 0..<0, count: 256)
        for (index, entry) in sorted.enumerated() {
            let first = Int(entry.pattern.utf8Start[0])
            ranges[first] = (ranges[first].isEmpty ? index : ranges[first].lowerBound)..<(index + 1)
        }
        entries = sorted
        self.ranges = ranges
    }

    /// The first two bytes of each of the words.
    var beginnings: [(UInt8, UInt8)] {
        entries.map { entry in
            (entry.pattern.utf8Start[0], entry.pattern.utf8CodeUnitCount > 1 ? entry.pattern.utf8Start[1] : ASCII.space)
        }
    }

    /// Passes over the longest of the words that is next, and gives its value.
    func take(_ scanner: inout TextScanner) -> Value? {
        let head = scanner.head
        for index in ranges[Int(head & 0xFF)] where entries[index].mayBegin(with: head) {
            if scanner.take(word: entries[index].pattern, known: entries[index].headLength) { return entries[index].value }
        }
        return nil
    }

    /// Passes over the longest of the words that is next, even where a word goes on behind it.
    func take(prefixOf scanner: inout TextScanner) -> Value? {
        let head = scanner.head
        for index in ranges[Int(head & 0xFF)] where entries[index].mayBegin(with: head) {
            if scanner.take(prefix: entries[index].pattern, known: entries[index].headLength) { return entries[index].value }
        }
        return nil
    }
}
