import Bytes

/// The label of a property that gives the legal basis of one thing: "Dasar: …", or the head of a column.
enum BasisLabel {
    /// Whether the label may stand in a file. Few cards have one, and looking at every property of the others would cost more.
    static func stands(in bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        // Capitals are few.
        while let offset = rest.offset(of: 0x44) {
            rest = rest[(rest.startIndex + offset + 1)...]
            if rest.starts(with: "asar"), isLabel(rest.dropFirst(4)) { return true }
        }
        return false
    }

    /// Whether "Dasar" or "Dasar hukum" ends before these bytes as a label does.
    private static func isLabel(_ rest: ByteSlice) -> Bool {
        var rest = rest.prefix(16).trimmed()
        if rest.prefix(5).equalsFolded("hukum") { rest = rest.dropFirst(5).trimmed() }
        return rest.first == 0x3A || rest.first == 0x7C
    }
}
