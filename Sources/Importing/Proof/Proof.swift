import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// Shows that a draft holds every word of its source, and no other.
struct Proof {
    let setting: ImportSetting

    /// - Parameters:
    ///   - draft: its account says what was left out and what was added.
    ///   - file: the draft as it is to be written.
    /// - Throws: ``ImportProblem/unproven(missing:surplus:)`` or ``ImportProblem/unreadable(_:)``.
    /// - Returns: what the reader finds in the draft, short of errors.
    func check(_ text: DecodedText, _ draft: Draft, _ file: SourceFile) throws(ImportProblem) -> [Diagnostic] {
        let findings = try read(draft.kind, file)
        let source = text.words
        var expected = source
        for own in draft.account.own {
            guard isAllowed(own, source, text) else { throw .unproven(missing: [], surplus: [own.text]) }
            expected.add(own.text)
        }
        var found = try words(of: draft.kind, file)
        for piece in draft.account.leftOut { found.add(piece.text[...]) }
        guard expected != found else { return findings }
        throw .unproven(missing: expected.surplus(over: found), surplus: found.surplus(over: expected))
    }

    /// Whether a word that the source has not is one of the grammar of cards.
    private func isAllowed(_ own: Own, _ source: Words, _ text: DecodedText) -> Bool {
        switch own {
        case .heading(let title):
            setting.profile.entries.contains { $0.title == title || $0.englishTitle == title }
                || setting.profile.sop.entries.contains { $0.title == title || $0.englishTitle == title }
        case .label(let label): Self.labels.contains(label)
        // The words are ours whatever the number.
        case .flow: true
        case .date(let date): date.utf8.count == 10 && date.utf8.allSatisfy { ASCII.isDigit($0) || $0 == 0x2D }
        // A name that the source has, too.
        case .performer(let name): Words(Array(name.utf8)[...]).surplus(over: source).isEmpty
        case .listNumber(let number): ListNumber.isOne(number)
        case .fileName(let name): name == FileTitle.of(text.path)
        }
    }

    private static let labels: Set<String> = ["Pelaksana", "Kelengkapan", "Waktu", "Keluaran", "Catatan", "Pasal", "Pembukaan"]

    /// Reads the draft as a site would.
    private func read(_ kind: DocumentKind, _ file: SourceFile) throws(ImportProblem) -> [Diagnostic] {
        var report = DiagnosticBag()
        let isRead =
            switch kind {
            case .service: CardReader(names: setting.names).read(file, report: &report) != nil
            case .sop: SopReader(names: setting.names).read(file, report: &report) != nil
            case .regulation: RegulationReader().read(file, report: &report) != nil
            }
        guard isRead, !report.hasErrors else {
            let error = report.diagnostics.first { $0.severity == .error }
            throw .unreadable(error.map { "\($0.place.line): \($0.problem.message(in: setting.language)) [\($0.code)]" } ?? "?")
        }
        return report.diagnostics
    }

    /// The words that a reader of the draft sees: values of the front matter but the office, and the text.
    private func words(of kind: DocumentKind, _ file: SourceFile) throws(ImportProblem) -> Words {
        var report = DiagnosticBag()
        guard let parts = FrontMatter.split(file, report: &report) else { throw .unreadable("---") }
        var words = Words()
        do {
            let tree = try YamlReader.read(file, parts.yaml, limit: YamlReader.maximumFrontMatter)
            if let root = tree.root { Self.add(tree, root, to: &words) }
        } catch {
            throw .unreadable(error.problem.message(in: setting.language))
        }
        let body = parts.body.indices
        if kind == .regulation {
            Self.add(withoutComments: file.bytes[body], to: &words)
        } else {
            let document = CommonMarkParser().parse(file.bytes, from: body.lowerBound, to: body.upperBound)
            for node in document.nodes {
                switch node.kind {
                case .text, .code, .codeBlock: words.add(document.literal(node))
                case .link, .image:
                    words.add(document.target(node))
                    words.add(document.title(node))
                default: break
                }
            }
        }
        return words
    }

    private static func add(_ tree: YamlTree, _ node: Int, to words: inout Words) {
        switch tree[node].kind {
        case .scalar: words.add(tree[node].text)
        case .sequence: for child in tree.children(of: node) { add(tree, child, to: &words) }
        case .mapping:
            for (key, value) in tree.pairs(of: node) where !tree[key].text.equals("instansi") { add(tree, value, to: &words) }
        }
    }

    /// A regulation's lines are its own grammar: numbers of articles and clauses are words.
    private static func add(withoutComments text: ByteSlice, to words: inout Words) {
        var rest = text
        var searched = text
        while let start = searched.firstIndex(of: "<!--") {
            // Behind a backslash it is text of the source, of which no word may be lost.
            let isEscaped = text[..<start].reversed().prefix { $0 == 0x5C }.count % 2 == 1
            if isEscaped {
                searched = searched[(start + 4)...]
                continue
            }
            words.add(rest[..<start])
            guard let end = searched[start...].firstIndex(of: "-->") else { return words.add(rest[start...]) }
            rest = rest[(end + 3)...]
            searched = rest
        }
        words.add(rest)
    }
}
