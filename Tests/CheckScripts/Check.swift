import Foundation

/// A Python script beside a test: it looks at all files of a folder in one process and tells what it found.
public struct Check: Sendable, CustomStringConvertible {
    public let script: String
    /// What follows the folder on the command line.
    public let arguments: [String]
    /// Where the script lies.
    private let folder: URL

    public var description: String { script }

    /// A script of the folder `Scripts` beside the file that names it.
    public init(_ script: String, _ arguments: String..., file: String = #filePath) {
        self.script = script
        self.arguments = arguments
        folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Scripts")
    }

    public struct Finding: Decodable, Sendable, CustomStringConvertible {
        /// Path of the file below the folder.
        public let page: String
        /// The script's fixed name for what is wrong.
        public let kind: String
        public let text: String

        public var description: String { "\(page): \(text) [\(kind)]" }
    }

    public struct Report: Decodable, Sendable {
        /// How many things were looked at; none is a fault of the check.
        public let checked: Int
        public let findings: [Finding]
    }

    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// Runs the script over `target` with `tools`, and with `extra` after its own arguments.
    public func run(on target: URL, _ extra: [String] = [], with tools: ToolSet) throws -> Report {
        try JSONDecoder().decode(Report.self, from: try output(on: target, extra, with: tools))
    }

    /// Runs the script; what it wrote to standard output.
    @discardableResult
    public func output(on target: URL, _ extra: [String] = [], with tools: ToolSet) throws -> Data {
        guard tools.missing.isEmpty else {
            throw Failure(description: "run `make test`; missing: \(tools.missing.joined(separator: ", "))")
        }
        // Into files: a full pipe would hold the script up while nobody reads it.
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("baku-check-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: output) }
        let results = try Self.file(output.appendingPathComponent("results"))
        let complaints = try Self.file(output.appendingPathComponent("complaints"))

        let process = Process()
        process.executableURL = URL(fileURLWithPath: ToolSet.python)
        // -B: no compiled files beside the scripts.
        process.arguments = ["-B", folder.appendingPathComponent(script).path, target.path] + arguments + extra
        process.environment = ProcessInfo.processInfo.environment.merging(tools.environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = results
        process.standardError = complaints
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let text = try String(contentsOf: output.appendingPathComponent("complaints"), encoding: .utf8)
            throw Failure(description: "\(script) ended with \(process.terminationStatus):\n\(text)")
        }
        return try Data(contentsOf: output.appendingPathComponent("results"))
    }

    private static func file(_ url: URL) throws -> FileHandle {
        try Data().write(to: url)
        return try FileHandle(forWritingTo: url)
    }
}
