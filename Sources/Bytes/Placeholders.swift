extension [UInt8] {
    /// Appends a text with its placeholders `{name}` filled in; one that has no value stays as it is written.
    public mutating func append(_ text: ByteSlice, filling values: [(name: StaticString, text: ByteSlice)]) {
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == 0x7B, let close = text[index...].firstIndex(of: 0x7D) {
                let name = text[(index + 1)..<close]
                if let value = values.first(where: { name.equals($0.name) }) {
                    append(contentsOf: value.text)
                    index = close + 1
                    continue
                }
            }
            append(text[index])
            index += 1
        }
    }
}
