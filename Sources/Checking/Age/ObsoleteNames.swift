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
    /// Where the spellings of four bytes begin, and these bytes beside; 0 for none; open addressing.
    private let slots: [(head: UInt32, first: Int32)]
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
        var slots = [(head: UInt32, first: Int32)](repeating: (0, 0), count: 1 << Int(Self.slotBits))
        for (index, spelling) in sorted.enumerated() where index == 0 || Self.head(sorted[index - 1].bytes) != Self.head(spelling.bytes) {
            var slot = Self.slot(Self.head(spelling.bytes))
            while slots[slot].head != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = (Self.head(spelling.bytes), Int32(index))
        }
        var begins = [Bool](repeating: false, count: 256)
        for name in items.flatMap({ $0.texts("nama") }) {
            if let first = name.utf8.first { begins[Int(first)] = true }
        }
        spellings = sorted
        self.slots = slots
        self.begins = begins
    }

    /// All spellings in small letters.
    var phrases: [[UInt8]] { spellings.map(\.bytes) }

    /// Calls `body` with each name in a text and where it stands; words may go on around it.
    ///
    /// It is called with the text of a whole card, whose pieces stand there one behind the other: the caller knows where they
    /// begin and end.
    func find(in text: ByteSlice, _ body: (Int, Range<Int>) -> Void) {
        let offset = text.startIndex
        text.withUnsafeBufferPointer { bytes in
            begins.withUnsafeBufferPointer { begins in
                slots.withUnsafeBufferPointer { slots in
                    guard let begins = begins.baseAddress, let slots = slots.baseAddress, let base = bytes.baseAddress else { return }
                    var index = 0
                    let last = bytes.count - 4
                    while index <= last {
                        let byte = base[index]
                        index += 1
                        // A name in small letters does not begin inside a word; a capital there begins a piece of its own.
                        guard begins[Int(byte)], byte < 0x61 || index == 1 || !ASCII.isWord(base[index - 2]) else { continue }
                        let head = Self.head(base + (index - 1))
                        var slot = Self.slot(head)
                        while slots[slot].head != 0, slots[slot].head != head { slot = (slot + 1) & (1 << Int(Self.slotBits) - 1) }
                        guard slots[slot].head == head,
                            let (entry, end) = match(from: Int(slots[slot].first), head, bytes, index - 1)
                        else { continue }
                        body(entry, offset + index - 1..<offset + end)
                        index = end
                    }
                }
            }
        }
    }

    /// The longest spelling of those from `first` on that stands at `start`, and where it ends.
    private func match(from first: Int, _ head: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (entry: Int, end: Int)? {
        for spelling in spellings[first...] {
            guard Self.head(spelling.bytes) == head else { return nil }
            let end = start + spelling.bytes.count
            guard end <= bytes.count else { continue }
            if spelling.bytes.indices.allSatisfy({ ASCII.lowercased(bytes[start + $0]) == spelling.bytes[$0] }) {
                return (spelling.entry, end)
            }
        }
        return nil
    }

    /// The first four bytes in small letters, for which other signs may pass; never 0.
    private static func head(_ bytes: [UInt8]) -> UInt32 { bytes.withUnsafeBufferPointer { $0.baseAddress.map { head($0) } ?? 0 } }

    @inline(__always)
    private static func head(_ base: UnsafePointer<UInt8>) -> UInt32 {
        UnsafeRawPointer(base).loadUnaligned(as: UInt32.self) | 0x2020_2020
    }

    @inline(__always)
    private static func slot(_ head: UInt32) -> Int { Int((head &* 0x9E37_79B1) >> (32 - slotBits)) }
}
