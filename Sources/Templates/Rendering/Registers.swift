/// The registers of a machine, one routine's behind its caller's; an index counts from the open routine's first.
///
/// Memory of its own rather than an array: it is written at nearly every step, and an array would ask each time whether
/// it is shared. Bounds are checked all the same.
struct Registers: ~Copyable {
    private var memory: UnsafeMutablePointer<Slot>
    private var capacity = 64
    /// Where the open routine's registers start and end.
    private(set) var base = 0
    private(set) var limit = 0

    init() {
        memory = .allocate(capacity: capacity)
        memory.initialize(repeating: .null, count: capacity)
    }

    deinit { memory.deallocate() }

    subscript(index: Int) -> Slot {
        @inline(__always) get {
            precondition(UInt(bitPattern: base &+ index) < UInt(bitPattern: capacity))
            return memory[base &+ index]
        }
        @inline(__always) set {
            precondition(UInt(bitPattern: base &+ index) < UInt(bitPattern: capacity))
            memory[base &+ index] = newValue
        }
    }

    /// Gives the open routine `count` registers; new ones are missing values.
    @inline(__always) mutating func setCount(_ count: Int) {
        limit = base + count
        if limit > capacity { grow(to: limit) }
    }

    /// Opens a routine whose first registers are these of its caller.
    @inline(__always) mutating func enter(arguments: UnsafeBufferPointer<Int32>) {
        if limit + arguments.count > capacity { grow(to: limit + arguments.count) }
        for index in 0..<arguments.count { memory[limit &+ index] = self[Int(arguments[index])] }
        base = limit
    }

    /// Goes back to the routine whose registers these are.
    @inline(__always) mutating func leave(base: Int, limit: Int) {
        self.base = base
        self.limit = limit
    }

    @inline(never) private mutating func grow(to count: Int) {
        let larger = UnsafeMutablePointer<Slot>.allocate(capacity: max(count, capacity * 2))
        larger.initialize(repeating: .null, count: max(count, capacity * 2))
        larger.update(from: memory, count: capacity)
        memory.deallocate()
        memory = larger
        capacity = max(count, capacity * 2)
    }
}
