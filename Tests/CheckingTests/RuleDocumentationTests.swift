import Diagnostics
import Foundation
import Testing

@testable import Checking

/// The pages in docs/aturan/ say what the rules are.
@Suite("Pages of the rules")
struct RuleDocumentationTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/aturan").standardizedFileURL

    private static let severities: [Severity: String] = [.error: "galat", .warning: "peringatan", .note: "catatan"]

    @Test("Every rule has a page in the form that all have", arguments: RuleBook.all.map(\.code))
    func page(code: String) throws {
        let rule = try #require(RuleBook.rule(code))
        let text = try String(contentsOf: Self.folder.appending(path: "\(code).md"), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines[0] == "# `\(code)`: \(rule.title(in: .indonesian))")
        let severity = try #require(Self.severities[rule.severity])
        #expect(lines[2] == "Tingkat: \(severity) · Kelompok: \(rule.family.rawValue)\(rule.dependsOnToday ? " · bergantung pada tanggal pemeriksaan" : "")")
        let headings = lines.filter { $0.hasPrefix("## ") }
        #expect(headings == ["## Apa", "## Mengapa", "## Dasar", "## Memperbaiki", "## In English"])
        #expect(lines.contains("**\(rule.title(in: .english).prefix(1).uppercased() + rule.title(in: .english).dropFirst()).**"))
        #expect(lines.contains { $0.hasPrefix("Keandalan: ") })
    }

    @Test("There is no page without a rule, and the list names each once")
    func list() throws {
        let pages = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
            .filter { $0.hasSuffix(".md") && $0 != "README.md" && $0 != "cacat.md" }
        #expect(Set(pages) == Set(RuleBook.all.map { "\($0.code).md" }))
        let rows = RuleBook.all.map { rule in
            "| [`\(rule.code)`](\(rule.code).md) | \(Self.severities[rule.severity] ?? "") | \(rule.title(in: .indonesian)) |"
        }
        let file = Self.folder.appending(path: "README.md")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if ProcessInfo.processInfo.environment["BAKU_RECORD"] != nil {
            let before = lines.prefix { !$0.hasPrefix("| [`") }
            let after = lines.reversed().prefix { !$0.hasPrefix("| [`") && !$0.hasPrefix("| --- ") }.reversed()
            try (before + rows + after).joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
        } else {
            #expect(lines.filter { $0.hasPrefix("| [`") } == rows)
        }
    }
}
