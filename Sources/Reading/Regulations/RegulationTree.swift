import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Builds the units of a regulation from its lines. Markdown alone would number the law's lists anew.
struct RegulationTree {
    private let file: SourceFile
    private let parser: CommonMarkParser
    private(set) var nodes: [RegulationNode] = []
    private(set) var documents: [Document] = []
    /// The units that are open, the innermost last.
    private var open: [Int] = []
    /// The text that is being gathered, and whose it is; `nil`: a text of its own.
    private var piece: (range: Range<Int>, owner: Int?)?
    private var isAfterBlank = true
    /// The last unit of each kind, for the number that is to follow.
    private var lastOfKind = [Int?](repeating: nil, count: RegulationNode.Kind.allCases.count)
    private var findings = DiagnosticBag()

    init(file: SourceFile, parser: CommonMarkParser) {
        self.file = file
        self.parser = parser
    }

    /// Adds a line; lines come in order.
    mutating func add(_ line: RegulationLine, report: inout DiagnosticBag) {
        switch line.kind {
        case .blank:
            isAfterBlank = true
            return
        case .heading: addHeading(line)
        case .marker(let kind) where isUnit(kind, line): addUnit(kind, line, &report)
        case .marker, .text: addText(line, &report)
        }
        isAfterBlank = false
    }

    /// All lines were added.
    mutating func finish(report: inout DiagnosticBag) {
        flush()
        close(to: 0)
        report.merge(findings)
    }

    // MARK: Headings

    private mutating func addHeading(_ line: RegulationLine) {
        flush()
        var end = line.range.upperBound
        // CommonMark allows number signs at the end as well.
        while end > line.text, file.bytes[end - 1] == 0x23 || ASCII.isSpace(file.bytes[end - 1]) { end -= 1 }
        let heading = RegulationHeading(file.bytes[line.text..<end])
        // An article stands below whatever is open, any other heading below those of a higher rank.
        let depth = open.firstIndex { index in
            let kind = nodes[index].kind
            return !kind.isHeading || kind == .article || heading.kind != .article && kind.rawValue >= heading.kind.rawValue
                || kind == .section || heading.kind == .section
        }
        if let depth { close(to: depth) }
        let number = heading.number.map { SourcedText(file.bytes[$0], SourceRange(start: $0.lowerBound, end: $0.upperBound)) }
        push(heading.kind, number: number, range: line.text..<end)
        if !heading.title.isEmpty { nodes[nodes.count - 1].title = parsed(heading.title) }
    }

    // MARK: Items

    /// Whether a marker begins a unit here: not in a section, whose lists are those of Markdown, and not where a number
    /// happens to begin a line of a sentence.
    private func isUnit(_ kind: RegulationNode.Kind, _ line: RegulationLine) -> Bool {
        if let last = open.last, open.contains(where: { nodes[$0].kind == .section }), nodes[last].kind == .section { return false }
        guard kind == .item || kind == .subitem, !isAfterBlank, let piece else { return true }
        let number = file.bytes[line.number]
        if number.equals("1") || follows(number, kind) { return true }
        let before = file.bytes[piece.range].trimmed()
        guard let last = before.last else { return true }
        return last == 0x3B || last == 0x3A || last == 0x2E || before.hasSuffixWord("dan") || before.hasSuffixWord("atau")
    }

    /// Whether a number is the next of the open unit of its kind.
    private func follows(_ number: ByteSlice, _ kind: RegulationNode.Kind) -> Bool {
        guard let last = open.last(where: { nodes[$0].kind == kind }), let before = nodes[last].number?.value else { return false }
        return number.elementsEqual(RegulationNumbers.next(after: before))
    }

    private mutating func addUnit(_ kind: RegulationNode.Kind, _ line: RegulationLine, _ report: inout DiagnosticBag) {
        flush()
        // A kind that is open goes on; a new one stands below the innermost unit. An ayat is always the article's own.
        if let depth = open.firstIndex(where: { nodes[$0].kind == kind }) {
            close(to: depth)
        } else if kind == .clause, let depth = open.firstIndex(where: { !nodes[$0].kind.isHeading }) {
            close(to: depth)
        }
        if !open.contains(where: { nodes[$0].kind == .article }) {
            report.add(RegulationProblem.outsideArticle, file, line.range.lowerBound, line.text)
        }
        checkNumber(of: kind, line, &report)
        let number = SourcedText(file.bytes[line.number], SourceRange(start: line.number.lowerBound, end: line.number.upperBound))
        let marker = line.range.lowerBound..<line.text
        push(kind, number: number, range: marker.lowerBound..<max(line.number.upperBound + 1, line.number.upperBound))
        if line.text < line.range.upperBound { piece = (line.text..<line.range.upperBound, nodes.count - 1) }
    }

