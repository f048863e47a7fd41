import Bytes

/// Cuts a template into texts and tags.
struct Lexer {
    private let source: TemplateSource
    private var position: Int
    private var open: [UInt8] = Array("{{".utf8)
    private var close: [UInt8] = Array("}}".utf8)
    private(set) var tokens: [Token] = []
    private(set) var errors: [TemplateError] = []

    init(_ source: TemplateSource) {
        self.source = source
        // A byte order mark is no content.
        position = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let nul = source.bytes.firstIndex(of: 0) {
            errors.append(source.error(.nulByte, nul..<nul + 1, name: "NUL"))
        }
    }

    mutating func run() {
        var textStart = position
        while errors.count < ParsedTemplate.maximumErrors, let start = source.find(open, from: position) {
            guard let token = tag(at: start) else {
                // The tag is never closed; what follows its opening is text.
                position = start + open.count
                continue
            }
            if textStart < start { appendText(textStart..<start) }
            tokens.append(token)
            position = token.range.upperBound
            textStart = position
        }
        if textStart < source.bytes.count { appendText(textStart..<source.bytes.count) }
    }

    private mutating func appendText(_ range: Range<Int>) {
        tokens.append(Token(kind: .text, range: range, name: range))
    }

    /// The tag that opens at `start`, or `nil` where it is not closed.
    private mutating func tag(at start: Int) -> Token? {
        let inner = start + open.count
        let sigil = inner < source.bytes.count ? source.bytes[inner] : 0
        let kind: Token.Kind =
            switch sigil {
            case UInt8(ascii: "{"), UInt8(ascii: "&"): .unescaped
            case UInt8(ascii: "#"): .section
            case UInt8(ascii: "^"): .inverted
            case UInt8(ascii: "/"): .close
            case UInt8(ascii: ">"): .partial
            case UInt8(ascii: "<"): .parent
            case UInt8(ascii: "$"): .block
            case UInt8(ascii: "!"), UInt8(ascii: "="): .silent
            default: .escaped
            }
        let isComment = sigil == UInt8(ascii: "!")
        let isDelimiters = sigil == UInt8(ascii: "=")
        let ending: [UInt8] =
            switch sigil {
            case UInt8(ascii: "{"): [UInt8(ascii: "}")] + close
            case UInt8(ascii: "="): [UInt8(ascii: "=")] + close
            default: close
            }
        let contentStart = kind == .escaped ? inner : inner + 1
        guard let end = source.find(ending, from: min(contentStart, source.bytes.count)) else {
            return unclosed(start)
        }
        let content = trimmed(contentStart..<end)
        if !isComment, !isDelimiters, let next = source.find(open, from: contentStart), next < end {
            return unclosed(start)
        }
        var token = Token(kind: kind, range: start..<end + ending.count, name: content)
        if isDelimiters {
            setDelimiters(content, start..<token.range.upperBound)
        } else if !isComment {
            token.isNameless = !hasName(token)
        }
        return token
    }

    private mutating func unclosed(_ start: Int) -> Token? {
        var end = start + open.count
        while end < source.bytes.count, !ASCII.isSpace(source.bytes[end]), end - start < 40 { end += 1 }
        errors.append(source.error(.unclosedTag, start..<end))
        return nil
    }

    private mutating func setDelimiters(_ content: Range<Int>, _ tag: Range<Int>) {
        let parts = source.bytes[content].split(whereSeparator: ASCII.isSpace)
        guard parts.count == 2, !source.bytes[content].contains(UInt8(ascii: "=")) else {
            errors.append(source.error(.invalidDelimiters, tag))
            return
        }
        open = Array(parts[0])
        close = Array(parts[1])
    }

    /// Whether the tag's name is one; notes the error if not.
    private mutating func hasName(_ token: Token) -> Bool {
        let name = source.bytes[token.name]
        let isPath = token.kind == .escaped || token.kind == .unescaped || token.kind == .section || token.kind == .inverted
        if name.isEmpty {
            errors.append(source.error(.invalidName, token.range))
        } else if name.contains(where: ASCII.isSpace) {
            errors.append(source.error(.invalidName, token.name))
        } else if name.first == UInt8(ascii: "*"), token.kind == .partial || token.kind == .parent {
            errors.append(source.error(.dynamicName, token.name))
        } else if isPath, hasEmptyPart(name) {
            errors.append(source.error(.invalidName, token.name))
        } else {
            return true
        }
        return false
    }

    /// Whether a dotted name has nothing before, between or behind its dots; `.` alone is a name.
    private func hasEmptyPart(_ name: ByteSlice) -> Bool {
        guard name.count > 1 else { return false }
        return name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).contains(where: \.isEmpty)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let slice = source.bytes[range].trimmed()
        return slice.startIndex..<slice.endIndex
    }
}
