/// A JSON value that keeps numbers as they are written and members in their order.
indirect enum JSON {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSON])
    case object([(String, JSON)])

    var text: String? { if case .string(let text) = self { text } else { nil } }
    var items: [JSON]? { if case .array(let items) = self { items } else { nil } }
    var members: [(String, JSON)]? { if case .object(let members) = self { members } else { nil } }
    subscript(key: String) -> JSON? { members?.first { $0.0 == key }?.1 }

    init?(parsing bytes: [UInt8]) {
        var parser = Parser(bytes: bytes)
        guard let value = parser.value() else { return nil }
        self = value
    }

    /// Reads what the specification's files hold; not a parser for anything else.
    private struct Parser {
        let bytes: [UInt8]
        var position = 0

        mutating func next() -> UInt8? {
            while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09, 0x2C, 0x3A].contains(bytes[position]) { position += 1 }
            return position < bytes.count ? bytes[position] : nil
        }

        mutating func value() -> JSON? {
            switch next() {
            case UInt8(ascii: "{"):
                position += 1
                var members: [(String, JSON)] = []
                while next() != UInt8(ascii: "}") {
                    guard let key = string(), let value = value() else { return nil }
                    members.append((key, value))
                }
                position += 1
                return .object(members)
            case UInt8(ascii: "["):
                position += 1
                var items: [JSON] = []
                while next() != UInt8(ascii: "]") {
                    guard let item = value() else { return nil }
                    items.append(item)
                }
                position += 1
                return .array(items)
            case UInt8(ascii: "\""): return string().map { .string($0) }
            default:
                let start = position
                while position < bytes.count, ![0x2C, 0x5D, 0x7D, 0x0A, 0x20].contains(bytes[position]) { position += 1 }
                let word = String(decoding: bytes[start..<position], as: UTF8.self)
                switch word {
                case "": return nil
                case "null": return .null
                case "true", "false": return .bool(word == "true")
                default: return .number(word)
                }
            }
        }

        mutating func string() -> String? {
            guard next() == UInt8(ascii: "\"") else { return nil }
            position += 1
            var out: [UInt8] = []
            while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
                var byte = bytes[position]
                if byte == UInt8(ascii: "\\") {
                    position += 1
                    switch bytes[position] {
                    case UInt8(ascii: "n"): byte = 0x0A
                    case UInt8(ascii: "r"): byte = 0x0D
                    case UInt8(ascii: "t"): byte = 0x09
                    case UInt8(ascii: "u"):
                        let code = UInt32(String(decoding: bytes[position + 1..<position + 5], as: UTF8.self), radix: 16)
                        guard let code, let scalar = Unicode.Scalar(code) else { return nil }
                        out += Array(String(scalar).utf8)
                        position += 5
                        continue
                    default: byte = bytes[position]
                    }
                }
                out.append(byte)
                position += 1
            }
            position += 1
            return String(decoding: out, as: UTF8.self)
        }
    }
}
