/// A record in an arena. Its type says which fields it has, so a wrong field does not compile.
///
/// It is valid until the arena is reset.
public struct Record<Field: RecordField>: Sendable {
    @usableFromInline let start: UInt32
    @usableFromInline let count: UInt32

    @inlinable init(start: UInt32, count: UInt32) {
        self.start = start
        self.count = count
    }

    @inlinable var slot: Slot { Slot(.record, start, count) }
}

/// Bytes that were written into an arena.
///
/// It is valid until the arena is reset, and may be set in several fields. Whether the bytes are text or markup is
/// said where they are set.
public struct TextRef: Sendable {
    @usableFromInline let start: UInt32
    /// How many bytes they are.
    @usableFromInline let length: UInt32

    @inlinable init(start: UInt32, length: UInt32) {
        self.start = start
        self.length = length
    }

    /// There are no bytes.
    @inlinable public var isEmpty: Bool { length == 0 }
}

/// A value of a model whose shape is known at run time only.
public struct Value: Sendable {
    let slot: Slot

    /// Found, false, renders nothing.
    public static var null: Value { Value(slot: .null) }
    /// Yes or no.
    public static func flag(_ isTrue: Bool) -> Value { Value(slot: Slot(isTrue ? .true : .false)) }
}

extension Value {
    /// The record as a value.
    public init<Field: RecordField>(_ record: Record<Field>) {
        self.init(slot: record.slot)
    }
}
