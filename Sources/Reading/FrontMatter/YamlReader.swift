import Bytes
import Diagnostics

/// Reads YAML into plain nodes, refusing what a header never needs and what costs unbounded time or memory.
public enum YamlReader {
    /// How deep lists and mappings may stand in each other.
    public static let maximumDepth = 16
    /// The largest front matter, in bytes.
    public static let maximumFrontMatter = 16 * 1024
    /// The largest settings file, in bytes.
    public static let maximumSettings = 64 * 1024

    /// Reads the document in `range` of `file`.
    ///
    /// - Parameter limit: the most bytes that are read; more is refused before libyaml sees it, since libyaml's time grows
    ///   faster than its input.
    /// - Throws: ``YamlFailure`` at the first thing that cannot be read.
    public static func read(
        _ file: SourceFile, _ range: SourceRange, limit: Int = maximumFrontMatter
    ) throws(YamlFailure) -> YamlTree {
        let span = range.indices.clamped(to: 0..<file.bytes.count)
        guard span.count <= limit else {
            throw YamlFailure(
                problem: .tooLong(limit: limit),
                range: SourceRange(start: span.lowerBound + limit, end: span.lowerBound + limit + 1))
        }
        guard let tree = PlainYaml.tree(file.bytes, span) else { return try readByEvents(file, span) }
        if let failure = YamlKeys.problem(in: tree) { throw failure }
        return tree
    }

    /// The same by libyaml, which reads all there is in YAML.
    static func readByEvents(_ file: SourceFile, _ span: Range<Int>) throws(YamlFailure) -> YamlTree {
        let outcome: Result<YamlTree, YamlFailure> = file.bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return .success(YamlTree()) }
            do throws(YamlFailure) {
                return .success(try build(file, base, span))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    private static func build(
        _ file: SourceFile, _ base: UnsafePointer<UInt8>, _ span: Range<Int>
    ) throws(YamlFailure) -> YamlTree {
        guard var source = LibYaml(file.bytes, at: base, range: span) else {
            throw YamlFailure(
                problem: .syntax("out of memory"), range: SourceRange(start: span.lowerBound, end: span.upperBound))
        }
        var builder = YamlTreeBuilder()
        while true {
            let event: LibYaml.Event
            do throws(LibYaml.Fault) {
                event = try source.next()
            } catch {
                throw YamlDiagnosis(file: file, span: span, tree: builder.tree, open: builder.open).failure(error)
            }
            if let refusal = source.refusal { throw failure(refusal) }
            if case .streamEnd = event { break }
            try builder.add(event)
        }
        if let failure = YamlKeys.problem(in: builder.tree) { throw failure }
        return builder.tree
    }

    private static func failure(_ refusal: LibYaml.Refusal) -> YamlFailure {
        let range = SourceRange(start: refusal.start, end: refusal.end)
        return switch refusal.kind {
        case .anchor: YamlFailure(problem: .anchor(refusal.name), range: range)
        case .alias: YamlFailure(problem: .alias(refusal.name), range: range)
        case .tag: YamlFailure(problem: .tag(refusal.name), range: range)
        case .directive: YamlFailure(problem: .directive, range: range)
        }
    }
}

/// Puts events together to a tree.
struct YamlTreeBuilder {
    private(set) var tree = YamlTree()
    /// The lists and mappings that are not closed yet, outermost first.
    private(set) var open: [Int] = []
    private var documents = 0
    /// Where the last value ended.
    private var lastEnd = 0

    mutating func add(_ event: LibYaml.Event) throws(YamlFailure) {
        switch event {
        case .scalar(let style, let text, let start, let end):
            // Escapes can make what the scan of the file has refused.
            if style == .doubleQuoted, text.startIndex != start + 1 { try checkCharacters(text, start, end) }
            add(.scalar, style, start, end, text)
            lastEnd = end
        case .sequenceStart(let style, let start): try begin(.sequence, style, start)
        case .mappingStart(let style, let start): try begin(.mapping, style, start)
        case .collectionEnd(_, let end):
            guard let index = open.popLast() else { return }
            tree.nodes[index].end = Int32(tree.nodes.count)
            // libyaml ends a block collection at the next token, which may stand lines below.
            if tree.nodes[index].style == .flow { lastEnd = end }
            tree.nodes[index].range.end = max(tree.nodes[index].range.start, UInt32(lastEnd))
        case .documentStart(let start):
            documents += 1
            if documents > 1 {
                throw YamlFailure(problem: .documents, range: SourceRange(start: start, end: start + 3))
            }
        case .other, .streamEnd: break
        }
    }

    private func checkCharacters(_ text: ByteSlice, _ start: Int, _ end: Int) throws(YamlFailure) {
        for scalar in text.string.unicodeScalars where SourceScan.problem(of: scalar.value) != nil {
            throw YamlFailure(problem: .hiddenCharacter(scalar.value), range: SourceRange(start: start, end: end))
        }
    }

    private mutating func begin(_ kind: YamlNode.Kind, _ style: YamlNode.Style, _ start: Int) throws(YamlFailure) {
        guard open.count < YamlReader.maximumDepth else {
            throw YamlFailure(
                problem: .depth(YamlReader.maximumDepth), range: SourceRange(start: start, end: start + 1))
        }
        open.append(tree.nodes.count)
        add(kind, style, start, start, [])
    }

    private mutating func add(
        _ kind: YamlNode.Kind, _ style: YamlNode.Style, _ start: Int, _ end: Int, _ text: ByteSlice
    ) {
        if tree.nodes.isEmpty { tree.nodes.reserveCapacity(64) }
        tree.nodes.append(
            YamlNode(
                kind: kind, style: style, range: SourceRange(start: start, end: end), text: text,
                end: Int32(tree.nodes.count + 1)))
    }
}
