import Foundation
import Glibc
import Testing

/// The built tool, run as a process.
enum Tool {
    /// How a run ended.
    struct Run {
        var status: Int32
        /// Standard output and standard error.
        var output: String
        var errors: String
    }

    /// The folder of the package.
    static let package: String = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url.path
    }()

    /// The program beside the test bundle.
    static let path: String = {
        var candidates = [Bundle.main.executablePath ?? "", CommandLine.arguments[0]]
        candidates += CommandLine.arguments.filter { $0.hasSuffix(".xctest") }
        for candidate in candidates {
            var folder = URL(fileURLWithPath: candidate).deletingLastPathComponent()
            for _ in 0..<2 {
                let path = folder.appendingPathComponent("baku").path
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue { return path }
                folder.deleteLastPathComponent()
            }
        }
        return package + "/.build/debug/baku"
    }()

    /// The environment of a run: nothing of the machine's own but what a process needs.
    static let environment = ["PATH": "/usr/bin:/bin", "HOME": "/", "LANG": "C.UTF-8"]

    /// - Parameter sheets: whether `build` makes sheets; tests that are not of them do without.
    static func process(
        _ arguments: [String], in folder: String = "/", environment: [String: String] = environment,
        wrapper: [String] = [], sheets: Bool = false
    ) -> Process {
        let process = Process()
        let isPlain = arguments.first == "build" && !sheets
        let command = wrapper + [path] + (isPlain ? ["build", "--no-sheets"] + arguments.dropFirst() : arguments)
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        return process
    }

    /// Runs the tool to its end. Both streams are pipes, as in a script.
    @discardableResult
    static func run(
        _ arguments: [String], in folder: String = "/", environment: [String: String] = environment,
        wrapper: [String] = [], sheets: Bool = false
    ) throws -> Run {
        let process = process(arguments, in: folder, environment: environment, wrapper: wrapper, sheets: sheets)
        // Files instead of pipes for what a test reads would hide a terminal check; the reader of errors is a thread.
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let reader = Reader(errors.fileHandleForReading)
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let errorText = reader.wait()
        process.waitUntilExit()
        return Run(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: String(decoding: text, as: UTF8.self), errors: String(decoding: errorText, as: UTF8.self))
    }
}

/// Reads a pipe on a thread of its own, so that neither of two pipes fills up.
private final class Reader: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    // Written before the signal, read after it.
    private var data = Data()

    init(_ handle: FileHandle) {
        Thread.detachNewThread {
            self.data = handle.readDataToEndOfFile()
            self.done.signal()
        }
    }

    func wait() -> Data {
        done.wait()
        return data
    }
}
