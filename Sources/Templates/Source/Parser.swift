import Bytes

/// A template and what is wrong with its tags.
struct ParsedTemplate: Sendable {
    let source: TemplateSource
    let nodes: [Node]
    let errors: [TemplateError]

    /// After so many errors the rest of a file is not read: each costs a look through the whole file.
    static let maximumErrors = 100

    var name: String { source.name }
}

/// Builds the tree of a template from its tokens.
///
/// It never fails: what is wrong is noted, and the rest is read as far as it makes sense, so that one run finds all
/// errors. Its recursion is as deep as ``Pairing/maximumDepth`` at most.
struct Parser {
    private let source: TemplateSource
    private let tokens: [Token]
    private var position = 0
    /// A comment at the start of a line renders nothing, so the line still starts behind it.
    private var lineStartsBehind = -1

    static func parse(name: String, path: String, bytes: [UInt8]) -> ParsedTemplate {
        let source = TemplateSource(name: name, path: path, bytes: bytes)
        var lexer = Lexer(source)
        lexer.run()
        var pairing = Pairing(source, lexer.tokens)
        pairing.run()
        var lines = StandaloneLines(source, pairing.tokens)
        lines.run()
        var parser = Parser(source: source, tokens: lines.tokens)
        let nodes = parser.nodes(until: lines.tokens.count)
        return ParsedTemplate(source: source, nodes: nodes, errors: lexer.errors + pairing.errors)
    }

    private init(source: TemplateSource, tokens: [Token]) {
        self.source = source
        self.tokens = tokens
    }

    private mutating func nodes(until end: Int) -> [Node] {
        var nodes: [Node] = []
        while position < end {
            let token = tokens[position]
            let offset = token.range.lowerBound
            let isLineStart = source.isLineStart(offset) || offset == lineStartsBehind
            position += 1
            if token.kind == .silent, isLineStart { lineStartsBehind = token.range.upperBound }
            guard let kind = kind(of: token) else { continue }
            nodes.append(Node(kind: kind, offset: offset, isLineStart: isLineStart))
        }
        return nodes
    }

    private mutating func kind(of token: Token) -> Node.Kind? {
        switch token.kind {
        case .text: token.range.isEmpty ? nil : .text(token.range)
        case .escaped: .interpolation(name(token), isEscaped: true)
        case .unescaped: .interpolation(name(token), isEscaped: false)
        case .section: .section(name(token), isInverted: false, children(token))
        case .inverted: .section(name(token), isInverted: true, children(token))
        case .partial:
            .include(
                Include(
                    name: name(token), isParent: false, indentation: indentation(token), blocks: [], content: nil))
        case .parent: .include(parent(token))
        case .block: .block(block(token))
        case .close, .silent: nil
        }
    }

    private mutating func children(_ token: Token) -> [Node] {
        let children = nodes(until: token.match)
        skipClosing(token)
        return children
    }

    /// Passes over the closing tag, unless it is another section's that this one was never closed before.
    private mutating func skipClosing(_ token: Token) {
        if token.match < tokens.count, tokens[token.match].match >= 0, tokens[tokens[token.match].match].range == token.range {
            position = token.match + 1
        }
    }

    private mutating func parent(_ token: Token) -> Include {
        var blocks: [Block] = []
        var content: Range<Int>?
        while position < token.match {
            let inner = tokens[position]
            position += 1
            switch inner.kind {
            case .block: blocks.append(block(inner))
            case .silent, .close: break
            case .text:
                let text = source.bytes[inner.range].trimmed()
                if content == nil, !text.isEmpty {
                    content = text.startIndex..<(text.firstIndex(of: ASCII.newline) ?? text.endIndex)
                }
            default:
                if content == nil { content = inner.range }
                if inner.opens { position = min(inner.match, token.match) }
            }
        }
        skipClosing(token)
        return Include(
            name: name(token), isParent: true, indentation: indentation(token), blocks: blocks, content: content)
    }

    private mutating func block(_ token: Token) -> Block {
        let start = contentStart(token)
        let end = token.match < tokens.count ? tokens[token.match].range.lowerBound : source.bytes.count
        let children = children(token)
        return Block(
            name: name(token), children: children, offset: token.range.lowerBound, contentStart: start,
            isStandalone: token.isStandalone, indentation: leadingSpace(before: token.range.lowerBound),
            intrinsic: token.isStandalone ? intrinsicIndentation(start..<max(start, end)) : nil)
    }

    private func contentStart(_ token: Token) -> Int {
        guard token.isStandalone else { return token.range.upperBound }
        let rest = source.bytes[token.range.upperBound...]
        return rest.firstIndex(of: ASCII.newline).map { $0 + 1 } ?? rest.endIndex
    }

    private func name(_ token: Token) -> Name { 
        Name(bytes: Array(source.bytes[token.name]), range: token.name, isInvalid: token.isNameless)
    }

    private func indentation(_ token: Token) -> [UInt8]? {
        token.isStandalone ? Array(source.bytes[token.indentation]) : nil
    }

    /// The white space before `offset` if a line starts with it.
    private func leadingSpace(before offset: Int) -> [UInt8] {
        var start = offset
        while start > 0, source.bytes[start - 1] == ASCII.space || source.bytes[start - 1] == ASCII.tab { start -= 1 }
        return source.isLineStart(start) ? Array(source.bytes[start..<offset]) : []
    }

    private func intrinsicIndentation(_ content: Range<Int>) -> [UInt8]? {
        var lineStart = content.lowerBound
        var position = lineStart
        while position < content.upperBound {
            switch source.bytes[position] {
            case ASCII.newline: lineStart = position + 1
            case ASCII.space, ASCII.tab, ASCII.carriageReturn: break
            default: return Array(source.bytes[lineStart..<position])
            }
            position += 1
        }
        return nil
    }
}
