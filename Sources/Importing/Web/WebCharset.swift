import Bytes

/// What a web page says of its own encoding.
enum WebCharset {
    /// How far into the page browsers look for it, in bytes.
    private static let reach = 4096

    /// The encoding that a `meta` element names; `nil` when there is none that is known.
    static func declared(_ bytes: [UInt8]) -> DecodedText.Encoding? {
        let start = Array(bytes.prefix(reach).map(ASCII.lowercased))[...]
        var rest = start
        while let meta = rest.firstIndex(of: "<meta") {
            let tag = rest[meta...].prefix { $0 != 0x3E }
            rest = rest[tag.endIndex...]
            guard let place = tag.firstIndex(of: "charset=") else { continue }
            let name = tag[(place + 8)...].drop { $0 == 0x22 || $0 == 0x27 || ASCII.isSpace($0) }
                .prefix { ASCII.isWord($0) || $0 == 0x2D || $0 == 0x5F }
            if name.equals("utf-8") || name.equals("utf8") { return .utf8 }
            // Browsers read all of these as Windows-1252.
            let names: [StaticString] = ["windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii"]
            if names.contains(where: { name.equals($0) }) { return .windows1252 }
        }
        return nil
    }
}
