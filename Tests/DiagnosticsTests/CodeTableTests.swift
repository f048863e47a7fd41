import Foundation
import Testing

/// The guide for webmasters tells every code that the sources know, and none that they do not.
@Suite("Table of codes in the guide")
struct CodeTableTests {
    private static let project = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Codes in the sources: the literals inside `var code` of the files that hold problems.
    private static func codesOfSources() throws -> Set<String> {
        let sources = project.appendingPathComponent("Sources")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var codes: Set<String> = []
        for case let file as URL in files where isOfProblems(file.lastPathComponent) {
            let text = try String(contentsOf: file, encoding: .utf8)
            // Templates put the second half of their codes together.
            for name in literals(in: text, of: "var codeName: String {") where isWord(name) { codes.insert("template." + name) }
            codes.formUnion(literals(in: text, of: "var code: String {").filter(isCode))
        }
        return codes
    }

    private static func isOfProblems(_ name: String) -> Bool {
        name == "OutputError.swift" || name.hasSuffix(".swift") && name.contains("Problem")
    }

    /// All string literals from the line that declares a property of a type to the brace that ends it.
    private static func literals(in text: String, of declaration: String) -> [String] {
        var found: [String] = []
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.contains(declaration) { isInside = true }
            guard isInside else { continue }
            let pieces = line.split(separator: "\"", omittingEmptySubsequences: false)
            found += pieces.indices.filter { $0 % 2 == 1 }.map { String(pieces[$0]) }
            if line == "    }" || line.contains(declaration) && line.hasSuffix("}") { isInside = false }
        }
        return found
    }

    private static func isCode(_ text: String) -> Bool {
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        return halves.count == 2 && halves.allSatisfy { isWord(String($0)) }
    }

    private static func isWord(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }
    }

    /// Rows of the guide's tables whose first cell is a code: code, severity, meaning, remedy.
    private static func rowsOfGuide() throws -> [[String]] {
        let guide = project.appendingPathComponent("docs/panduan/04-pesan-galat.md")
        return try String(contentsOf: guide, encoding: .utf8).split(separator: "\n").compactMap { line in
            guard line.hasPrefix("| `") else { return nil }
            let cells = line.replacingOccurrences(of: "\\|", with: "¦").split(separator: "|").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard let first = cells.first, first.hasPrefix("`"), first.hasSuffix("`"), isCode(String(first.dropFirst().dropLast()))
            else { return nil }
            return [String(first.dropFirst().dropLast())] + cells.dropFirst()
        }
    }

    @Test("Sources and guide know the same codes, each once") func sameCodes() throws {
        let told = try Self.rowsOfGuide().map { $0[0] }
        let known = try Self.codesOfSources()
        #expect(known.count > 100)
        #expect(known.subtracting(told).sorted() == [], "not in the guide")
        #expect(Set(told).subtracting(known).sorted() == [], "only in the guide")
        #expect(Set(told).count == told.count)
    }

    @Test("Each code has its severity, a meaning and a remedy") func complete() throws {
        let severities: Set = ["galat", "peringatan", "catatan", "galat atau peringatan"]
        for row in try Self.rowsOfGuide() {
            #expect(row.count == 4 && !row.contains(""), "\(row[0])")
            #expect(severities.contains(row.count > 1 ? row[1] : ""), "\(row[0])")
        }
    }
}
