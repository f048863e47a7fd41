import Bytes
import Diagnostics
import ServiceStandard

/// A key of a header: its name, and how its value gets into the record.
struct HeaderField<Record>: Sendable {
    let name: StaticString
    let isRequired: Bool
    /// Reads the value at a node; called only when there is one.
    let read: @Sendable (inout HeaderReader, Int, inout Record) -> Void

    init(
        _ name: StaticString, required: Bool = false,
        _ read: @escaping @Sendable (inout HeaderReader, Int, inout Record) -> Void
    ) {
        self.name = name
        self.isRequired = required
        self.read = read
    }
}

/// Turns the nodes of a header into values, by a table of keys for each kind of file, and reports what does not fit.
struct HeaderReader {
    let file: SourceFile
    let tree: YamlTree
    var report = DiagnosticBag()
    /// The node of the key whose value is being read, for messages.
    private(set) var key = 0

    init(file: SourceFile, tree: YamlTree) {
        self.file = file
        self.tree = tree
    }

    /// Reads the mapping at `node` by the table.
    ///
    /// - Parameter place: what is marked when a required key is missing.
    /// - Returns: the keys that the table does not know.
    mutating func read<Record>(
        _ node: Int, by fields: [HeaderField<Record>], into record: inout Record, missingAt place: SourceRange
    ) -> [ExtraKey] {
        guard tree.nodes[node].kind == .mapping else {
            wrongKind(node, .mapping(fields.map(\.name.description)))
            return []
        }
        let outer = key
        defer { key = outer }
        var extras: [ExtraKey] = []
        var seen: UInt64 = 0
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        while child < end {
            let value = Int(tree.nodes[child].end)
            key = child
            if let index = fields.firstIndex(where: { tree.nodes[child].text.equals($0.name) }) {
                seen |= 1 << UInt64(index)
                if !tree.nodes[value].isBlank {
                    fields[index].read(&self, value, &record)
                } else if fields[index].isRequired {
                    add(HeaderProblem.blankKey(keyName), child)
                }
            } else {
                extras.append(unknown(child, value, fields))
            }
            child = Int(tree.nodes[value].end)
        }
        for (index, field) in fields.enumerated() where field.isRequired && seen & 1 << UInt64(index) == 0 {
            report.add(HeaderProblem.missingKey(field.name.description), at: place, in: file)
        }
        return extras
    }

    /// Reads a mapping below a key, whose missing keys are marked at that key.
    mutating func read<Record>(_ node: Int, by fields: [HeaderField<Record>], into record: inout Record) -> [ExtraKey] {
        // An item of a list has no key of its own.
        let place = isItem(node) ? tree.nodes[node].range : tree.nodes[key].range
        return read(node, by: fields, into: &record, missingAt: place)
    }

    private func isItem(_ node: Int) -> Bool { node != Int(tree.nodes[key].end) }

    private mutating func unknown<Record>(_ key: Int, _ value: Int, _ fields: [HeaderField<Record>]) -> ExtraKey {
        let name = shown(tree.nodes[key].text)
        if let nearest = Spelling.nearest(to: name, among: fields.lazy.map(\.name.description)) {
            add(HeaderProblem.misspeltKey(name, nearest: nearest), key)
        } else {
            add(HeaderProblem.unknownKey(name), key)
        }
        return ExtraKey(name: SourcedText(tree.nodes[key].text, tree.nodes[key].range), value: tree.nodes[value].range)
    }
}

extension HeaderReader {
    /// The key being read, for messages.
    var keyName: String { shown(tree.nodes[key].text) }

    /// A text of the author in a message: not longer than a line.
    func shown(_ text: ByteSlice) -> String {
        let cut = text.prefix(60)
        guard cut.count < text.count else { return text.string }
        var end = cut.endIndex
        while end > cut.startIndex, text[end] & 0xC0 == 0x80 { end -= 1 }
        return text[cut.startIndex..<end].string + "…"
    }

    mutating func add(_ problem: some Problem, _ node: Int, related: [SourceRange] = []) {
        report.add(problem, at: tree.nodes[node].range, in: file, related: related)
    }

    mutating func wrongKind(_ node: Int, _ expected: HeaderValue) {
        add(HeaderProblem.wrongKind(key: keyName, expected: expected, found: tree.nodes[node].kind), node)
    }

    mutating func wrongValue(_ node: Int, _ expected: HeaderValue, nearest: String? = nil) {
        let value = shown(tree.nodes[node].text)
        add(HeaderProblem.wrongValue(key: keyName, value: value, expected: expected, nearest: nearest), node)
    }
}
