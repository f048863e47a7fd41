import Bytes
import Diagnostics

/// Finds what the author did wrong where libyaml gave up. Its own words name what its scanner missed, which is seldom
/// what the author has to change.
struct YamlDiagnosis {
    let file: SourceFile
    /// The YAML's part of the file.
    let span: Range<Int>
    /// What had been read so far.
    let tree: YamlTree
    /// Lists and mappings that were not closed, outermost first.
    let open: [Int]

    private typealias Fault = LibYaml.Fault

    func failure(_ fault: LibYaml.Fault) -> YamlFailure {
        let text = YamlText(bytes: file.bytes, span: span)
        let position = min(max(fault.position, span.lowerBound), span.upperBound)
        let line = text.line(at: position)
        if let heading = heading(before: line.upperBound, text) { return heading }
        if let tab = tab(fault, position, line) { return tab }
        if fault.context.hasSuffix("quoted scalar"), fault.problem.hasPrefix("found unexpected"),
            let start = fault.contextPosition
        {
            return at(start, text.line(at: start).upperBound, .unclosedQuote)
        }
        if file.bytes[line].starts(with: "...") { return at(line.lowerBound, line.upperBound, .documents) }
        if let reserved = reserved(fault, position, text) { return reserved }
        if fault.context.hasSuffix("quoted scalar") { return at(position, position + 2, .escape) }
        if let bracket = bracket(fault, position, text) { return bracket }
        if file.bytes[line].starts(with: "%") { return at(line.lowerBound, line.upperBound, .directive) }
        switch fault.problem {
        case "mapping values are not allowed in this context": return strayColon(position, line, text)
        case "block sequence entries are not allowed in this context": return at(position, position + 1, .dash)
        case "could not find expected ':'": return noColon(fault.contextPosition ?? position)
        case "did not find expected key": return behindQuote(position, line, text) ?? indentation(line, text)
        case "did not find expected '-' indicator", "did not find expected <document start>":
            return behindQuote(position, line, text) ?? indentation(line, text)
        default: return at(position, max(position + 1, line.upperBound), .syntax(fault.problem))
        }
    }

    private func at(_ start: Int, _ end: Int, _ problem: FrontMatterProblem) -> YamlFailure {
        let start = min(start, max(span.lowerBound, span.upperBound - 1))
        return YamlFailure(
            problem: problem, range: SourceRange(start: start, end: min(max(end, start + 1), span.upperBound)))
    }

    /// Where the closing `---` is forgotten, YAML takes the headings of the text for comments and stumbles later.
    private func heading(before end: Int, _ text: YamlText) -> YamlFailure? {
        var start = span.lowerBound
        while start < end {
            let line = text.line(at: start)
            let bytes = file.bytes[line]
            if bytes.starts(with: "## ") || bytes.starts(with: "### ") {
                return at(line.lowerBound, line.upperBound, .heading)
            }
            start = text.next(after: line)
        }
        return nil
    }

    private func tab(_ fault: LibYaml.Fault, _ position: Int, _ line: Range<Int>) -> YamlFailure? {
        if position < span.upperBound, file.bytes[position] == ASCII.tab { return at(position, position + 1, .tab) }
        guard fault.problem != "found unexpected end of stream" else { return nil }
        for index in line {
            if file.bytes[index] == ASCII.tab { return at(index, index + 1, .tab) }
            if file.bytes[index] != ASCII.space { break }
        }
        return nil
    }

    /// A text that begins with `@`, `%`, a grave accent, or with what YAML takes for an anchor, alias, tag or block text.
    private func reserved(_ fault: LibYaml.Fault, _ position: Int, _ text: YamlText) -> YamlFailure? {
        var start = position
        switch fault.problem {
        case "found character that cannot start any token", "mapping keys are not allowed in this context": break
        default:
            if fault.problem == "did not find expected node content", fault.context.hasSuffix("block node") { break }
            let contexts = ["anchor", "alias", "tag", "directive", "block scalar", "parsing a node"]
            guard contexts.contains(where: fault.context.hasSuffix), let context = fault.contextPosition else {
                return nil
            }
            start = context
        }
        guard start < span.upperBound, file.bytes[start] < 0x80 else { return nil }
        let mark = String(decoding: [file.bytes[start]], as: UTF8.self)
        return at(start, start + 1, .reserved(mark, mended: text.quoted(from: start)))
    }

    private func bracket(_ fault: LibYaml.Fault, _ position: Int, _ text: YamlText) -> YamlFailure? {
        var start: Int?
        if fault.context.hasPrefix("while parsing a flow") { start = fault.contextPosition }
        if let last = open.last, tree.nodes[last].style == .flow { start = Int(tree.nodes[last].range.start) }
        guard let start, start < span.upperBound else { return nil }
        if position >= text.line(at: start).upperBound {
            return at(start, start + 1, .unclosedBracket(file.bytes[start] == 0x7B ? "{" : "["))
        }
        return at(position, position + 1, .commas)
    }

    /// A colon where no key can be: in a text behind a key, or on a line that is indented too far.
    private func strayColon(_ colon: Int, _ line: Range<Int>, _ text: YamlText) -> YamlFailure {
        guard let value = text.value(in: line), value < colon else {
            // Without a colon the line above goes on here.
            if let above = text.above(line), text.value(in: above) == nil, !file.bytes[above].trimmed().isKey {
                return noColon(text.indented(above).lowerBound)
            }
            return indentation(line, text)
        }
        if YamlText.isInCurlyQuotes(file.bytes[value..<line.upperBound]) {
            return at(value, value + 3, .curlyQuotes(mended: text.quoted(from: value)))
        }
        return at(colon, colon + 1, .colon(mended: text.quoted(from: value)))
    }

    /// A line without a colon, or without a space behind it.
    func noColon(_ position: Int) -> YamlFailure {
        let text = YamlText(bytes: file.bytes, span: span)
        let line = text.line(at: position)
        if let colon = file.bytes[line].firstIndex(of: 0x3A), colon + 1 < line.upperBound, colon > position,
            file.bytes[position..<colon].allSatisfy({ ASCII.isLetter($0) || $0 == 0x2D })
        {
            return at(colon, colon + 1, .colonSpace(mended: text.spaced(behind: colon)))
        }
        return at(position, line.upperBound, .noColon)
    }

    private func behindQuote(_ position: Int, _ line: Range<Int>, _ text: YamlText) -> YamlFailure? {
        guard let last = tree.nodes.last(where: { $0.kind == .scalar }),
            last.style == .singleQuoted || last.style == .doubleQuoted,
            line.contains(Int(last.range.end) - 1), Int(last.range.end) <= position
        else { return nil }
        let start = Int(last.range.start)
        // A quote that ends lines below was closed by the next one that came.
        if start < line.lowerBound { return at(start, text.line(at: start).upperBound, .unclosedQuote) }
        return at(position, line.upperBound, .afterQuote(mended: text.quoted(from: start)))
    }

    private func indentation(_ line: Range<Int>, _ text: YamlText) -> YamlFailure {
        let content = text.indented(line)
        return at(content.lowerBound, content.upperBound, .indentation)
    }
}

extension ByteSlice {
    /// Whether these bytes are a key whose value stands below: `sk:`.
    fileprivate var isKey: Bool { last == 0x3A }
}
