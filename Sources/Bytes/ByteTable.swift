import Glibc

/// Values by byte strings. A dictionary takes several times as long for such keys, and headings, labels and addresses
/// are looked up for each card.
public struct ByteTable<Value: Sendable>: Sendable {
    @usableFromInline var entries: [(key: [UInt8], value: Value)] = []
    /// Open addressing: one more than an index into ``entries``, 0 for none; its size is a power of two.
    @usableFromInline var table = [Int](repeating: 0, count: 64)

    @inlinable public init() {}

    /// All keys in the order of their coming.
    public var keys: [[UInt8]] { entries.map(\.key) }

    @inlinable public subscript(key: [UInt8]) -> Value? {
        let index = table[place(of: key)]
        return index > 0 ? entries[index - 1].value : nil
    }

    /// The same for a key that stands in no array.
    @inlinable public subscript(key: UnsafeBufferPointer<UInt8>) -> Value? {
        var place = Int(truncatingIfNeeded: ContentHash.of(key).value) & (table.count - 1)
        while table[place] > 0 {
            if ByteTable.equal(entries[table[place] - 1].key, key) { return entries[table[place] - 1].value }
            place = (place + 1) & (table.count - 1)
        }
        return nil
    }

    @usableFromInline static func equal(_ a: [UInt8], _ b: UnsafeBufferPointer<UInt8>) -> Bool {
        guard a.count == b.count, let start = b.baseAddress else { return a.count == b.count }
        return memcmp(a, start, a.count) == 0
    }

    /// Sets the value of a key.
    @inlinable public mutating func set(_ key: [UInt8], _ value: Value) {
        let place = place(of: key)
        guard table[place] == 0 else {
            entries[table[place] - 1].value = value
            return
        }
        entries.append((key, value))
        table[place] = entries.count
        if entries.count * 2 > table.count { grow() }
    }

    @usableFromInline mutating func grow() {
        table = [Int](repeating: 0, count: table.count * 2)
        for (index, entry) in entries.enumerated() { table[place(of: entry.key)] = index + 1 }
    }

    /// Where a key stands in ``table``, or would stand.
    @inlinable func place(of key: [UInt8]) -> Int {
        var place = Int(truncatingIfNeeded: ContentHash.of(key).value) & (table.count - 1)
        while table[place] > 0, entries[table[place] - 1].key != key { place = (place + 1) & (table.count - 1) }
        return place
    }
}
