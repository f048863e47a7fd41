/// A set of ``ContentHash``es. They are mixed already, so their low bits are the place in the table.
public struct ContentHashSet: Sendable {
    /// Open addressing; its size is a power of two, 0 stands for an empty place.
    private var table = [UInt64](repeating: 0, count: 64)
    /// All members in the order of their coming.
    public private(set) var all: [UInt64] = []

    public init() {}

    /// Forgets all members, keeping the memory.
    public mutating func removeAll() {
        all.removeAll(keepingCapacity: true)
        for index in table.indices { table[index] = 0 }
    }

    /// Adds a hash.
    ///
    /// - Returns: whether it is new.
    @discardableResult public mutating func insert(_ hash: ContentHash) -> Bool {
        // The hash 0 is kept as 1.
        let value = max(hash.value, 1)
        var place = Int(truncatingIfNeeded: value) & (table.count - 1)
        while table[place] != 0 {
            if table[place] == value { return false }
            place = (place + 1) & (table.count - 1)
        }
        table[place] = value
        all.append(value)
        if all.count * 2 > table.count { grow() }
        return true
    }

    private mutating func grow() {
        table = [UInt64](repeating: 0, count: table.count * 2)
        for value in all {
            var place = Int(truncatingIfNeeded: value) & (table.count - 1)
            while table[place] != 0 { place = (place + 1) & (table.count - 1) }
            table[place] = value
        }
    }
}
