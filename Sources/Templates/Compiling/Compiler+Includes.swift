import Bytes

/// Where a replacing block stands.
struct ReplacementPlace: Hashable {
    let file: Int
    let offset: Int
}

// Partials, parents and blocks.
extension Compiler {
    /// A partial or a parent.
    mutating func include(_ include: Include, _ builder: inout RoutineBuilder) {
        let source = source(builder)
        if isStrict, let content = include.content { note(source.error(.contentInParent, content)) }
        guard let file = set.index(of: include.name.bytes) else {
            if isStrict, !include.name.isInvalid {
                let kind: TemplateError.Kind = include.isParent ? .unknownParent : .unknownPartial
                note(source.error(kind, include.name.range, candidates: set.names))
            }
            return
        }
        if isStrict, !include.blocks.isEmpty { checkBlocks(include, file, source) }
        var own: [[UInt8]: Int] = [:]
        for block in include.blocks where own[block.name.bytes] == nil {
            own[block.name.bytes] = number(of: block, in: builder.file)
        }
        let added = include.indentation.map { Array($0.dropFirst(builder.dedent.count)) } ?? []
        let reduced = builder.scope.reduced()
        let key = RoutineKey(
            unit: .file(file), scope: reduced.scope.frames, environment: builder.environment.entering(own),
            isIndented: !added.isEmpty || (builder.isIndented && include.indentation != nil), firstLine: .asOthers,
            context: builder.context)
        call(key, reduced.registers, indentation: added, at: include.name, &builder)
    }

    /// Blocks that the parent does not have would be dropped without a word.
    private mutating func checkBlocks(_ include: Include, _ file: Int, _ source: TemplateSource) {
        let known = parameters(of: file)
        for block in include.blocks where !known.contains(block.name.bytes.string) {
            note(source.error(.unknownBlock, block.name.range, candidates: known))
        }
    }

    /// A block outside a parent: a place with its default.
    mutating func parameter(_ block: Block, _ builder: inout RoutineBuilder) {
        guard let number = builder.environment.blocks[block.name.bytes] else {
            compile(block.children, &builder)
            return
        }
        let replacement = replacements[number].block
        let written = block.isStandalone ? block.intrinsic ?? block.indentation : block.indentation
        let added = Array(written.dropFirst(builder.dedent.count))
        let isIndented = builder.isIndented || !added.isEmpty
        let firstLine: RoutineKey.FirstLine =
            if !isIndented || block.isStandalone == replacement.isStandalone {
                .asOthers
            } else {
                block.isStandalone ? .added : .without
            }
        let reduced = builder.scope.reduced()
        let key = RoutineKey(
            unit: .block(number), scope: reduced.scope.frames, environment: builder.environment.within(block.name.bytes),
            isIndented: isIndented, firstLine: firstLine, context: builder.context)
        call(key, reduced.registers, indentation: added, at: block.name, &builder)
    }

    private mutating func number(of block: Block, in file: Int) -> Int {
        let place = ReplacementPlace(file: file, offset: block.offset)
        if let known = replacementNumbers[place] { return known }
        replacements.append(Replacement(file: file, block: block))
        replacementNumbers[place] = replacements.count - 1
        return replacements.count - 1
    }

    /// The names of the blocks that a parent, or anything it includes, has.
    private mutating func parameters(of file: Int) -> [String] {
        if let known = parameterNames[file] { return known }
        var found: [String] = []
        var visited: Set<Int> = [file]
        var files = [file]
        while let next = files.popLast() {
            var pending = set.files[next].nodes
            while let node = pending.popLast() {
                switch node.kind {
                case .text, .interpolation: break
                case .section(_, _, let children): pending += children
                case .block(let block):
                    if !found.contains(block.name.bytes.string) { found.append(block.name.bytes.string) }
                    pending += block.children
                case .include(let include):
                    for block in include.blocks { pending += block.children }
                    if let other = set.index(of: include.name.bytes), visited.insert(other).inserted { files.append(other) }
                }
            }
        }
        found.sort()
        parameterNames[file] = found
        return found
    }
}
