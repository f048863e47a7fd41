import Diagnostics
import ServiceStandard

/// Reads the settings of a site.
public enum SettingsReading {
    /// `baku.yml`; `nil` when it cannot be read, which is then in `report` as an error.
    public static func settings(_ file: SourceFile, report: inout DiagnosticBag) -> SiteSettings? {
        guard SourceScan.check(file, report: &report) else { return nil }
        let start = SourceScan.byteOrderMark(file.bytes)
        let whole = SourceRange(start: start, end: file.bytes.count)
        let top = SourceRange(start: start, end: start)
        guard
            let parts = HeaderParts(
                file: file, yaml: whole, body: SourceRange(start: file.bytes.count, end: file.bytes.count), fence: top,
                limit: YamlReader.maximumSettings, &report)
        else { return nil }
        var settings = SiteSettings(name: .missing(at: top))
        settings.extras = parts.read(SiteSettingsFields.table, into: &settings, &report)
        return settings
    }
}
