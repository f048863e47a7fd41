import Foundation
import PublishedSample
import Templates
import Testing

@testable import Publishing

/// The reference for makers of themes names every field that templates can use, with what it holds.
@Suite("Names for templates in the reference")
struct ThemeNamesTests {
    private static let roots: [any RecordField.Type] = [
        SiteField.self, PageField.self, ServicePageField.self, HomePageField.self, OfficePageField.self, TopicPageField.self,
        FeesPageField.self, ComplaintsPageField.self, FreePageField.self, RedirectPageField.self,
        SopPageField.self, RegulationPageField.self, RegulationListPageField.self, CompliancePageField.self,
    ]

    /// `Shape.field: kind` of every field within reach of a page.
    private static func fieldsOfSources() -> Set<String> {
        var fields: Set<String> = []
        var seen: Set<String> = []
        var waiting = roots
        func add<Field: RecordField>(_ type: Field.Type) {
            guard seen.insert(type.shapeName).inserted else { return }
            for field in type.allCases {
                let kind: String
                switch field.kind {
                case .text: kind = "teks"
                case .html: kind = "HTML"
                case .flag: kind = "ya/tidak"
                case .texts: kind = "daftar teks"
                case .record(let inner):
                    kind = inner.shapeName
                    waiting.append(inner)
                case .list(let inner):
                    kind = "daftar " + inner.shapeName
                    waiting.append(inner)
                }
                fields.insert("\(type.shapeName).\(field.name): \(kind)")
            }
        }
        while let type = waiting.popLast() { add(type) }
        return fields
    }

    /// The same as the reference has it; links are reduced to their words.
    private static func fieldsOfReference() throws -> [String] {
        let file = PublishedSample.project.appendingPathComponent("docs/tema-model.md")
        var shape = ""
        var fields: [String] = []
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            if line.hasPrefix("### ") { shape = String(line.dropFirst(4)) }
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard !shape.isEmpty, cells.count == 3, cells[0].hasPrefix("`") else { continue }
            var kind = cells[1].replacingOccurrences(of: "[", with: "")
            if let end = kind.firstIndex(of: "]") { kind = String(kind[..<end]) }
            fields.append("\(shape).\(cells[0].dropFirst().dropLast()): \(kind)")
        }
        return fields
    }

    @Test("Reference and models have the same fields, each once") func sameFields() throws {
        let told = try Self.fieldsOfReference()
        let known = Self.fieldsOfSources()
        #expect(known.count > 150)
        #expect(known.subtracting(told).sorted() == [], "not in the reference")
        #expect(Set(told).subtracting(known).sorted() == [], "only in the reference")
        #expect(Set(told).count == told.count)
    }
}
