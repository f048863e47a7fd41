import Bytes

// Building values whose shapes are known at run time only.
extension ModelArena {
    /// A text of this arena as a value.
    public func value(text: TextRef) -> Value { Value(slot: Slot(.text, text.start, text.length)) }

    /// Safe markup of this arena as a value.
    public func value(html: TextRef) -> Value { Value(slot: Slot(.html, html.start, html.length)) }

    /// A list of values; an empty one is false.
    public mutating func value(list items: [Value]) -> Value {
        Value(slot: items.reduce(Slot.null) { list, item in appended(item.slot, to: list) })
    }

    /// A record of `shape`. Slots that are `nil` are missing, or absent where the shape falls through.
    public mutating func value(record shape: Schema.ShapeID, in schema: Schema, slots values: [Value?]) -> Value {
        let start = UInt32(slots.count)
        let count = schema.slotCount(of: shape)
        let missing = Slot(schema[shape].fallsThrough ? .absent : .null)
        for index in 0..<count {
            slots.append(index < values.count ? values[index]?.slot ?? missing : missing)
        }
        return Value(slot: Slot(.record, start, UInt32(count)))
    }
}
