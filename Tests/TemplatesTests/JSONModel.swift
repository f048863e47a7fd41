@testable import Templates

/// Builds shapes and values from JSON, so that the specification's data goes through the slots that pages use.
struct JSONModel: ~Copyable {
    var schema = Schema()
    var arena = ModelArena()

    /// The kind that all of `values` have: objects are one shape with the members of all of them.
    mutating func kind(of values: [JSON]) -> Schema.Kind {
        for value in values {
            switch value {
            case .null: continue
            case .bool: return .flag
            case .number, .string: return .text
            case .array: return .list(kind(of: values.flatMap { $0.items ?? [] }))
            case .object:
                var names: [String] = []
                for (name, _) in values.flatMap({ $0.members ?? [] }) where !names.contains(name) { names.append(name) }
                var fields: [(name: String, kind: Schema.Kind)] = []
                for name in names { fields.append((name, kind(of: values.compactMap { $0[name] }))) }
                return .record(schema.define("object", fields: fields, fallsThrough: true))
            }
        }
        return .text
    }

    mutating func value(of json: JSON, as kind: Schema.Kind) -> Value {
        switch (json, kind) {
        case (.bool(let isTrue), _): return .flag(isTrue)
        case (.number(let text), _), (.string(let text), _): return arena.value(text: arena.write(Array(text.utf8)))
        case (.array(let items), .list(let item)):
            var values: [Value] = []
            for json in items { values.append(value(of: json, as: item)) }
            return arena.value(list: values)
        case (.object, .record(let shape)):
            var slots: [Value?] = []
            for (index, name) in schema[shape].names.enumerated() {
                guard let member = json[name] else {
                    slots.append(nil)
                    continue
                }
                slots.append(value(of: member, as: schema[shape].kinds[index]))
            }
            return arena.value(record: shape, in: schema, slots: slots)
        default: return .null
        }
    }
}
