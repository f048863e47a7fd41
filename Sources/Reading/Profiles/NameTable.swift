import Bytes

/// Values by names in their comparable form (``HeadingKey``). Each heading and label of each card is looked up, which a
/// dictionary of byte arrays takes several times as long for.
struct NameTable<Value: Sendable>: Sendable {
    private var entries: [(name: [UInt8], value: Value)] = []
    /// Open addressing: one more than an index into ``entries``, 0 for none; its size is a power of two.
    private var table = [Int](repeating: 0, count: 64)

    subscript(name: [UInt8]) -> Value? {
        let index = table[place(of: name)]
        return index > 0 ? entries[index - 1].value : nil
    }

    /// Sets the value of a name.
    mutating func set(_ name: [UInt8], _ value: Value) {
        let known = table[place(of: name)]
        guard known == 0 else {
            entries[known - 1].value = value
            return
        }
        entries.append((name, value))
        if entries.count * 2 > table.count {
            table = [Int](repeating: 0, count: table.count * 2)
            for (index, entry) in entries.enumerated() { table[place(of: entry.name)] = index + 1 }
        } else {
            table[place(of: name)] = entries.count
        }
    }

    /// Where a name stands in ``table``, or would stand.
    private func place(of name: [UInt8]) -> Int {
        var place = Int(truncatingIfNeeded: ContentHash.of(name).value) & (table.count - 1)
        while table[place] > 0, entries[table[place] - 1].name != name { place = (place + 1) & (table.count - 1) }
        return place
    }
}
