/// What is known of a routine while others are compiled.
struct RoutineState {
    let index: Int
    /// How many records and lists had been entered where it was called first.
    let recordDepth: Int
    /// It is being compiled.
    var isOpen = true
    /// It was called from within itself.
    var isRecursive = false
    /// Where in the markup it ends.
    var exit: MarkupContext?
}

/// The finished code of a routine.
struct CompiledRoutine {
    let operations: [Operation]
    let registerCount: Int
}

// Templates and blocks as routines that call each other.
extension Compiler {
    /// Emits a call of the routine for `key`, which is compiled if it is not yet, or its code where that is short.
    mutating func call(
        _ key: RoutineKey, _ registers: [Int], indentation: [UInt8], at name: Name, _ builder: inout RoutineBuilder
    ) {
        guard let state = routine(for: key, calledFrom: (source(builder), name)) else { return }
        builder.context = state.exit
        if !key.isIndented, let routine = routines[state.index], routine.operations.count <= Self.longestCopied {
            copy(routine, registers, &builder)
            return
        }
        var operation = Operation(code: .call, first: Int32(state.index))
        operation.second = tables.addArguments(registers)
        if key.isIndented {
            operation.code = builder.isIndented ? .callNested : .callIndented
            operation.register = Int32(tables.literals.count)
            operation.slot = Int32(indentation.count)
            tables.literals += indentation
        }
        builder.emit(operation)
    }

    /// The routine for `key`, or `nil` where that would have no end (which is noted).
    mutating func routine(for key: RoutineKey, calledFrom place: (source: TemplateSource, name: Name)?) -> RoutineState? {
        if var known = states[key] {
            guard known.isOpen else { return known }
            // Nothing on the way here depends on a record: it would go on for ever.
            guard recordDepth > known.recordDepth else {
                if let place { note(place.source.error(.endlessPartial, place.name.range)) }
                return nil
            }
            known.isRecursive = true
            known.exit = key.context
            states[key] = known
            return known
        }
        guard depth < Self.maximumDepth, routines.count < Self.maximumRoutines else {
            let kind: TemplateError.Kind = depth < Self.maximumDepth ? .tooLarge : .tooDeep
            if let place { note(place.source.error(kind, place.name.range)) }
            return nil
        }
        var state = RoutineState(index: routines.count, recordDepth: recordDepth)
        routines.append(nil)
        states[key] = state
        depth += 1
        let builder = body(of: key)
        depth -= 1
        if let known = states[key] { state = known }
        if state.isRecursive, builder.context != key.context, let place {
            note(place.source.error(.unbalancedMarkup, place.name.range))
        }
        state.isOpen = false
        state.exit = builder.context
        states[key] = state
        routines[state.index] = CompiledRoutine(operations: builder.operations, registerCount: builder.registerCount)
        return state
    }

    private mutating func body(of key: RoutineKey) -> RoutineBuilder {
        let file: Int
        let nodes: [Node]
        var dedent: [UInt8] = []
        var start: Int?
        switch key.unit {
        case .file(let index):
            file = index
            nodes = set.files[index].nodes
        case .block(let number):
            let replacement = replacements[number]
            file = replacement.file
            nodes = replacement.block.children
            if replacement.block.isStandalone { dedent = replacement.block.intrinsic ?? [] }
            start = replacement.block.contentStart
        }
        usedFiles.insert(file)
        let registerCount = key.scope.reduce(0) { max($0, ($1.register ?? -1) + 1) }
        var builder = RoutineBuilder(
            file: file, scope: Scope(key.scope), registerCount: registerCount, environment: key.environment,
            isIndented: key.isIndented, dedent: dedent, unindented: key.firstLine == .without ? start : nil,
            context: key.context)
        if key.firstLine == .added { indent(at: -1, &builder) }
        compile(nodes, &builder)
        return builder
    }
}
