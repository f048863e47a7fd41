import Bytes

/// The content of one leaf block as libcmark sees it (lines without the markers of their containers, joined by LF),
/// with the way back to the places in the file, and a cursor that passes over it node by node.
///
/// libcmark's own places of inline nodes count from the block's first line and are wrong on every further line. Inline
/// nodes tile their block without gaps, so the cursor always stands where the next node begins.
struct InlineContent: ~Copyable {
    private(set) var bytes = GrowingMemory<UInt8>(capacity: 1024)
    /// Runs of content that stand together in the file.
    private var segments = GrowingMemory<Segment>(capacity: 64)
    private var segment = 0
    struct Segment {
        let content: Int
        let source: Int
    }

    /// Where the next node begins.
    var cursor = 0
    /// Behind the last line end that libcmark counted: its columns begin here.
    private var base = 0
    /// What libcmark adds to its columns: the bytes before the content on the first line of the block.
    private var columnOffset = 0
    /// Whether libcmark's columns can be relied on: not where it writes three bytes for a NUL.
    var hasExactColumns = true

    // MARK: Filling

    mutating func removeAll(columnOffset: Int) {
        bytes.removeAll()
        segments.removeAll()
        segment = 0
        cursor = 0
        base = 0
        self.columnOffset = columnOffset
    }

    /// Adds bytes of the file.
    mutating func append(_ range: Range<Int>, of file: [UInt8]) {
        segments.append(Segment(content: bytes.count, source: range.lowerBound))
        bytes.append(range, of: file)
    }

    /// Adds spaces that stand for a part of the tab at `source` in the file.
    mutating func appendSpaces(_ count: Int, at source: Int) {
        for _ in 0..<count {
            segments.append(Segment(content: bytes.count, source: source))
            bytes.append(ASCII.space)
        }
    }

    /// Adds the line end that stands at `source` in the file.
    mutating func appendLineEnd(at source: Int) {
        segments.append(Segment(content: bytes.count, source: source))
        bytes.append(ASCII.newline)
    }

    /// The content is complete; nodes begin at its byte `start`.
    mutating func begin(at start: Int) {
        if segments.isEmpty { segments.append(Segment(content: 0, source: 0)) }
        cursor = start
        base = start
        segment = 0
    }

    /// Whether `byte` is the first of all.
    func begins(with byte: UInt8) -> Bool { at(0) == byte }

    // MARK: Places in the file

    /// Byte in the file of the byte `position` of the content.
    mutating func source(_ position: Int) -> UInt32 {
        while segment + 1 < segments.count, segments[segment + 1].content <= position { segment += 1 }
        while segment > 0, segments[segment].content > position { segment -= 1 }
        return UInt32(clamping: segments[segment].source + position - segments[segment].content)
    }

    /// Place in the file behind the byte before `position`.
    mutating func sourceEnd(_ position: Int) -> UInt32 { position > 0 ? source(position - 1) + 1 : source(position) }

    // MARK: Passing over nodes

    /// Position in the content that libcmark's one-based column stands for.
    private func position(ofColumn column: Int) -> Int { base + column - columnOffset }

    private mutating func move(to position: Int) { cursor = min(max(position, cursor), bytes.count) }

    private func at(_ position: Int) -> UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Passes over `count` bytes, or as many as there are.
    mutating func pass(_ count: Int) { move(to: cursor + count) }

    /// Passes over a soft or hard line break and the white space around it.
    mutating func passLineBreak() {
        var position = cursor
        if at(position) == 0x5C {
            // libcmark does not count the line end behind a backslash.
            move(to: position + 2)
            return
        }
        while let byte = at(position), byte == ASCII.space || byte == ASCII.tab { position += 1 }
        guard at(position) == ASCII.newline else { return }
        position += 1
        base = position
        while let byte = at(position), byte == ASCII.space || byte == ASCII.tab { position += 1 }
        move(to: position)
    }

    /// Passes over a code span.
    mutating func passCode() {
        var position = cursor
        while at(position) == 0x60 { position += 1 }
        let ticks = position - cursor
        guard ticks > 0 else { return }
        while position < bytes.count {
            guard bytes[position] == 0x60 else {
                position += 1
                continue
            }
            let run = position
            while at(position) == 0x60 { position += 1 }
            if position - run == ticks { return move(to: position) }
        }
    }

    /// Whether the link that begins here is written as `<address>`.
    var isAtAutolink: Bool { at(cursor) == 0x3C }

    /// Passes over the rest of an autolink, with its `>`.
    mutating func passAutolinkEnd() {
        var position = cursor
        while let byte = at(position), byte != 0x3E { position += 1 }
        move(to: position + 1)
    }

    /// Passes over text of an autolink: all up to the `>`.
    mutating func passAutolinkText() {
        var position = cursor
        while let byte = at(position), byte != 0x3E { position += 1 }
        move(to: position)
    }

    /// Passes over the address or label behind a link's text; `endColumn` is where libcmark says that the link ends.
    mutating func passLinkEnd(endColumn: Int) {
        guard at(cursor) == 0x5D else { return move(to: position(ofColumn: endColumn)) }
        move(to: max(position(ofColumn: endColumn), cursor + 1))
    }

