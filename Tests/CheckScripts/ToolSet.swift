import Foundation

/// The programs that a suite of tests looks at its results with. `make test` installs them all.
public struct ToolSet: Sendable {
    private static let surroundings = ProcessInfo.processInfo.environment
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    /// Python's packages of the tests: `.venv/test` in the project.
    public static let packages = folder
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(".venv/test")

    public static let python = packages.appendingPathComponent("bin/python").path

    /// What is missing here, in words.
    public let missing: [String]

    /// What the scripts find in their environment.
    let environment: [String: String]

    /// The Python environment, `programs` on the path, and whatever else `missing` names.
    public init(programs: [String], missing: [String] = [], environment: [String: String] = [:]) {
        var all = missing
        if !FileManager.default.isExecutableFile(atPath: Self.python) { all.insert(".venv/test", at: 0) }
        self.missing = all + programs.filter { !Self.isOnPath($0) }
        // report.py lies in this folder.
        self.environment = environment.merging(["PYTHONPATH": Self.folder.path, "PYTHONUTF8": "1"]) { $1 }
    }

    /// Where the tools must be there, a missing one is a failure: in `make test` and on build machines.
    public static let areRequired = surroundings["BAKU_REQUIRE_TOOLS"] == "1" || surroundings["CI"] != nil

    public var areUsable: Bool { missing.isEmpty || Self.areRequired }

    private static func isOnPath(_ name: String) -> Bool {
        (surroundings["PATH"] ?? "").split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: $0 + "/" + name)
        }
    }
}
