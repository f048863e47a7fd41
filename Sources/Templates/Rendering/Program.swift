import Bytes

/// A compiled page: operations and what they refer to. It never changes, so any number of threads may run it.
struct Program: Sendable {
    let operations: [Operation]
    let literals: [UInt8]
    let constants: [Slot]
    let paths: [Int32]
    let arguments: [Int32]
    /// The content of the frozen model; empty without one.
    let frozen: FrozenContent

    /// Appends the page to `out`.
    func run(root: Slot, arena: borrowing ModelArena, out: inout [UInt8]) throws(RenderFailure) {
        // A page is mostly its model's bytes and its template's.
        var buffer = ByteBuffer(capacity: 1024 + 2 * (literals.count + arena.bytes.count))
        var failure: RenderFailure?
        do throws(RenderFailure) {
            try run(root: root, arena: arena, out: &buffer)
        } catch {
            failure = error
        }
        buffer.withUnsafeBufferPointer { out.append(contentsOf: $0) }
        if let failure { throw failure }
    }

    func run(root: Slot, arena: borrowing ModelArena, out: inout ByteBuffer) throws(RenderFailure) {
        try arena.withMemory { page throws(RenderFailure) in
            try frozen.withMemory { frozen throws(RenderFailure) in
                try constants.withUnsafeBufferPointer { constants throws(RenderFailure) in
                    try paths.withUnsafeBufferPointer { paths throws(RenderFailure) in
                        let values = Values(constants: constants, paths: paths, page: page, frozen: frozen)
                        try run(root: root, values: values, out: &out)
                    }
                }
            }
        }
    }

    private func run(root: Slot, values: Values, out: inout ByteBuffer) throws(RenderFailure) {
        try operations.withUnsafeBufferPointer { operations throws(RenderFailure) in
            try literals.withUnsafeBufferPointer { literals throws(RenderFailure) in
                try arguments.withUnsafeBufferPointer { arguments throws(RenderFailure) in
                    var machine = Machine(operations: operations, literals: literals, arguments: arguments, values: values)
                    try machine.run(root: root, out: &out)
                }
            }
        }
    }
}
