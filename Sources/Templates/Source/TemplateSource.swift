import Bytes

/// The bytes of one template.
struct TemplateSource: Sendable {
    /// What partials and parents are called by.
    let name: String
    /// What messages call it.
    let path: String
    let bytes: [UInt8]

    /// Where a byte stands. Counts from the start of the file, so it is for messages only.
    func place(of offset: Int) -> TemplatePlace {
        let before = bytes[..<min(offset, bytes.count)]
        let lineStart = before.lastIndex(of: ASCII.newline).map { $0 + 1 } ?? 0
        let line = before.reduce(1) { $1 == ASCII.newline ? $0 + 1 : $0 }
        return TemplatePlace(file: path, line: line, column: offset - lineStart + 1)
    }

    /// An error about the bytes of `range`, which should stand in one line.
    ///
    /// - Parameter candidates: what could have been written; the nearest of them is worked out here.
    func error(
        _ kind: TemplateError.Kind, _ range: Range<Int>, name: String? = nil, candidates: [String] = [],
        related: Int? = nil
    ) -> TemplateError {
        let place = place(of: range.lowerBound)
        let name = name ?? bytes[range].string
        return TemplateError(
            kind: kind, file: path, line: place.line, column: place.column, endColumn: place.column + range.count,
            name: name, nearest: Spelling.nearest(to: name, among: candidates), candidates: candidates,
            related: related.map(self.place(of:)))
    }

    /// Whether a line starts at `offset`.
    func isLineStart(_ offset: Int) -> Bool { offset == 0 || bytes[offset - 1] == ASCII.newline }

    /// Whether `text` stands at `offset`.
    func has(_ text: [UInt8], at offset: Int) -> Bool {
        guard offset + text.count <= bytes.count else { return false }
        for index in 0..<text.count where bytes[offset + index] != text[index] { return false }
        return true
    }

    /// Where `text` first stands at or behind `offset`.
    func find(_ text: [UInt8], from offset: Int) -> Int? {
        guard let first = text.first else { return nil }
        var position = offset
        while let candidate = bytes[position...].firstIndex(of: first) {
            if has(text, at: candidate) { return candidate }
            position = candidate + 1
        }
        return nil
    }
}
