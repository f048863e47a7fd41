import Bytes

/// Words that mean something, found by their first letter, the longest first.
///
/// Patterns are written as ``TextScanner/take(prefix:)`` reads them.
struct KeywordTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let pattern: StaticString
        let value: Value
        /// The byte that must stand second; 0 where there is none, or where it stands for several.
        let second: UInt8

        init(_ pattern: StaticString, _ value: Value) {
            self.pattern = pattern
            self.value = value
            let second = pattern.utf8CodeUnitCount > 1 ? pattern.utf8Start[1] : 0
            self.second = ASCII.isLetter(second) ? second : 0
        }

        /// Whether it may be next, where `second` stands second: most entries are passed over by this alone.
        func mayBegin(with second: UInt8) -> Bool { self.second == 0 || self.second == second }
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

    /// Passes over the longest of the words that is next, and gives its value.
    func take(_ scanner: inout TextScanner) -> Value? {
        guard let first = scanner.next else { return nil }
        let second = ASCII.lowercased(scanner.peek(1) ?? 0)
        for index in ranges[Int(ASCII.lowercased(first))] where entries[index].mayBegin(with: second) {
            if scanner.take(word: entries[index].pattern) { return entries[index].value }
        }
        return nil
    }

    /// Passes over the longest of the words that is next, even where a word goes on behind it.
    func take(prefixOf scanner: inout TextScanner) -> Value? {
        guard let first = scanner.next else { return nil }
        let second = ASCII.lowercased(scanner.peek(1) ?? 0)
        for index in ranges[Int(ASCII.lowercased(first))] where entries[index].mayBegin(with: second) {
            if scanner.take(prefix: entries[index].pattern) { return entries[index].value }
        }
        return nil
    }
}
