/// The templates of a theme: named sources, parsed once, compiled for each kind of page.
public struct TemplateSet: Sendable {
    /// How templates are checked.
    public enum Strictness: Sendable {
        /// Everything that would be rendered as nothing, twice escaped or unsafe is an error.
        case strict
        /// As the Mustache specification has it: unknown names, partials and parents are nothing. Syntax errors remain.
        case lenient
    }

    /// Files in the order they were given.
    let files: [ParsedTemplate]
    private let indices: [[UInt8]: Int]

    /// - Parameter sources: `name` is what partials and parents are called by (without `.mustache`), `path` what
    ///   messages call the file. Of two sources with one name the first counts.
    public init(_ sources: [(name: String, path: String, bytes: [UInt8])]) {
        files = sources.map { Parser.parse(name: $0.name, path: $0.path, bytes: $0.bytes) }
        var indices: [[UInt8]: Int] = [:]
        for (index, source) in sources.enumerated() where indices[Array(source.name.utf8)] == nil {
            indices[Array(source.name.utf8)] = index
        }
        self.indices = indices
    }

    /// The errors of syntax in all files, also in those that no page uses.
    public var syntaxErrors: [TemplateError] { files.flatMap(\.errors) }

    /// Compiles the page template `name` for typed records, strictly.
    ///
    /// - Parameters:
    ///   - root: the fields of the page's root record.
    ///   - outer: what is the same on every page, visible from everywhere.
    /// - Throws: all errors in this template and in everything it includes.
    public func compile<Root: RecordField>(
        _ name: String, root: Root.Type, outer: FrozenModel? = nil
    ) throws(TemplateFailure) -> Template<Root> {
        var schema = outer?.schema ?? Schema()
        let shape = schema.shape(of: root)
        var compiler = Compiler(set: self, schema: schema, outer: outer, strictness: .strict)
        return Template(program: try compiler.compile(Array(name.utf8), root: .record(shape)))
    }

    /// Compiles the page template `name` for values of `root`, a kind of `schema`.
    public func compile(
        _ name: String, root: Schema.Kind, in schema: Schema, strictness: Strictness
    ) throws(TemplateFailure) -> DynamicTemplate {
        var compiler = Compiler(set: self, schema: schema, outer: nil, strictness: strictness)
        return DynamicTemplate(program: try compiler.compile(Array(name.utf8), root: root))
    }

    func index(of name: [UInt8]) -> Int? { indices[name] }
    var names: [String] { files.map(\.name) }
}
