import Bytes

/// Tables as spreadsheets save them with commas or semicolons.
enum Csv {
    /// The same table with tabs between its cells and ``SourceLine/cellBreak`` inside of them.
    static func tabbed(_ bytes: [UInt8]) -> [UInt8] {
        let first = bytes.prefix { $0 != ASCII.newline }
        guard !first.contains(ASCII.tab) else { return bytes }
        let mark: UInt8 = first.count { $0 == 0x3B } >= first.count { $0 == 0x2C } ? 0x3B : 0x2C
        var out: [UInt8] = []
        var isQuoted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if isQuoted {
                if byte == 0x22, index + 1 < bytes.count, bytes[index + 1] == 0x22 {
                    out.append(byte)
                    index += 1
                } else if byte == 0x22 {
                    isQuoted = false
                } else {
                    out.append(byte == ASCII.newline ? SourceLine.cellBreak : byte)
                }
            } else if byte == 0x22, index == 0 || bytes[index - 1] == mark || bytes[index - 1] == ASCII.newline {
                isQuoted = true
            } else {
                out.append(byte == mark ? ASCII.tab : byte)
            }
            index += 1
        }
        return out
    }
}
