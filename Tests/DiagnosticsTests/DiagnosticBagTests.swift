import Diagnostics
import Testing

/// Memory stays bounded, and no error is forgotten.
@Suite struct DiagnosticBagTests {
    @Test func errorsOutliveNotes() {
        var bag = DiagnosticBag()
        let source = file(String(repeating: "x\n", count: 1_000))
        for line in 0..<1_000 { bag.add(Slip(severity: .note), source, line * 2, line * 2 + 1) }
        bag.add(Slip(), source, 0, 1)
        #expect(bag.diagnostics.count == DiagnosticBag.limitPerFile + 1)
        #expect(bag.counts == DiagnosticBag.Counts(errors: 1, warnings: 0, notes: 1_000))
        #expect(bag.hasErrors)
        #expect(bag.diagnostics.last?.severity == .error)
    }

    @Test func eachFileHasItsOwnLimit() {
        var bag = DiagnosticBag()
        for path in ["a.md", "b.md"] {
            for number in 0..<500 { bag.add(Slip(), file("x", path: path), number, number + 1) }
        }
        #expect(bag.diagnostics.count == 2 * DiagnosticBag.limitPerFile)
        #expect(bag.counts.errors == 1_000)
    }

    @Test func limitOfAll() {
        var bag = DiagnosticBag()
        for number in 0..<(DiagnosticBag.limit + 500) {
            bag.add(Slip(severity: .warning), atWhole: file("", path: "\(number)"))
        }
        bag.add(Slip(), atWhole: file("", path: "z"))
        #expect(bag.diagnostics.count == DiagnosticBag.limit + 1)
        #expect(bag.counts == DiagnosticBag.Counts(errors: 1, warnings: DiagnosticBag.limit + 500, notes: 0))
    }

    /// Workers finish in any order; the report is the same.
    @Test func mergedInAnyOrder() {
        let bags = ["a.md", "b.md", "c.md"].map { path in DiagnosticBag(Slip(), 0..<1, in: file("x", path: path)) }
        var forward = DiagnosticBag()
        var backward = DiagnosticBag()
        for bag in bags { forward.merge(bag) }
        for bag in bags.reversed() { backward.merge(bag) }
        let writer = ConsoleWriter(language: .indonesian, colours: false)
        #expect(writer.report(forward) == writer.report(backward))
        #expect(forward.counts.errors == 3)
    }

    @Test func sameFindingOnce() {
        var bag = DiagnosticBag()
        let source = file("x")
        for _ in 0..<3 { bag.add(Slip(), source, 0, 1) }
        bag.add(Slip(text: "lain"), source, 0, 1)
        let summary = DiagnosticSummary(bag)
        #expect(summary.findings.count == 2)
        #expect(summary.counts.errors == 2)
    }

    /// Of a code of which enough are kept the rest is counted; however many workers there are, the report is the same.
    @Test func enoughOfOneCode() {
        let limit = ConsoleWriter.limitPerCode
        func bag(of paths: [String]) -> DiagnosticBag {
            var bag = DiagnosticBag()
            for path in paths {
                // Not in the order of the lines.
                for line in [7, 3, 5] {
                    for code in ["uji.a", "uji.b"] where code == "uji.a" || path == "099.md" {
                        bag.add(code: code, .warning, in: path, limit: limit) {
                            Diagnostic(
                                Slip(code: code, severity: .warning),
                                at: Place(file: path, line: line, column: 1, endColumn: 2, sourceLine: "x"))
                        }
                    }
                }
            }
            return bag
        }
        let paths = (100..<400).map { "\($0).md" } + ["999.md"]
        let one = bag(of: ["099.md"] + paths)
        #expect(one.diagnostics.count == 51 + 3)
        #expect(one.more == ["uji.a": 302 * 3 - 51])
        #expect(one.counts == DiagnosticBag.Counts(warnings: 302 * 3 + 3))
        var two = bag(of: ["099.md"] + paths.enumerated().filter { $0.offset % 2 == 0 }.map(\.element))
        two.merge(bag(of: paths.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)))
        #expect(two.counts == one.counts)
        let writer = ConsoleWriter(language: .indonesian, colours: false)
        #expect(writer.report(one, cards: 302) == writer.report(two, cards: 302))
        #expect(writer.report(one, cards: 302).hasSuffix("\n… dan 856 lagi [uji.a]\n302 kartu, 0 galat, 909 peringatan\n"))
    }

    @Test func countedOnly() {
        var bag = DiagnosticBag()
        bag.count(.warning)
        #expect(bag.counts == DiagnosticBag.Counts(warnings: 1))
        #expect(bag.diagnostics.isEmpty)
    }
}
