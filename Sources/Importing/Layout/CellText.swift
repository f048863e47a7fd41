import Bytes

/// What a cell of a table in columns says: its lines, of which those that only the narrow column has parted are joined.
struct CellText {
    private struct Piece {
        var line: SourceLine
        var end: Int
    }
    private var pieces: [Piece] = []
    /// Where the longest lines of the column end.
    private let right: Int

    /// - Parameter right: where the longest lines of the column end.
    init(right: Int) { self.right = right }

    /// - Parameter isApart: a blank line stands before it.
    mutating func add(_ words: [LayoutLine.Word], number: Int, isApart: Bool) {
        guard let first = words.first, let end = words.last?.end else { return }
        let text = words.joinedText
        if let last = pieces.last, goesOn(last, first, text, isApart: isApart) {
            pieces[pieces.count - 1].line.text += [ASCII.space] + text
            pieces[pieces.count - 1].end = end
        } else {
            pieces.append(Piece(line: SourceLine(number: number, indent: first.start, text: text, isApart: isApart), end: end))
        }
    }

    /// Its lines; the least indented has no indentation.
    var lines: [SourceLine] {
        let least = pieces.map(\.line.indent).min() ?? 0
        return pieces.map { piece in
            var line = piece.line
            line.indent -= least
            return line
        }
    }

    /// The cell of a row with tabs.
    var cell: [UInt8] {
        Array(lines.map { [UInt8](repeating: ASCII.space, count: $0.indent) + $0.text }.joined(separator: [SourceLine.cellBreak]))
    }

    /// Whether a line is the rest of the one before it.
    private func goesOn(_ last: Piece, _ first: LayoutLine.Word, _ text: [UInt8], isApart: Bool) -> Bool {
        let words = last.line.text.suffix(40).split(separator: ASCII.space)
        // "angka 3", "huruf a": no items.
        func ends(with names: [StaticString]) -> Bool { words.last?.isOne(of: names) ?? false }
        if ends(with: Self.provisions) { return true }
        if Marker(text[...]) != nil { return false }
        if text.first.map(ASCII.isDigit) ?? false, ends(with: Self.named) { return true }
        // "Bentuk: asli": a label.
        let isLabelled = text.split(separator: ASCII.space, maxSplits: 2).prefix(2).contains { $0.last == 0x3A }
        if isLabelled, text.first.map({ ASCII.lowercased($0) != $0 }) ?? false { return false }
        if let byte = text.first, byte >= 0x61, byte <= 0x7A { return true }
        if isApart || first.start + 1 < last.line.indent { return false }
        // A group of its own.
        if let word = text.split(separator: ASCII.space).first, Self.opening.contains(where: { word.elementsEqual($0.utf8) }) { return false }
        // It did not fit; widths in characters are not exact.
        return (last.end + 1 + first.end - first.start) * 10 >= right * 9 && last.end * 2 > right
            || ends(with: Self.open)
            || last.line.text.last == 0x2C || last.line.text.last == 0x28 || last.line.text.last == 0x2F
    }

    private static let provisions: [StaticString] = ["pasal", "ayat", "huruf", "angka"]
    private static let named: [StaticString] = ["nomor", "no.", "tahun", "rp", "rp."]
    private static let opening = ["Bagi", "Untuk", "Jika", "Apabila", "Khusus"]
    private static let open: [StaticString] = [
        "dan", "atau", "tentang", "yang", "dengan", "untuk", "di", "dari", "dalam", "oleh", "pada", "bagi", "ke", "serta", "dan/atau",
    ]
}
