import Foundation
import Testing

@Suite("SOP sheets made at random are drawn without a fault", .enabled(if: Typst.isUsable))
struct RandomSheetTests {
    /// Positions are those that the template tells; Scripts/geometry.py says what would be a fault.
    @Test("three hundred sheets of 1 to 60 steps, 1 to 9 lanes, up to 8 decisions")
    func geometry() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("baku-acak-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var paths: [String] = []
        for seed in 0..<300 as Range<UInt64> {
            let file = folder.appendingPathComponent("acak-\(seed).json")
            try Data(RandomSops.model(seed)).write(to: file)
            paths.append(file.path)
        }
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Scripts/geometry.py")
        let output = folder.appendingPathComponent("faults")
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Typst.python))
        process.arguments = ["-B", script.path, "--quiet"] + paths
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        let faults = try String(contentsOf: output, encoding: .utf8)
        #expect(process.terminationStatus == 0)
        #expect(faults.isEmpty, "\(faults.prefix(2_000))")
    }
}
