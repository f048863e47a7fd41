import Bytes

/// Values by names that may be spelt in many ways: with other capitals, numbers in front, other punctuation.
struct NameTable<Value: Sendable & Equatable>: Sendable {
    private var compared = ByteTable<Value>()
    /// The names as they were added. Most authors write them so, and finding these costs the least.
    private var spelled = ByteTable<Value>()

    /// Adds a name; the last of those that compare as equal counts.
    mutating func add(_ name: ByteSlice, _ value: Value) {
        let key = HeadingKey.of(name)
        if let before = compared[key], before != value { update(key, value) }
        compared.set(key, value)
        spelled.set(Array(name), value)
    }

    /// Gives all spellings of one name the same value.
    private mutating func update(_ key: [UInt8], _ value: Value) {
        for name in spelled.keys where HeadingKey.of(name[...]) == key { spelled.set(name, value) }
    }

    /// The value of a name in any spelling.
    func value(of name: ByteSlice) -> Value? {
        name.withUnsafeBufferPointer { spelled[$0] } ?? HeadingKey.with(name) { compared[$0] }
    }

    /// The value of a name in its comparable form.
    subscript(key: UnsafeBufferPointer<UInt8>) -> Value? { compared[key] }
}
