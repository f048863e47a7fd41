import Foundation
import Testing
@Test func record() throws {
    guard let text = try? String(contentsOfFile: "/tmp/cases.txt", encoding: .utf8) else { return }
    var out = ""
    for block in text.components(separatedBy: "\n=== ").dropFirst() {
        var lines = block.components(separatedBy: "\n").filter { !$0.hasPrefix("@file") }
        let name = lines.removeFirst()
        var cases = ""
        if lines.first?.hasPrefix("@cases ") == true { cases = String(lines.removeFirst().dropFirst(7)).replacingOccurrences(of: "\\n", with: "\n") }
        let (c, report) = try card(lines.joined(separator: "\n"), cases: cases)
        out += "=== \(name)\n" + (c.map(CardDump.text) ?? "nothing\n") + places(report).map { "! \($0)\n" }.joined()
    }
    try out.write(toFile: "/tmp/dumps.txt", atomically: true, encoding: .utf8)
}
