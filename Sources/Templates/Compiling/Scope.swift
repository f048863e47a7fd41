/// The values that names are looked for in, the innermost last.
struct Scope {
    /// One value.
    struct Frame: Hashable {
        var kind: Schema.Kind
        /// Where the value is while a page is rendered; `nil` for a flag, which nobody reads, and for a constant.
        var register: Int?
        /// The value, where it is known when the template is compiled.
        var constant: Slot?
    }

    private(set) var frames: [Frame]

    init(_ frames: [Frame]) { self.frames = frames }

    mutating func push(_ frame: Frame) { frames.append(frame) }
    mutating func pop() { frames.removeLast() }
    var current: Frame? { frames.last }

    /// What a routine sees of this scope, with registers numbered anew, and from which registers it takes them.
    ///
    /// A record hides an outer one of the same shape, and of the values that are no records only the innermost can be
    /// named. So a recursive partial meets the same scope again, however deep it is.
    func reduced() -> (scope: Scope, registers: [Int]) {
        var kept: [Frame] = []
        var shapes: Set<Schema.ShapeID> = []
        for (index, frame) in frames.enumerated().reversed() {
            if case .record(let shape) = frame.kind {
                if shapes.insert(shape).inserted { kept.append(frame) }
            } else if index == frames.count - 1 {
                kept.append(frame)
            }
        }
        var registers: [Int] = []
        let renumbered = kept.reversed().map { frame in
            guard let register = frame.register else { return frame }
            registers.append(register)
            return Frame(kind: frame.kind, register: registers.count - 1, constant: nil)
        }
        return (Scope(renumbered), registers)
    }
}
