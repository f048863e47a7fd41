import Diagnostics

/// Sizes of files for people: "812 byte", "120 KB", "1,2 MB". A KB is 1,000 bytes, as file managers and phones count.
public enum ReadableSize {
    /// `bytes` in the largest unit that gives at least 1, one decimal below 10 of it, rounded half up; the decimal
    /// sign is that of the language.
    public static func text(_ bytes: Int, in language: Language) -> String {
        let count = max(0, bytes)
        guard count >= 1000 else {
            return language == .indonesian ? "\(count) byte" : count == 1 ? "1 byte" : "\(count) bytes"
        }
        var unit = 1000
        var names = ["KB", "MB", "GB", "TB"][...]
        // A size that would be rounded to 1000 of a unit is 1 of the next.
        while names.count > 1, count + unit / 2 >= unit * 1000 {
            unit *= 1000
            names = names.dropFirst()
        }
        let tenths = (count + unit / 20) / (unit / 10)
        let name = names.first ?? "TB"
        if tenths >= 100 { return "\((count + unit / 2) / unit) \(name)" }
        if tenths % 10 == 0 { return "\(tenths / 10) \(name)" }
        return "\(tenths / 10)\(language == .indonesian ? "," : ".")\(tenths % 10) \(name)"
    }
}
