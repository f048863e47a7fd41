import Bytes

/// An item of a list of the source, or a paragraph.
struct Piece: Sendable {
    /// `nil` for a paragraph.
    var marker: Marker.Kind?
    /// Its lines joined by a space; without its marker.
    var text: [UInt8]
    var line: Int
    /// What stands below an item.
    var parts: [Piece] = []
    /// Whether the source marks it as a heading.
    var isHeading = false

    var isItem: Bool { marker != nil }
    /// Whether it announces what follows.
    var isCaption: Bool { text.last == 0x3A }
}

/// Makes a tree of lines by their markers, numbers and indentation.
struct Outline {
    private struct Level {
        var kind: Marker.Kind
        /// The number that it begins with.
        var first: Int
        var last: Int
        var indent: Int
    }

    private var levels: [Level] = []
    /// Depth, piece; turned into a tree at the end.
    private var flat: [(depth: Int, piece: Piece)] = []
    private var before: SourceLine?
    /// Levels below this one are siblings: no source means so many.
    private static let deepest = 5

    /// The tree of some lines.
    static func of(_ lines: [SourceLine], account: inout Account) -> [Piece] {
        var outline = Outline()
        for line in withNumbers(lines).flatMap(unsqueezed) { outline.add(line, &account) }
        var index = 0
        var pieces = Self.tree(outline.flat, &index, depth: 0)
        pieces = pieces.flatMap { unfolded($0, &account) }
        return DoubleNumbers.cut(pieces, account: &account)
    }

    /// Numbers that stand on lines of their own, as pages draw them beside their steps, in front of the next line.
    private static func withNumbers(_ lines: [SourceLine]) -> [SourceLine] {
        var next = 1
        let alone = lines.indices.filter { index in
            guard lines[index].text.elementsEqual("\(next)".utf8), index + 1 < lines.count, Marker(lines[index + 1].text[...]) == nil else { return false }
            next += 1
            return true
        }
        guard alone.count >= 2 else { return lines }
        let numbers = Set(alone)
        var out: [SourceLine] = []
        for (index, line) in lines.enumerated() {
            if index > 0, numbers.contains(index - 1) {
                out[out.count - 1].text += [0x2E, ASCII.space] + line.text
            } else {
                out.append(line)
            }
        }
        return out
    }

    /// A line that holds a whole list, as lines.
    private static func unsqueezed(_ line: SourceLine) -> [SourceLine] {
        guard let (head, items) = SqueezedList.split(line.text[...]), head.isEmpty || Marker(line.text[...]) == nil else { return [line] }
        var lines: [SourceLine] = []
        if !head.isEmpty { lines.append(SourceLine(number: line.number, indent: line.indent, text: Array(head), isApart: line.isApart)) }
        for item in items {
            let text = Array(item.marker) + Array(item.text)
            lines.append(SourceLine(number: line.number, indent: line.indent, text: text, isApart: lines.isEmpty && line.isApart))
        }
        return lines
    }

    private mutating func add(_ line: SourceLine, _ account: inout Account) {
        defer { before = line }
        if let marker = Marker(line.text[...]), let depth = depth(of: marker, line, &account) {
            account.leaveOut(line.text[..<marker.length], .numbering, line: line.number)
            let piece = Piece(marker: marker.kind, text: Array(line.text[marker.length...]), line: line.number)
            flat.append((depth, piece))
        } else if isContinuation(line), !flat.isEmpty {
            flat[flat.count - 1].piece.text.append(ASCII.space)
            flat[flat.count - 1].piece.text.append(contentsOf: line.text)
        } else {
            let inner = levels.last.map { line.indent > $0.indent + 1 } ?? false
            flat.append((inner ? levels.count : 0, Piece(marker: nil, text: line.text, line: line.number, isHeading: line.level > 0)))
        }
    }

