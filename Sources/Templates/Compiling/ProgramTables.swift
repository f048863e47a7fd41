/// What the operations of a program refer to by number.
struct ProgramTables {
    /// The bytes of all literals and indentations.
    var literals: [UInt8] = []
    private var constants: [Slot] = []
    private var constantNumbers: [Slot: Int32] = [:]
    /// Ways to values: the number of ways, then for each its register, the number of slots and these.
    private var paths: [Int32] = []
    private var pathNumbers: [[ValuePath]: Int32] = [:]
    /// Arguments of calls: how many, then the caller's registers.
    private var arguments: [Int32] = []
    private var argumentNumbers: [[Int]: Int32] = [:]

    /// An operation on the value at `operand`.
    mutating func operation(_ code: Operation.Code, on operand: Operand, first: Int = 0) -> Operation {
        var operation = Operation(code: code, first: Int32(first))
        switch operand {
        case .constant(let value):
            operation.slot = Operation.constant
            operation.register = add(value)
        case .paths(let ways):
            if ways.count == 1, let way = ways.first, way.slots.count < 2 {
                operation.register = Int32(way.register)
                operation.slot = way.slots.first.map { Int32($0) } ?? Operation.itself
            } else {
                operation.slot = Operation.path
                operation.register = add(ways)
            }
        }
        return operation
    }

    mutating func addArguments(_ registers: [Int]) -> Int32 {
        if let known = argumentNumbers[registers] { return known }
        let start = Int32(arguments.count)
        argumentNumbers[registers] = start
        arguments.append(Int32(registers.count))
        arguments += registers.map { Int32($0) }
        return start
    }

    /// The arguments at `start` with other registers.
    mutating func arguments(at start: Int32, _ register: (Int) -> Int) -> Int32 {
        let first = Int(start) + 1
        return addArguments(arguments[first..<first + Int(arguments[first - 1])].map { register(Int($0)) })
    }

    /// The ways to a value at `start` with other registers.
    mutating func paths(at start: Int32, _ register: (Int) -> Int) -> Int32 {
        var ways: [ValuePath] = []
        var position = Int(start) + 1
        for _ in 0..<paths[Int(start)] {
            let end = position + 2 + Int(paths[position + 1])
            ways.append(ValuePath(register: register(Int(paths[position])), slots: paths[(position + 2)..<end].map { Int($0) }))
            position = end
        }
        return add(ways)
    }

    private mutating func add(_ value: Slot) -> Int32 {
        if let known = constantNumbers[value] { return known }
        constants.append(value)
        let number = Int32(constants.count - 1)
        constantNumbers[value] = number
        return number
    }

    private mutating func add(_ ways: [ValuePath]) -> Int32 {
        if let known = pathNumbers[ways] { return known }
        let start = Int32(paths.count)
        pathNumbers[ways] = start
        paths.append(Int32(ways.count))
        for way in ways {
            paths += [Int32(way.register), Int32(way.slots.count)]
            paths += way.slots.map { Int32($0) }
        }
        return start
    }

    /// Which routines are called from the first, directly or not; the others were copied to all their callers.
    private static func called(_ routines: [CompiledRoutine?]) -> [Bool] {
        var called = [Bool](repeating: false, count: routines.count)
        var pending = routines.isEmpty ? [] : [0]
        while let next = pending.popLast() {
            guard !called[next] else { continue }
            called[next] = true
            for operation in routines[next]?.operations ?? [] where operation.isCall { pending.append(Int(operation.first)) }
        }
        return called
    }

    /// Joins the routines, the first of which is the page's, into one run of operations.
    func link(_ routines: [CompiledRoutine?], outer: FrozenModel?) -> Program {
        var starts: [Int32] = []
        var position = 0
        let called = Self.called(routines)
        for (index, routine) in routines.enumerated() {
            starts.append(Int32(position))
            if called[index] { position += (routine?.operations.count ?? 0) + 2 }
        }
        var operations: [Operation] = []
        operations.reserveCapacity(position)
        for (index, routine) in routines.enumerated() where called[index] {
            operations.append(Operation(code: .enter, first: Int32(routine?.registerCount ?? 0)))
            for var operation in routine?.operations ?? [] {
                switch operation.code {
                case .skipIf, .skipUnless, .bind, .loop, .next: operation.second += starts[index] + 1
                case .call, .callIndented, .callNested: operation.first = starts[Int(operation.first)]
                case .literal, .text, .markup, .raw, .enter, .indent, .end: break
                }
                operations.append(operation)
            }
            operations.append(Operation(code: .end))
        }
        return Program(
            operations: operations, literals: literals, constants: constants, paths: paths, arguments: arguments,
            frozen: outer?.content ?? FrozenContent())
    }
}
