import Bytes

/// Turns the templates of one page into a ``Program``.
///
/// Each template is compiled once for each scope, set of blocks and place in the markup it is used in, and every use
/// is checked; calls with the same key share their code, so that many uses stay small and recursion ends.
struct Compiler {
    /// How deep sections, partials and blocks may stand in one another, all templates taken together.
    static let maximumDepth = 150
    /// How many routines a page may have.
    static let maximumRoutines = 5_000
    /// After so many errors no more are noted.
    static let maximumErrors = 500

    let set: TemplateSet
    let names: Names
    let strictness: TemplateSet.Strictness
    let outer: FrozenModel?

    var errors: [TemplateError] = []
    var tables = ProgramTables()
    var routines: [CompiledRoutine?] = []
    var states: [RoutineKey: RoutineState] = [:]
    var replacements: [Replacement] = []
    var replacementNumbers: [ReplacementPlace: Int] = [:]
    var parameterNames: [Int: [String]] = [:]
    var usedFiles: Set<Int> = []
    /// How deep the compiler is in sections, partials and blocks.
    var depth = 0
    /// How many of these go into a record or a list: what distinguishes recursion over data from recursion without end.
    var recordDepth = 0

    var isStrict: Bool { strictness == .strict }

    init(set: TemplateSet, schema: Schema, outer: FrozenModel?, strictness: TemplateSet.Strictness) {
        self.set = set
        self.names = Names(schema: schema, outer: outer)
        self.strictness = strictness
        self.outer = outer
    }

    /// Compiles the template `name` for a root value of kind `root`.
    mutating func compile(_ name: [UInt8], root: Schema.Kind) throws(TemplateFailure) -> Program {
        guard let file = set.index(of: name) else {
            let source = TemplateSource(name: name.string, path: name.string, bytes: [])
            throw TemplateFailure([source.error(.unknownTemplate, 0..<0, name: name.string, candidates: set.names)])
        }
        var frames: [Scope.Frame] = []
        for frame in outer?.frames ?? [] {
            frames.append(Scope.Frame(kind: .record(frame.shape), register: nil, constant: frame.record))
        }
        frames.append(Scope.Frame(kind: root, register: 0, constant: nil))
        let key = RoutineKey(
            unit: .file(file), scope: frames, environment: Environment(), isIndented: false, firstLine: .asOthers,
            context: isStrict ? MarkupContext() : nil)
        _ = routine(for: key, calledFrom: nil)
        for file in usedFiles { errors += set.files[file].errors }
        guard errors.isEmpty else { throw TemplateFailure(errors) }
        return tables.link(routines, outer: outer)
    }

    mutating func note(_ error: TemplateError) {
        if errors.count < Self.maximumErrors { errors.append(error) }
    }

    func source(_ builder: RoutineBuilder) -> TemplateSource { set.files[builder.file].source }

    mutating func compile(_ nodes: [Node], _ builder: inout RoutineBuilder) {
        for node in nodes { compile(node, &builder) }
    }

    private mutating func compile(_ node: Node, _ builder: inout RoutineBuilder) {
        switch node.kind {
        case .text(let range):
            text(range, isLineStart: node.isLineStart, &builder)
        case .interpolation(let name, let isEscaped):
            indent(before: node, &builder)
            interpolation(name, isEscaped: isEscaped, &builder)
        case .section(let name, let isInverted, let children):
            indent(before: node, &builder)
            descend(at: name, &builder) { compiler, builder in
                compiler.section(name, isInverted: isInverted, children, &builder)
            }
        case .include(let include):
            if include.indentation == nil { indent(before: node, &builder) }
            self.include(include, &builder)
        case .block(let block):
            if !block.isStandalone { indent(before: node, &builder) }
            descend(at: block.name, &builder) { compiler, builder in compiler.parameter(block, &builder) }
        }
    }

    /// Goes one level deeper, or notes that this is too deep.
    mutating func descend(
        at name: Name, _ builder: inout RoutineBuilder,
        _ body: (inout Compiler, inout RoutineBuilder) -> Void
    ) {
        guard depth < Self.maximumDepth else {
            note(source(builder).error(.tooDeep, name.range))
            return
        }
        depth += 1
        body(&self, &builder)
        depth -= 1
    }
}
