import Bytes

/// Names of ministries and applications that were right once, and where they stand in a text.
struct ObsoleteNames: Sendable {
    static let standard = ObsoleteNames(DataFile(PackageResources.obsolete_names_yml, named: "obsolete-names.yml"))

    /// A name, in all its spellings.
    struct Entry: Sendable {
        let since: Since
        /// What it is called now; several where its work was divided.
        let successors: [String]
        /// Words beside it that show that the text knows the new name.
        let companions: [[UInt8]]
    }

    let entries: [Entry]
    /// Spellings in small letters with the entry of each; those that begin with the same four bytes side by side, the
    /// longest first.
    private let spellings: [(bytes: [UInt8], entry: Int)]
    /// Where the spellings of four bytes begin: one more than the place, 0 for none; open addressing.
    private let slots: [UInt16]
    private static let slotBits: UInt32 = 8
    /// By byte, whether a name begins with it as its author writes it: names are capitalised, addresses small. Most words of
    /// a text are passed over by this alone.
    private let begins: [Bool]

    private init(_ file: DataFile) {
        let items = file.items()
        entries = items.map { item in
            Entry(
                since: Since(item.text("sejak")), successors: item.texts("kini"),
                companions: item.texts("bersama").map { $0.utf8.map(ASCII.lowercased) })
        }
        let all = items.indices.flatMap { index in
            items[index].texts("nama").map { (bytes: $0.utf8.map(ASCII.lowercased), entry: index) }
        }.filter { $0.bytes.count >= 4 }
        let sorted = all.sorted { (Self.head($0.bytes), $1.bytes.count) < (Self.head($1.bytes), $0.bytes.count) }
        var slots = [UInt16](repeating: 0, count: 1 << Int(Self.slotBits))
        for (index, spelling) in sorted.enumerated() where index == 0 || Self.head(sorted[index - 1].bytes) != Self.head(spelling.bytes) {
            var slot = Self.slot(Self.head(spelling.bytes))
            while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt16(truncatingIfNeeded: index + 1)
        }
        var begins = [Bool](repeating: false, count: 256)
        for name in items.flatMap({ $0.texts("nama") }) {
            if let first = name.utf8.first { begins[Int(first)] = true }
        }
        spellings = sorted
        self.slots = slots
        self.begins = begins
    }

    /// Calls `body` with each name in a text and where it stands.
    func find(in text: ByteSlice, _ body: (Int, Range<Int>) -> Void) {
        let offset = text.startIndex
        text.withUnsafeBufferPointer { bytes in
            begins.withUnsafeBufferPointer { begins in
                var index = 0
                let last = bytes.count - 4
                while index <= last {
                    guard begins[Int(bytes[index])], index == 0 || !ASCII.isWord(bytes[index - 1]) else {
                        index += 1
                        continue
                    }
                    if let (entry, end) = match(Self.head(bytes, index), bytes, index) {
                        body(entry, offset + index..<offset + end)
                        index = end
                    } else {
                        index += 1
                    }
                }
            }
        }
    }

    /// The entry whose name stands at `start`, and where it ends.
    @inline(__always)
    private func match(_ head: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (entry: Int, end: Int)? {
        var slot = Self.slot(head)
        while slots[slot] > 0 {
            let first = Int(slots[slot]) - 1
            if Self.head(spellings[first].bytes) == head { return match(from: first, head, bytes, start) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func match(from first: Int, _ head: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (entry: Int, end: Int)? {
        for spelling in spellings[first...] {
            guard Self.head(spelling.bytes) == head else { return nil }
            let end = start + spelling.bytes.count
            guard end <= bytes.count, end == bytes.count || !ASCII.isWord(bytes[end]) else { continue }
            if spelling.bytes.indices.allSatisfy({ ASCII.lowercased(bytes[start + $0]) == spelling.bytes[$0] }) {
                return (spelling.entry, end)
            }
        }
        return nil
    }

    /// The first four bytes in small letters.
    private static func head(_ bytes: [UInt8]) -> UInt32 { bytes.withUnsafeBufferPointer { head($0, 0) } }

    @inline(__always)
    private static func head(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt32 {
        var head: UInt32 = 0
        for offset in 0..<4 { head |= UInt32(ASCII.lowercased(bytes[start + offset])) << UInt32(8 * offset) }
        return head
    }

    private static func slot(_ head: UInt32) -> Int { Int((head &* 0x9E37_79B1) >> (32 - slotBits)) }
}
