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
}
