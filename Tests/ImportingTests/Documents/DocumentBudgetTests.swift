import Diagnostics
import Testing

@testable import Importing

struct DocumentBudgetTests {
    /// An archive of stored files.
    private func archive(_ files: [(name: String, text: String)]) -> [UInt8] {
        func number(_ value: Int, _ length: Int) -> [UInt8] { (0..<length).map { UInt8(value >> (8 * $0) & 0xFF) } }
        var out: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            let (name, text) = (Array(file.name.utf8), Array(file.text.utf8))
            let sizes = number(0, 4) + number(text.count, 4) + number(text.count, 4) + number(name.count, 2) + number(0, 2)
            directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(0, 8) + sizes + number(0, 10) + number(out.count, 4) + name
            out += number(0x0403_4B50, 4) + number(20, 2) + number(0, 8) + sizes + name + text
        }
        let place = out.count
        out += directory
        return out + number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2)
            + number(directory.count, 4) + number(place, 4) + number(0, 2)
    }

    /// Each part may be small, and all of them together gigabytes.
    @Test func thePartsOfADocumentHaveOneBudget() throws {
        let part = "<w:p><w:t>kata</w:t></w:p>"
        let bytes = archive((1...4).map { ("word/header\($0).xml", part) } + [("word/media/a.xml", String(repeating: "x", count: 500))])
        #expect(try DocumentWords(bytes, .docx, largest: 4 * part.utf8.count).edges.count == 4)
        #expect(throws: ImportProblem.unfolded(limit: 4 * part.utf8.count - 1)) { try DocumentWords(bytes, .docx, largest: 4 * part.utf8.count - 1) }
        let problem = ImportProblem.unfolded(limit: DocumentWords.largest)
        #expect(problem.code == "import.too-large")
        #expect(problem.message(in: .indonesian).hasSuffix("seluruhnya lebih besar dari 16 MiB"))
    }
}