    /// How deep an item stands; `nil` when the marker is none here ("H. Ahmad").
    private mutating func depth(of marker: Marker, _ line: SourceLine, _ account: inout Account) -> Int? {
        let fitting = levels.indices.filter { index in
            let level = levels[index]
            guard level.kind == marker.kind || level.kind == .capital && marker.kind == .roman && level.last == 8 else { return false }
            return marker.kind == .bullet ? abs(level.indent - line.indent) < 2 : level.last + 1 == marker.value
        }
        if let index = fitting.last(where: { levels[$0].indent == line.indent }) ?? fitting.last {
            levels.removeSubrange((index + 1)...)
            levels[index].last = levels[index].kind == .capital ? levels[index].last + 1 : marker.value
            return index
        }
        let level = Level(kind: marker.kind, first: marker.value, last: marker.value, indent: line.indent)
        if case .below(let chapter) = marker.kind {
            // Below the item of that number, and nowhere else.
            guard marker.value == 1, let index = levels.lastIndex(where: { $0.last == chapter }) else { return nil }
            levels.removeSubrange((index + 1)...)
            return begin(level)
        }
        if marker.value <= 1 {
            // A list begins: below the item before it, or beside it when that announces nothing and stands no further left.
            while let last = levels.last, !begins(below: last, marker, line) {
                if last.first > 1, last.kind == marker.kind { doubtOrder(marker, after: last, line, &account) }
                levels.removeLast()
            }
            return begin(level)
        }
        switch marker.kind {
        case .below: return nil
        // Letters and Roman numbers out of order are names and abbreviations.
        case .letter, .letterParen, .capital, .roman, .bullet: return nil
        case .number, .numberParen, .bracket:
            // A line of the list is missing, or the text begins in its middle.
            if let index = levels.lastIndex(where: { $0.kind == marker.kind && $0.last < marker.value }) {
                account.doubt(.numberGap(after: levels[index].last), line: line.number)
                levels.removeSubrange((index + 1)...)
                levels[index].last = marker.value
                return index
            }
            if let last = levels.last(where: { $0.kind == marker.kind }) { doubtOrder(marker, after: last, line, &account) }
            while let last = levels.last, last.indent >= line.indent { levels.removeLast() }
            return begin(level)
        }
    }

    /// The card numbers anew, so that the order may not be the one that was meant.
    private func doubtOrder(_ marker: Marker, after level: Level, _ line: SourceLine, _ account: inout Account) {
        account.doubt(
            .other(
                indonesian: "nomor pada sumber tidak berurutan: \(marker.value) setelah \(level.last)",
                english: "the numbers of the source are out of order: \(marker.value) after \(level.last)"), line: line.number)
    }

    /// Opens a list; returns its depth.
    private mutating func begin(_ level: Level) -> Int {
        if levels.count < Self.deepest { levels.append(level) } else { levels[levels.count - 1] = level }
        return levels.count - 1
    }

    /// Whether a new list stands below the item of `level` that came last.
    private func begins(below level: Level, _ marker: Marker, _ line: SourceLine) -> Bool {
        if line.indent > level.indent { return true }
        guard let last = flat.last?.piece, last.isItem else { return false }
        // A bullet is a group, the numbers that begin behind it are its items.
        if last.marker == .bullet, level.kind == .bullet, marker.kind != .bullet, line.indent >= level.indent { return true }
        return last.isCaption && line.indent >= level.indent && (level.kind != marker.kind || marker.value == 1)
    }

    private func isContinuation(_ line: SourceLine) -> Bool {
        guard let before, !line.isApart, line.level == 0 else { return false }
        guard let first = line.text.first, let last = before.text.last else { return false }
        if last == 0x3B || last == 0x3A { return false }
        if first >= 0x61, first <= 0x7A { return true }
        guard let level = levels.last, flat.last?.piece.isItem == true else { return false }
        return line.indent > level.indent + 1
    }

    private static func tree(_ flat: [(depth: Int, piece: Piece)], _ index: inout Int, depth: Int) -> [Piece] {
        var pieces: [Piece] = []
        while index < flat.count {
            let entry = flat[index]
            if entry.depth < depth { break }
            if entry.depth > depth, !pieces.isEmpty, pieces[pieces.count - 1].isItem {
                pieces[pieces.count - 1].parts += tree(flat, &index, depth: depth + 1)
            } else {
                pieces.append(entry.piece)
                index += 1
            }
        }
        return pieces
    }

    /// The piece with lists that are squeezed into its text unfolded; the items themselves where a list is all that an item holds.
    private static func unfolded(_ piece: Piece, _ account: inout Account) -> [Piece] {
        var piece = piece
        piece.parts = piece.parts.flatMap { unfolded($0, &account) }
        guard piece.parts.isEmpty, let (head, items) = SqueezedList.split(piece.text[...]), !head.isEmpty || piece.isItem else { return [piece] }
        if head.isEmpty {
            return items.map { item in
                account.leaveOut(item.marker, .numbering, line: piece.line)
                return Piece(marker: piece.marker, text: Array(item.text), line: piece.line)
            }
        }
        for item in items {
            account.leaveOut(item.marker, .numbering, line: piece.line)
            piece.parts.append(Piece(marker: item.kind, text: Array(item.text), line: piece.line))
        }
        piece.text = Array(head)
        return [piece]
    }
}
