// Short routines as part of those that call them: a page is made of a hundred small partials, and a call costs as much as
// what most of them write.
extension Compiler {
    /// A routine of so many operations or fewer is copied to where it is called.
    static let longestCopied = 48

    /// Emits the code of a finished routine, whose first registers are these of its caller.
    mutating func copy(_ routine: CompiledRoutine, _ arguments: [Int], _ builder: inout RoutineBuilder) {
        let own = routine.registerCount - arguments.count
        let firstOwn = builder.takeRegisters(own)
        func register(_ number: Int) -> Int {
            number < arguments.count ? arguments[number] : firstOwn + number - arguments.count
        }
        // Nothing jumps to the first operation, so a literal there may be joined to the one before.
        var start = builder.position
        for (index, operation) in routine.operations.enumerated() {
            if index == 0, operation.code == .literal {
                let first = Int(operation.first)
                emitLiteral(first..<first + Int(operation.second), &builder)
                start = builder.position - 1
            } else {
                builder.emit(adapted(operation, start: start, register))
            }
        }
        // Where a jump leads behind the last operation, no literal is joined to that.
        if routine.operations.contains(where: { $0.isJump && Int($0.second) == routine.operations.count }) { _ = builder.mark() }
        builder.giveBackRegisters(own)
    }

    /// The operation for code that begins at `start`, with other registers.
    private mutating func adapted(_ operation: Operation, start: Int, _ register: (Int) -> Int) -> Operation {
        var operation = operation
        if operation.isJump { operation.second += Int32(start) }
        switch operation.code {
        case .literal, .indent, .enter, .end: return operation
        case .call, .callIndented, .callNested:
            operation.second = tables.arguments(at: operation.second, register)
            return operation
        case .next:
            operation.first = Int32(register(Int(operation.first)))
            return operation
        case .bind, .loop: operation.first = Int32(register(Int(operation.first)))
        case .text, .markup, .raw, .skipUnless, .skipIf: break
        }
        switch operation.slot {
        case Operation.constant: break
        case Operation.path: operation.register = tables.paths(at: operation.register, register)
        default: operation.register = Int32(register(Int(operation.register)))
        }
        return operation
    }

    /// Emits bytes of the literals. They are joined to a literal that stands right before them, so that both are one step.
    mutating func emitLiteral(_ range: Range<Int>, _ builder: inout RoutineBuilder) {
        guard !range.isEmpty else { return }
        guard let last = builder.openLiteral else {
            builder.emit(Operation(code: .literal, first: Int32(range.lowerBound), second: Int32(range.count)))
            return
        }
        guard last.upperBound != range.lowerBound else {
            builder.replaceLiteral(last.lowerBound..<range.upperBound)
            return
        }
        let start = tables.literals.count
        let both = Array(tables.literals[last]) + Array(tables.literals[range])
        tables.literals += both
        builder.replaceLiteral(start..<tables.literals.count)
    }
}
