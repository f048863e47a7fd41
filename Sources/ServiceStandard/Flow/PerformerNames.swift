import Bytes

/// Whether two names mean one performer: letter case and the number of spaces do not count.
public enum PerformerNames {
    static func folded(_ name: ByteSlice) -> [UInt8] {
        var result: [UInt8] = []
        for byte in name.trimmed() {
            if !ASCII.isSpace(byte) {
                result.append(ASCII.lowercased(byte))
            } else if result.last != ASCII.space {
                result.append(ASCII.space)
            }
        }
        return result
    }

    public static func areSame(_ a: ByteSlice, _ b: ByteSlice) -> Bool { folded(a) == folded(b) }
}
