import Foundation
import Testing
@testable import Checking
@Suite("scratch") struct ScratchTests {
    @Test("scan", .disabled(if: ProcessInfo.processInfo.environment["SCAN"] == nil)) func scan() throws {
        let root = ProcessInfo.processInfo.environment["SCAN"] ?? "/work/main"
        var files: [String: String] = [:]
        let e = FileManager.default.enumerator(atPath: root + "/content")!
        for case let p as String in e where p.hasSuffix(".md") {
            files["content/" + p] = try String(contentsOfFile: root + "/content/" + p, encoding: .utf8)
        }
        var checked = Checked(Sound.card, others: files)
        checked.files = files
        let codes = Set(RuleBook.consistency.map { $0.rule.code })
        var count: [String: Int] = [:]
        for f in checked.all where codes.contains(f.code) {
            count[f.code, default: 0] += 1
            if count[f.code]! <= 12 { print("FOUND \(f.place.file):\(f.place.line):\(f.place.column)-\(f.place.endColumn) \(f.severity) \(f.code): \(f.problem.message(in: .indonesian))") }
        }
        print("COUNTS", count, files.count)
    }
}
