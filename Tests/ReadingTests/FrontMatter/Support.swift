import Diagnostics
import Reading
import ServiceStandard

/// Findings as lines: `line:column-endColumn severity code: message → remedy`, in the given language.
func lines(_ report: DiagnosticBag, _ language: Language = .indonesian) -> [String] {
    report.diagnostics.sorted(by: Diagnostic.inOrder).map { finding in
        let place = finding.place
        var line = "\(place.line):\(place.column)-\(place.endColumn) \(finding.severity.rawValue) \(finding.code)"
        line += ": \(finding.problem.message(in: language))"
        if let remedy = finding.problem.remedy(in: language) { line += " → \(remedy)" }
        for related in finding.related { line += " (\(related.line):\(related.column)-\(related.endColumn))" }
        return line
    }
}

/// A card with this front matter; the first line of `yaml` is line 2 of the file.
func card(_ yaml: String, body: String = "Isi.\n") -> SourceFile {
    SourceFile(path: "content/layanan/x.md", bytes: Array("---\n\(yaml)\n---\n\(body)".utf8))
}

/// A readable form of YAML nodes: kind, style, range and text.
func dump(_ tree: YamlTree) -> String {
    var out = ""
    func add(_ index: Int, _ depth: Int) {
        let node = tree[index]
        out += String(repeating: "  ", count: depth)
        out += "\(node.kind) \(node.style) \(node.range.start)-\(node.range.end)"
        if node.kind == .scalar { out += " |\(node.text.string)|" }
        out += "\n"
        for child in tree.children(of: index) { add(child, depth + 1) }
    }
    if let root = tree.root { add(root, 0) }
    return out
}

func file(_ text: String, path: String = "content/layanan/x.md") -> SourceFile {
    SourceFile(path: path, bytes: Array(text.utf8))
}
