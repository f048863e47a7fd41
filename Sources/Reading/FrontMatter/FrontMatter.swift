import Bytes
import Diagnostics

/// A file cut into its front matter and what stands below it.
public struct FrontMatter: Sendable, Equatable {
    /// The YAML between the two lines `---`.
    public var yaml: SourceRange
    /// What stands below the second `---`, from the beginning of its line.
    public var body: SourceRange

    /// Cuts a file.
    ///
    /// The file begins with a line `---` (a byte order mark may stand before it) and goes on to the next line `---`. Lines
    /// end in LF or CRLF; white space at the end of the two lines is passed over.
    ///
    /// - Returns: `nil` when there is no front matter; why not is then in `report`.
    public static func split(_ file: SourceFile, report: inout DiagnosticBag) -> FrontMatter? {
        let bytes = file.bytes
        let start = SourceScan.byteOrderMark(bytes)
        let first = lineEnd(bytes, start)
        guard isFence(bytes[start..<first]) else {
            reportMissing(file, start, first, &report)
            return nil
        }
        let yamlStart = min(first + 1, bytes.count)
        var line = yamlStart
        while line < bytes.count {
            let end = lineEnd(bytes, line)
            // Most lines begin with a letter, so one look is enough.
            if bytes[line] == 0x2D, isFence(bytes[line..<end]) {
                return FrontMatter(
                    yaml: SourceRange(start: yamlStart, end: line),
                    body: SourceRange(start: min(end + 1, bytes.count), end: bytes.count))
            }
            line = end + 1
        }
        reportUnclosed(file, SourceRange(start: start, end: start + 3), from: yamlStart, &report)
        return nil
    }

    private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> Int {
        bytes[start...].offset(of: ASCII.newline).map { start + $0 } ?? bytes.count
    }

    private static func isFence(_ line: ByteSlice) -> Bool {
        line.starts(with: "---") && line.dropFirst(3).allSatisfy(ASCII.isSpace)
    }

    private static func reportMissing(_ file: SourceFile, _ start: Int, _ end: Int, _ report: inout DiagnosticBag) {
        let bytes = file.bytes
        if isLikeFence(bytes[start..<end]) { return report.add(FrontMatterProblem.otherDashes, file, start, end) }
        var content = start
        while content < bytes.count, ASCII.isSpace(bytes[content]) { content += 1 }
        if content > start, isFence(bytes[content..<lineEnd(bytes, content)]) {
            return report.add(FrontMatterProblem.notFirst, file, content, content + 3)
        }
        report.add(FrontMatterProblem.missing, file, start, end)
    }

    private static func reportUnclosed(
        _ file: SourceFile, _ opening: SourceRange, from start: Int, _ report: inout DiagnosticBag
    ) {
        var line = start
        // The fence that is meant stands near the top; a thematic break of the text may stand anywhere.
        while line < min(file.bytes.count, start + YamlReader.maximumFrontMatter) {
            let end = lineEnd(file.bytes, line)
            if isLikeFence(file.bytes[line..<end]) {
                report.add(
                    FrontMatterProblem.unclosed(lookalike: true), at: SourceRange(start: line, end: end), in: file,
                    related: [opening])
                return
            }
            line = end + 1
        }
        report.add(FrontMatterProblem.unclosed(lookalike: false), at: opening, in: file)
    }

    /// A line of dashes of any kind, as word processors make them, or `...`.
    private static func isLikeFence(_ line: ByteSlice) -> Bool {
        let text = line.trimmed()
        guard !text.isEmpty, text.count <= 40 else { return false }
        if text.equals("...") { return true }
        var rest = text
        var dashes = 0
        while !rest.isEmpty {
            if rest.first == 0x2D || rest.first == 0x2B || rest.first == ASCII.space {
                dashes += rest.first == ASCII.space ? 0 : 1
                rest = rest.dropFirst()
            } else if rest.starts(with: "\u{2013}") || rest.starts(with: "\u{2014}") || rest.starts(with: "\u{2015}") {
                dashes += 2
                rest = rest.dropFirst(3)
            } else {
                return false
            }
        }
        return dashes >= 2
    }
}