    /// Passes over raw HTML, which stands in the content as it is.
    mutating func passVerbatim(_ literal: Range<Int>, of text: borrowing GrowingMemory<UInt8>) {
        var position = cursor
        var index = literal.lowerBound
        while index < literal.upperBound, let byte = at(position) {
            // libcmark writes U+FFFD for NUL.
            index += byte == 0 && text[index] == 0xEF ? 3 : 1
            position += 1
        }
        move(to: position)
    }

    /// Passes over what became the text `literal`, whose end libcmark gives as `endColumn`.
    mutating func passText(_ literal: Range<Int>, of text: borrowing GrowingMemory<UInt8>, endColumn: Int) {
        // libcmark's end is never early, and what was read is never shorter than what it became: if both ends are the
        // same, the text is written as it reads.
        if hasExactColumns, self.position(ofColumn: endColumn) == cursor + literal.count { return pass(literal.count) }
        var position = cursor
        var index = literal.lowerBound
        while index < literal.upperBound, position < bytes.count {
            let byte = bytes[position]
            if byte == 0x5C, let escaped = at(position + 1), Self.isPunctuation(escaped) {
                guard escaped == text[index] else { break }
                position += 2
                index += 1
            } else if byte == 0x26, let entity = entity(at: position, index..<literal.upperBound, of: text) {
                position += entity.source
                index += entity.decoded
            } else if byte == text[index] {
                position += 1
                index += 1
            } else if byte == 0, text[index] == 0xEF {
                position += 1
                index += 3
            } else {
                break
            }
        }
        if index < literal.upperBound { position = self.position(ofColumn: endColumn) }
        move(to: position)
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (byte > 0x20 && byte < 0x7F) && !ASCII.isDigit(byte) && !ASCII.isLetter(byte)
    }

    /// Length of the entity at `position` and of what it became at the beginning of `literal`, or `nil` where the `&`
    /// stands for itself.
    ///
    /// No table of names is needed: of all of them only `amp` and `AMP` give an ampersand, so any other `&` in the
    /// text is itself. Most entities give one character; the few that give two end in one of a few.
    private func entity(at position: Int, _ literal: Range<Int>, of text: borrowing GrowingMemory<UInt8>) -> (source: Int, decoded: Int)? {
        var end = position + 1
        if at(end) == 0x23 {
            end += 1
            let isHex = at(end) == 0x78 || at(end) == 0x58
            if isHex { end += 1 }
            let digits = end
            var value: UInt32 = 0
            while let byte = at(end), end - digits < 8 {
                if ASCII.isDigit(byte) {
                    value = value * (isHex ? 16 : 10) + UInt32(byte - 0x30)
                } else if isHex, ASCII.isLetter(byte), ASCII.lowercased(byte) <= 0x66 {
                    value = value * 16 + UInt32(ASCII.lowercased(byte) - 0x57)
                } else {
                    break
                }
                end += 1
            }
            guard end > digits, end - digits <= (isHex ? 6 : 7), at(end) == 0x3B else { return nil }
            if value == 0x26 { return (end + 1 - position, 1) }
            guard text[literal.lowerBound] != 0x26 else { return nil }
            return (end + 1 - position, Self.length(text[literal.lowerBound]))
        }
        while let byte = at(end), ASCII.isLetter(byte) || ASCII.isDigit(byte), end - position <= 32 { end += 1 }
        guard end > position + 1, at(end) == 0x3B else { return nil }
        let name = bytes.slice(position + 1..<end)
        let source = end + 1 - position
        if name.equalsFolded("amp"), name.first == 0x61 ? name.equals("amp") : bytes[position + 2] == 0x4D {
            return (source, 1)
        }
        guard text[literal.lowerBound] != 0x26 else { return nil }
        if name.equals("fjlig") { return (source, 2) }
        var decoded = Self.length(text[literal.lowerBound])
        if let second = Self.secondScalar(literal.dropFirst(decoded), of: text) {
            // The second character may also stand in the file itself.
            let start = literal.lowerBound + decoded
            let written = bytes.slice(end + 1..<bytes.count).starts(with: text.slice(start..<start + second))
            if !written { decoded += second }
        }
        return (source, decoded)
    }

    /// Length of the UTF-8 sequence that `byte` begins.
    private static func length(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

    /// Length of one of the characters that only stand second in what a named entity gives, if `literal` begins so:
    /// U+0331, U+0333, U+0338, U+200A, U+20D2, U+20E5, U+FE00.
    private static func secondScalar(_ literal: Range<Int>, of text: borrowing GrowingMemory<UInt8>) -> Int? {
        guard literal.count >= 2 else { return nil }
        let first = text[literal.lowerBound]
        let second = text[literal.lowerBound + 1]
        if first == 0xCC { return second == 0xB1 || second == 0xB3 || second == 0xB8 ? 2 : nil }
        guard literal.count >= 3 else { return nil }
        switch (first, second, text[literal.lowerBound + 2]) {
        case (0xE2, 0x80, 0x8A), (0xE2, 0x83, 0x92), (0xE2, 0x83, 0xA5), (0xEF, 0xB8, 0x80): return 3
        default: return nil
        }
    }
}
