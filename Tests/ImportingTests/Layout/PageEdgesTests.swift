import Testing

@testable import Importing

/// What pages have in common is left out once it is said.
struct PageEdgesTests {
    /// The numbers of the lines that are left out.
    private func cut(_ pages: [String]) throws -> [Int] {
        let text = try TextDecoder.decode(Array(pages.joined(separator: "\n\u{C}").utf8), path: "a.txt")
        return PageEdges(text).reasons.keys.sorted()
    }

    @Test("Titles and footers", arguments: [
        (["Lembar contoh\n\nSatu\nDua\n\nKantor Misal · 1", "Lembar contoh\n\nTiga\nEmpat\n\nKantor Misal · 2"], [6, 7, 12]),
        // Cells and items that only look alike.
        (["a\nb\nc\npermohonan", "d\ne\nf\npermohonan"], []),
        (["a\nb\nc\n\n3. Petugas loket", "d\ne\nf\n\n4. Petugas loket"], []),
        (["a\nb\nc\n\n10 menit", "d\ne\nf\n\n15 menit"], []),
        // The heading of a table tells where its columns are.
        (["No  Komponen  Uraian\n\na\nb", "No  Komponen  Uraian\n\nc\nd"], []),
        // Page numbers alone.
        (["a\nb\nc\n\n1", "d\ne\nf\n\n2"], [5, 10]),
        (["a\nb\nc\n\n7", "d\ne\nf\n\n7"], []),
        // Nothing parts it, but there are three lines.
        (["PRESIDEN\nREPUBLIK INDONESIA\n- 1 -\na\nb\nc", "PRESIDEN\nREPUBLIK INDONESIA\n- 2 -\nd\ne\nf"], [3, 7, 8, 9]),
        (["a\nb\nc"], []),
    ])
    func edges(row: (pages: [String], lines: [Int])) throws { #expect(try cut(row.pages) == row.lines) }
}
