import Bytes

/// Passes over the link reference definitions (`[label]: address "title"`) at the beginning of a paragraph, which
/// libcmark takes away without moving the paragraph's place. Follows libcmark's own reading of them.
struct ReferenceDefinitions {
    private let content: [UInt8]
    private var position: Int

    private init(_ content: [UInt8], _ position: Int) {
        self.content = content
        self.position = position
    }

    /// Position in `content` behind the definitions at its beginning.
    static func end(in content: [UInt8]) -> Int {
        var end = 0
        while end < content.count, content[end] == 0x5B {
            var reader = ReferenceDefinitions(content, end)
            guard reader.takeDefinition() else { break }
            end = reader.position
        }
        return end
    }

    private var next: UInt8? { position < content.count ? content[position] : nil }

    private mutating func takeDefinition() -> Bool {
        guard takeLabel(), next == 0x3A else { return false }
        position += 1
        skipSpacesAndLineEnd()
        guard takeAddress() else { return false }
        let beforeTitle = position
        skipSpacesAndLineEnd()
        let hasTitle = position > beforeTitle && takeTitle()
        if !hasTitle { position = beforeTitle }
        if takeLineEnd() { return true }
        // What looked like a title may belong to the next line.
        guard hasTitle else { return false }
        position = beforeTitle
        return takeLineEnd()
    }

    private mutating func skipSpaces() {
        while next == ASCII.space || next == ASCII.tab { position += 1 }
    }

    private mutating func skipSpacesAndLineEnd() {
        skipSpaces()
        if next == ASCII.newline {
            position += 1
            skipSpaces()
        }
    }

    private mutating func takeLineEnd() -> Bool {
        skipSpaces()
        guard let byte = next else { return true }
        guard byte == ASCII.newline else { return false }
        position += 1
        return true
    }

    private mutating func takeLabel() -> Bool {
        position += 1
        let start = position
        var isBlank = true
        while let byte = next, byte != 0x5B, byte != 0x5D {
            if !ASCII.isSpace(byte) { isBlank = false }
            position += 1
            if byte == 0x5C, let escaped = next, Self.isPunctuation(escaped) { position += 1 }
            if position - start > 1000 { return false }
        }
        guard next == 0x5D, !isBlank else { return false }
        position += 1
        return true
    }

    private mutating func takeAddress() -> Bool {
        let start = position
        if next == 0x3C {
            position += 1
            while let byte = next, byte != ASCII.newline, byte != 0x3C {
                if byte == 0x3E {
                    position += 1
                    return true
                }
                position += byte == 0x5C && position + 1 < content.count ? 2 : 1
            }
            return false
        }
        var depth = 0
        scan: while let byte = next, byte > 0x20, byte != 0x7F {
            switch byte {
            case 0x5C where position + 1 < content.count && Self.isPunctuation(content[position + 1]): position += 1
            case 0x28:
                depth += 1
                if depth > 32 { return false }
            case 0x29:
                if depth == 0 { break scan }
                depth -= 1
            default: break
            }
            position += 1
        }
        return position > start && depth == 0
    }

    private mutating func takeTitle() -> Bool {
        let close: UInt8
        switch next {
        case 0x22: close = 0x22
        case 0x27: close = 0x27
        case 0x28: close = 0x29
        default: return false
        }
        position += 1
        while let byte = next {
            position += 1
            if byte == close { return true }
            if byte == 0x28, close == 0x29 { return false }
            if byte == 0x5C, let escaped = next, Self.isPunctuation(escaped) { position += 1 }
        }
        return false
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !ASCII.isDigit(byte) && !ASCII.isLetter(byte)
    }
}
