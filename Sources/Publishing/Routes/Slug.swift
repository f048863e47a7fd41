import Bytes

/// Makes addresses of words: small letters, digits and single hyphens.
enum Slug {
    /// Appends the slug of `text`; characters outside ASCII part words.
    static func append(_ text: ByteSlice, to out: inout [UInt8]) {
        let start = out.count
        var gap = false
        for byte in text {
            guard ASCII.isLetter(byte) || ASCII.isDigit(byte) else {
                gap = true
                continue
            }
            if gap, out.count > start { out.append(0x2D) }
            gap = false
            out.append(ASCII.lowercased(byte))
        }
    }

    static func of(_ text: ByteSlice) -> [UInt8] {
        var slug: [UInt8] = []
        append(text, to: &slug)
        return slug
    }
}
