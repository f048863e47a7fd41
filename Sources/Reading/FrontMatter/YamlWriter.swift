import Bytes

/// Writes texts as YAML values.
package enum YamlWriter {
    /// Appends a text: plain when no reader could take it for anything else, in quotes otherwise.
    package static func append(_ text: ByteSlice, to out: inout [UInt8]) {
        let isPlain =
            text.first.map(ASCII.isLetter) ?? false
            && text.allSatisfy { ASCII.isWord($0) || $0 == 0x20 || $0 == 0x2D || $0 == 0x2E || $0 == 0x2F || $0 == 0x2C }
        guard !isPlain else { return out.append(contentsOf: text) }
        out.append(0x22)
        for byte in text {
            if byte == 0x22 || byte == 0x5C { out.append(0x5C) }
            // A line break or another control character in a title is never meant.
            out.append(byte < 0x20 || byte == 0x7F ? 0x20 : byte)
        }
        out.append(0x22)
    }
}
