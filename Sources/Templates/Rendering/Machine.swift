/// Runs a program once.
///
/// It keeps its own stacks of registers and calls, so that no nesting of data or templates reaches the thread's stack.
struct Machine: ~Copyable {
    let operations: UnsafeBufferPointer<Operation>
    let literals: UnsafeBufferPointer<UInt8>
    let constants: [Slot]
    let paths: [Int32]
    let arguments: [Int32]
    let page: ModelMemory
    let frozen: ModelMemory

    /// The registers of all open routines, one routine's behind its caller's.
    private var registers = Registers()
    /// Where the open routine's registers start and end.
    private var base = 0
    private var limit = 0
    private var calls: [Call] = []
    /// The white space before each line: the bytes from `indentationStart` on.
    private var indentation: [UInt8] = []
    private var indentationStart = 0

    /// What comes back when a routine ends.
    private struct Call {
        let position: Int
        let base: Int
        let limit: Int
        let indentationStart: Int
        let indentationEnd: Int
    }

    init(
        operations: UnsafeBufferPointer<Operation>, literals: UnsafeBufferPointer<UInt8>, constants: [Slot],
        paths: [Int32], arguments: [Int32], page: ModelMemory, frozen: ModelMemory
    ) {
        self.operations = operations
        self.literals = literals
        self.constants = constants
        self.paths = paths
        self.arguments = arguments
        self.page = page
        self.frozen = frozen
        calls.reserveCapacity(16)
    }

    mutating func run(root: Slot, out: inout OutputBuffer) throws(RenderFailure) {
        registers[0] = root
        var position = 0
        while true {
            let operation = operations[position]
            position += 1
            switch operation.code {
            case .literal:
                append(bytes(Int(operation.first), Int(operation.second)), to: &out)
            case .text:
                appendEscaped(value(of: operation), to: &out)
            case .markup:
                let value = value(of: operation)
                // What was not declared markup when it was set is escaped, whatever the template says.
                if value.tag == .html { append(value, to: &out) } else { appendEscaped(value, to: &out) }
            case .raw:
                append(value(of: operation), to: &out)
            case .skipUnless:
                if !value(of: operation).isTrue { position = Int(operation.second) }
            case .skipIf:
                if value(of: operation).isTrue { position = Int(operation.second) }
            case .bind:
                let value = value(of: operation)
                if value.isTrue {
                    registers[base + Int(operation.first)] = value
                } else {
                    position = Int(operation.second)
                }
            case .loop:
                if !startLoop(value(of: operation), Int(operation.first)) { position = Int(operation.second) }
            case .next:
                if goOn(Int(operation.first)) { position = Int(operation.second) }
            case .enter:
                limit = base + Int(operation.first)
                registers.reserve(limit)
            case .call, .callIndented, .callNested:
                try call(operation, from: position)
                position = Int(operation.first)
            case .indent:
                indentation[indentationStart...].withUnsafeBufferPointer { append($0, to: &out) }
            case .end:
                guard let call = calls.popLast() else { return }
                position = call.position
                base = call.base
                limit = call.limit
                indentationStart = call.indentationStart
                indentation.removeLast(indentation.count - call.indentationEnd)
            }
        }
    }

    private mutating func call(_ operation: Operation, from position: Int) throws(RenderFailure) {
        guard calls.count < renderDepth else { throw .tooDeep }
        calls.append(
            Call(
                position: position, base: base, limit: limit, indentationStart: indentationStart,
                indentationEnd: indentation.count))
        let start = Int(operation.second)
        let count = Int(arguments[start])
        registers.reserve(limit + count)
        for index in 0..<count { registers[limit + index] = registers[base + Int(arguments[start + 1 + index])] }
        base = limit
        guard operation.code != .call else { return }
        if operation.code == .callIndented { indentationStart = indentation.count }
        indentation.append(contentsOf: bytes(Int(operation.register), Int(operation.slot)))
    }

    private func bytes(_ start: Int, _ count: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: literals[start..<start + count])
    }

    // MARK: Values

    private func value(of operation: Operation) -> Slot {
        if operation.slot >= 0 {
            return field(registers[base + Int(operation.register)], Int(operation.slot))
        }
        switch operation.slot {
        case Operation.itself: return registers[base + Int(operation.register)]
        case Operation.constant: return constants[Int(operation.register)]
        default: return value(path: Int(operation.register))
        }
    }

    private func field(_ record: Slot, _ slot: Int) -> Slot {
        guard record.tag == .record else { return .null }
        return memory(record).value(record, slot)
    }

    private func value(path start: Int) -> Slot {
        var position = start + 1
        for _ in 0..<paths[start] {
            var value = registers[base + Int(paths[position])]
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

    private func memory(_ value: Slot) -> ModelMemory { value.isFrozen ? frozen : page }

    private func append(_ value: Slot, to out: inout OutputBuffer) {
        guard value.tag == .text || value.tag == .html else { return }
        append(memory(value).text(value), to: &out)
    }

    private func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout OutputBuffer) {
        if let start = bytes.baseAddress { out.append(start, bytes.count) }
    }

    private func appendEscaped(_ value: Slot, to out: inout OutputBuffer) {
        guard value.tag == .text || value.tag == .html else { return }
        Escaping.append(memory(value).text(value), to: &out)
    }

    // MARK: Lists

    /// Puts the first item into `register`; `false` where there is none.
    private mutating func startLoop(_ value: Slot, _ register: Int) -> Bool {
        guard value.isTrue else { return false }
        guard value.tag == .list else {
            registers[base + register] = value
            registers[base + register + 1] = Slot(.loop, 0)
            return true
        }
        var loop = Slot(.loop, value.first + 1)
        loop.isFrozen = value.isFrozen
        registers[base + register + 1] = loop
        return goOn(register)
    }

    /// Puts the next item into `register`; `false` behind the last.
    private mutating func goOn(_ register: Int) -> Bool {
        var loop = registers[base + register + 1]
        let nodes = memory(loop).nodes
        guard loop.first > 0, Int(loop.first) <= nodes.count else { return false }
        let node = nodes[Int(loop.first) - 1]
        registers[base + register] = node.value
        loop.first = node.next
        registers[base + register + 1] = loop
        return true
    }
}
