import Diagnostics
import ServiceStandard

/// What a theme says of itself (`tema.yml`).
public struct ThemeHeader: Sendable {
    /// Nama.
    public var name: SourcedText?
    /// Induk: the theme whose files stand where this one has none.
    public var parent: SourcedText?
    /// Huruf: the families of fonts on its sheets, the text's own first.
    public var fonts: [SourcedText] = []
    /// Paket huruf: the Debian package that has them.
    public var fontPackage: SourcedText?
    /// Kapsul: how the ends of a flow are drawn.
    public var capsules: Capsules?
    public var extras: [ExtraKey] = []

    public init() {}

    /// How the ends of a flow are drawn.
    public enum Capsules: String, Sendable, CaseIterable {
        /// Above and below the symbols of the steps.
        case stacked = "bertumpuk"
        /// The first and the last step are capsules themselves.
        case steps = "langkah"
    }
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
        HeaderField("huruf") { $2.fonts = $0.texts($1) },
        HeaderField("paket-huruf") { $2.fontPackage = $0.text($1) },
        HeaderField("kapsul") { reader, node, theme in
            let choices: [(StaticString, ThemeHeader.Capsules)] = [("bertumpuk", .stacked), ("langkah", .steps)]
            theme.capsules = reader.choice(node, choices, shown: ThemeHeader.Capsules.allCases.map(\.rawValue))
        },
    ]
}
