/// The shapes of records that templates are compiled against: names of fields, what they hold, and in which slot.
///
/// Typed shapes come from ``RecordField`` enumerations, and everything these reach is added with them; others are
/// defined from names that are known at run time only (the words of a theme, a test's data). Shapes may contain
/// themselves.
public struct Schema: Sendable {
    /// A shape of this schema.
    public struct ShapeID: Hashable, Sendable {
        let index: Int
    }

    /// What a slot holds.
    public indirect enum Kind: Hashable, Sendable {
        case text, html, flag
        case record(ShapeID)
        case list(Kind)
    }

    /// One shape.
    struct Shape: Sendable {
        let name: String
        /// Names in the order of the slots.
        var names: [String] = []
        var slots: [[UInt8]: Int] = [:]
        var kinds: [Kind] = []
        /// A slot that is not set is absent rather than null: the name is looked for in the outer records.
        let fallsThrough: Bool
    }

    private(set) var shapes: [Shape] = []
    private var typed: [ObjectIdentifier: ShapeID] = [:]

    /// A schema without shapes.
    public init() {}

    /// The shape of `type`, added with everything it reaches unless it is there already.
    public mutating func shape(of type: any RecordField.Type) -> ShapeID {
        let identifier = ObjectIdentifier(type)
        if let known = typed[identifier] { return known }
        let id = ShapeID(index: shapes.count)
        typed[identifier] = id
        shapes.append(Shape(name: type.shapeName, fallsThrough: false))
        addFields(of: type, to: id)
        return id
    }

    /// Defines a shape of `fields`, the first in slot 0. Where a name occurs twice the first counts.
    ///
    /// - Parameter fallsThrough: a slot that is never set lets its name be looked for in the outer records, as
    ///   Mustache does with a key that a hash does not have. Without it every name is found in its own record.
    public mutating func define(
        _ name: String, fields: [(name: String, kind: Kind)], fallsThrough: Bool = false
    ) -> ShapeID {
        let id = ShapeID(index: shapes.count)
        var shape = Shape(name: name, fallsThrough: fallsThrough)
        for field in fields { shape.add(field.name, field.kind) }
        shapes.append(shape)
        return id
    }

    private mutating func addFields<Field: RecordField>(of type: Field.Type, to id: ShapeID) {
        for field in Field.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
            let kind: Kind =
                switch field.kind {
                case .text: .text
                case .html: .html
                case .flag: .flag
                case .record(let other): .record(shape(of: other))
                case .list(let other): .list(.record(shape(of: other)))
                case .texts: .list(.text)
                }
            shapes[id.index].pad(to: field.rawValue)
            shapes[id.index].add(field.name, kind)
        }
    }

    subscript(id: ShapeID) -> Shape { shapes[id.index] }
    /// How many slots a record of the shape has.
    func slotCount(of id: ShapeID) -> Int { shapes[id.index].kinds.count }
}

extension Schema.Shape {
    mutating func add(_ name: String, _ kind: Schema.Kind) {
        let key = Array(name.utf8)
        if slots[key] == nil { slots[key] = kinds.count }
        names.append(name)
        kinds.append(kind)
    }

    /// Fills slots that no field uses, where raw values leave gaps.
    mutating func pad(to slot: Int) {
        while kinds.count < slot {
            kinds.append(.text)
        }
    }
}
