import CheckScripts

/// The programs these tests look at sheets with: Python's packages in `.venv/test`, Debian's qpdf, poppler and zbar.
enum PaperTools {
    static let all = ToolSet(programs: ["qpdf", "pdffonts", "pdftotext", "pdftoppm", "zbarimg"])
}
