import Bytes

/// Reads the plainest YAML without libyaml: lines `kunci: nilai` and `kunci: [a, b]`, and below a key with nothing behind
/// it such lines or `- nilai`. Nearly all headers are no more than that.
///
/// At the first byte that may mean anything else (a quote or sign in front, `#`, a second colon, a text on several lines,
/// a letter outside ASCII) it gives up, and libyaml reads the whole. So it never has to say what is wrong, and what it
/// gives is what libyaml's events make.
struct PlainYaml {
    private let bytes: [UInt8]
    private let end: Int
    /// Where the next line begins.
    private var position: Int
    private var builder = YamlTreeBuilder()
    /// By how many spaces the open mappings are indented, from the outside in.
    private var indents: [Int] = []

    /// Why reading stops: not plain enough.
    private struct NotPlain: Error {}

    /// The tree of `bytes[span]`; `nil` when libyaml has to read it.
    static func tree(_ bytes: [UInt8], _ span: Range<Int>) -> YamlTree? {
        var reader = PlainYaml(bytes: bytes, span: span)
        do {
            try reader.readAll()
            return reader.builder.tree
        } catch {
            return nil
        }
    }

    private init(bytes: [UInt8], span: Range<Int>) {
        self.bytes = bytes
        position = span.lowerBound
        end = span.upperBound
    }

    private mutating func readAll() throws {
        indents.reserveCapacity(4)
        while let (start, indent) = try nextLine() {
            if indents.isEmpty {
                guard indent == 0 else { throw NotPlain() }
                try open(start, indent)
            }
            while let last = indents.last, indent < last { try close() }
            guard indent == indents.last else { throw NotPlain() }
            try readKey(start)
        }
        guard !indents.isEmpty else { throw NotPlain() }
        while !indents.isEmpty { try close() }
    }

    /// Passes over empty lines; where the text of the next begins, and its indentation.
    private mutating func nextLine() throws -> (start: Int, indent: Int)? {
        while position < end, bytes[position] == ASCII.newline { position += 1 }
        guard position < end else { return nil }
        var start = position
        while start < end, bytes[start] == ASCII.space { start += 1 }
        guard start < end, bytes[start] != ASCII.newline else { throw NotPlain() }
        return (start, start - position)
    }

    private mutating func open(_ start: Int, _ indent: Int) throws {
        try builder.add(.mappingStart(.block, start: start))
        indents.append(indent)
    }

    private mutating func close() throws {
        indents.removeLast()
        try builder.add(.collectionEnd(start: position, end: position))
    }

    // MARK: Lines

    private mutating func readKey(_ start: Int) throws {
        var colon = start
        while colon < end, ASCII.isLetter(bytes[colon]) || ASCII.isDigit(bytes[colon]) || bytes[colon] == 0x2D && colon > start {
            colon += 1
        }
        guard colon > start, colon - start <= 100, colon + 1 < end, bytes[colon] == 0x3A else { throw NotPlain() }
        try add(start..<colon)
        var value = colon + 1
        if bytes[value] == ASCII.newline {
            position = value + 1
            return try readBlock()
        }
        guard bytes[value] == ASCII.space else { throw NotPlain() }
        while value < end, bytes[value] == ASCII.space { value += 1 }
        if value < end, bytes[value] == 0x5B { try readItems(value) } else { try readText(value) }
    }

    /// What stands below a key: a mapping, which stays open, or a list.
    private mutating func readBlock() throws {
        guard let (start, indent) = try nextLine(), indent > indents.last ?? 0 else { throw NotPlain() }
        guard bytes[start] == 0x2D else {
            try open(start, indent)
            return try readKey(start)
        }
        try builder.add(.sequenceStart(.block, start: start))
        var item = start
        while true {
            var value = item + 1
            guard value < end, bytes[value] == ASCII.space else { throw NotPlain() }
            while value < end, bytes[value] == ASCII.space { value += 1 }
            try readText(value)
            guard let (next, nextIndent) = try nextLine(), nextIndent >= indent else { break }
            guard nextIndent == indent, bytes[next] == 0x2D else { throw NotPlain() }
            item = next
        }
        try builder.add(.collectionEnd(start: position, end: position))
    }

    // MARK: Values

    private mutating func add(_ range: Range<Int>) throws {
        try builder.add(.scalar(.plain, text: bytes[range], start: range.lowerBound, end: range.upperBound))
    }

    /// A text to the end of its line.
    private mutating func readText(_ start: Int) throws {
        guard start < end, ASCII.isLetter(bytes[start]) || ASCII.isDigit(bytes[start]) else { throw NotPlain() }
        var last = start
        var index = start
        while index < end, case let byte = bytes[index], byte != ASCII.newline {
            guard byte >= 0x20, byte < 0x7F, byte != 0x23 else { throw NotPlain() }
            if byte == 0x3A, index + 1 == end || ASCII.isSpace(bytes[index + 1]) { throw NotPlain() }
            if byte != ASCII.space { last = index }
            index += 1
        }
        try add(start..<last + 1)
        position = min(index + 1, end)
    }

    /// A list in brackets to the end of its line.
    private mutating func readItems(_ start: Int) throws {
        try builder.add(.sequenceStart(.flow, start: start))
        var index = start
        repeat {
            index += 1
            while index < end, bytes[index] == ASCII.space { index += 1 }
            let item = index
            var last = index
            while index < end, bytes[index] != 0x2C, bytes[index] != 0x5D {
                let byte = bytes[index]
                // Letters, digits, and what means nothing inside of a text.
                guard ASCII.isLetter(byte) || ASCII.isDigit(byte) || index > item && Self.isInner(byte) else { throw NotPlain() }
                if byte != ASCII.space { last = index }
                index += 1
            }
            guard index < end, index > item else { throw NotPlain() }
            try add(item..<last + 1)
        } while bytes[index] == 0x2C
        index += 1
        try builder.add(.collectionEnd(start: index - 1, end: index))
        while index < end, bytes[index] == ASCII.space { index += 1 }
        guard index == end || bytes[index] == ASCII.newline else { throw NotPlain() }
        position = min(index + 1, end)
    }

    private static func isInner(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.space, 0x2D, 0x2E, 0x2F, 0x28, 0x29, 0x27, 0x5F: true
        default: false
        }
    }
}
