import Bytes

/// Holds what one page shows: records of slots in one array, all bytes in another.
///
/// One a worker: ``reset()`` forgets the content and keeps the memory, so the second page costs no allocation. Handles
/// of an arena (records, texts) are valid until then, and only in it.
///
/// A field that was not set is missing: found in its record, false as a section, rendered as nothing.
public struct ModelArena: ~Copyable, Sendable {
    @usableFromInline var slots = GrowingMemory<Slot>()
    @usableFromInline var nodes = GrowingMemory<ListNode>()
    @usableFromInline var bytes = ByteBuffer()
    /// How many slots the records of a type have, found by the low bits of the type's address.
    @usableFromInline var counts: [(type: ObjectIdentifier?, count: Int)]

    /// An arena without content.
    public init() {
        counts = Array(repeating: (nil, 0), count: 128)
    }

    /// Forgets all records and texts, keeping the memory.
    public mutating func reset() {
        slots.removeAll()
        nodes.removeAll()
        bytes.removeAll()
    }

    /// A new record, all its fields missing.
    @inlinable public mutating func record<Field: RecordField>(_ type: Field.Type) -> Record<Field> {
        let start = UInt32(slots.count)
        let count = slotCount(of: type)
        slots.append(repeating: Slot(.null), count: count)
        return Record(start: start, count: UInt32(count))
    }

    /// `allCases` makes an array on each call; here each type is asked once.
    @inlinable mutating func slotCount<Field: RecordField>(of type: Field.Type) -> Int {
        let identifier = ObjectIdentifier(type)
        let address = UInt(bitPattern: identifier)
        let index = Int((address >> 3 ^ address >> 10) & 127)
        if counts[index].type == identifier { return counts[index].count }
        let count = (type.allCases.map(\.rawValue).max() ?? -1) + 1
        counts[index] = (identifier, count)
        return count
    }

    /// Writes bytes straight into the arena, without a copy: `body` appends to what it is given.
    @inlinable public mutating func write<Failure: Error>(
        _ body: (inout ByteBuffer) throws(Failure) -> Void
    ) throws(Failure) -> TextRef {
        let start = bytes.count
        try body(&bytes)
        return TextRef(start: UInt32(start), length: UInt32(max(0, bytes.count - start)))
    }

    /// Copies `text` into the arena.
    @inlinable public mutating func write(_ text: ByteSlice) -> TextRef {
        let start = bytes.count
        bytes.append(contentsOf: text)
        return TextRef(start: UInt32(start), length: UInt32(text.count))
    }

    /// Copies `text` into the arena.
    @inlinable public mutating func write(_ text: [UInt8]) -> TextRef {
        let start = bytes.count
        bytes.append(contentsOf: text)
        return TextRef(start: UInt32(start), length: UInt32(text.count))
    }

    /// Copies a literal into the arena.
    @inlinable public mutating func write(_ text: StaticString) -> TextRef {
        let start = bytes.count
        bytes.append(text)
        return TextRef(start: UInt32(start), length: UInt32(text.utf8CodeUnitCount))
    }

}
