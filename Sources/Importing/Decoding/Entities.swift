import Bytes

/// The few entities that web pages leave in copied texts.
enum Entities {
    private static let names: [(name: StaticString, text: StaticString)] = [
        ("&nbsp;", " "), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"),
        ("&ndash;", "–"), ("&mdash;", "—"), ("&bull;", "•"), ("&rsquo;", "’"), ("&lsquo;", "‘"), ("&ldquo;", "“"),
        ("&rdquo;", "”"), ("&hellip;", "…"), ("&#8211;", "–"), ("&#8226;", "•"), ("&#160;", " "),
    ]

    /// The entity at `index`: where it ends, and what it stands for.
    static func read(_ bytes: [UInt8], _ index: Int) -> (end: Int, text: [UInt8])? {
        let rest = bytes[index...]
        for (name, text) in names where rest.starts(with: name) {
            var out: [UInt8] = []
            out.append(text)
            return (index + name.utf8CodeUnitCount, out)
        }
        return nil
    }
}