    private func checkNumber(of kind: RegulationNode.Kind, _ line: RegulationLine, _ report: inout DiagnosticBag) {
        let number = file.bytes[line.number]
        let parent = open.last ?? -1
        let last = lastOfKind[Int(kind.rawValue)].flatMap { nodes[$0].parent == parent ? $0 : nil }
        let before = last.flatMap { nodes[$0].number?.value }
        let expected = before.map { RegulationNumbers.next(after: $0) } ?? RegulationNumbers.first(like: number)
        // Amendments insert (4a) behind (4).
        let isInserted = number.contains(where: ASCII.isDigit) && number.contains(where: ASCII.isLetter)
        guard !number.elementsEqual(expected), !isInserted else { return }
        let shown = file.bytes[line.range.lowerBound..<line.text].trimmed().string
        report.add(
            RegulationProblem.numberMissing(shown, expected: expected.string), file, line.number.lowerBound, line.number.upperBound)
    }

    // MARK: Text

    private mutating func addText(_ line: RegulationLine, _ report: inout DiagnosticBag) {
        checkHeading(line, &report)
        if let current = piece, !isAfterBlank || line.indentation > 2 || current.owner == nil {
            // A text of its own takes all paragraphs up to the next unit.
            piece = (current.range.lowerBound..<line.range.upperBound, current.owner)
            return
        }
        flush()
        guard let last = open.last else {
            piece = (line.range, nil)
            return
        }
        // What stands below a list belongs to the article, or to the heading above.
        if !nodes[last].kind.isHeading, isAfterBlank, let depth = open.firstIndex(where: { !nodes[$0].kind.isHeading }) {
            close(to: depth)
        }
        let owner = open.last
        let isFirst = owner.map { nodes[$0].text == nil && nodes.count == $0 + 1 } ?? false
        piece = (line.range, isFirst ? owner : nil)
    }

    /// "Pasal 14" alone on a line is meant as a heading.
    private func checkHeading(_ line: RegulationLine, _ report: inout DiagnosticBag) {
        let text = file.bytes[line.text..<line.range.upperBound].trimmed()
        guard text.count <= 40 else { return }
        let heading = RegulationHeading(text)
        guard heading.kind != .section, heading.title.isEmpty else { return }
        report.add(RegulationProblem.headingWithoutSigns(text.string), file, text.startIndex, text.endIndex)
    }

    /// The text that was gathered becomes its unit's, or a unit of its own.
    private mutating func flush() {
        guard let (range, owner) = piece else { return }
        piece = nil
        guard let owner else {
            push(.text, number: nil, range: range)
            nodes[nodes.count - 1].text = parsed(range)
            close(to: open.count - 1)
            return
        }
        let text = parsed(range)
        if nodes[owner].kind.isHeading, nodes[owner].kind != .article, nodes[owner].title == nil, isTitle(range) {
            nodes[owner].title = text
        } else {
            nodes[owner].text = text
        }
    }

    /// The title of a chapter stands on the line below its number: short, and no sentence.
    private func isTitle(_ range: Range<Int>) -> Bool {
        let text = file.bytes[range].trimmed()
        guard let last = text.last, text.count <= 200, text.firstIndex(of: "\n\n") == nil else { return false }
        return last != 0x2E && last != 0x3A && last != 0x3B
    }

    // MARK: Units

    private mutating func push(_ kind: RegulationNode.Kind, number: SourcedText?, range: Range<Int>) {
        open.append(nodes.count)
        lastOfKind[Int(kind.rawValue)] = nodes.count
        nodes.append(
            RegulationNode(
                kind, number: number, range: SourceRange(start: range.lowerBound, end: range.upperBound),
                parent: open.dropLast().last ?? -1, end: nodes.count + 1))
    }

    private mutating func close(to depth: Int) {
        while open.count > max(depth, 0) {
            let index = open.removeLast()
            nodes[index].end = nodes.count
        }
    }

    private mutating func parsed(_ range: Range<Int>) -> RegulationText {
        if range.count > RegulationReader.largestText {
            findings.add(RegulationProblem.textTooLong(limit: RegulationReader.largestText), file, range.lowerBound, range.lowerBound + 1)
            documents.append(Document())
            return RegulationText(document: documents.count - 1)
        }
        documents.append(parser.parse(file.bytes, from: range.lowerBound, to: range.upperBound))
        return RegulationText(document: documents.count - 1)
    }
}

extension ByteSlice {
    /// Whether the text ends with a word, compared without case.
    fileprivate func hasSuffixWord(_ word: StaticString) -> Bool {
        guard count > word.utf8CodeUnitCount else { return false }
        let tail = suffix(word.utf8CodeUnitCount)
        return tail.equalsFolded(word) && !ASCII.isWord(self[tail.startIndex - 1])
    }
}
