import Diagnostics

/// A problem whose words the test gives.
struct Slip: Problem {
    var code = "uji.kode"
    var severity = Severity.error
    var text = "pesan"
    var cure: String?
    var repetition: String?

    func message(in language: Language) -> String { language == .indonesian ? text : "message" }
    func remedy(in language: Language) -> String? { cure }
}

func file(_ text: String, path: String = "content/layanan/x.md") -> SourceFile {
    SourceFile(path: path, bytes: Array(text.utf8))
}

extension DiagnosticBag {
    /// A report on one file with one finding.
    init(_ slip: Slip, _ range: Range<Int>, in file: SourceFile, related: [Range<Int>] = []) {
        self.init()
        add(
            slip, at: SourceRange(start: range.lowerBound, end: range.upperBound), in: file,
            related: related.map { SourceRange(start: $0.lowerBound, end: $0.upperBound) })
    }
}
