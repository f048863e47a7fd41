import Bytes

/// What a routine is compiled from and for: two calls with the same key share it.
struct RoutineKey: Hashable {
    enum Unit: Hashable {
        case file(Int)
        /// A replacement, by its number.
        case block(Int)
    }

    /// How the first line is indented.
    enum FirstLine: Hashable {
        /// As the others.
        case asOthers
        /// It goes on a line that is indented already.
        case without
        /// It does not start a line in its own template, but does where it is rendered.
        case added
    }

    let unit: Unit
    let scope: [Scope.Frame]
    let environment: Environment
    let isIndented: Bool
    let firstLine: FirstLine
    let context: MarkupContext?
}

/// The code of a template or a block in one scope, while it is made.
struct RoutineBuilder {
    /// The template the code comes from.
    let file: Int
    var scope: Scope
    let environment: Environment
    /// Lines start with the indentation that the caller gives.
    let isIndented: Bool
    /// The white space that the lines of a replacing block lose.
    let dedent: [UInt8]
    /// Where an indentation is left out: the start of a replacing block on a line that is indented already.
    let unindented: Int?
    /// Where in the markup the code has come to; `nil` where nobody checks.
    var context: MarkupContext?

    private(set) var operations: [Operation] = []
    private(set) var registerCount: Int
    private var nextRegister: Int
    /// Operations before this one are the target of a jump or its start; no literal is joined to them.
    private var barrier = 0

    init(
        file: Int, scope: Scope, registerCount: Int, environment: Environment, isIndented: Bool, dedent: [UInt8],
        unindented: Int?, context: MarkupContext?
    ) {
        self.file = file
        self.scope = scope
        self.registerCount = registerCount
        nextRegister = registerCount
        self.environment = environment
        self.isIndented = isIndented
        self.dedent = dedent
        self.unindented = unindented
        self.context = context
    }

    /// Where the next operation will stand.
    var position: Int { operations.count }

    mutating func emit(_ operation: Operation) { operations.append(operation) }

    /// Where in the literals the bytes of the last operation stand, when it is a literal that more can be joined to.
    var openLiteral: Range<Int>? {
        guard operations.count > barrier, let last = operations.last, last.code == .literal else { return nil }
        return Int(last.first)..<Int(last.first + last.second)
    }

    /// Lets the last operation, a literal, append these bytes of the literals.
    mutating func replaceLiteral(_ range: Range<Int>) {
        operations[operations.count - 1].first = Int32(range.lowerBound)
        operations[operations.count - 1].second = Int32(range.count)
    }

    /// Lets the jump at `index` lead to the next operation.
    mutating func land(_ index: Int) {
        operations[index].second = Int32(operations.count)
        barrier = operations.count
    }

    /// Marks the next operation as one that is jumped to.
    mutating func mark() -> Int {
        barrier = operations.count
        return barrier
    }

    /// Takes back what was emitted from `position` on: code that can never run.
    mutating func discard(from position: Int) {
        operations.removeSubrange(position...)
        barrier = position
    }

    /// Takes `count` registers, until they are given back, and returns the first.
    mutating func takeRegisters(_ count: Int) -> Int {
        nextRegister += count
        registerCount = max(registerCount, nextRegister)
        return nextRegister - count
    }

    mutating func giveBackRegisters(_ count: Int) { nextRegister -= count }
}
