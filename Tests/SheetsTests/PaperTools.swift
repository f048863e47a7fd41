import CheckScripts
import Foundation
import PublishedSample

/// The programs these tests make sheets and look at them with: Typst in `.venv/typst`, Python's packages in `.venv/test`,
/// Debian's qpdf, poppler and zbar.
enum PaperTools {
    /// The Python that has Typst.
    static let typst: String = {
        let named = ProcessInfo.processInfo.environment["BAKU_TYPST_PYTHON"] ?? ""
        return named.isEmpty ? PublishedSample.project.appendingPathComponent(".venv/typst/bin/python").path : named
    }()

    static let all = ToolSet(
        programs: ["qpdf", "pdffonts", "pdftotext", "pdftoppm", "zbarimg"],
        missing: FileManager.default.isExecutableFile(atPath: typst) ? [] : [typst])

    /// The text of a sheet as it is read, with single spaces.
    static func text(of file: URL) throws -> String { try pages(of: file).joined(separator: " ") }

    /// The text of each page of a sheet.
    static func pages(of file: URL) throws -> [String] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["pdftotext", "-raw", file.path, "-"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw PrintedSample.Failure(description: "\(file.path) cannot be read") }
        // A form feed ends each page.
        return bytes.split(separator: 0x0C).map { String(decoding: $0, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ") }
            .filter { !$0.isEmpty }
    }
}
