import Foundation
import Testing
@testable import Checking

@Suite("Temporary") struct TemporaryTests {
    @Test func samples() throws {
        let root = URL(filePath: ProcessInfo.processInfo.environment["LANG_DIR"] ?? "/work/main/content/layanan")
        let files = FileManager.default.enumerator(atPath: root.path)!.compactMap { $0 as? String }.filter { $0.hasSuffix(".md") }.sorted()
        let codes = Set(RuleBook.language.map { $0.rule.code })
        for file in files {
            let text = try String(contentsOf: root.appending(path: file), encoding: .utf8)
            let checked = Checked(text)
            for finding in checked.all where codes.contains(finding.code) {
                let place = finding.place
                let bytes = Array(place.sourceLine.utf8)
                let start = min(place.column - place.sourceColumn, bytes.count), end = min(place.endColumn - place.sourceColumn, bytes.count)
                print("FOUND \(file):\(place.line):\(place.column) \(finding.code) ‹\(String(decoding: bytes[start..<max(start,end)], as: UTF8.self))› \(finding.problem.message(in: .indonesian)) → \(finding.problem.remedy(in: .indonesian) ?? "")")
            }
        }
    }
}
