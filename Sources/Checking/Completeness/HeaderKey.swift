import Bytes
import Diagnostics

/// A key of the front matter as it stands in the file. Values that were left blank or could not be read are not in the header,
/// so a rule that misses one looks here; sound cards never come to it.
struct HeaderKey {
    var range: SourceRange
    /// Whether nothing stands behind it, nor below it.
    var isBlank: Bool
    /// Whether a text stands behind it, on its line: no list and no mapping.
    var isText: Bool
}

extension CheckedCard {
    /// Where to mark that a value of the header is missing: at its key when that stands there blank, else at the title.
    ///
    /// `nil` when something stands behind the key: it could not be read, which has been reported.
    func place(ofMissing name: StaticString) -> SourceRange? {
        guard let key = headerKey(name) else { return header.title.range }
        return key.isBlank ? key.range : nil
    }

    /// - Parameter parent: the key below which it stands.
    func headerKey(_ name: StaticString, below parent: StaticString? = nil) -> HeaderKey? {
        let lines = headerLines
        guard let parent else { return Self.key(name, among: lines) { $0 == 0 } }
        guard let index = lines.firstIndex(where: { Self.value(of: parent, in: $0) != nil && Self.indent($0) == 0 }) else { return nil }
        let below = lines[(index + 1)...].prefix { Self.indent($0) > 0 || $0.trimmed().isEmpty || $0.first == 0x23 }
        return Self.key(name, among: below) { $0 > 0 }
    }

    /// The lines of the front matter, the opening `---` first.
    private var headerLines: ArraySlice<ByteSlice> {
        var lines: [ByteSlice] = []
        var rest = file.bytes[...]
        while let length = rest.offset(of: ASCII.newline) {
            let line = rest.prefix(length)
            if !lines.isEmpty, line.starts(with: "---") || line.starts(with: "...") { break }
            lines.append(line)
            rest = rest.dropFirst(length + 1)
        }
        return lines[...]
    }

    private static func key(_ name: StaticString, among lines: ArraySlice<ByteSlice>, _ isDeep: (Int) -> Bool) -> HeaderKey? {
        guard let index = lines.firstIndex(where: { isDeep(indent($0)) && value(of: name, in: $0) != nil }),
            let value = value(of: name, in: lines[index])
        else { return nil }
        let line = lines[index]
        let depth = indent(line)
        let next = lines[(index + 1)...].first { line in
            let text = line.trimmed()
            return !text.isEmpty && text.first != 0x23
        }
        let goesOn = next.map { indent($0) > depth || $0.trimmed().starts(with: "- ") } ?? false
        let start = line.startIndex + depth
        let isEmpty = value.isEmpty || value.first == 0x23 || value.equals("~") || value.equals("\"\"") || value.equals("''")
        return HeaderKey(
            range: SourceRange(start: start, end: start + name.utf8CodeUnitCount), isBlank: isEmpty && !goesOn,
            isText: !isEmpty && value.first != 0x7B && value.first != 0x5B)
    }

    /// What stands behind `name:` on a line that begins with it.
    private static func value(of name: StaticString, in line: ByteSlice) -> ByteSlice? {
        let text = line.dropFirst(indent(line))
        guard text.starts(with: name) else { return nil }
        let rest = text.dropFirst(name.utf8CodeUnitCount)
        guard rest.first == 0x3A else { return nil }
        return rest.dropFirst().trimmed()
    }

    private static func indent(_ line: ByteSlice) -> Int { line.prefix { $0 == ASCII.space }.count }
}
