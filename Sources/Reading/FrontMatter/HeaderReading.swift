import Bytes
import Diagnostics
import ServiceStandard

/// A header, and where the text below it stands.
public struct ReadFile<Header: Sendable>: Sendable {
    public var header: Header
    /// The body in the file.
    public var body: SourceRange
}

/// Reads headers of files: bytes are checked, front matter is cut off, its YAML becomes typed values.
///
/// Each function gives `nil` when the file cannot be read on; why is then in `report` as an error. A header that lacks a
/// required key is given all the same, so that the rest of the file can be read and reported too.
public enum HeaderReading {
    /// A service card (`content/layanan/**/*.md`).
    public static func card(_ file: SourceFile, report: inout DiagnosticBag) -> ReadFile<CardHeader>? {
        guard let parts = parts(file, &report) else { return nil }
        if file[parts.body].allSatisfy(ASCII.isSpace) { report.add(FrontMatterProblem.noBody, atWhole: file) }
        var header = CardHeader(title: .missing(at: parts.fence))
        header.extras = parts.read(CardHeaderFields.table, into: &header, &report)
        return ReadFile(header: header, body: parts.body)
    }

    /// An office (`content/instansi/*.md`).
    public static func office(_ file: SourceFile, report: inout DiagnosticBag) -> ReadFile<Office>? {
        guard let parts = parts(file, &report) else { return nil }
        var header = Office(name: .missing(at: parts.fence))
        header.extras = parts.read(OfficeFields.table, into: &header, &report)
        return ReadFile(header: header, body: parts.body)
    }

    /// An SOP of its own (`content/sop/*.md`).
    public static func sop(_ file: SourceFile, report: inout DiagnosticBag) -> ReadFile<SopHeader>? {
        guard let parts = parts(file, &report) else { return nil }
        if file[parts.body].allSatisfy(ASCII.isSpace) { report.add(FrontMatterProblem.noBody, atWhole: file) }
        var header = SopHeader()
        header.extras = parts.read(SopFields.fileTable, into: &header, &report)
        return ReadFile(header: header, body: parts.body)
    }

    /// A free page (`content/halaman/*.md`).
    public static func freePage(_ file: SourceFile, report: inout DiagnosticBag) -> ReadFile<FreePageHeader>? {
        guard let parts = parts(file, &report) else { return nil }
        if file[parts.body].allSatisfy(ASCII.isSpace) { report.add(FrontMatterProblem.noBody, atWhole: file) }
        var header = FreePageHeader(title: .missing(at: parts.fence))
        header.extras = parts.read(FreePageFields.table, into: &header, &report)
        return ReadFile(header: header, body: parts.body)
    }

    /// A regulation (`content/regulasi/*.md`).
    public static func regulation(_ file: SourceFile, report: inout DiagnosticBag) -> ReadFile<RegulationHeader>? {
        guard let parts = parts(file, &report) else { return nil }
        if file[parts.body].allSatisfy(ASCII.isSpace) { report.add(FrontMatterProblem.noBody, atWhole: file) }
        var header = RegulationHeader(title: .missing(at: parts.fence))
        header.extras = parts.read(RegulationFields.table, into: &header, &report)
        return ReadFile(header: header, body: parts.body)
    }

    private static func parts(_ file: SourceFile, _ report: inout DiagnosticBag) -> HeaderParts? {
        guard SourceScan.check(file, report: &report), let cut = FrontMatter.split(file, report: &report) else {
            return nil
        }
        let start = SourceScan.byteOrderMark(file.bytes)
        return HeaderParts(
            file: file, yaml: cut.yaml, body: cut.body, fence: SourceRange(start: start, end: start + 3),
            limit: YamlReader.maximumFrontMatter, &report)
    }
}

/// A file whose YAML has been read.
struct HeaderParts {
    let file: SourceFile
    let body: SourceRange
    /// What is marked when a required key is missing.
    let fence: SourceRange
    let tree: YamlTree

    /// `nil` when the YAML cannot be read.
    init?(
        file: SourceFile, yaml: SourceRange, body: SourceRange, fence: SourceRange, limit: Int,
        _ report: inout DiagnosticBag
    ) {
        do throws(YamlFailure) {
            tree = try YamlReader.read(file, yaml, limit: limit)
        } catch {
            report.add(error.problem, at: error.range, in: file, related: error.related)
            return nil
        }
        if let root = tree.root, tree.nodes[root].kind != .mapping {
            let failure = Self.noKeys(file, yaml, tree)
            report.add(failure.problem, at: failure.range, in: file)
            return nil
        }
        self.file = file
        self.body = body
        self.fence = fence
    }

    /// What is wrong with a document that is no mapping.
    private static func noKeys(_ file: SourceFile, _ yaml: SourceRange, _ tree: YamlTree) -> YamlFailure {
        let range = tree.nodes[0].range
        if tree.nodes[0].style == .plain {
            let slip = YamlDiagnosis(file: file, span: yaml.indices, tree: tree, open: []).noColon(Int(range.start))
            if case .colonSpace = slip.problem { return slip }
        }
        return YamlFailure(
            problem: .notMapping, range: YamlText(bytes: file.bytes, span: yaml.indices).firstLine(of: range))
    }

    /// Reads the keys by the table; gives those that it does not know.
    func read<Record>(
        _ fields: [HeaderField<Record>], into record: inout Record, _ report: inout DiagnosticBag
    ) -> [ExtraKey] {
        var tree = tree
        // An empty front matter lacks what an empty mapping lacks.
        if tree.root == nil {
            tree.nodes.append(YamlNode(kind: .mapping, style: .block, range: fence, text: [], end: 1))
        }
        var reader = HeaderReader(file: file, tree: tree)
        swap(&reader.report, &report)
        defer { swap(&reader.report, &report) }
        return reader.read(0, by: fields, into: &record, missingAt: fence)
    }
}
