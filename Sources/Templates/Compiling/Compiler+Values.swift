import Bytes

// Names: what is written for them and where they may stand.
extension Compiler {
    /// What a name stands for; notes the error where it stands for nothing.
    mutating func resolve(_ name: Name, _ builder: RoutineBuilder) -> Resolution? {
        guard !name.isInvalid else { return nil }
        do {
            return try names.resolve(name, in: builder.scope)
        } catch {
            if isStrict {
                let start = name.range.lowerBound
                let part = start + error.part.lowerBound..<start + error.part.upperBound
                note(source(builder).error(.unknownName, part, candidates: error.candidates))
            }
            return nil
        }
    }

    mutating func interpolation(_ name: Name, isEscaped: Bool, _ builder: inout RoutineBuilder) {
        let resolution = resolve(name, builder)
        defer { builder.context?.advanceOverValue() }
        if let objection = builder.context?.objection(toMarkup: !isEscaped) {
            note(source(builder).error(objection, name.range))
            return
        }
        guard let resolution else { return }
        switch resolution.kind {
        case .text where !isEscaped && isStrict: note(source(builder).error(.textUnescaped, name.range))
        case .html where isEscaped && isStrict: note(source(builder).error(.markupEscaped, name.range))
        case .text, .html: emitValue(resolution, isEscaped: isEscaped, &builder)
        case .flag, .record, .list: if isStrict { note(source(builder).error(.notInterpolable, name.range)) }
        }
    }

    private mutating func emitValue(_ resolution: Resolution, isEscaped: Bool, _ builder: inout RoutineBuilder) {
        let code: Operation.Code = isEscaped ? .text : isStrict ? .markup : .raw
        if case .constant(let value) = resolution.operand {
            emitConstant(value, code, &builder)
        } else {
            builder.emit(tables.operation(code, on: resolution.operand))
        }
    }

    /// A text that is known now becomes part of the literals.
    private mutating func emitConstant(_ value: Slot, _ code: Operation.Code, _ builder: inout RoutineBuilder) {
        guard let outer, value.tag == .text || value.tag == .html else { return }
        let bytes = outer.content.bytes(of: value)
        let start = tables.literals.count
        if code == .text || (code == .markup && value.tag == .text) {
            Escaping.append(bytes, to: &tables.literals)
        } else {
            tables.literals.append(contentsOf: bytes)
        }
        emitLiteral(start..<tables.literals.count, &builder)
    }
}
