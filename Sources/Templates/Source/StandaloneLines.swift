import Bytes

/// Takes away the lines that hold nothing but a tag.
///
/// Mustache: "standalone" tags leave no empty line behind. Two tags of inheritance may share a line
/// (`{{<layout}}{{$title}}`, `{{/title}}{{/layout}}`, `{{<layout}}{{/layout}}`), since what stands directly in a
/// parent is never rendered.
struct StandaloneLines {
    private let bytes: [UInt8]
    private(set) var tokens: [Token]

    init(_ source: TemplateSource, _ tokens: [Token]) {
        self.bytes = source.bytes
        self.tokens = tokens
    }

    mutating func run() {
        // Decided on the source as it is, so that no line that was taken away changes what its neighbours are.
        let standalone = tokens.indices.filter(isStandalone)
        let spans = standalone.map { (index: $0, left: blankBefore($0), right: blankAfter($0)) }
        for (index, left, right) in spans {
            tokens[index].isStandalone = true
            if let left {
                tokens[index].indentation = left
                cut(index - 1) { $0.lowerBound..<min($0.upperBound, left.lowerBound) }
            }
            if let right {
                cut(index + 1) { max($0.lowerBound, right.upperBound)..<$0.upperBound }
            }
        }
    }

    private mutating func cut(_ index: Int, _ rest: (Range<Int>) -> Range<Int>) {
        guard tokens.indices.contains(index), tokens[index].kind == .text, !tokens[index].range.isEmpty else { return }
        tokens[index].range = rest(tokens[index].range)
    }

    private func isStandalone(_ index: Int) -> Bool {
        let token = tokens[index]
        let left = blankBefore(index) != nil
        let right = blankAfter(index) != nil
        switch token.kind {
        case .text, .escaped, .unescaped: return false
        case .section, .inverted, .partial, .silent: return left && right
        case .parent: return left && (right || blankAfter(token.match) != nil)
        case .block: return right && (left || isDirectlyInParent(index))
        case .close:
            guard token.match >= 0 else { return left && right }
            switch tokens[token.match].kind {
            case .parent: return right && (left || blankBefore(token.match) != nil)
            case .block: return left && (right || isDirectlyInParent(token.match))
            default: return left && right
            }
        }
    }

    private func isDirectlyInParent(_ index: Int) -> Bool {
        let container = tokens[index].container
        return container >= 0 && tokens[container].kind == .parent
    }

    /// The white space between the start of the line and the tag, or `nil` where anything else stands there.
    private func blankBefore(_ index: Int) -> Range<Int>? {
        guard tokens.indices.contains(index) else { return nil }
        let end = tokens[index].range.lowerBound
        var start = end
        while start > 0, bytes[start - 1] == ASCII.space || bytes[start - 1] == ASCII.tab { start -= 1 }
        let isMark = start == 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
        guard start == 0 || isMark || bytes[start - 1] == ASCII.newline else { return nil }
        return start..<end
    }

    /// The white space behind the tag with the end of the line, or `nil` where anything else stands there.
    private func blankAfter(_ index: Int) -> Range<Int>? {
        guard tokens.indices.contains(index) else { return nil }
        let start = tokens[index].range.upperBound
        var end = start
        while end < bytes.count, bytes[end] == ASCII.space || bytes[end] == ASCII.tab { end += 1 }
        if end == bytes.count { return start..<end }
        if bytes[end] == ASCII.carriageReturn, end + 1 < bytes.count, bytes[end + 1] == ASCII.newline { end += 1 }
        return bytes[end] == ASCII.newline ? start..<end + 1 : nil
    }
}
