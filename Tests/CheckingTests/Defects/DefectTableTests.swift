import Foundation
import Testing

@testable import Checking

/// docs/aturan/cacat.md says by which rule each of the 48 defects of domain.md 7.1 is found; here it is held to it.
@Suite("Table of the defects")
struct DefectTableTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var id: String
        var codes: [String]
        var reason: String
        var testDescription: String { id }
    }

    private static let docs = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs").standardizedFileURL

    /// Rows `| S0-01 | … | codes | … |` of the table.
    static let rows: [Row] = {
        let text = (try? String(contentsOf: docs.appending(path: "aturan/cacat.md"), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 6, cells[1].wholeMatch(of: /S\d-\d\d/) != nil else { return nil }
            let codes = cells[3].matches(of: /`([a-z]+\.[a-z-]+)`/).map { String($0.1) }
            return Row(id: cells[1], codes: codes, reason: cells[4])
        }
    }()

    @Test("Each defect stands in it once, in order")
    func complete() {
        let counts = [11, 10, 8, 12, 7]
        let ids = counts.enumerated().flatMap { source, count in
            (1...count).map { "S\(source)-\($0 < 10 ? "0" : "")\($0)" }
        }
        #expect(ids.count == 48)
        #expect(Self.rows.map(\.id) == ids)
    }

    @Test("A defect that no rule finds has a reason", arguments: rows)
    func reason(row: Row) {
        #expect(!row.codes.isEmpty || row.reason.count > 30)
    }

    @Test("Every code in it is that of a rule or of a reader")
    func codes() throws {
        let guide = try String(contentsOf: Self.docs.appending(path: "panduan/04-pesan-galat.md"), encoding: .utf8)
        let readers = Set(guide.matches(of: /\| `([a-z]+\.[a-z-]+)` \|/).map { String($0.1) })
        let unknown = Self.rows.flatMap(\.codes).filter { RuleBook.rule($0) == nil && !readers.contains($0) }
        #expect(unknown == [])
    }

    @Test("Every defect that has a code is found by it", arguments: rows)
    func found(row: Row) throws {
        let defect = Defect.all.first { $0.id == row.id }
        #expect((defect == nil) == row.codes.isEmpty)
        guard let defect else { return }
        let found = Set(defect.sites.flatMap { $0.all.map(\.code) })
        #expect(Set(row.codes).subtracting(found).isEmpty, "\(row.id) lacks a finding; found: \(found.sorted())")
    }

    @Test("Nothing else is found in it than what its row or the fixture names", arguments: rows)
    func nothingElse(row: Row) {
        guard let defect = Defect.all.first(where: { $0.id == row.id }) else { return }
        let found = Set(defect.sites.flatMap { $0.all.map(\.code) })
        let others = found.subtracting(row.codes)
        #expect(others == defect.besides, "\(row.id) also gives \(others.sorted())")
    }
}
