import Bytes

// Setting the fields of typed records. That a value fits the field's kind is asserted in debug builds; in release
// builds a text in a field of markup is escaped all the same, and a record of the wrong type renders nothing.
extension ModelArena {
    /// Sets a field of kind ``FieldKind/text`` to bytes that are copied.
    @inlinable public mutating func set<F: RecordField>(_ record: Record<F>, _ field: F, text: ByteSlice) {
        set(record, field, text: write(text))
    }

    /// Sets a field of kind ``FieldKind/text`` to bytes that are copied.
    @inlinable public mutating func set<F: RecordField>(_ record: Record<F>, _ field: F, text: [UInt8]) {
        set(record, field, text: write(text))
    }

    /// Sets a field of kind ``FieldKind/text`` to a literal.
    @inlinable public mutating func set<F: RecordField>(_ record: Record<F>, _ field: F, text: StaticString) {
        set(record, field, text: write(text))
    }

    /// Sets a field of kind ``FieldKind/text`` to bytes of this arena.
    @inlinable public mutating func set<F: RecordField>(_ record: Record<F>, _ field: F, text: TextRef) {
        assert({ if case .text = field.kind { true } else { false } }(), "\(F.shapeName).\(field.name) is no text")
        put(Slot(.text, text.start, text.length), record, field)
    }

    /// Sets a field of kind ``FieldKind/html`` to bytes of this arena, which must be safe markup.
    @inlinable public mutating func set<F: RecordField>(_ record: Record<F>, _ field: F, html: TextRef) {
        assert({ if case .html = field.kind { true } else { false } }(), "\(F.shapeName).\(field.name) is no markup")
        put(Slot(.html, html.start, html.length), record, field)
    }

    /// Sets a field of kind ``FieldKind/flag``.
    @inlinable public mutating func set<F: RecordField>(_ record: Record<F>, _ field: F, flag: Bool) {
        assert({ if case .flag = field.kind { true } else { false } }(), "\(F.shapeName).\(field.name) is no flag")
        put(Slot(flag ? .true : .false), record, field)
    }

    /// Sets a field of kind ``FieldKind/record(_:)``. The same record may be set in several fields.
    @inlinable public mutating func set<F: RecordField, G: RecordField>(
        _ record: Record<F>, _ field: F, record child: Record<G>
    ) {
        assert(
            { if case .record(let type) = field.kind { type == G.self } else { false } }(),
            "\(F.shapeName).\(field.name) is no \(G.shapeName)")
        put(child.slot, record, field)
    }

    /// Appends a record to a field of kind ``FieldKind/list(_:)``. The same record may stand in several lists.
    @inlinable public mutating func append<F: RecordField, G: RecordField>(
        _ child: Record<G>, to record: Record<F>, _ field: F
    ) {
        assert(
            { if case .list(let type) = field.kind { type == G.self } else { false } }(),
            "\(F.shapeName).\(field.name) is no list of \(G.shapeName)")
        append(child.slot, record, field)
    }

    /// Appends a text of this arena to a field of kind ``FieldKind/texts``.
    @inlinable public mutating func append<F: RecordField>(text: TextRef, to record: Record<F>, _ field: F) {
        assert({ if case .texts = field.kind { true } else { false } }(), "\(F.shapeName).\(field.name) is no list of texts")
        append(Slot(.text, text.start, text.length), record, field)
    }

    /// Appends bytes, which are copied, to a field of kind ``FieldKind/texts``.
    @inlinable public mutating func append<F: RecordField>(text: ByteSlice, to record: Record<F>, _ field: F) {
        append(text: write(text), to: record, field)
    }

    /// Whether a section on the field would be rendered.
    @inlinable public func isTrue<F: RecordField>(_ record: Record<F>, _ field: F) -> Bool {
        slots[Int(record.start) + field.rawValue].isTrue
    }

    @inlinable mutating func put<F: RecordField>(_ slot: Slot, _ record: Record<F>, _ field: F) {
        slots[Int(record.start) + field.rawValue] = slot
    }

    @inlinable mutating func append<F: RecordField>(_ item: Slot, _ record: Record<F>, _ field: F) {
        let index = Int(record.start) + field.rawValue
        slots[index] = appended(item, to: slots[index])
    }

    /// The list with one more item; anything else becomes a list of that item.
    @inlinable mutating func appended(_ item: Slot, to list: Slot) -> Slot {
        let node = UInt32(nodes.count)
        nodes.append(ListNode(value: item, next: 0))
        guard list.tag == .list else { return Slot(.list, node, node) }
        nodes[Int(list.second)].next = node + 1
        return Slot(.list, list.first, node)
    }
}
