import Bytes
import Diagnostics
import ServiceStandard

extension HeaderReader {
    /// A text without white space at its ends; `nil` when it is a list or mapping, which is reported.
    mutating func text(_ node: Int, _ expected: HeaderValue = .text) -> SourcedText? {
        guard tree.nodes[node].kind == .scalar else {
            wrongKind(node, expected)
            return nil
        }
        if tree.nodes[node].style == .plain { lookAround(node) }
        return SourcedText(tree.nodes[node].text.trimmed(), tree.nodes[node].range)
    }

    /// One text or a list of texts; blank items are left out.
    mutating func texts(_ node: Int, _ expected: HeaderValue = .texts) -> [SourcedText] {
        guard tree.nodes[node].kind == .sequence else {
            return tree.nodes[node].isBlank ? [] : text(node, expected).map { [$0] } ?? []
        }
        var texts: [SourcedText] = []
        let end = Int(tree.nodes[node].end)
        // A text is a node of its own.
        texts.reserveCapacity(end - node - 1)
        var item = node + 1
        while item < end {
            if !tree.nodes[item].isBlank, let text = text(item, expected) { texts.append(text) }
            item = Int(tree.nodes[item].end)
        }
        return texts
    }

    /// One text or a list of texts; a single text may list its parts with commas or semicolons.
    mutating func words(_ node: Int) -> [SourcedText] {
        let values = texts(node)
        guard tree.nodes[node].kind == .scalar, tree.nodes[node].style == .plain, let whole = values.first,
            whole.value.contains(where: Self.partsWords)
        else { return values }
        return whole.value.split(whereSeparator: Self.partsWords).map { part in
            let text = part.trimmed()
            let offset = text.startIndex - whole.value.startIndex + Int(whole.range.start)
            // The text may stand on several lines, and then its bytes are not those of the file.
            let isView = text.elementsEqual(file[SourceRange(start: offset, end: offset + text.count)])
            return SourcedText(text, isView ? SourceRange(start: offset, end: offset + text.count) : whole.range)
        }.filter { !$0.value.isEmpty }
    }

    private static func partsWords(_ byte: UInt8) -> Bool { byte == 0x2C || byte == 0x3B }

    /// The items of a list, or the one value that stands for a list.
    func items(_ node: Int) -> [Int] { tree.nodes[node].kind == .sequence ? Array(tree.children(of: node)) : [node] }

    /// The first of equal texts are kept, the others reported.
    mutating func unique(_ texts: [SourcedText]) -> [SourcedText] {
        // Nearly always all are kept.
        let isUnique = texts.indices.allSatisfy { index in !texts[..<index].contains { $0.value == texts[index].value } }
        if isUnique { return texts }
        var kept: [SourcedText] = []
        for text in texts {
            if let first = kept.first(where: { $0.value == text.value }) {
                report.add(
                    HeaderProblem.duplicateValue(shown(text.value)), at: text.range, in: file, related: [first.range])
            } else {
                kept.append(text)
            }
        }
        return kept
    }

    mutating func date(_ node: Int) -> Sourced<CalendarDate>? {
        guard let text = text(node, .date) else { return nil }
        switch HeaderDate.read(text.value) {
        case .success(let date): return Sourced(date, text.range)
        case .failure(let refusal):
            switch refusal.reason {
            case .outOfRange: add(HeaderProblem.noSuchDay(shown(text.value)), node)
            case .noYear, .shortYear: add(HeaderProblem.noYear(shown(text.value)), node)
            default:
                if case .success(.month) = DateReader.read(text.value) {
                    add(HeaderProblem.noDay(shown(text.value)), node)
                } else {
                    wrongValue(node, .date)
                }
            }
            return nil
        }
    }

    /// Ya or tidak.
    mutating func flag(_ node: Int) -> Bool? {
        guard let text = text(node, .flag) else { return nil }
        if let flag = HeaderFlag.read(text.value) { return flag }
        wrongValue(node, .flag)
        return nil
    }

    /// A whole number from 1 on.
    mutating func number(_ node: Int) -> Sourced<Int>? {
        guard let text = text(node, .number) else { return nil }
        guard let number = HeaderNumber.read(text.value) else {
            wrongValue(node, .number)
            return nil
        }
        return Sourced(number, text.range)
    }

    /// A name of a file without its ending.
    mutating func slug(
        _ node: Int, _ expected: HeaderValue = .slug, nearest: (ByteSlice) -> String? = HeaderSlug.nearest(to:)
    ) -> SourcedText? {
        guard let text = text(node, expected) else { return nil }
        if HeaderSlug.isSlug(text.value) { return text }
        wrongValue(node, expected, nearest: nearest(text.value))
        return nil
    }

    mutating func slugs(_ node: Int) -> [SourcedText] {
        guard tree.nodes[node].kind == .sequence else {
            return tree.nodes[node].isBlank ? [] : slug(node, .slugs, nearest: HeaderSlug.nearestList(to:)).map { [$0] } ?? []
        }
        return unique(items(node).compactMap { tree.nodes[$0].isBlank ? nil : slug($0, .slugs) })
    }

    /// One of the words, letters compared without case.
    mutating func choice<Value>(_ node: Int, _ choices: [(StaticString, Value)], shown: [String]) -> Value? {
        guard let text = text(node, .choice(shown)) else { return nil }
        if let found = choices.first(where: { text.value.equalsFolded($0.0) }) { return found.1 }
        wrongValue(node, .choice(shown), nearest: Spelling.nearest(to: text.value.string, among: shown))
        return nil
    }

    /// Looks at what stands around an unquoted text: quotes that are none, and a comment that may be meant as text.
    private mutating func lookAround(_ node: Int) {
        let range = tree.nodes[node].range.indices
        let bytes = file.bytes
        let end = range.upperBound
        if end < bytes.count, bytes[end] == ASCII.space { hash(range) }
        guard bytes[range.lowerBound] == 0xE2, YamlText.isInCurlyQuotes(bytes[range])
        else { return }
        let text = YamlText(bytes: bytes, span: 0..<bytes.count)
        add(FrontMatterProblem.curlyText(mended: text.quoted(from: range.lowerBound)), node)
    }

    /// `judul: Loket #2` says "Loket" to YAML. A comment that is meant as one has a space behind its `#`.
    private mutating func hash(_ range: Range<Int>) {
        let bytes = file.bytes
        var mark = range.upperBound
        while mark < bytes.count, bytes[mark] == ASCII.space { mark += 1 }
        guard mark + 1 < bytes.count, bytes[mark] == 0x23, !ASCII.isSpace(bytes[mark + 1]), bytes[mark + 1] != 0x23
        else { return }
        let text = YamlText(bytes: bytes, span: 0..<bytes.count)
        let line = text.line(at: mark)
        report.add(
            FrontMatterProblem.hash(
                mended: line.contains(range.lowerBound) ? text.quoted(from: range.lowerBound) : nil), file, mark,
            line.upperBound)
    }
}
