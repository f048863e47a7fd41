import Diagnostics
import ServiceStandard

/// What a theme says of itself (`tema.yml`).
public struct ThemeHeader: Sendable {
    /// Nama.
    public var name: SourcedText?
    /// Induk: the theme whose files stand where this one has none.
    public var parent: SourcedText?
    public var extras: [ExtraKey] = []
}

extension HeaderReading {
    /// `tema.yml` of a theme; `nil` when it cannot be read, which is then in `report` as an error.
    public static func theme(_ file: SourceFile, report: inout DiagnosticBag) -> ThemeHeader? {
        guard let parts = whole(file, &report) else { return nil }
        var header = ThemeHeader()
        header.extras = parts.read(ThemeFields.table, into: &header, &report)
        return header
    }

    /// A file that is YAML from beginning to end.
    static func whole(_ file: SourceFile, _ report: inout DiagnosticBag) -> HeaderParts? {
        guard SourceScan.check(file, report: &report) else { return nil }
        let start = SourceScan.byteOrderMark(file.bytes)
        return HeaderParts(
            file: file, yaml: SourceRange(start: start, end: file.bytes.count),
            body: SourceRange(start: file.bytes.count, end: file.bytes.count), fence: SourceRange(start: start, end: start),
            limit: YamlReader.maximumSettings, &report)
    }
}

/// The keys of `tema.yml`.
enum ThemeFields {
    static let table: [HeaderField<ThemeHeader>] = [
        HeaderField("nama") { $2.name = $0.text($1) },
        HeaderField("induk") { $2.parent = $0.slug($1) },
    ]
}
