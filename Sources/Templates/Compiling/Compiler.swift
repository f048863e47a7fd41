struct Program: Sendable {
    func run(root: Slot, arena: borrowing ModelArena, out: inout [UInt8]) throws(RenderFailure) {}
}
struct Compiler {
    init(set: TemplateSet, schema: Schema, outer: FrozenModel?, strictness: TemplateSet.Strictness) {}
    mutating func compile(_ name: [UInt8], root: Schema.Kind) throws(TemplateFailure) -> Program { Program() }
}
struct ParsedTemplate: Sendable { let name: String; let errors: [TemplateError] }
enum Parser { static func parse(name: String, path: String, bytes: [UInt8]) -> ParsedTemplate { ParsedTemplate(name: name, errors: []) } }
