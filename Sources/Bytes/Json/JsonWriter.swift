/// Writes JSON (RFC 8259) as bytes, from left to right.
///
///     var json = JsonWriter()
///     json.object {
///         $0.field("title", text: title)
///         $0.array("lanes", of: lanes) { json, lane in json.object { $0.field("title", text: lane.title) } }
///     }
///
/// Each closure has to write exactly one value; fields stand in the order in which they are written. Texts are UTF-8, as
/// all texts are that baku has read.
public struct JsonWriter: Sendable {
    /// What is written so far.
    public private(set) var bytes: [UInt8] = []
    /// A value or field stands before the next one in the innermost object or array.
    private var needsComma = false

    public init() {}

    // MARK: Values

    /// `{…}`
    public mutating func object(_ body: (inout JsonWriter) -> Void) { nest(0x7B, 0x7D, body) }

    /// `[…]`, whose values are written by `body` one after the other.
    public mutating func array(_ body: (inout JsonWriter) -> Void) { nest(0x5B, 0x5D, body) }

    /// `[…]` with a value for each item.
    public mutating func array<Items: Sequence>(of items: Items, _ each: (inout JsonWriter, Items.Element) -> Void) {
        array { for item in items { each(&$0, item) } }
    }

    /// A text; `nil` is written as `null`.
    public mutating func value(text: ByteSlice?) {
        guard let text else { return null() }
        begin()
        append(quoted: text)
    }

    /// A text; `nil` is written as `null`.
    public mutating func value(text: [UInt8]?) { value(text: text?[...]) }

    /// A text; `nil` is written as `null`.
    public mutating func value(string: String?) {
        guard let string else { return null() }
        begin()
        append(quoted: Array(string.utf8)[...])
    }

    /// A text that the code holds.
    public mutating func value(word: StaticString) {
        begin()
        word.withUTF8Buffer { append(quoted: Array($0)[...]) }
    }

    /// A whole number; `nil` is written as `null`.
    public mutating func value(number: Int?) {
        guard let number else { return null() }
        begin()
        bytes.append(decimal: number)
    }

    /// A number with one decimal: 2159 is written as `215.9`, 2150 as `215`. Not negative.
    public mutating func value(tenths: Int) {
        begin()
        bytes.append(decimal: tenths / 10)
        guard tenths % 10 != 0 else { return }
        bytes.append(0x2E)
        bytes.append(decimal: tenths % 10)
    }

    public mutating func value(flag: Bool) {
        begin()
        bytes.append(flag ? "true" : "false")
    }

    public mutating func null() {
        begin()
        bytes.append("null")
    }

    // MARK: Fields of an object

    /// A field whose value is written by `body`.
    public mutating func field(_ name: StaticString, _ body: (inout JsonWriter) -> Void) {
        begin()
        name.withUTF8Buffer { append(quoted: Array($0)[...]) }
        bytes.append(0x3A)
        needsComma = false
        body(&self)
    }

    /// A field whose name is a text, too.
    public mutating func field(name: ByteSlice, text: ByteSlice?) {
        begin()
        append(quoted: name)
        bytes.append(0x3A)
        needsComma = false
        value(text: text)
    }

    public mutating func field(_ name: StaticString, text: ByteSlice?) { field(name) { $0.value(text: text) } }
    public mutating func field(_ name: StaticString, text: [UInt8]?) { field(name) { $0.value(text: text) } }
    public mutating func field(_ name: StaticString, string: String?) { field(name) { $0.value(string: string) } }
    public mutating func field(_ name: StaticString, word: StaticString) { field(name) { $0.value(word: word) } }
    public mutating func field(_ name: StaticString, number: Int?) { field(name) { $0.value(number: number) } }
    public mutating func field(_ name: StaticString, tenths: Int) { field(name) { $0.value(tenths: tenths) } }
    public mutating func field(_ name: StaticString, flag: Bool) { field(name) { $0.value(flag: flag) } }

    /// A field of the value `null`.
    public mutating func null(_ name: StaticString) { field(name) { $0.null() } }

    /// A field that holds an object.
    public mutating func object(_ name: StaticString, _ body: (inout JsonWriter) -> Void) {
        field(name) { $0.object(body) }
    }

    /// A field that holds an array.
    public mutating func array(_ name: StaticString, _ body: (inout JsonWriter) -> Void) {
        field(name) { $0.array(body) }
    }

    /// A field that holds an array with a value for each item.
    public mutating func array<Items: Sequence>(
        _ name: StaticString, of items: Items, _ each: (inout JsonWriter, Items.Element) -> Void
    ) {
        field(name) { $0.array(of: items, each) }
    }

    // MARK: Bytes

    private mutating func begin() {
        if needsComma { bytes.append(0x2C) }
        needsComma = true
    }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JsonWriter) -> Void) {
        begin()
        bytes.append(open)
        needsComma = false
        body(&self)
        bytes.append(close)
        needsComma = true
    }

    /// Only quotes, backslashes and control characters need an escape in UTF-8.
    private mutating func append(quoted text: ByteSlice) {
        bytes.append(0x22)
        for byte in text {
            switch byte {
            case 0x22, 0x5C:
                bytes.append(0x5C)
                bytes.append(byte)
            case ASCII.newline: bytes.append("\\n")
            case ..<0x20:
                let digits: StaticString = "0123456789abcdef"
                bytes.append("\\u00")
                bytes.append(digits.utf8Start[Int(byte >> 4)])
                bytes.append(digits.utf8Start[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }
}
