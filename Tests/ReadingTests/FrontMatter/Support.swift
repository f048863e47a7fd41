import Diagnostics
import Reading
import ServiceStandard
import Testing

/// A text, and the findings it must give: for each a line `line:column-endColumn severity code`, a line in Indonesian and
/// one in English, both `message → remedy`.
struct Golden: Sendable, CustomTestStringConvertible {
    let input: String
    let findings: String
    var testDescription: String { input.debugDescription }

    init(_ input: String, _ findings: String) {
        self.input = input
        self.findings = findings
    }
}

/// Findings in the form that ``Golden`` has them.
func told(_ report: DiagnosticBag) -> String {
    report.diagnostics.sorted(by: Diagnostic.inOrder).map { finding in
        let place = finding.place
        var lines = ["\(place.line):\(place.column)-\(place.endColumn) \(finding.severity.rawValue) \(finding.code)"]
        for related in finding.related { lines[0] += " (\(related.line):\(related.column)-\(related.endColumn))" }
        for language in Language.allCases {
            let remedy = finding.problem.remedy(in: language).map { " → \($0)" } ?? ""
            lines.append(finding.problem.message(in: language) + remedy)
        }
        return lines.joined(separator: "\n")
    }.joined(separator: "\n")
}

/// Findings in short: `line:column-endColumn code`.
func places(_ report: DiagnosticBag) -> [String] {
    report.diagnostics.sorted(by: Diagnostic.inOrder).map { finding in
        "\(finding.place.line):\(finding.place.column)-\(finding.place.endColumn) \(finding.code)"
    }
}

/// A file whose front matter is `yaml`; its first line is line 2 of the file.
func cardFile(_ yaml: String, body: String = "Isi.\n") -> SourceFile { file("---\n\(yaml)\n---\n\(body)") }

func file(_ text: String, path: String = "content/layanan/x.md") -> SourceFile {
    SourceFile(path: path, bytes: Array(text.utf8))
}

/// A readable form of YAML nodes: kind, style, range and text.
func dump(_ tree: YamlTree) -> String {
    var out: [String] = []
    func add(_ index: Int, _ depth: Int) {
        let node = tree[index]
        var line =
            String(repeating: "  ", count: depth) + "\(node.kind) \(node.style) \(node.range.start)-\(node.range.end)"
        if node.kind == .scalar { line += " \(node.text.string.debugDescription)" }
        out.append(line)
        for child in tree.children(of: index) { add(child, depth + 1) }
    }
    if let root = tree.root { add(root, 0) }
    return out.joined(separator: "\n")
}
