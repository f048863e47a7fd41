/// The registers of a machine, which grow as routines are called.
///
/// Memory of its own rather than an array: it is written at nearly every step, and an array would ask each time whether
/// it is shared. Bounds are checked all the same.
struct Registers: ~Copyable {
    private var memory: UnsafeMutableBufferPointer<Slot>

    init() {
        memory = .allocate(capacity: 64)
        memory.initialize(repeating: .null)
    }

    deinit { memory.deallocate() }

    subscript(index: Int) -> Slot {
        get {
            precondition(memory.indices.contains(index))
            return memory[index]
        }
        set {
            precondition(memory.indices.contains(index))
            memory[index] = newValue
        }
    }

    /// Makes room for `count` registers; new ones are missing values.
    mutating func reserve(_ count: Int) {
        guard memory.count < count else { return }
        let larger = UnsafeMutableBufferPointer<Slot>.allocate(capacity: max(count, memory.count * 2))
        larger.initialize(repeating: .null)
        for index in memory.indices { larger[index] = memory[index] }
        memory.deallocate()
        memory = larger
    }
}
