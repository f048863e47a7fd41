import Foundation
import Testing

@testable import Checking

/// What reading may warn of is listed once in the sources and once in the guide.
@Suite("Codes of reading")
struct ReadingCodesTests {
    @Test("They are the warnings and notes of the guide")
    func sameAsGuide() throws {
        var project = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { project.deleteLastPathComponent() }
        let guide = try String(contentsOf: project.appendingPathComponent("docs/panduan/04-pesan-galat.md"), encoding: .utf8)
        // Sheets, folders and new files are made, not read.
        let others = ["sheet.", "output.", "new."]
        let rows = guide.split(separator: "\n").compactMap { line -> String? in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count > 3, cells[0].hasPrefix("`"), cells[0].contains("."), !cells[0].contains("/"),
                cells[1].contains("peringatan") || cells[1].contains("catatan")
            else { return nil }
            let code = String(cells[0].dropFirst().dropLast())
            return others.contains(where: code.hasPrefix) ? nil : code
        }
        #expect(rows == ReadingCodes.all)
    }

    @Test("None of them is the code of a rule")
    func distinct() {
        #expect(ReadingCodes.all.filter { RuleBook.rule($0) != nil } == [])
        #expect(Set(ReadingCodes.all).count == ReadingCodes.all.count)
    }
}
