import Foundation
import Testing

@testable import Templates

/// The files of the public Mustache specification, as JSON.
enum SpecificationFiles {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("shared/anchors/mustache-spec")
    static var exist: Bool { FileManager.default.fileExists(atPath: folder.path) }

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(name + ".json")))
    }
}

@Suite("The Mustache specification")
struct SpecificationTests {
    static let files: [(name: String, count: Int)] = [
        ("comments", 12), ("delimiters", 14), ("interpolation", 42), ("inverted", 22), ("partials", 12),
        ("sections", 34), ("~inheritance", 27),
    ]

    @Test(
        "Every test of a file renders as expected",
        .enabled(if: SpecificationFiles.exist, "the specification is not beside the project"),
        arguments: files)
    func file(_ file: (name: String, count: Int)) throws {
        let document = try #require(JSON(parsing: try SpecificationFiles.bytes(file.name)))
        let tests = try #require(document["tests"]?.items)
        #expect(tests.count == file.count)
        for test in tests {
            let name = test["name"]?.text ?? "?"
            let result = try Result {
                try render(try #require(test["template"]?.text), test["partials"], try #require(test["data"]))
            }.get()
            #expect(result == test["expected"]?.text, "\(file.name): \(name)")
        }
    }

    private func render(_ template: String, _ partials: JSON?, _ data: JSON) throws -> String {
        var sources = [(name: "test", path: "test", bytes: Array(template.utf8))]
        for (name, partial) in partials?.members ?? [] {
            sources.append((name, name, Array((partial.text ?? "").utf8)))
        }
        var model = JSONModel()
        let kind = model.kind(of: [data])
        let value = model.value(of: data, as: kind)
        let compiled = try TemplateSet(sources).compile("test", root: kind, in: model.schema, strictness: .lenient)
        var out: [UInt8] = []
        try compiled.render(value, in: model.arena, into: &out)
        return String(decoding: out, as: UTF8.self)
    }
}
