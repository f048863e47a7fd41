import Foundation
import Testing

@testable import Importing

/// Sources that were written, with the facts they state, by somebody who had not seen the importer.
///
/// `Blind/hasil.txt` says how many facts are found in each, which are not (-) and which nobody stated (+);
/// `BAKU_RECORD=1 swift test --filter BlindTests` writes it anew. Nothing was changed in the importer for the sake of those
/// in ``untouched``: they tell how it does with texts that it meets first, and so their facts are only counted.
struct BlindTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Blind").path
    /// Every third by name, chosen before the first run.
    static let untouched: Set<String> = Set(names.enumerated().filter { $0.offset % 3 == 0 }.map(\.element))

    static let names: [String] = {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return all.filter { !$0.contains(".") }.sorted()
    }()

    static func source(_ name: String) throws -> (path: String, bytes: [UInt8]) {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/" + name)
        let file = try #require(files.first { $0.hasPrefix("sumber.") })
        return (file, Array(try #require(FileManager.default.contents(atPath: "\(folder)/\(name)/\(file)"))))
    }

    static func facts(_ name: String) throws -> BlindFacts {
        BlindFacts(list: String(decoding: try #require(FileManager.default.contents(atPath: "\(folder)/\(name)/fakta.txt")), as: UTF8.self))
    }

    @Test func whatIsFoundIsAsRecorded() throws {
        var report = ""
        var (untouchedFound, untouchedAll, found, all) = (0, 0, 0, 0)
        for name in Self.names {
            let source = try Self.source(name)
            let facts = try Self.facts(name)
            let missing: [String]
            var surplus: [String] = []
            var shape = ""
            do {
                let imported = try importer().read(source.bytes, path: source.path)
                shape = imported.shape.indonesian
                let read = try BlindFacts(imported)
                missing = facts.missing(in: read)
                surplus = read.missing(in: facts)
            } catch let error as ImportProblem {
                shape = error.code
                missing = Array(repeating: "?", count: facts.count)
            }
            let isUntouched = Self.untouched.contains(name)
            if isUntouched { (untouchedFound, untouchedAll) = (untouchedFound + facts.count - missing.count, untouchedAll + facts.count) }
            (found, all) = (found + facts.count - missing.count, all + facts.count)
            report += "\(name)\(isUntouched ? " *" : ""): \(facts.count - missing.count)/\(facts.count) (\(shape))\n"
            // Nobody is to tune to those.
            if isUntouched { continue }
            for fact in missing where fact != "?" { report += "    - \(fact)\n" }
            for fact in surplus { report += "    + \(fact)\n" }
        }
        report = "\(found)/\(all); *: \(untouchedFound)/\(untouchedAll)\n\n" + report
        let record = Self.folder + "/hasil.txt"
        if ProcessInfo.processInfo.environment["BAKU_RECORD"] == "1" {
            try report.write(toFile: record, atomically: true, encoding: .utf8)
        }
        #expect(report == String(decoding: try #require(FileManager.default.contents(atPath: record)), as: UTF8.self))
    }
}
