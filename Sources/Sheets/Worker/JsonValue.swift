import Bytes

/// A value of JSON (RFC 8259) that was read: what a worker answers. Made for short answers of a known form, not for data.
indirect enum JsonValue: Equatable {
    case null
    case flag(Bool)
    /// A whole number; one with a fraction or an exponent is no part of any answer and refused.
    case number(Int)
    case text(String)
    case array([JsonValue])
    case object([String: JsonValue])

    /// How deep values may be nested.
    private static let deepest = 32

    /// Reads a whole text; `nil` when it is not JSON.
    init?(_ bytes: ByteSlice) {
        var reader = ByteReader(bytes)
        guard let value = Self.value(&reader, depth: 0) else { return nil }
        reader.skipSpaces()
        guard reader.isAtEnd else { return nil }
        self = value
    }

    subscript(name: String) -> JsonValue? {
        if case .object(let fields) = self { fields[name] } else { nil }
    }

    var text: String? { if case .text(let text) = self { text } else { nil } }
    var number: Int? { if case .number(let number) = self { number } else { nil } }
    var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
    var items: [JsonValue] { if case .array(let items) = self { items } else { [] } }
    /// The texts of an array.
    var texts: [String] { items.compactMap(\.text) }

    // MARK: Reading

    private static func value(_ reader: inout ByteReader, depth: Int) -> JsonValue? {
        reader.skipSpaces()
        guard depth < deepest, let next = reader.next else { return nil }
        switch next {
        case 0x7B: return object(&reader, depth: depth)
        case 0x5B: return array(&reader, depth: depth)
        case 0x22: return string(&reader).map { .text($0) }
        case 0x74: return take("true", &reader) ? .flag(true) : nil
        case 0x66: return take("false", &reader) ? .flag(false) : nil
        case 0x6E: return take("null", &reader) ? .null : nil
        default: return number(&reader)
        }
    }

    private static func take(_ word: StaticString, _ reader: inout ByteReader) -> Bool {
        guard reader.bytes[reader.position..<reader.end].starts(with: word) else { return false }
        reader.position += word.utf8CodeUnitCount
        return true
    }

    private static func number(_ reader: inout ByteReader) -> JsonValue? {
        let start = reader.position
        _ = reader.take(0x2D)
        _ = reader.take(while: ASCII.isDigit)
        guard let number = Int(reader.bytes[start..<reader.position].string), reader.next != 0x2E else { return nil }
        return .number(number)
    }

    private static func object(_ reader: inout ByteReader, depth: Int) -> JsonValue? {
        var fields: [String: JsonValue] = [:]
        _ = reader.take(0x7B)
        reader.skipSpaces()
        if reader.take(0x7D) { return .object(fields) }
        while true {
            reader.skipSpaces()
            guard let name = string(&reader) else { return nil }
            reader.skipSpaces()
            guard reader.take(0x3A), let value = value(&reader, depth: depth + 1) else { return nil }
            fields[name] = value
            reader.skipSpaces()
            if reader.take(0x2C) { continue }
            return reader.take(0x7D) ? .object(fields) : nil
        }
    }

    private static func array(_ reader: inout ByteReader, depth: Int) -> JsonValue? {
        var items: [JsonValue] = []
        _ = reader.take(0x5B)
        reader.skipSpaces()
        if reader.take(0x5D) { return .array(items) }
        while true {
            guard let value = value(&reader, depth: depth + 1) else { return nil }
            items.append(value)
            reader.skipSpaces()
            if reader.take(0x2C) { continue }
            return reader.take(0x5D) ? .array(items) : nil
        }
    }

    private static func string(_ reader: inout ByteReader) -> String? {
        guard reader.take(0x22) else { return nil }
        var text: [UInt8] = []
        while let byte = reader.next {
            reader.position += 1
            switch byte {
            case 0x22: return String(validating: text, as: UTF8.self)
            case 0x5C:
                guard let scalar = escaped(&reader) else { return nil }
                text.append(contentsOf: String(scalar).utf8)
            case ..<0x20: return nil
            default: text.append(byte)
            }
        }
        return nil
    }

    /// The character behind a backslash.
    private static func escaped(_ reader: inout ByteReader) -> Unicode.Scalar? {
        guard let byte = reader.next else { return nil }
        reader.position += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: return Unicode.Scalar(byte)
        case 0x62: return "\u{8}"
        case 0x66: return "\u{C}"
        case 0x6E: return "\n"
        case 0x72: return "\r"
        case 0x74: return "\t"
        case 0x75:
            guard let first = unit(&reader) else { return nil }
            // A character outside the basic plane is written as two units.
            guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
            guard reader.take(0x5C), reader.take(0x75), let second = unit(&reader), (0xDC00...0xDFFF).contains(second)
            else { return nil }
            return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        default: return nil
        }
    }

    private static func unit(_ reader: inout ByteReader) -> UInt32? {
        guard reader.end - reader.position >= 4 else { return nil }
        let digits = reader.bytes[reader.position..<(reader.position + 4)]
        guard digits.allSatisfy({ ASCII.isDigit($0) || (0x61...0x66).contains(ASCII.lowercased($0)) }) else { return nil }
        reader.position += 4
        return UInt32(digits.string, radix: 16)
    }
}
