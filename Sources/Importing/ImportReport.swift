import Bytes
import Diagnostics

extension Importer.Imported {
    /// What was recognised, left out and is to be checked, for the user.
    ///
    /// - Parameters:
    ///   - source: the file, as it was named.
    ///   - target: where the draft went; `nil`: standard output.
    public func report(of source: String, to target: String?, in language: Language) -> String {
        let isEnglish = language == .english
        var out = VisibleText.harmless(source) + (target.map { " → " + $0 } ?? "") + "\n"
        let encoding = switch self.encoding {
        case .utf8: ""
        case .windows1252: " (Windows-1252)"
        case .utf16: " (UTF-16)"
        }
        out += "  \(isEnglish ? "recognised" : "dikenali"): \(isEnglish ? shape.english : shape.indonesian)\(encoding)\n"
        writeLeftOut(to: &out, language)
        let all = checks.map { (line: $0.line, text: $0.doubt.text(in: language)) }
        let found = findings.map { (line: 0, text: "\($0.problem.message(in: language)) [\($0.code)]") }
        if !(all + found).isEmpty { out += isEnglish ? "  to be checked:\n" : "  perlu diperiksa:\n" }
        for check in all + found { out += "    " + Self.place(check.line, language) + VisibleText.harmless(check.text) + "\n" }
        return out
    }

    private func writeLeftOut(to out: inout String, _ language: Language) {
        guard !leftOut.isEmpty else { return }
        out += language == .english ? "  left out:\n" : "  tidak dimasukkan:\n"
        // Numbers, tags and addresses are counted; nobody reads them one by one.
        let small: [Reason] = [.numbering, .tags, .linkAddress, .siteAddress]
        for piece in leftOut.sorted(by: { $0.line < $1.line }) where !small.contains(piece.reason) {
            out += "    \(Self.place(piece.line, language))“\(Self.excerpt(piece.text))” (\(piece.reason.text(in: language)))\n"
        }
        for reason in small {
            let count = leftOut.count { $0.reason == reason }
            if count > 0 { out += "    \(reason.text(in: language)): \(count)\n" }
        }
    }

    private static func place(_ line: Int, _ language: Language) -> String {
        guard line > 0 else { return "" }
        return language == .english ? "line \(line): " : "baris \(line): "
    }

    private static func excerpt(_ text: [UInt8]) -> String {
        let words = String(decoding: text.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
        return VisibleText.harmless(words)
    }
}
