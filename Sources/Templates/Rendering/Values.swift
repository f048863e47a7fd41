import Bytes

/// Finds the values that operations name while a page is rendered.
struct Values {
    let constants: UnsafeBufferPointer<Slot>
    let paths: UnsafeBufferPointer<Int32>
    let page: ModelMemory
    let frozen: ModelMemory

    @inline(__always) func value(of operation: Operation, _ registers: borrowing Registers) -> Slot {
        if operation.slot >= 0 {
            return field(registers[Int(operation.register)], Int(operation.slot))
        }
        switch operation.slot {
        case Operation.itself: return registers[Int(operation.register)]
        case Operation.constant: return constants[Int(operation.register)]
        default: return value(path: Int(operation.register), registers)
        }
    }

    @inline(__always) private func field(_ record: Slot, _ slot: Int) -> Slot {
        guard record.tag == .record else { return .null }
        return record.isFrozen ? frozen.value(record, slot) : page.value(record, slot)
    }

    @inline(never) private func value(path start: Int, _ registers: borrowing Registers) -> Slot {
        var position = start + 1
        for _ in 0..<paths[start] {
            var value = registers[Int(paths[position])]
            let count = Int(paths[position + 1])
            position += 2
            var isAbsent = false
            for step in 0..<count {
                value = field(value, Int(paths[position + step]))
                if step == 0, value.tag == .absent {
                    isAbsent = true
                    break
                }
            }
            if !isAbsent { return value }
            position += count
        }
        return .null
    }

    // MARK: Texts

    @inline(__always) func append(_ value: Slot, to out: inout ByteBuffer) {
        guard value.tag == .text || value.tag == .html else { return }
        let text = value.isFrozen ? frozen.text(value) : page.text(value)
        if let start = text.baseAddress { out.append(start, text.count) }
    }

    @inline(__always) func appendEscaped(_ value: Slot, to out: inout ByteBuffer) {
        guard value.tag == .text || value.tag == .html else { return }
        Escaping.append(value.isFrozen ? frozen.text(value) : page.text(value), to: &out)
    }

    // MARK: Lists

    /// Puts the first item into `register`; `false` where there is none.
    func startLoop(_ value: Slot, _ register: Int, _ registers: inout Registers) -> Bool {
        guard value.isTrue else { return false }
        guard value.tag == .list else {
            registers[register] = value
            registers[register + 1] = Slot(.loop, 0)
            return true
        }
        var loop = Slot(.loop, value.first + 1)
        loop.isFrozen = value.isFrozen
        registers[register + 1] = loop
        return goOn(register, &registers)
    }

    /// Puts the next item into `register`; `false` behind the last.
    func goOn(_ register: Int, _ registers: inout Registers) -> Bool {
        var loop = registers[register + 1]
        let nodes = loop.isFrozen ? frozen.nodes : page.nodes
        guard loop.first > 0, Int(loop.first) <= nodes.count else { return false }
        let node = nodes[Int(loop.first) - 1]
        registers[register] = node.value
        loop.first = node.next
        registers[register + 1] = loop
        return true
    }
}

/// The content of a model while a page is rendered.
struct ModelMemory {
    let slots: UnsafeBufferPointer<Slot>
    let nodes: UnsafeBufferPointer<ListNode>
    let bytes: UnsafeBufferPointer<UInt8>

    /// The value in a record, missing where the record has no such slot.
    @inline(__always) func value(_ record: Slot, _ slot: Int) -> Slot {
        let index = Int(record.first) &+ slot
        guard slot < Int(record.second), index < slots.count else { return .null }
        return slots[index]
    }

    /// The bytes of a text; none where a text of another arena was set, which is a mistake of the caller.
    @inline(__always) func text(_ value: Slot) -> UnsafeBufferPointer<UInt8> {
        guard let start = bytes.baseAddress, Int(value.first) &+ Int(value.second) <= bytes.count else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        return UnsafeBufferPointer(start: start + Int(value.first), count: Int(value.second))
    }
}

extension ModelArena {
    borrowing func withMemory(_ body: (ModelMemory) throws(RenderFailure) -> Void) throws(RenderFailure) {
        try slots.withUnsafeBufferPointer { slots throws(RenderFailure) in
            try nodes.withUnsafeBufferPointer { nodes throws(RenderFailure) in
                try bytes.withUnsafeBufferPointer { bytes throws(RenderFailure) in
                    try body(ModelMemory(slots: slots, nodes: nodes, bytes: bytes))
                }
            }
        }
    }
}

extension FrozenContent {
    func withMemory(_ body: (ModelMemory) throws(RenderFailure) -> Void) throws(RenderFailure) {
        try slots.withUnsafeBufferPointer { slots throws(RenderFailure) in
            try nodes.withUnsafeBufferPointer { nodes throws(RenderFailure) in
                try bytes.withUnsafeBufferPointer { bytes throws(RenderFailure) in
                    try body(ModelMemory(slots: slots, nodes: nodes, bytes: bytes))
                }
            }
        }
    }
}
