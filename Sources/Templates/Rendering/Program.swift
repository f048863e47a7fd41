/// A compiled page: operations and what they refer to. It never changes, so any number of threads may run it.
struct Program: Sendable {
    let operations: [Operation]
    let literals: [UInt8]
    let constants: [Slot]
    let paths: [Int32]
    let arguments: [Int32]
    /// The content of the frozen model; empty without one.
    let frozen: ModelArena

    /// Appends the page to `out`.
    func run(root: Slot, arena: borrowing ModelArena, out: inout [UInt8]) throws(RenderFailure) {
        // A page is mostly its model's bytes and its template's.
        var buffer = OutputBuffer(capacity: 1024 + 2 * (literals.count + arena.bytes.count))
        defer { out.append(contentsOf: buffer.contents) }
        try run(root: root, arena: arena, out: &buffer)
    }

    func run(root: Slot, arena: borrowing ModelArena, out: inout OutputBuffer) throws(RenderFailure) {
        try operations.withUnsafeBufferPointer { operations throws(RenderFailure) in
            try literals.withUnsafeBufferPointer { literals throws(RenderFailure) in
                try frozen.withMemory { frozen throws(RenderFailure) in
                    try arena.withMemory { page throws(RenderFailure) in
                        var machine = Machine(
                            operations: operations, literals: literals, constants: constants, paths: paths,
                            arguments: arguments, page: page, frozen: frozen)
                        try machine.run(root: root, out: &out)
                    }
                }
            }
        }
    }
}

/// The content of an arena while a page is rendered.
struct ModelMemory {
    let slots: UnsafeBufferPointer<Slot>
    let nodes: UnsafeBufferPointer<ListNode>
    let bytes: UnsafeBufferPointer<UInt8>

    /// The value in a record, missing where the record has no such slot.
    func value(_ record: Slot, _ slot: Int) -> Slot {
        let index = Int(record.first) + slot
        guard slot < Int(record.second), index < slots.count else { return .null }
        return slots[index]
    }

    /// The bytes of a text; none where a text of another arena was set, which is a mistake of the caller.
    func text(_ value: Slot) -> UnsafeBufferPointer<UInt8> {
        let start = Int(value.first)
        let end = start + Int(value.second)
        guard end <= bytes.count else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }
}

extension ModelArena {
    borrowing func withMemory(
        _ body: (ModelMemory) throws(RenderFailure) -> Void
    ) throws(RenderFailure) {
        try slots.withUnsafeBufferPointer { slots throws(RenderFailure) in
            try nodes.withUnsafeBufferPointer { nodes throws(RenderFailure) in
                try bytes.withUnsafeBufferPointer { bytes throws(RenderFailure) in
                    try body(ModelMemory(slots: slots, nodes: nodes, bytes: bytes))
                }
            }
        }
    }
}
