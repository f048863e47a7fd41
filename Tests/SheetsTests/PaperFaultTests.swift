import CheckScripts
import Foundation
import Testing

/// A check that finds nothing proves something only if it finds what is there.
@Suite("Checks of sheets", .serialized, .enabled(if: PaperTools.all.areUsable, "run `make test`, which installs the tools"))
struct PaperFaultTests {
    static let cases: [(check: Check, kinds: Set<String>)] = [
        (Check("validity.py"), ["missing", "qpdf", "outloud", "ua1", "2a"]),
        (
            Check("document.py"),
            [
                "missing", "unreadable", "title", "author", "language", "tags", "alt", "size", "pages", "type", "outside",
                "font", "unicode",
            ]
        ),
        (Check("codes.py"), ["missing", "unreadable", "unread", "foreign"]),
        (Check("words.py"), ["missing", "unreadable", "lost", "torn", "order", "untold"]),
    ]

    @Test("Each check finds the faults of faulty sheets", arguments: cases)
    func faults(_ example: (check: Check, kinds: Set<String>)) throws {
        try withFaultySheets { folder in
            let report = try example.check.run(
                on: folder.appendingPathComponent("site"), [folder.appendingPathComponent("models").path],
                with: PaperTools.all)
            #expect(report.checked == 4)
            let found = Set(report.findings.map(\.kind))
            #expect(example.kinds.subtracting(found).isEmpty, "\(example.check.script) found \(found.sorted())")
        }
    }

    @Test("A picture that changed, is new, or is not used any more is found")
    func pictures() throws {
        try withFaultySheets { folder in
            let (golden, seen) = (folder.appendingPathComponent("golden"), folder.appendingPathComponent("seen"))
            func look(_ sheets: String...) throws -> [String] {
                let arguments = ["models", "golden", "seen"].map { folder.appendingPathComponent($0).path }
                return try Check("pictures.py")
                    .run(on: folder.appendingPathComponent("site"), arguments + sheets, with: PaperTools.all)
                    .findings.map(\.kind)
            }
            #expect(try look("ceroboh.pdf") == ["new", "new"])
            #expect(try look("ceroboh.pdf", "--record").isEmpty)
            #expect(try look("ceroboh.pdf").isEmpty)
            #expect(try look("bisu.pdf") == ["new", "unused", "unused"])
            #expect(try look("ceroboh.pdf", "lain.pdf") == ["missing"])

            // The second page, which is empty, now stands for the first.
            let first = golden.appendingPathComponent("ceroboh-1.png")
            try FileManager.default.removeItem(at: first)
            try FileManager.default.copyItem(at: golden.appendingPathComponent("ceroboh-2.png"), to: first)
            #expect(try look("ceroboh.pdf") == ["looks"])
            let pictures = try FileManager.default.contentsOfDirectory(atPath: seen.path).sorted()
            #expect(pictures == ["ceroboh-1.differences.png", "ceroboh-1.png"])
        }
    }

    private func withFaultySheets(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("baku-faulty-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Check("faulty.py").output(on: folder, with: PaperTools.all)
        try body(folder)
    }
}
