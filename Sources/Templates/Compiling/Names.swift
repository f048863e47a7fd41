/// What a name stands for.
struct Resolution {
    let kind: Schema.Kind
    let operand: Operand
}

/// Why a name stands for nothing.
struct Unresolved: Error {
    /// The part of the name that is not known, in the name's own bytes.
    let part: Range<Int>
    /// What could stand in its place, the innermost record's names first.
    let candidates: [String]
}

/// Looks names up in a scope, when a template is compiled.
struct Names {
    let schema: Schema
    let outer: FrozenModel?

    func resolve(_ name: Name, in scope: Scope) throws(Unresolved) -> Resolution {
        if name.isCurrent {
            guard let frame = scope.current else { throw Unresolved(part: 0..<name.bytes.count, candidates: []) }
            return Resolution(kind: frame.kind, operand: operand(of: frame))
        }
        let parts = name.bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        var paths: [ValuePath] = []
        var found: Schema.Kind?
        var failure: Unresolved?
        var hidden: Set<Schema.ShapeID> = []
        for frame in scope.frames.reversed() {
            guard case .record(let id) = frame.kind, hidden.insert(id).inserted else { continue }
            let shape = schema[id]
            guard let first = parts.first, let slot = shape.slots[Array(first)] else { continue }
            var slots = [slot]
            var kind: Schema.Kind? = shape.kinds[slot]
            do {
                kind = try follow(parts.dropFirst(), from: shape.kinds[slot], into: &slots)
            } catch {
                // A name is looked for by its first part only; a chain that breaks is not tried further out.
                failure = failure ?? error
                kind = nil
            }
            if let constant = frame.constant {
                let value = slots.reduce(constant, self.value(of:in:))
                if shape.fallsThrough, self.value(of: constant, in: slot).tag == .absent { continue }
                if paths.isEmpty {
                    if let kind { return Resolution(kind: kind, operand: .constant(value)) }
                    break
                }
            } else if let register = frame.register {
                if kind == nil || (found != nil && kind != found) { slots.append(ValuePath.missing) }
                paths.append(ValuePath(register: register, slots: slots))
                found = found ?? kind
            }
            if !shape.fallsThrough { break }
        }
        if let found { return Resolution(kind: found, operand: .paths(paths)) }
        throw failure ?? Unresolved(part: 0..<(parts.first?.count ?? 0), candidates: visible(in: scope))
    }

    /// The kind at the end of a dotted name.
    private func follow(
        _ parts: ArraySlice<ArraySlice<UInt8>>, from start: Schema.Kind, into slots: inout [Int]
    ) throws(Unresolved) -> Schema.Kind {
        var kind = start
        for part in parts {
            guard case .record(let id) = kind else {
                throw Unresolved(part: part.startIndex..<part.endIndex, candidates: [])
            }
            guard let slot = schema[id].slots[Array(part)] else {
                throw Unresolved(part: part.startIndex..<part.endIndex, candidates: schema[id].names)
            }
            slots.append(slot)
            kind = schema[id].kinds[slot]
        }
        return kind
    }

    private func operand(of frame: Scope.Frame) -> Operand {
        if let constant = frame.constant { return .constant(constant) }
        guard let register = frame.register else { return .constant(.null) }
        return .paths([ValuePath(register: register, slots: [])])
    }

    /// The value in a record of the frozen model.
    private func value(of record: Slot, in slot: Int) -> Slot {
        guard let outer, record.tag == .record, slot < record.second else { return .null }
        return outer.content.slots[Int(record.first) + slot]
    }

    /// All names that can be written, each once.
    private func visible(in scope: Scope) -> [String] {
        var seen: Set<[UInt8]> = []
        var names: [String] = []
        for frame in scope.frames.reversed() {
            guard case .record(let id) = frame.kind else { continue }
            for name in schema[id].names where seen.insert(Array(name.utf8)).inserted { names.append(name) }
        }
        return names
    }
}
