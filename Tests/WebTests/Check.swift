import Foundation
import PublishedSample
import Testing

/// A script of the folder `Scripts`: it looks at all pages of a site in one process and tells what it found.
struct Check: Sendable, CustomTestStringConvertible {
    let script: String
    /// What follows the folder of the site on the command line.
    let arguments: [String]

    var testDescription: String { script }

    init(_ script: String, _ arguments: String...) {
        self.script = script
        self.arguments = arguments
    }

    struct Finding: Decodable, CustomStringConvertible {
        /// Path of the file below the site.
        let page: String
        /// The script's fixed name for what is wrong.
        let kind: String
        let text: String

        var description: String { "\(page): \(text) [\(kind)]" }
    }

    struct Report: Decodable {
        /// How many things were looked at; none is a fault of the check.
        let checked: Int
        let findings: [Finding]
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs the script over the site in `folder`.
    func run(on folder: URL) throws -> Report {
        guard Tools.missing.isEmpty else {
            throw Failure(description: "run `make test`; missing: \(Tools.missing.joined(separator: ", "))")
        }
        let scripts = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Scripts")
        // Into files: a full pipe would hold the script up while nobody reads it.
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("baku-check-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: output) }
        let results = try Self.file(output.appendingPathComponent("results"))
        let complaints = try Self.file(output.appendingPathComponent("complaints"))

        let process = Process()
        process.executableURL = URL(fileURLWithPath: Tools.python)
        // -B: no compiled files beside the scripts.
        process.arguments = ["-B", scripts.appendingPathComponent(script).path, folder.path] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["BAKU_CHROMIUM": Tools.chromium, "PYTHONUTF8": "1"]) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = results
        process.standardError = complaints
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let text = try String(contentsOf: output.appendingPathComponent("complaints"), encoding: .utf8)
            throw Failure(description: "\(script) ended with \(process.terminationStatus):\n\(text)")
        }
        return try JSONDecoder().decode(
            Report.self, from: try Data(contentsOf: output.appendingPathComponent("results")))
    }

    private static func file(_ url: URL) throws -> FileHandle {
        try Data().write(to: url)
        return try FileHandle(forWritingTo: url)
    }
}
