import Bytes

/// Runs a program once.
///
/// It keeps its own stacks of registers and calls, so that no nesting of data or templates reaches the thread's stack.
struct Machine: ~Copyable {
    private let operations: UnsafeBufferPointer<Operation>
    private let literals: UnsafeBufferPointer<UInt8>
    private let arguments: UnsafeBufferPointer<Int32>
    private let values: Values
    private var registers = Registers()
    private var calls = GrowingMemory<Call>()
    /// The white space before each line: the bytes from `indentationStart` on.
    private var indentation = ByteBuffer()
    private var indentationStart = 0

    /// What comes back when a routine ends.
    struct Call: BitwiseCopyable {
        let position: Int
        let base: Int
        let limit: Int
        let indentationStart: Int
        let indentationEnd: Int
    }

    init(
        operations: UnsafeBufferPointer<Operation>, literals: UnsafeBufferPointer<UInt8>,
        arguments: UnsafeBufferPointer<Int32>, values: Values
    ) {
        self.operations = operations
        self.literals = literals
        self.arguments = arguments
        self.values = values
    }

    mutating func run(root: Slot, out: inout ByteBuffer) throws(RenderFailure) {
        registers[0] = root
        // Copies of their own: what is in `self` is read from memory anew at each step.
        let (operations, literals, values) = (operations, literals, values)
        var position = 0
        while true {
            let operation = operations[position]
            position &+= 1
            switch operation.code {
            case .literal:
                Self.append(literals, operation.first, operation.second, to: &out)
            case .text:
                values.appendEscaped(values.value(of: operation, registers), to: &out)
            case .markup:
                let value = values.value(of: operation, registers)
                // What was not declared markup when it was set is escaped, whatever the template says.
                if value.tag == .html { values.append(value, to: &out) } else { values.appendEscaped(value, to: &out) }
            case .raw:
                values.append(values.value(of: operation, registers), to: &out)
            case .skipUnless:
                if !values.value(of: operation, registers).isTrue { position = Int(operation.second) }
            case .skipIf:
                if values.value(of: operation, registers).isTrue { position = Int(operation.second) }
            case .bind:
                let value = values.value(of: operation, registers)
                if value.isTrue { registers[Int(operation.first)] = value } else { position = Int(operation.second) }
            case .loop:
                let list = values.value(of: operation, registers)
                if !values.startLoop(list, Int(operation.first), &registers) { position = Int(operation.second) }
            case .next:
                if values.goOn(Int(operation.first), &registers) { position = Int(operation.second) }
            case .enter:
                registers.setCount(Int(operation.first))
            case .call, .callIndented, .callNested:
                try call(operation, from: position)
                position = Int(operation.first)
            case .indent:
                appendIndentation(to: &out)
            case .end:
                guard calls.count > 0 else { return }
                position = goBack()
            }
        }
    }

    @inline(__always) private static func append(
        _ literals: UnsafeBufferPointer<UInt8>, _ start: Int32, _ count: Int32, to out: inout ByteBuffer
    ) {
        precondition(start >= 0 && count >= 0 && Int(start) &+ Int(count) <= literals.count)
        if let source = literals.baseAddress { out.append(source + Int(start), Int(count)) }
    }

    // MARK: Routines

    private mutating func call(_ operation: Operation, from position: Int) throws(RenderFailure) {
        guard calls.count < renderDepth else { throw .tooDeep }
        calls.append(
            Call(
                position: position, base: registers.base, limit: registers.limit, indentationStart: indentationStart,
                indentationEnd: indentation.count))
        let start = Int(operation.second)
        let own = arguments[(start + 1)..<(start + 1 + Int(arguments[start]))]
        registers.enter(arguments: UnsafeBufferPointer(rebasing: own))
        guard operation.code != .call else { return }
        if operation.code == .callIndented { indentationStart = indentation.count }
        Self.append(literals, operation.register, operation.slot, to: &indentation)
    }

    /// Ends a routine and returns where the one that called it goes on.
    private mutating func goBack() -> Int {
        let call = calls[calls.count - 1]
        calls.truncate(to: calls.count - 1)
        registers.leave(base: call.base, limit: call.limit)
        indentationStart = call.indentationStart
        indentation.truncate(to: call.indentationEnd)
        return call.position
    }

    private func appendIndentation(to out: inout ByteBuffer) {
        indentation.withUnsafeBufferPointer { bytes in
            out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[indentationStart...]))
        }
    }
}
