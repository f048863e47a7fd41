// Sections: what they go into, and what is known of them already.
extension Compiler {
    mutating func section(_ name: Name, isInverted: Bool, _ children: [Node], _ builder: inout RoutineBuilder) {
        let resolution = resolve(name, builder)
        if let resolution, name.isCurrent, isStrict, resolution.kind.isPointlessSection {
            note(source(builder).error(.notSection, name.range))
        }
        switch (resolution, isInverted) {
        case (nil, true): compile(children, &builder)
        case (nil, false): break
        case (let resolution?, true): inverted(name, resolution, children, &builder)
        case (let resolution?, false): section(name, resolution, children, &builder)
        }
    }

    private mutating func inverted(
        _ name: Name, _ resolution: Resolution, _ children: [Node], _ builder: inout RoutineBuilder
    ) {
        if case .constant(let value) = resolution.operand {
            compileKnown(rendered: !value.isTrue, &builder) { $0.compile(children, &$1) }
        } else {
            let skip = builder.position
            builder.emit(tables.operation(.skipIf, on: resolution.operand))
            compileOptional(name, &builder) { $0.compile(children, &$1) }
            builder.land(skip)
        }
    }

    private mutating func section(
        _ name: Name, _ resolution: Resolution, _ children: [Node], _ builder: inout RoutineBuilder
    ) {
        switch resolution.kind {
        case .list(let item):
            recordDepth += 1
            list(name, of: item, resolution.operand, children, &builder)
            recordDepth -= 1
        case .flag:
            let frame = Scope.Frame(kind: .flag, register: nil, constant: nil)
            if case .constant(let value) = resolution.operand {
                compileKnown(rendered: value.isTrue, &builder) { $0.compile(children, in: frame, &$1) }
            } else {
                let skip = builder.position
                builder.emit(tables.operation(.skipUnless, on: resolution.operand))
                compileOptional(name, &builder) { $0.compile(children, in: frame, &$1) }
                builder.land(skip)
            }
        case .text, .html: single(name, resolution, children, &builder)
        case .record:
            recordDepth += 1
            single(name, resolution, children, &builder)
            recordDepth -= 1
        }
    }

    /// A section that is rendered once or not at all, its value being what `.` stands for.
    private mutating func single(
        _ name: Name, _ resolution: Resolution, _ children: [Node], _ builder: inout RoutineBuilder
    ) {
        if case .constant(let value) = resolution.operand {
            let frame = Scope.Frame(kind: resolution.kind, register: nil, constant: value)
            compileKnown(rendered: value.isTrue, &builder) { $0.compile(children, in: frame, &$1) }
            return
        }
        let register = builder.takeRegisters(1)
        let bind = builder.position
        builder.emit(tables.operation(.bind, on: resolution.operand, first: register))
        let frame = Scope.Frame(kind: resolution.kind, register: register, constant: nil)
        compileOptional(name, &builder) { $0.compile(children, in: frame, &$1) }
        builder.land(bind)
        builder.giveBackRegisters(1)
    }

    private mutating func list(
        _ name: Name, of item: Schema.Kind, _ operand: Operand, _ children: [Node], _ builder: inout RoutineBuilder
    ) {
        let register = builder.takeRegisters(2)
        let loop = builder.position
        builder.emit(tables.operation(.loop, on: operand, first: register))
        let body = builder.mark()
        let before = builder.context
        let frame = Scope.Frame(kind: item, register: register, constant: nil)
        compileOptional(name, &builder) { $0.compile(children, in: frame, &$1) }
        builder.emit(Operation(code: .next, first: Int32(register), second: Int32(body)))
        builder.land(loop)
        builder.giveBackRegisters(2)
        // The second item starts where the first ended.
        if let before, let after = builder.context, !after.isWithin(before) {
            note(source(builder).error(.unbalancedMarkup, name.range))
            builder.context = before
        }
    }

    private mutating func compile(_ children: [Node], in frame: Scope.Frame, _ builder: inout RoutineBuilder) {
        builder.scope.push(frame)
        compile(children, &builder)
        builder.scope.pop()
    }

    /// Code that runs or not: behind it the markup is as it was before, or as the code leaves it.
    private mutating func compileOptional(
        _ name: Name, _ builder: inout RoutineBuilder, _ body: (inout Compiler, inout RoutineBuilder) -> Void
    ) {
        guard let before = builder.context else { return body(&self, &builder) }
        body(&self, &builder)
        builder.context?.merge(before)
        if builder.context?.isTooWide == true {
            note(source(builder).error(.unbalancedMarkup, name.range))
            builder.context = before
        }
    }

    /// Code of which is known whether it runs. It is checked in any case.
    private mutating func compileKnown(
        rendered: Bool, _ builder: inout RoutineBuilder, _ body: (inout Compiler, inout RoutineBuilder) -> Void
    ) {
        let context = builder.context
        let start = builder.mark()
        body(&self, &builder)
        if !rendered {
            builder.discard(from: start)
            builder.context = context
        }
    }
}

extension Schema.Kind {
    /// A section `{{#.}}` on it says nothing: it is what the section around it is about already.
    var isPointlessSection: Bool {
        switch self {
        case .record, .flag: true
        case .text, .html, .list: false
        }
    }
}
